import type { APIRoute, GetStaticPaths } from 'astro';
import { allResolutions, editionOf } from '../content.ts';
import { type Format, formatPath } from '../formats/format.ts';
import { formats } from '../formats/formats.ts';
import type { Resolution } from '../resolution/model.ts';

export const getStaticPaths = (async () => {
	const resolutions = await allResolutions();
	return resolutions.flatMap((resolution) =>
		formats.map((format) => ({
			params: { form: formatPath(resolution.symbol, format) },
			props: { resolution, format },
		})),
	);
}) satisfies GetStaticPaths;

/** A resolution in one of its forms. */
export const GET: APIRoute<{ resolution: Resolution; format: Format }> = async ({ props: { resolution, format } }) =>
	new Response(format.render(resolution, await editionOf(resolution)), {
		headers: { 'Content-Type': format.mediaType },
	});
