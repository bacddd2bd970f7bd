import type { Page } from '@playwright/test';
import { received } from './received.ts';
import { addressOf, announced, expect, numberOf, test, textPath } from './site.ts';

const { paragraphs } = received();
const day = 'General Assembly resolution 59/187 of 20 December 2004';

/** The paragraphs marked as selected. */
async function expectMarked(page: Page, ids: string): Promise<void> {
	const marked = () => page.locator('li.marked').evaluateAll((items) => items.map(({ id }) => id).join(' '));
	await expect.poll(marked).toBe(ids);
	await expect.poll(() => addressOf(page).includes('#')).toBe(ids !== '');
}

async function copied(page: Page, name: string, said: string | RegExp): Promise<string> {
	await page.getByRole('button', { name, exact: false }).click();
	await expect(announced(page, said)).toBeVisible();
	return page.evaluate(() => navigator.clipboard.readText());
}

test.beforeEach(async ({ context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

test('with a mouse paragraphs are added and removed, each change an address, and copied as one', async ({
	page,
	baseURL,
}) => {
	await page.goto(textPath);
	await numberOf(page, 'op5').click();
	const add = page.getByRole('button', { name: 'Add', exact: true });
	await add.click();
	await expect(add).toHaveAttribute('aria-pressed', 'true');
	await numberOf(page, 'op7').click();
	await expectMarked(page, 'op5 op7');
	await expect(announced(page, '2 paragraphs selected: OP5 and OP7')).toBeVisible();
	await numberOf(page, 'op6').click();
	await numberOf(page, 'op3').click();
	await expectMarked(page, 'op3 op5 op6 op7');
	expect(addressOf(page)).toBe(`${textPath}#op3,op5-op7`);
	await expect(announced(page, '4 paragraphs selected: OP3 and OP5 to OP7')).toBeVisible();
	await expect(page.getByRole('toolbar', { name: 'Share OP3 and OP5 to OP7' })).toBeVisible();
	expect(await copied(page, 'Copy link', 'Link copied')).toBe(new URL(`${textPath}#op3,op5-op7`, baseURL).href);
	expect(await copied(page, 'Copy citation', 'Citation copied')).toBe(`paragraphs 3 and 5 to 7 of ${day}`);
	const words = paragraphs.filter(({ id }) => /^op[3567]$/.test(id)).map((one) => `${one.number} ${one.words}`);
	expect(await copied(page, 'Copy text', 'Text copied')).toBe(words.join('\n\n'));
	await numberOf(page, 'op6').click();
	await expectMarked(page, 'op3 op5 op7');
	await add.click();
	await numberOf(page, 'op9').click();
	await expectMarked(page, 'op9');
});

test('back and forward return to each selection; with its last paragraph the bar goes', async ({ page }) => {
	await page.goto(`${textPath}#pp3`);
	await page.getByRole('button', { name: 'Add', exact: true }).click();
	await numberOf(page, 'pp5').click();
	await expectMarked(page, 'pp3 pp5');
	await numberOf(page, 'pp3').click();
	await expectMarked(page, 'pp5');
	await expect(page.locator(':target')).toHaveAttribute('id', 'pp5');
	await numberOf(page, 'pp5').click();
	await expectMarked(page, '');
	expect(addressOf(page)).toBe(textPath);
	await expect(page.getByRole('toolbar')).toBeHidden();
	await expect(announced(page, 'No paragraph selected')).toBeVisible();
	for (const ids of ['pp5', 'pp3 pp5', 'pp3']) {
		await page.goBack();
		await expectMarked(page, ids);
	}
	await page.goForward();
	await expectMarked(page, 'pp3 pp5');
	expect(await copied(page, 'Copy citation', 'Citation copied')).toBe(
		`the third and fifth preambular paragraphs of ${day}`,
	);
});

test('Shift and a click select from the last paragraph to this one, over the end of the preamble', async ({ page }) => {
	await page.goto(textPath);
	await numberOf(page, 'pp7').click();
	await numberOf(page, 'op2').click({ modifiers: ['Shift'] });
	await expectMarked(page, 'pp7 pp8 op1 op2');
	expect(addressOf(page)).toBe(`${textPath}#pp7-pp8,op1-op2`);
	expect(await copied(page, 'Copy citation', 'Citation copied')).toBe(
		`the seventh and eighth preambular paragraphs and paragraphs 1 and 2 of ${day}`,
	);
});

test('Shift and the arrows extend and shrink a selection, and the page does not jump', async ({ page }) => {
	await page.goto(`${textPath}#op4`);
	await page.locator('li#op4').focus();
	await page.keyboard.press('Shift+ArrowDown');
	await expectMarked(page, 'op4 op5');
	await page.keyboard.press('Shift+ArrowDown');
	await expectMarked(page, 'op4 op5 op6');
	await expect(numberOf(page, 'op6')).toBeFocused();
	await page.keyboard.press('Shift+ArrowUp');
	await expectMarked(page, 'op4 op5');
	await page.keyboard.press('Shift+ArrowUp');
	await expectMarked(page, 'op4');
	await page.keyboard.press('Shift+ArrowUp');
	await expectMarked(page, 'op3 op4');
	await expect(announced(page, '2 paragraphs selected: OP3 and OP4')).toBeVisible();
	await expect(page.locator('#op3')).toBeInViewport();
	await page.goto(textPath);
	await numberOf(page, 'pp1').focus();
	await page.keyboard.press('Shift+ArrowDown');
	await expectMarked(page, 'pp1 pp2');
});

test.describe('with a finger', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });

	test('the whole bar is in view, and adds paragraphs', async ({ page }) => {
		await page.goto(`${textPath}#op8`);
		for (const name of ['Copy link', 'Copy citation', 'Copy text', 'Add', 'More']) {
			const box = await page.getByRole('button', { name, exact: true }).boundingBox();
			expect(box?.height, name).toBeGreaterThanOrEqual(24);
			expect(box?.width, name).toBeGreaterThanOrEqual(24);
			expect((box?.x ?? 0) + (box?.width ?? 999), name).toBeLessThanOrEqual(320);
		}
		await page.getByRole('button', { name: 'Add', exact: true }).tap();
		await numberOf(page, 'op9').tap();
		await expectMarked(page, 'op8 op9');
		await page.getByRole('button', { name: 'More' }).tap();
		const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(over).toBeLessThanOrEqual(0);
	});
});

