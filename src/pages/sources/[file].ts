import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { allResolutions } from '../../content.ts';

export const getStaticPaths = (async () => {
	const resolutions = await allResolutions();
	return resolutions.map(({ source }) => ({ params: { file: source.file } }));
}) satisfies GetStaticPaths;

/** The file as received, byte for byte, so that anyone can compare. */
export const GET: APIRoute = async ({ params }) =>
	new Response(new Uint8Array(await readFile(`content/sources/${params['file']}`)), {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
