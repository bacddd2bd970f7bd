import type { Locator, Page } from '@playwright/test';
import { received } from './received.ts';
import { addressOf, announced, expect, numberOf, test, textPath } from './site.ts';

const { paragraphs } = received();
const wordsOf = (id: string): string => paragraphs.find((paragraph) => paragraph.id === id)?.words ?? '';
const numbered = (id: string): string => `${id.replace('op', '')}. ${wordsOf(id)}`;
const op4 = 'paragraph 4 of General Assembly resolution 59/187 of 20 December 2004';

function bar(page: Page): Locator {
	return page.getByRole('toolbar');
}

function copied(page: Page): Promise<string> {
	return page.evaluate(() => navigator.clipboard.readText());
}

async function focused(page: Page): Promise<string> {
	return page.evaluate(() => document.activeElement?.id ?? '');
}

/** Paragraphs with a rule beside them: a mark that needs no colour. */
async function marked(page: Page): Promise<string> {
	const ids = await page.locator('li[id^="pp"], li[id^="op"]').evaluateAll((items) =>
		items
			.filter((item) => {
				const rule = getComputedStyle(item, '::before');
				return rule.content !== 'none' && Number.parseFloat(rule.borderInlineStartWidth) >= 2;
			})
			.map(({ id }) => id),
	);
	return ids.join(' ');
}

async function expectArrival(page: Page, id: string, typed = ''): Promise<void> {
	await expect.poll(() => marked(page), typed).toBe(id);
	await expect.poll(() => focused(page), typed).toBe(id);
	await expect(page.locator(`#${id}`)).toBeInViewport();
	await expect(bar(page)).toBeVisible();
	await expect(bar(page)).toHaveAccessibleName(new RegExp(`\\b${id}\\b`, 'i'));
}

async function tabTo(page: Page, target: Locator, most: number): Promise<void> {
	for (let pressed = 0; pressed < most; pressed += 1) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	await expect(target).toBeFocused();
}

