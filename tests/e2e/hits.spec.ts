import type { Page } from '@playwright/test';
import { received } from './received.ts';
import { addressOf, expect, expectResults, numberOf, searchFor, test, textPath } from './site.ts';

const { paragraphs } = received();

interface Mark {
	readonly paragraph: string;
	readonly words: string;
}

/** What CSS Custom Highlights of any name mark, in the order of the text, each stretch once. */
async function marks(page: Page): Promise<readonly Mark[]> {
	return page.evaluate(() => {
		const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
		const live = ranges.filter((range) => range instanceof Range);
		const unique = live.filter(
			(range, index) =>
				live.findIndex(
					(other) =>
						other.compareBoundaryPoints(Range.START_TO_START, range) === 0 &&
						other.compareBoundaryPoints(Range.END_TO_END, range) === 0,
				) === index,
		);
		unique.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
		return unique.map((range) => ({
			paragraph: range.startContainer.parentElement?.closest('li')?.id ?? '',
			words: range.toString(),
		}));
	});
}

/** Every place where a pattern stands in the received text. */
function places(pattern: RegExp): readonly Mark[] {
	return paragraphs.flatMap(({ id, words }) =>
		[...words.matchAll(pattern)].map((match) => ({ paragraph: id, words: match[0] })),
	);
}

const bar = (page: Page) => page.getByRole('region', { name: 'Search hits' });

