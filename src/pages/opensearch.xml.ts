import type { APIRoute } from 'astro';
import { openSearch } from '../formats/open-search.ts';
import { address } from '../site.ts';

/** What a browser reads to add the site's search to its own. */
export const GET: APIRoute = () =>
	new Response(openSearch(address), { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