test.beforeEach(async ({ context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

test('the number of a paragraph is its link: a click changes the address, marks and focuses the paragraph', async ({
	page,
}) => {
	await page.goto(textPath);
	await expect(bar(page)).toBeHidden();
	expect(await marked(page)).toBe('');
	for (const id of ['op4', 'pp3', 'op10', 'pp1']) {
		await numberOf(page, id).click();
		expect(addressOf(page)).toBe(`${textPath}#${id}`);
		await expectArrival(page, id);
	}
});

test('every paragraph has its number as a link, with a name that says which it is', async ({ page }) => {
	await page.goto(textPath);
	for (const { id, number } of paragraphs) {
		const name = number ? `Operative paragraph ${number}` : `Preambular paragraph ${id.replace('pp', '')}`;
		const link = page.locator(`#${id}`).getByRole('link', { name, exact: true });
		await expect(link).toBeVisible();
		await expect(link).toHaveAttribute('href', `#${id}`);
	}
});

test.describe('with a finger', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

	test('a tap on a number changes the address, and the bar copies', async ({ page }) => {
		await page.goto(textPath);
		await numberOf(page, 'op8').tap();
		expect(addressOf(page)).toBe(`${textPath}#op8`);
		await expectArrival(page, 'op8');
		await page.getByRole('button', { name: 'Copy citation' }).tap();
		await expect(announced(page, 'Citation copied')).toBeVisible();
		expect(await copied(page)).toBe('paragraph 8 of General Assembly resolution 59/187 of 20 December 2004');
	});
});

test('the bar copies the link, the citation of the United Nations and the text, and says so', async ({
	page,
	baseURL,
}) => {
	await page.goto(`${textPath}#op4`);
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(announced(page, 'Link copied')).toBeVisible();
	expect(await copied(page)).toBe(new URL(`${textPath}#op4`, baseURL).href);
	await page.getByRole('button', { name: 'Copy citation' }).click();
	await expect(announced(page, 'Citation copied')).toBeVisible();
	expect(await copied(page)).toBe(op4);
	await page.getByRole('button', { name: 'Copy text' }).click();
	await expect(announced(page, 'Text copied')).toBeVisible();
	expect(await copied(page)).toBe(numbered('op4'));
});

test('the bar copies every paragraph letter for letter, and nothing of ours', async ({ page }) => {
	await page.goto(textPath);
	for (const { id, number, words } of paragraphs) {
		await numberOf(page, id).click();
		await expect(bar(page)).toHaveAccessibleName(new RegExp(`\\b${id}\\b`, 'i'));
		await page.getByRole('button', { name: 'Copy text' }).click();
		await expect(announced(page, 'Text copied')).toBeVisible();
		expect(await copied(page), id).toBe(number ? `${number} ${words}` : words);
	}
});

test('a preambular paragraph is cited by its ordinal', async ({ page }) => {
	await page.goto(`${textPath}#pp3`);
	await page.getByRole('button', { name: 'Copy citation' }).click();
	await expect(announced(page, 'Citation copied')).toBeVisible();
	const citation = 'the third preambular paragraph of General Assembly resolution 59/187 of 20 December 2004';
	expect(await copied(page)).toBe(citation);
});

test('what was copied of one paragraph is not said of the next', async ({ page }) => {
	await page.goto(`${textPath}#op4`);
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(announced(page, 'Link copied')).toBeVisible();
	await numberOf(page, 'op5').click();
	await expectArrival(page, 'op5');
	await expect(announced(page, 'copied')).toBeHidden();
});

test('a keyboard alone links and copies', async ({ page }) => {
	await page.goto(textPath);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
	await page.keyboard.press('Enter');
	await tabTo(page, numberOf(page, 'pp1'), 4);
	await tabTo(page, numberOf(page, 'pp2'), 8);
	await page.keyboard.press('Enter');
	expect(addressOf(page)).toBe(`${textPath}#pp2`);
	await expectArrival(page, 'pp2');
	for (const what of ['link', 'citation', 'text']) {
		await tabTo(page, page.getByRole('button', { name: `Copy ${what}` }), 8);
		await page.keyboard.press('Enter');
		await expect(announced(page, new RegExp(`^${what} copied`, 'i'))).toBeVisible();
	}
	expect(await copied(page)).toBe(wordsOf('pp2'));
});

for (const [reason, script] of [
	['refuses', 'navigator.clipboard.writeText = () => Promise.reject(new DOMException("refused", "NotAllowedError"))'],
	['has none', 'Object.defineProperty(navigator, "clipboard", { value: undefined })'],
]) {
	test(`where the clipboard ${reason}, the text is shown selected, and focus returns after it`, async ({ page }) => {
		await page.addInitScript(script ?? '');
		await page.goto(`${textPath}#op4`);
		await page.getByRole('button', { name: 'Copy citation' }).click();
		const field = page.getByRole('dialog').getByRole('textbox');
		await expect(field).toHaveValue(op4);
		await expect(field).toBeFocused();
		await expect(field).toHaveAccessibleName(/copy/i);
		expect(await page.evaluate(() => getSelection()?.toString())).toBe(op4);
		await expect(announced(page, 'copied')).toBeHidden();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
		await expect(page.getByRole('button', { name: 'Copy citation' })).toBeFocused();
	});
}

test('a paragraph can be addressed as people write it', async ({ page }) => {
	for (const [fragment, id] of [
		['#op4', 'op4'],
		['#OP4', 'op4'],
		['#para-4', 'op4'],
		['#Para4', 'op4'],
		['#op-4', 'op4'],
		['#PP3', 'pp3'],
		['#%6Fp4', 'op4'],
		['#%23op4', 'op4'],
		['##op4', 'op4'],
		['#op%204', 'op4'],
	] as const) {
		await page.goto('/about/');
		await page.goto(textPath + fragment);
		await expectArrival(page, id, fragment);
		await expect(announced(page, 'has no')).toBeHidden();
	}
});

test('such an address is understood on the page as well', async ({ page }) => {
	await page.goto(textPath);
	await page.evaluate(() => {
		location.hash = 'OP4';
	});
	await expectArrival(page, 'op4');
	await page.evaluate(() => {
		location.hash = 'pp2-pp3';
	});
	await expect.poll(() => marked(page)).toBe('pp2 pp3');
});

test('a range of paragraphs is marked, linked and cited as one', async ({ page, baseURL }) => {
	for (const fragment of ['#op3-op5', '#OP3-OP5', '#op3-5', '#paras-3-5']) {
		await page.goto('/about/');
		await page.goto(textPath + fragment);
		await expect.poll(() => marked(page)).toBe('op3 op4 op5');
		await expect.poll(() => focused(page)).toBe('op3');
		await expect(page.locator('#op3')).toBeInViewport();
		await page.getByRole('button', { name: 'Copy link' }).click();
		await expect(announced(page, 'Link copied')).toBeVisible();
		expect(await copied(page)).toBe(new URL(`${textPath}#op3-op5`, baseURL).href);
		await page.getByRole('button', { name: 'Copy citation' }).click();
		await expect(announced(page, 'Citation copied')).toBeVisible();
		const citation = 'paragraphs 3 to 5 of General Assembly resolution 59/187 of 20 December 2004';
		expect(await copied(page)).toBe(citation);
		await page.getByRole('button', { name: 'Copy text' }).click();
		await expect(announced(page, 'Text copied')).toBeVisible();
		expect(await copied(page)).toBe(['op3', 'op4', 'op5'].map(numbered).join('\n\n'));
	}
});

test('back and forward return to the paragraphs that were linked', async ({ page }) => {
	await page.goto(textPath);
	await numberOf(page, 'op2').click();
	await expectArrival(page, 'op2');
	await numberOf(page, 'op9').click();
	await expectArrival(page, 'op9');
	await page.goBack();
	expect(addressOf(page)).toBe(`${textPath}#op2`);
	await expectArrival(page, 'op2');
	await page.goBack();
	expect(addressOf(page)).toBe(textPath);
	await expect.poll(() => marked(page)).toBe('');
	await expect(bar(page)).toBeHidden();
	await page.goForward();
	await expectArrival(page, 'op2');
	await page.goForward();
	await expectArrival(page, 'op9');
});

test('an address in another form is one step in the history', async ({ page }) => {
	await page.goto('/about/');
	await page.goto(`${textPath}#OP4`);
	await expectArrival(page, 'op4');
	expect(addressOf(page)).toBe(`${textPath}#op4`);
	await page.goBack();
	expect(addressOf(page)).toBe('/about/');
});

test('an address that names nothing: the page says so quietly and shows the text', async ({ page }) => {
	for (const [fragment, named] of [
		['#op99', 'op99'],
		['#nowhere', 'nowhere'],
		['#op3-op99', 'op3-op99'],
		['#<script>alert(1)</script>', '<script>'],
		['#<img src=x onerror=alert(1)>', '<img'],
		['#%E0%A4%A', '%E0%A4%A'],
		['#%00', ''],
		['#op%E2%80%AE99', 'op99'],
		['#:~:text=nothing', ''],
	] as const) {
		await page.goto('/about/');
		await page.goto(textPath + fragment);
		if (named) await expect(announced(page, named), fragment).toBeVisible();
		await expect(page.locator('#pp1 p')).toBeVisible();
		expect(await marked(page), fragment).toBe('');
		await expect(bar(page)).toBeHidden();
		await expect(page.getByRole('dialog')).toBeHidden();
		await expect(page.locator('img[src="x"], main script:has-text("alert")')).toHaveCount(0);
	}
});

test('the top of the page, a name that the browser knows itself, is no unknown address', async ({ page }) => {
	await page.goto(`${textPath}#top`);
	await page.waitForLoadState('networkidle');
	await expect(page.locator('#notice')).toBeEmpty();
});

test('the id of Akoma Ntoso that an item carries leads to it', async ({ page }) => {
	await page.goto(`${textPath}#para_4`);
	await expectArrival(page, 'op4');
	expect(addressOf(page)).toBe(`${textPath}#op4`);
});

test('the notice of an unknown address goes when a paragraph is chosen', async ({ page }) => {
	await page.goto(`${textPath}#op99`);
	await expect(announced(page, 'op99')).toBeVisible();
	await numberOf(page, 'pp1').click();
	await expectArrival(page, 'pp1');
	await expect(announced(page, 'op99')).toBeHidden();
});

test('the contents lead to the paragraphs', async ({ page }) => {
	await page.goto(textPath);
	const contents = page.getByRole('navigation', { name: 'Contents' });
	await contents.getByRole('link', { name: /4.*Urges/ }).click();
	expect(addressOf(page)).toBe(`${textPath}#op4`);
	await expectArrival(page, 'op4');
});

for (const width of [1280, 360]) {
	test(`every number is a target of 24 by 24 pixels or more, at ${width} pixels`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(textPath);
		for (const { id } of paragraphs) {
			const box = await numberOf(page, id).boundingBox();
			expect(Math.min(box?.width ?? 0, box?.height ?? 0), id).toBeGreaterThanOrEqual(24);
		}
	});
}

test('the page of a paragraph copies its citations and its links', async ({ page }) => {
	await page.goto(`${textPath}pp3/`);
	const site = new URL('/', page.url()).href;
	const day = 'General Assembly resolution 59/187 of 20 December 2004';
	for (const [name, words] of [
		[/United Nations/, `the third preambular paragraph of ${day}`],
		[/Bluebook/, 'G.A. Res. 59/187, pmbl. ¶ 3, U.N. Doc. A/RES/59/187 (Dec. 20, 2004)'],
		[/OSCOLA/, 'UNGA Res 59/187 (20 December 2004) UN Doc A/RES/59/187, preambular para 3'],
		[/link.*text/, `${site}A/RES/59/187/#pp3`],
		[/link.*page/, `${site}A/RES/59/187/pp3/`],
	] as const) {
		await page.getByRole('button', { name }).click();
		expect(await copied(page)).toBe(words);
	}
	await expect(announced(page, 'Copied').first()).toBeVisible();
});
