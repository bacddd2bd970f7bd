import type { Page } from '@playwright/test';
import { type Format, printed, type Sheet, withoutNotes, wordsOn } from './paper.ts';
import { received } from './received.ts';
import { expect, pageKinds, test, textPath } from './site.ts';

const { heading, title, formula, paragraphs, closing } = received();
const formats = { A4: [595, 842], Letter: [612, 792] } as const;
const masthead =
	'United Nations A/RES/59/187 General Assembly Session Fifty-ninth Agenda item 105 (b) Adopted 20 December 2004';

/** Paragraphs as on paper: the official number, or ours of the preamble, then the words. */
function onPaper(wanted: readonly string[]): string {
	const lines = paragraphs
		.filter(({ id }) => wanted.includes(id))
		.map(({ id, number, words }) => `${number || id.slice(2)} ${words}`);
	return lines.join(' ');
}

const ids = paragraphs.map(({ id }) => id);
const preambular = onPaper(ids.filter((id) => id.startsWith('pp')));
const operative = onPaper(ids.filter((id) => id.startsWith('op')));

/** What is cited in the text and where the list below says it is published, as the links have it. */
async function citations(page: Page) {
	const notes = await page.locator('.references > li').evaluateAll((items) =>
		items.map((item) => ({
			id: item.id,
			title: item.querySelector('a')?.textContent ?? '',
			href: item.querySelector('a')?.getAttribute('href') ?? '',
		})),
	);
	const cited = await page
		.locator('a.reference')
		.evaluateAll((links) =>
			links.map((link) => ({ words: link.textContent, id: (link.getAttribute('href') ?? '').replace(/^.*#/, '') })),
		);
	return { notes, cited };
}

function noteNumbers(words: string): readonly string[] {
	return [...words.matchAll(/(?<=\S)\[(\d+)\]/g)].map(([, number = '']) => number);
}

async function permanentAddress(page: Page): Promise<string> {
	return (await page.locator('meta[property="og:url"]').getAttribute('content')) ?? '';
}

function expectFeet(sheets: readonly Sheet[], address: string): void {
	for (const [index, { foot }] of sheets.entries()) {
		expect(foot).toContain(`Page ${index + 1} of ${sheets.length}`);
		expect(foot.replace(/ ?Page \d+ of \d+ ?/, '')).toBe(`${address} Accessed 5 March 2027`);
	}
}

test.use({ locale: 'de-DE', timezoneId: 'Pacific/Auckland' });

test.beforeEach(async ({ page }) => {
	// Already the fifth where the reader is.
	await page.clock.setFixedTime(new Date('2027-03-04T20:00:00Z'));
});

for (const format of ['A4', 'Letter'] as const) {
	test(`on ${format} the text is printed word for word in order, with its numbers and notes`, async ({ page }) => {
		await page.goto(textPath);
		const sheets = await printed(page, format);
		expect(sheets).toHaveLength(4);
		expectSize(sheets, format);
		expectFeet(sheets, await permanentAddress(page));
		const words = wordsOn(sheets);
		const body = [heading, title, formula, 'PREAMBLE', preambular, 'OPERATIVE PARAGRAPHS', operative, closing];
		const expected = [masthead, ...body, 'References'].join(' ');
		expect(withoutNotes(words).slice(0, expected.length)).toBe(expected);

		const { notes, cited } = await citations(page);
		const numberOf = (id: string): number => notes.findIndex((note) => note.id === id) + 1;
		expect(noteNumbers(words)).toEqual(cited.map(({ id }) => String(numberOf(id))));
		for (const { words: naming, id } of cited) expect(words).toContain(`${naming}[${numberOf(id)}]`);
		const list = words.slice(words.indexOf('References'));
		for (const { id, title: name, href } of notes) {
			const note = list.slice(list.indexOf(`[${numberOf(id)}] ${name}`));
			const [own = ''] = note.split(/ (?=\[\d+\] )| About this text/);
			expect(own.split(' ').at(-1), id).toBe(href);
		}
	});
}

function expectSize(sheets: readonly Sheet[], format: Format): void {
	const [wide, high] = formats[format];
	for (const { width, height } of sheets) {
		// In points, which Chromium rounds its own way.
		expect(Math.abs(width - wide)).toBeLessThan(2);
		expect(Math.abs(height - high)).toBeLessThan(2);
	}
}

test('the emendations, the source and the permanent address end the printed text', async ({ page }) => {
	await page.goto(textPath);
	const words = wordsOn(await printed(page, 'A4'));
	const address = await permanentAddress(page);
	const end = words.slice(words.indexOf('About this text'));
	expect(end).toContain(
		'Where Received Printed PP7 confidencebuilding confidence-building PP8 fiftysecond fifty-second ' +
			'OP7 nonselectivity non-selectivity OP8 nongovernmental non-governmental',
	);
	expect(end.slice(end.indexOf('Permanent address'))).toBe(`Permanent address: ${address} Accessed 5 March 2027`);
});

for (const format of ['A4', 'Letter'] as const) {
	test(`every paragraph prints from its page as one sheet of ${format}`, async ({ page }) => {
		for (const { id } of paragraphs) {
			await page.goto(`${textPath}${id}/`);
			const sheets = await printed(page, format);
			expect(sheets, id).toHaveLength(1);
			expectFeet(sheets, await permanentAddress(page));
			const words = wordsOn(sheets);
			const name = await page.getByRole('heading', { level: 1 }).textContent();
			const line = `General Assembly resolution 59/187: ${title.replace('59/187. ', '')}`;
			const expected = [masthead, line, name, onPaper([id]), 'Cite United Nations'].join(' ');
			expect(withoutNotes(words).slice(0, expected.length), id).toBe(expected);
			const { notes, cited } = await citations(page);
			expect(notes.map((note) => note.id).toSorted(), id).toEqual(cited.map((one) => one.id).toSorted());
			const numbers = noteNumbers(words);
			for (const [index, { id: cites }] of cited.entries()) {
				const note = notes.find((one) => one.id === cites);
				expect(words, id).toContain(`[${numbers[index]}] ${note?.title}`);
				expect(words, id).toContain(` ${note?.href}`);
			}
		}
	});
}

test('what is emended in a paragraph is printed with it', async ({ page }) => {
	await page.goto(`${textPath}op8/`);
	expect(wordsOn(await printed(page, 'A4'))).toContain('Received “nongovernmental”, printed “non-governmental”.');
});

test('a selection prints as an extract: its paragraphs, their notes and emendations, its own address', async ({
	page,
}) => {
	await page.goto(`${textPath}#op5-op7`);
	await expect(page.locator('li.marked')).toHaveCount(3);
	await page.evaluate(() => {
		document.documentElement.dataset['print'] = 'selection';
	});
	const sheets = await printed(page, 'A4');
	expectFeet(sheets, `${await permanentAddress(page)}#op5,op6,op7`);
	const words = wordsOn(sheets);
	const body = ['Extract of the resolution.', 'OPERATIVE PARAGRAPHS', onPaper(['op5', 'op6', 'op7']), 'References'];
	expect(withoutNotes(words)).toContain([masthead, title, ...body].join(' '));
	expect(noteNumbers(words)).toEqual(['2', '2']);
	expect([...words.matchAll(/(?<=\s)\[\d+\]/g)].map(([number]) => number)).toEqual(['[2]']);
	expect(words).toContain('Where Received Printed OP7 nonselectivity non-selectivity The received file');
	expect(words).not.toMatch(/The General Assembly,|PREAMBLE|Subjects|same title|plenary meeting/);

	await page.evaluate(() => document.documentElement.removeAttribute('data-print'));
	expect(withoutNotes(wordsOn(await printed(page, 'A4')))).toContain(`${operative} ${closing} References`);
	await expect(page.locator('[data-concerning] [hidden]')).toHaveCount(0);
});

test('an extract without notes or emendations has no list of them', async ({ page }) => {
	await page.goto(`${textPath}#pp4-pp6`);
	await expect(page.locator('li.marked')).toHaveCount(3);
	await page.evaluate(() => {
		document.documentElement.dataset['print'] = 'selection';
	});
	const words = wordsOn(await printed(page, 'Letter'));
	expect(words).toContain(`PREAMBLE ${onPaper(['pp4', 'pp5', 'pp6'])} About this text`);
	expect(words).not.toMatch(/References|Emendations|OPERATIVE/);
});

test('every kind of page has its address, the day and its number at the foot, and no interface', async ({ page }) => {
	for (const path of Object.values(pageKinds).filter((one) => one !== '/' && one !== '/nowhere/')) {
		await page.goto('/about/');
		await page.goto(path, { waitUntil: 'networkidle' });
		const sheets = await printed(page, 'A4');
		expectFeet(sheets, await permanentAddress(page));
		// The page about the site speaks of keys; no other has a reason to print one.
		const keys = path === '/about/' ? /Esc\b/ : /→|↑|Esc\b/;
		expect(wordsOn(sheets), path).not.toMatch(keys);
		expect(wordsOn(sheets), path).not.toMatch(
			/Skip to|Search the text|Contents|Copy(?! (?:link|citation|text|quot)\b)/,
		);
	}
});

test('the front door prints the address of the text', async ({ page }) => {
	await page.goto('/');
	expectFeet(await printed(page, 'A4'), (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '');
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the foot has the address and no day rather than a wrong one', async ({ page }) => {
		await page.goto(textPath);
		for (const { foot } of await printed(page, 'A4')) {
			expect(foot.replace(/ ?Page \d of \d ?/, '')).toBe(await permanentAddress(page));
		}
	});
});

test('on the screen a note has no number', async ({ page }) => {
	await page.goto(textPath);
	const contents = await page
		.locator('[data-note]')
		.evaluateAll((all) => all.map((one) => getComputedStyle(one, one.matches('a') ? '::after' : '::before').content));
	expect(new Set(contents)).toEqual(new Set(['none']));
});
