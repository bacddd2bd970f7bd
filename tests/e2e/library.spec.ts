import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base } from '@playwright/test';
import { type Site, serve } from '../../src/server.ts';
import { builtFiles, builtPages, linksOf, readBuilt } from '../built.ts';
import { writeInventedLibrary } from './invented-library.ts';
import { expect, expectResults, watch } from './site.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

let workshop: Workshop;
let site: Site;

/** As in site.ts, for a site of its own. */
const test = base.extend({
	context: async ({ context }, use) => {
		const problems = watch(context, new URL(site.url).origin);
		await use(context);
		expect(problems).toEqual([]);
	},
});

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
	test.setTimeout(120_000);
	workshop = await openWorkshop();
	await writeInventedLibrary(join(workshop.folder, 'content'));
	const { code, output } = await workshop.build({ SITE: 'https://example.org' });
	expect(code, output).toBe(0);
	site = await serve(join(workshop.folder, 'dist'));
});

test.afterAll(async () => {
	await site?.close();
	await workshop?.remove();
});

const at = (path: string): string => site.url + path;

test('with several resolutions the front door opens on the shelf, newest first, each with its opening words', async ({
	page,
}) => {
	await page.goto(site.url);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Resolutions');
	const items = page.locator('main ol > li');
	const symbols = ['A/RES/59/187', 'A/RES/903/7', 'A/RES/903/2', 'A/RES/902/4', 'A/RES/901/1'];
	await expect(items.locator('b')).toHaveText(symbols);
	await expect(items.last()).toContainText('General Assembly, 3 December 2001');
	await expect(items.last()).toContainText('Recalling the gardens of the village and the wells beside them,');
	await items.last().getByRole('link').click();
	await expect(page).toHaveURL(at('A/RES/901/1/'));
});

test('the shelf is looked along by year and by subject', async ({ page }) => {
	await page.goto(site.url);
	await page.getByRole('link', { name: '2003 2' }).click();
	await expect(page).toHaveURL(at('years/2003/'));
	await expect(page.locator('main ol > li b')).toHaveText(['A/RES/903/7', 'A/RES/903/2']);
	await page.goto(at('subjects/'));
	await page.getByRole('link', { name: 'under INVENTED BRIDGES' }).first().click();
	await expect(page).toHaveURL(at('subjects/1000002/'));
	await expect(page.locator('main ol > li b')).toHaveText(['A/RES/903/7', 'A/RES/902/4']);
});

test('a resolution that is held is read here, any other at the United Nations', async ({ page }) => {
	await page.goto(at('A/RES/903/7/'));
	const held = page.locator('#ref-cited-901-1').getByRole('link').first();
	await expect(held).toHaveAttribute('href', '/A/RES/901/1/');
	const other = page.locator('#ref-cited-58-170').getByRole('link').first();
	await expect(other).toHaveAttribute('href', 'https://docs.un.org/en/A/RES/58/170');
});

test('a resolution says who cites it, and a paragraph too', async ({ page }) => {
	await page.goto(at('A/RES/901/1/'));
	const citing = page.locator('.cited-by > li');
	await expect(citing).toHaveCount(2);
	await expect(citing.first().getByRole('link', { name: 'A/RES/902/4, PP2' })).toHaveAttribute(
		'href',
		'/A/RES/902/4/#pp2',
	);
	await page.goto(at('A/RES/901/1/op1/'));
	await expect(page.locator('.cited-by > li')).toHaveCount(1);
	await page.getByRole('link', { name: 'A/RES/903/7, PP1 on OP1' }).click();
	await expect(page).toHaveURL(at('A/RES/903/7/#pp1'));
	await page.goto(at('A/RES/901/1/op2/'));
	await expect(page.getByRole('heading', { name: 'Cited by' })).toHaveCount(0);
});

