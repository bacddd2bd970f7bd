import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { serve } from '../../src/server.ts';
import { chromiumLaunch } from '../chromium.ts';
import { cleanBuild, folderBytes } from './build.ts';
import { isKept, table } from './figure.ts';
import { pageKindFigures } from './page-kinds.ts';
import { readingFigures } from './reading.ts';
import { searchFigures } from './search.ts';

const path = 'A/RES/59/187/';
const rounds = 5;
const paths = ['', `${path}op4/`, `${path}words/`, `${path}verbs/`, 'subjects/', 'search/', 'about/', '404.html'];

/** Measures the site: `npm run bench`, or `npm run bench -- FOLDER` for one that is built already. */
async function bench(built: string | undefined): Promise<void> {
	const build = built ? { root: built, seconds: undefined } : await cleanBuild();
	const { root } = build;
	const index = await folderBytes(join(root, 'pagefind'));
	const site = await serve(root);
	const browser = await chromium.launch(chromiumLaunch());
	try {
		const { url } = site;
		const reading = await readingFigures(browser, { root, url, path, rounds });
		const search = await searchFigures(browser, url + path, rounds);
		const others = await pageKindFigures(browser, { root, url, paths });
		const whole = [
			...(build.seconds ? [{ name: 'clean build', value: build.seconds, unit: 's', budget: 10 } as const] : []),
			{ name: 'files of the search', value: index, unit: 'bytes', budget: 200_000 } as const,
		];
		const groups = [
			[`/${path}`, reading],
			['Search', search],
			['HTML of the other pages, Brotli', others],
			['Site', whole],
		] as const;
		const over = groups.flatMap(([, figures]) => figures).filter((figure) => !isKept(figure));
		process.stdout.write(`${table(groups)}\n${over.length} over budget; medians of ${rounds} cold visits\n`);
	} finally {
		await browser.close();
		await site.close();
	}
}

await bench(process.argv[2]);
