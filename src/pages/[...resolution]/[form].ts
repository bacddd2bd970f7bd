import type { APIRoute, GetStaticPaths } from 'astro';
import { allResolutions, editionOf } from '../../content.ts';
import type { Format } from '../../formats/format.ts';
import { paragraphFormats } from '../../formats/formats.ts';
import { paragraphsOf, resolutionPath } from '../../resolution/address.ts';
import type { Paragraph, Resolution } from '../../resolution/model.ts';

export const getStaticPaths = (async () => {
	const resolutions = await allResolutions();
	return resolutions.flatMap((resolution) =>
		paragraphsOf(resolution).flatMap((paragraph) =>
			paragraphFormats.map((format) => ({
				params: {
					resolution: resolutionPath(resolution.symbol).slice(0, -1),
					form: `${paragraph.id}.${format.extension}`,
				},
				props: { resolution, paragraph, format },
			})),
		),
	);
}) satisfies GetStaticPaths;

interface Props {
	readonly resolution: Resolution;
	readonly paragraph: Paragraph;
	readonly format: Format;
}

/** A paragraph in one of its forms. */
export const GET: APIRoute<Props> = async ({ props: { resolution, paragraph, format } }) =>
	new Response(format.renderParagraph?.(paragraph, resolution, await editionOf(resolution)), {
		headers: { 'Content-Type': format.mediaType },
	});
