import { join } from 'node:path';
import { builtFiles, builtPages, linksOf, readBuilt } from '../built.ts';
import { type Site, serve } from '../server.ts';
import { expect, expectResults, test, watch } from './site.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

const base = '/some/base/';
let workshop: Workshop;
let site: Site;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
	test.setTimeout(120_000);
	workshop = await openWorkshop();
	const { code, output } = await workshop.build({ BASE: base, SITE: 'https://example.org' });
	expect(code, output).toBe(0);
	site = await serve(join(workshop.folder, 'dist'), base);
});

test.afterAll(async () => {
	await site?.close();
	await workshop?.remove();
});

test('under a base path every link stays under it and resolves', () => {
	const dist = join(workshop.folder, 'dist');
	const files = new Set(builtFiles(dist).map((file) => base + file.replace(/(^|\/)index\.html$/, '$1')));
	const broken = builtPages(dist).flatMap(({ file, path }) => {
		const html = readBuilt(file, dist).toString('utf8');
		return linksOf(html)
			.map((href) => new URL(href, `https://example.org${base}${path.slice(1)}`))
			.filter(({ origin, pathname }) => origin === 'https://example.org' && !files.has(pathname))
			.map(({ href }) => `${path}: ${href}`);
	});
	expect(broken).toEqual([]);
});

test('under a base path canonical addresses and the sitemap name it', async ({ request }) => {
	const html = await (await request.get(`${site.url}A/RES/59/187/op4/`)).text();
	expect(html).toContain(`<link rel="canonical" href="https://example.org${base}A/RES/59/187/"`);
	expect(html).toContain(`<meta property="og:image" content="https://example.org${base}A/RES/59/187/op4/card.png"`);
	expect(html).toContain(`"isPartOf":{"@type":"Legislation","@id":"https://example.org${base}A/RES/59/187/"`);
	expect(html).toMatch(new RegExp(`<link rel="search" [^>]*href="${base}opensearch.xml"`));
	const search = await (await request.get(`${site.url}opensearch.xml`)).text();
	expect(search).toContain(`template="https://example.org${base}search/?q={searchTerms}"`);
	const robots = await (await request.get(`${site.url}robots.txt`)).text();
	expect(robots).toContain(`https://example.org${base}sitemap-index.xml`);
});

test('under a base path reading, linking, search and lost addresses work', async ({ browser }) => {
	const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
	const problems = watch(context, new URL(site.url).origin);
	const page = await context.newPage();
	await page.goto(site.url);
	await page.getByRole('button', { name: 'Search the text' }).click();
	await page.getByRole('searchbox').fill('dialogue');
	await expectResults(page, 'pp5 pp7 pp8 op3 op8 op9');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`${site.url}A/RES/59/187/?q=dialogue#pp5`);
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(`${site.url}A/RES/59/187/#pp5`);
	await page.goto(`${site.url}search/?q=OP4`);
	await page.getByRole('link', { name: /^Go to/ }).click();
	await expect(page).toHaveURL(`${site.url}A/RES/59/187/#op4`);
	await page.goto(`${site.url}a/res/59/187/op8`);
	await expect(page).toHaveURL(`${site.url}A/RES/59/187/#op8`);
	expect(problems.filter((problem) => !problem.includes('status of 404'))).toEqual([]);
	await context.close();
});
