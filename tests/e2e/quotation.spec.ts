import type { Page } from '@playwright/test';
import { received } from './received.ts';
import { announced, expect, test, textPath } from './site.ts';

const { paragraphs, words } = received();
const field = (page: Page) => page.getByRole('textbox', { name: 'Quotation' });
const answer = (page: Page) => page.locator('[data-answer]');

test('an exact quotation is announced, with a link that marks the words in the text', async ({ page }) => {
	await page.goto('/check/');
	await field(page).fill('“all doctrines of exclusion”');
	await expect(announced(page, 'Exact: operative paragraph 4.')).toBeVisible();
	const link = answer(page).getByRole('link', { name: 'Operative paragraph 4' });
	await expect(link).toHaveAttribute('href', /^\/A\/RES\/59\/187\/#op4:~:text=.*all%20doctrines%20of%20exclusion/);
	await link.click();
	await expect(page).toHaveURL(new RegExp(`${textPath}#op4$`));
	await expect(page.locator('#op4')).toBeInViewport();
});

test('every paragraph as received is exact where it stands', async ({ page }) => {
	await page.goto('/check/');
	for (const { id, number, words: own } of paragraphs) {
		await field(page).fill(`${number} ${own}`);
		await expect(page.getByRole('status'), id).toHaveText(/^Exact: (?:preambular|operative) paragraph \d+\.$/);
		await expect(answer(page).getByRole('link').first()).toHaveAttribute('href', new RegExp(`#${id}:~:`));
	}
	await field(page).fill(words);
	await expect(page.getByRole('status')).toHaveText(/^Exact/);
});

test('differing words are shown both ways, told by more than colour', async ({ page }) => {
	await page.goto('/check/');
	await field(page).fill('Urges all players on the international scene; to build an international order');
	await expect(announced(page, 'Differs here in 2 places: operative paragraph 4.')).toBeVisible();
	await expect(answer(page).locator('blockquote del').first()).toHaveText(/quoted: players/);
	await expect(answer(page).locator('blockquote ins').first()).toHaveText(/in the text: actors/);
	await expect(answer(page).getByRole('listitem').first()).toHaveText(
		'The quotation has “players”, the text “actors”.',
	);
	await expect(answer(page)).toContainText('after “scene”: the quotation has a semicolon “;”, the text none');
	const lines = await answer(page)
		.locator('blockquote :is(del, ins)')
		.evaluateAll((all) => all.map((one) => getComputedStyle(one).textDecorationLine));
	expect(new Set(lines)).toEqual(new Set(['line-through', 'underline']));
});

test('what is let pass is said, and what is not in the text as well', async ({ page }) => {
	await page.goto('/check/');
	await field(page).fill('[u]rges all actors … to build an international order.');
	await expect(announced(page, /^Exact but for 3 things/)).toBeVisible();
	await expect(answer(page)).toContainText('The ellipsis leaves out 4 words: “on the international scene”.');
	await field(page).fill('права человека');
	await expect(announced(page, /^Not in this text/)).toBeVisible();
	await expect(answer(page)).toBeEmpty();
	await field(page).fill('zebra '.repeat(17_000));
	await expect(announced(page, /^Longer than A\/RES\/59\/187 itself/)).toBeVisible();
	await expect(answer(page)).toHaveText('No paragraph of the text stands in it whole.');
});

test('by keyboard alone: paste, check, clear', async ({ page }) => {
	await page.goto('/check/');
	await field(page).focus();
	await page.keyboard.type('cultural diversity');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Check', exact: true })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(field(page)).toBeFocused();
	await expect(announced(page, /^Exact/)).toBeVisible();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(field(page)).toHaveValue('');
	await expect(answer(page)).toBeEmpty();
});

test('nothing is sent and nothing goes into the address', async ({ page }) => {
	await page.goto('/check/', { waitUntil: 'networkidle' });
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	for (const typed of ['human rights', 'Urges all players', 'zebra', words]) await field(page).fill(typed);
	await page.getByRole('button', { name: 'Check', exact: true }).click();
	await expect(announced(page, /^Exact/)).toBeVisible();
	expect(requests).toEqual([]);
	expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe('/check/');
});

test('what was written before the script came is answered', async ({ page }) => {
	let release = (): void => undefined;
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route('**/quotation-check.*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/check/', { waitUntil: 'commit' });
	await field(page).fill('cultural diversity');
	release();
	await expect(announced(page, /^Exact/)).toBeVisible();
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says what it does and leads to what answers without one', async ({ page }) => {
		await page.goto('/check/');
		await expect(page.getByRole('main').getByRole('link', { name: /every word/i })).toHaveAttribute(
			'href',
			`${textPath}words/`,
		);
		await expect(field(page)).toBeHidden();
	});
});

test('the page keeps no second copy of the text for search or reader', async ({ page }) => {
	await page.goto('/check/');
	await expect(page.locator('[data-pagefind-body]')).toHaveCount(0);
	await expect(page.locator('body')).not.toContainText('fundamental freedoms');
});
