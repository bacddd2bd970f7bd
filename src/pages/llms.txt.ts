import type { APIRoute } from 'astro';
import { allResolutions } from '../content.ts';
import { llmsText } from '../formats/llms.ts';
import { address } from '../site.ts';

export const GET: APIRoute = async () =>
	new Response(llmsText(await allResolutions(), address), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