test('the style of citation is chosen once: shown in the bar, used, and remembered', async ({ page }) => {
	await page.goto(`${textPath}#pp3,op4`);
	const more = page.getByRole('button', { name: 'More' });
	await more.click();
	await expect(more).toHaveAttribute('aria-expanded', 'true');
	await page.getByRole('radio', { name: 'OSCOLA' }).check();
	const oscola = 'UNGA Res 59/187 (20 December 2004) UN Doc A/RES/59/187, preambular para 3, para 4';
	await expect(page.getByText(oscola)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('radio', { name: 'OSCOLA' })).toBeHidden();
	await expect(more).toBeFocused();
	expect(await copied(page, 'Copy citation (OSCOLA)', 'Citation copied (OSCOLA)')).toBe(oscola);
	await page.goto('/about/');
	await page.goto(`${textPath}#op1`);
	expect(await copied(page, 'Copy citation (OSCOLA)', /OSCOLA/)).toMatch(/^UNGA Res .* para 1$/);
	await more.click();
	await expect(page.getByRole('radio', { name: 'OSCOLA' })).toBeChecked();
	await expect(page.getByRole('link', { name: 'Page of this paragraph' })).toHaveAttribute('href', `${textPath}op1/`);
	await page.getByRole('radio', { name: 'United Nations' }).check();
	await page.reload();
	await expect(page.getByRole('button', { name: 'Copy citation', exact: true })).toBeVisible();
});

test('where storage is refused, a style holds for the page', async ({ page }) => {
	await page.addInitScript(
		'Object.defineProperty(window, "localStorage", { get() { throw new DOMException("refused", "SecurityError"); } })',
	);
	await page.goto(`${textPath}#op4`);
	await page.getByRole('button', { name: 'More' }).click();
	await page.getByRole('radio', { name: 'AGLC' }).check();
	expect(await copied(page, 'Copy citation', 'Citation copied (AGLC)')).toMatch(/^Enhancement of International/);
});

test('a selection is printed: the page says so to its style sheet while it prints', async ({ page }) => {
	await page.goto(`${textPath}#op3,op5`);
	await page.evaluate(() => {
		window.print = () => {
			document.title = `printing ${document.documentElement.dataset['print']}`;
		};
	});
	await page.getByRole('button', { name: 'More' }).click();
	await page.getByRole('button', { name: 'Print selection' }).click();
	await expect(page).toHaveTitle('printing selection');
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(page.locator('html[data-print]')).toHaveCount(0);
});

test('a malformed range is answered with what is wrong, at once, and the text is there', async ({ page }) => {
	for (const [fragment, words] of [
		['#op5-op3', 'runs backwards: op5 comes after op3'],
		['#op3-', 'breaks off'],
		['#op3,,op5', 'has a comma with no paragraph beside it'],
		['#op3-op99', 'this resolution has no “op99”'],
		[`#op3${','.repeat(10_000)}`, 'too long to name paragraphs'],
	] as const) {
		await page.goto('/about/');
		await page.goto(textPath + fragment);
		await expect(announced(page, words), words).toBeVisible();
		await expect(announced(page, words)).toContainText('Here is the whole text.');
		await expect(page.locator('#pp1 p')).toBeVisible();
		await expect(page.locator('li.marked')).toHaveCount(0);
		await expect(page.getByRole('toolbar')).toBeHidden();
	}
});
