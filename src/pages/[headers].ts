import type { APIRoute, GetStaticPaths } from 'astro';
import { allResolutions } from '../content.ts';
import { headerRules } from '../formats/headers.ts';
import general from '../headers.txt?raw';

// A page's file name may not begin with a low line; its address may.
export const getStaticPaths = (() => [{ params: { headers: '_headers' } }]) satisfies GetStaticPaths;

/** The headers for hosts that read this file: those of every page, then those of each form of the text. */
export const GET: APIRoute = async () =>
	new Response(`${[general.trimEnd(), ...headerRules(await allResolutions())].join('\n\n')}\n`);
