import { existsSync } from 'node:fs';
import { serve } from '../../src/server.ts';
import { distFolder } from '../built.ts';

/** Serves the built site once for all tests, on a free port. */
export default async function serveSite(): Promise<() => Promise<void>> {
	if (!existsSync(distFolder)) throw new Error('There is no dist/ to test: run "npm run build" first');
	const site = await serve(distFolder);
	process.env['SITE_URL'] = site.url;
	return site.close;
}
