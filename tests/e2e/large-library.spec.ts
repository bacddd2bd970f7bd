import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paragraphsOf, resolutionPath } from '../../src/resolution/address.ts';
import { matchable } from '../../src/resolution/matchable.ts';
import { match } from '../../src/resolution/matching.ts';
import { orderKey } from '../../src/resolution/order.ts';
import { parseResolution } from '../../src/resolution/parse.ts';
import { readQuery } from '../../src/resolution/query.ts';
import { runningText } from '../../src/resolution/running-text.ts';
import { plain } from '../../src/resolution/text.ts';
import { type Site, serve } from '../../src/server.ts';
import { writeLibrary } from '../bench/generated-library.ts';
import { expect, test as inSite } from './site.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

let workshop: Workshop;
let site: Site;
let paragraphs: readonly { readonly address: string; readonly text: string; readonly order: string }[];

const test = inSite.extend({
	// A site of its own, which the expectations on the shared one know nothing of.
	context: async ({ browser }, use) => {
		const context = await browser.newContext();
		await use(context);
		await context.close();
	},
});

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
	test.setTimeout(180_000);
	workshop = await openWorkshop();
	const content = join(workshop.folder, 'content');
	// More paragraphs than come to the reader whole.
	await writeLibrary(content, 6);
	const { code, output } = await workshop.build();
	expect(code, output).toBe(0);
	site = await serve(join(workshop.folder, 'dist'));
	paragraphs = await readParagraphs(join(content, 'resolutions'));
});

test.afterAll(async () => {
	await site?.close();
	await workshop?.remove();
});

async function readParagraphs(folder: string): Promise<typeof paragraphs> {
	const files = await readdir(folder);
	const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
	const all = texts.flatMap((text, index) => {
		const resolution = parseResolution(text, files[index] ?? '');
		return paragraphsOf(resolution).map((paragraph, at) => ({
			address: `/${resolutionPath(resolution.symbol)}#${paragraph.id}`,
			text: plain(runningText(paragraph)),
			order: orderKey(resolution, at),
		}));
	});
	return all.sort((a, b) => (a.order < b.order ? -1 : 1));
}

/** A word that stands in so many paragraphs, at least. */
function wordIn(count: number): string {
	const words = new Set(paragraphs.flatMap(({ text }) => text.match(/[a-z]{5,}/g) ?? []));
	const found = [...words].find((word) => {
		const holding = paragraphs.filter(({ text }) => match(matchable(text), readQuery(`${word} `))).length;
		return holding >= count && holding < 2 * count;
	});
	return found ?? '';
}

test('a search of many resolutions finds what a reading of every text finds, to the last page', async ({ page }) => {
	expect(paragraphs).toHaveLength(120);
	for (const query of [`${wordIn(25)} `, `${wordIn(2)} `]) {
		const expected = paragraphs
			.filter(({ text }) => match(matchable(text), readQuery(query)))
			.map(({ address }) => address);
		await page.goto(`${site.url}search/?${new URLSearchParams({ q: query })}`);
		const links = page.locator('ol[data-results] a');
		await expect(links.first()).toBeVisible();
		const more = page.getByRole('button', { name: 'More results' });
		while (await more.isVisible()) {
			const before = await links.count();
			await more.click();
			await expect.poll(() => links.count()).toBeGreaterThan(before);
		}
		const found = await links.evaluateAll((all) =>
			all
				.map((link) => new URL(link.getAttribute('href') ?? '', location.href))
				.map(({ pathname, hash }) => pathname + hash),
		);
		expect(found, query).toEqual(expected);
		await expect(page.getByRole('status').filter({ hasText: `${expected.length} paragraphs` })).toBeVisible();
	}
});

test('a word that is nowhere in many resolutions is named, with the nearest', async ({ page }) => {
	const word = wordIn(2);
	await page.goto(`${site.url}search/?q=${word.slice(0, -1)}qq${word.slice(-1)}`);
	await expect(page.locator('[data-message]')).toContainText('is nowhere in the text');
	await expect(page.locator('[data-message]')).toContainText('Did you mean');
});
