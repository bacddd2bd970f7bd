import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { allResolutions } from '../content.ts';
import { headerRules } from '../formats/headers.ts';

export const getStaticPaths = (() => [{ params: { headers: '_headers' } }]) satisfies GetStaticPaths;

/** The headers of public/_headers, and after them those of each form: its media type and the name of its file. */
export const GET: APIRoute = async () => {
	const general = await readFile('public/_headers', 'utf8');
	return new Response([general.trimEnd(), ...headerRules(await allResolutions())].join('\n\n').concat('\n'));
};