test('the chain of a title leads through those that are held, and to their comparison', async ({ page }) => {
	await page.goto(at('A/RES/902/4/'));
	await expect(page.locator('dl a[rel=prev]')).toHaveAttribute('href', '/A/RES/901/1/');
	await expect(page.locator('dl a[rel=next]')).toHaveAttribute('href', '/A/RES/903/2/');
	await page.getByRole('link', { name: 'with 901/1' }).click();
	await expect(page).toHaveURL(at('A/RES/902/4/compare/A/RES/901/1/'));
	const first = page.locator('main li').first();
	await expect(first.locator('del')).toContainText('wells');
	await expect(first.locator('ins')).toContainText('fountains');
	await expect(page.locator('main li b')).toHaveText(['changed', 'gone', 'new', 'gone', 'changed', 'new']);
});

test('a comparison reads without script, and its words are those of the two resolutions', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(at('A/RES/903/2/compare/A/RES/901/1/'));
	const words = (without: string): Promise<readonly string[]> =>
		page.locator('main li .words').evaluateAll(
			(all, left) =>
				all.map((one) => {
					const copy = one.cloneNode(true);
					if (copy instanceof Element) for (const each of copy.querySelectorAll(left)) each.remove();
					return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
				}),
			`.visually-hidden, ${without}`,
		);
	expect((await words('del')).filter(Boolean)).toEqual([
		'Recalling the gardens of the village and the fountains beside them,',
		'Invites the gardeners to water the roses and the lilies daily.',
	]);
	expect((await words('ins')).filter(Boolean)).toEqual([
		'Recalling the gardens of the village and the wells beside them,',
		'Noting that rain fell on the third day,',
		'Decides to keep the gardens open until the evening bell;',
		'Invites the gardeners to water the roses.',
	]);
	await context.close();
});

test('a search goes across all, grouped by resolution, in the order of each text', async ({ page }) => {
	await page.goto(at('search/?q=roses'));
	await expectResults(page, 'op1 op1 op2');
	await expect(page.locator('ol[data-results] strong')).toHaveText([
		/^A\/RES\/903\/2 /,
		/^A\/RES\/902\/4 /,
		/^A\/RES\/901\/1 /,
	]);
	await page.locator('ol[data-results] a').last().click();
	await expect(page).toHaveURL(at('A/RES/901/1/?q=roses#op2'));
});

test('a reference that names a resolution leads into it', async ({ page }) => {
	await page.goto(at('search/?q=902/4 op 1'));
	await expect(page.getByRole('link', { name: /^Go to/ })).toHaveAttribute('href', '/A/RES/902/4/#op1');
	await page.goto(at('search/?q=902/4 op 9'));
	await expect(page.getByText('Resolution 902/4 has no paragraph 9.')).toBeVisible();
});

test('every link inside a library resolves', () => {
	const dist = join(workshop.folder, 'dist');
	const files = new Set(builtFiles(dist).map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`));
	const broken = builtPages(dist).flatMap(({ file, path }) =>
		linksOf(readBuilt(file, dist).toString('utf8'))
			.map((href) => new URL(href, `https://example.org${path}`))
			.filter(({ origin, pathname }) => origin === 'https://example.org' && !files.has(pathname))
			.map(({ href }) => `${path}: ${href}`),
	);
	expect(broken).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing on the pages of a library, ${colorScheme}, wide or narrow`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		const paths = ['', 'years/2003/', 'subjects/', 'subjects/1000001/', 'A/RES/901/1/', 'A/RES/901/1/op1/'];
		for (const path of [...paths, 'A/RES/902/4/compare/A/RES/901/1/', 'A/RES/901/1/check/', 'check/', 'search/']) {
			for (const width of [1280, 360]) {
				await page.setViewportSize({ width, height: 800 });
				await page.goto(at(path));
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(
					violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
					`${path} at ${width}`,
				).toEqual([]);
				const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
				expect(over, `${path} at ${width}`).toBeLessThanOrEqual(0);
			}
		}
	});
}
