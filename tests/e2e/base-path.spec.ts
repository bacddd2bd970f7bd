import { join } from 'node:path';
import { hostHeaders, readHostRules } from '../../src/host-headers.ts';
import { type Site, serve } from '../../src/server.ts';
import { builtFiles, builtPages, linksOf, readBuilt } from '../built.ts';
import { expect, expectResults, pageKinds, test, watch } from './site.ts';
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

test('under a base path every kind of page loads all it asks for from there, under the headers of the hosts', async ({
	browser,
}) => {
	const context = await browser.newContext();
	const problems = watch(context, new URL(site.url).origin);
	const outside: string[] = [];
	context.on('response', (response) => {
		const { pathname } = new URL(response.url());
		if (!pathname.startsWith(base) || (response.status() >= 400 && !pathname.endsWith('/nowhere/'))) {
			outside.push(`${response.status()} ${pathname}`);
		}
	});
	const expected = hostHeaders(
		readHostRules(readBuilt('_headers', join(workshop.folder, 'dist')).toString('utf8')),
		'/',
	);
	const page = await context.newPage();
	for (const [name, path] of Object.entries(pageKinds)) {
		const response = await page.goto(site.url + path.slice(1), { waitUntil: 'networkidle' });
		const sent = response?.headers() ?? {};
		for (const [header, value] of Object.entries(expected)) expect(sent[header.toLowerCase()], name).toBe(value);
		await expect(page.getByRole('main'), name).toBeVisible();
		expect(await page.evaluate(() => document.fonts.size), name).toBeGreaterThan(0);
		const hashed = await page.evaluate(() =>
			performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname),
		);
		for (const file of hashed.filter((one) => one.includes('/_astro/'))) {
			const answer = await page.request.get(new URL(file, site.url).href);
			expect(answer.headers()['cache-control'], file).toContain('immutable');
		}
	}
	expect(outside).toEqual([]);
	expect(problems.filter((problem) => !problem.includes('status of 404'))).toEqual([]);
	await context.close();
});

test('under a base path the search works without script, by the form alone', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${site.url}search/`);
	await page.getByRole('searchbox').fill('dialogue');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/some\/base\/A\/RES\/59\/187\/words\/\?q=dialogue/);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await context.close();
});

test('under a base path canonical addresses and the sitemap name it', async ({ request }) => {
	const html = await (await request.get(`${site.url}A/RES/59/187/op4/`)).text();
	expect(html).toContain(`<link rel="canonical" href="https://example.org${base}A/RES/59/187/"`);
	expect(html).toContain(`<meta property="og:image" content="https://example.org${base}A/RES/59/187/op4/card.png"`);
	expect(html).toContain(`"isPartOf":{"@type":"Legislation","@id":"https://example.org${base}A/RES/59/187/"`);
	expect(html).toMatch(new RegExp(`<link rel="search" [^>]*href="${base}opensearch.xml"`));
	const search = await (await request.get(`${site.url}opensearch.xml`)).text();
	expect(search).toContain(`template="https://example.org${base}search/?q={searchTerms}"`);
	const map = await (await request.get(`${site.url}sitemap-0.xml`)).text();
	const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, one = '']) => one);
	expect(listed.length).toBeGreaterThan(4);
	expect(listed.filter((one) => !one.startsWith(`https://example.org${base}`))).toEqual([]);
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