test('arriving from a result marks every place where the words stand', async ({ page }) => {
	await page.goto('/about/');
	const dialog = await searchFor(page, 'dialogue');
	await expectResults(dialog, 'pp5 pp7 pp8 op3 op8 op9');
	await dialog.locator('ol[data-results] a').nth(3).click();
	await expect(page).toHaveURL(/\?q=dialogue#op3$/);
	await expect(bar(page)).toBeVisible();
	expect(await marks(page)).toEqual(places(/dialogue/g));
	await expect(page.locator('mark')).toHaveCount(0);
});

test('forms of a word, both ways of hyphenation and phrases are marked; words inside words are not', async ({
	page,
}) => {
	for (const [query, pattern] of [
		['right', /\brights\b/gi],
		['nongovernmental', /non-governmental/g],
		['non governmental', /non-governmental/g],
		['confidencebuilding', /confidence-building/g],
		['"dialogue among"', /dialogue among/g],
		['\u201cpurposes and principles\u201d', /purposes and principles/g],
		['promoting', /\b(?:promoting|promotion|promote)\b/gi],
		['and', /\band\b/g],
	] as const) {
		await page.goto(`${textPath}?q=${encodeURIComponent(query)}`);
		await expect(bar(page), query).toBeVisible();
		expect(await marks(page), query).toEqual(places(pattern));
	}
});

test('the marks leave the text and what is copied of it as it was', async ({ page }) => {
	await page.goto(`${textPath}?q=dialogue#op3`);
	await expect(bar(page)).toBeVisible();
	for (const { id, words } of paragraphs) await expect(page.locator(`#${id} p`)).toHaveText(words);
});

test('next and previous go from hit to hit, and round', async ({ page }) => {
	await page.goto(`${textPath}?q=dialogue#op3`);
	const hits = places(/dialogue/g);
	const status = bar(page).getByRole('status');
	const first = hits.findIndex(({ paragraph }) => paragraph === 'op3') + 1;
	await expect(status).toHaveText(new RegExp(`^${first} of ${hits.length}\\b.*OP3`));
	const next = bar(page).getByRole('button', { name: 'Next hit' });
	const previous = bar(page).getByRole('button', { name: 'Previous hit' });
	await next.click();
	await expect(status).toHaveText(new RegExp(`^${first + 1} of ${hits.length}\\b.*OP3`));
	await next.click();
	await expect(status).toHaveText(new RegExp(`^${first + 2} of ${hits.length}\\b.*OP8`));
	await expect(page.locator('#op8')).toBeInViewport();
	await next.click();
	await expect(status).toHaveText(new RegExp(`^${hits.length} of ${hits.length}\\b.*OP9`));
	await next.click();
	await expect(status).toHaveText(new RegExp(`^1 of ${hits.length}\\b.*PP5`));
	await expect(page.locator('#pp5')).toBeInViewport();
	await previous.click();
	await expect(status).toHaveText(new RegExp(`^${hits.length} of ${hits.length}\\b.*OP9`));
	await expect(page.locator('#op9')).toBeInViewport();
});

test('the next hit is the next from the paragraph that the reader has gone to', async ({ page }) => {
	await page.goto(`${textPath}?q=dialogue#op3`);
	const hits = places(/dialogue/g);
	const at = (paragraph: string): number => hits.findIndex((hit) => hit.paragraph === paragraph) + 1;
	const status = bar(page).getByRole('status');
	const next = bar(page).getByRole('button', { name: 'Next hit' });
	await expect(status).toHaveText(`${at('op3')} of ${hits.length} · OP3`);
	await numberOf(page, 'op8').click();
	await expect(status).toHaveText(`${at('op8')} of ${hits.length} · OP8`);
	await next.click();
	await expect(status).toHaveText(`${hits.length} of ${hits.length} · OP9`);
	await numberOf(page, 'pp6').click();
	await expect(status).toHaveText(`${hits.length} hits, none here`);
	await next.click();
	await expect(status).toHaveText(`${at('pp7')} of ${hits.length} · PP7`);
	await numberOf(page, 'pp6').click();
	await bar(page).getByRole('button', { name: 'Previous hit' }).click();
	await expect(status).toHaveText(`${at('pp5')} of ${hits.length} · PP5`);
	await numberOf(page, 'op10').click();
	await next.click();
	await expect(status).toHaveText(`1 of ${hits.length} · PP5`);
});

test('F3 leads on from hit to hit and Shift+F3 back, and the keyboard goes along', async ({ page }) => {
	await page.goto(`${textPath}?q=dialogue#op8`);
	await expect(bar(page)).toBeVisible();
	await page.keyboard.press('F3');
	await expect(bar(page).getByRole('status')).toHaveText(/OP9$/);
	await expect(page.locator('#op9')).toBeFocused();
	await page.keyboard.press('Shift+F3');
	await expect(page.locator('#op8')).toBeFocused();
});

test('the bar is the first thing in the text for the keyboard, and leaves it at the hit', async ({ page }) => {
	for (const leave of ['Enter', 'Escape']) {
		await page.goto(`${textPath}?q=dialogue#op3`);
		await expect(bar(page)).toBeVisible();
		await page.getByRole('link', { name: 'Skip to the text' }).focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await expect(bar(page).getByRole('button', { name: 'Previous hit' })).toBeFocused();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await expect(bar(page).getByRole('button', { name: 'Clear' })).toBeFocused();
		await page.keyboard.press(leave);
		await expect(bar(page)).toHaveCount(0);
		await expect(page.locator('.paragraphs > ol > li:focus')).toHaveCount(1);
	}
});

for (const [how, clear] of [
	['its button', (page: Page) => bar(page).getByRole('button', { name: 'Clear' }).click()],
	['Esc', (page: Page) => page.keyboard.press('Escape')],
] as const) {
	test(`the marks are cleared by ${how}, and the words go from the address`, async ({ page }) => {
		await page.goto(`${textPath}?q=dialogue#op3`);
		await expect(bar(page)).toBeVisible();
		await clear(page);
		await expect(bar(page)).toHaveCount(0);
		expect(await marks(page)).toEqual([]);
		expect(addressOf(page)).toBe(`${textPath}#op3`);
		await page.reload();
		await expect(page.locator('#op3')).toBeInViewport();
		expect(await marks(page)).toEqual([]);
	});
}

test('Esc in the search dialog closes the dialog and leaves the marks', async ({ page }) => {
	await page.goto(`${textPath}?q=dialogue#op3`);
	await expect(bar(page)).toBeVisible();
	const dialog = await searchFor(page, 'racism');
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(bar(page)).toBeVisible();
	expect(addressOf(page)).toBe(`${textPath}?q=dialogue#op3`);
});

test('words that stand nowhere mark nothing and show no bar', async ({ page }) => {
	await page.goto(`${textPath}?q=zebra`);
	await page.waitForLoadState('networkidle');
	await expect(bar(page)).toHaveCount(0);
	expect(await marks(page)).toEqual([]);
});

test('a second search replaces the marks of the first', async ({ page }) => {
	await page.goto(`${textPath}?q=dialogue#op3`);
	await expect(bar(page)).toBeVisible();
	const dialog = await searchFor(page, 'racism');
	await expectResults(dialog, 'pp3 op4 op5');
	await dialog.locator('ol[data-results] a').first().click();
	await expect(page).toHaveURL(/\?q=racism#pp3$/);
	await expect.poll(() => marks(page)).toEqual(places(/\bracism\b/gi));
	await expect(bar(page)).toHaveCount(1);
});
