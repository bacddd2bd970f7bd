import type { Page } from '@playwright/test';
import { announced, expect, test, textPath } from './site.ts';

const day = 'General Assembly resolution 59/187 of 20 December 2004';

/** Selects from the first of some words in a paragraph to the last of others. */
async function select(page: Page, from: string, first: string, to: string, last: string): Promise<void> {
	await page.evaluate(
		([fromId, start, toId, end]) => {
			const place = (id: string | undefined, words: string, isEnd: boolean): [Node, number] => {
				const walker = document.createTreeWalker(document.querySelector(`#${id} p`) ?? document, NodeFilter.SHOW_TEXT);
				for (let node = walker.nextNode(); node; node = walker.nextNode()) {
					const at = node.textContent?.indexOf(words) ?? -1;
					if (at >= 0) return [node, at + (isEnd ? words.length : 0)];
				}
				throw new Error(`no ${words} in ${id}`);
			};
			getSelection()?.setBaseAndExtent(...place(fromId, start ?? '', false), ...place(toId, end ?? '', true));
		},
		[from, first, to, last],
	);
}

async function copied(page: Page, name: string, said: string): Promise<string> {
	await page.getByRole('button', { name }).click();
	await expect(announced(page, said)).toBeVisible();
	return page.evaluate(() => navigator.clipboard.readText());
}

/** What the browser marks as the words that the address names, read from the colour on the screen. */
async function expectMarkOn(page: Page, id: string, word: string): Promise<void> {
	const found = () =>
		page.locator(`#${id} p`).evaluate((paragraph, text) => {
			const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const at = node.textContent?.indexOf(text) ?? -1;
				if (at < 0) continue;
				const range = new Range();
				range.setStart(node, at);
				range.setEnd(node, at + text.length);
				const { x, y, width, height } = range.getBoundingClientRect();
				return { x, y, width, height };
			}
			return undefined;
		}, word);
	const clip = await found();
	if (!clip) throw new Error(`no ${word} in ${id}`);
	const shot = await page.screenshot({ clip });
	const mark = await page.evaluate(
		async (bytes) => {
			const image = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
			const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
			context?.drawImage(image, 0, 0);
			return [...(context?.getImageData(1, 1, 1, 1).data ?? [])].slice(0, 3).join(' ');
		},
		[...shot],
	);
	// --mark-current in the light theme.
	expect(mark, word).toBe('255 201 74');
}

test.beforeEach(async ({ context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

test('words that are selected are quoted with their citation, exactly as printed', async ({ page }) => {
	await page.goto(textPath);
	await select(page, 'op3', 'a culture of', 'op3', 'diversity');
	await expect(page.getByRole('toolbar', { name: 'Share the words selected in OP3' })).toBeVisible();
	expect(await copied(page, 'Copy quotation', 'Quotation copied')).toBe(
		`“a culture of tolerance and respect for diversity” (paragraph 3 of ${day})`,
	);
	await page.evaluate(() => getSelection()?.removeAllRanges());
	await expect(page.getByRole('toolbar')).toBeHidden();
});

test('words across paragraphs keep the printed numbers and none of ours', async ({ page }) => {
	await page.goto(`${textPath}#op4`);
	await select(page, 'pp7', 'promotion and protection', 'op1', ' that it is one');
	expect(await copied(page, 'Copy quotation', 'Quotation copied')).toMatch(
		/^“promotion and protection of human rights,\nRecalling the adoption .* session,\n1\. Reaffirms that it is one” \(the seventh and eighth preambular paragraphs and paragraph 1 of General Assembly/,
	);
	await page.evaluate(() => getSelection()?.removeAllRanges());
	await expect(page.getByRole('toolbar', { name: 'Share OP4' })).toBeVisible();
});

test('a mouse selects, a keyboard extends, and the bar is there', async ({ page }) => {
	await page.goto(textPath);
	await page.locator('#op10 i').dblclick();
	await expect(page.getByRole('toolbar', { name: 'Share the words selected in OP10' })).toBeVisible();
	await page.keyboard.press('Control+Shift+ArrowRight');
	await page.keyboard.press('Control+Shift+ArrowRight');
	await expect
		.poll(async () => copied(page, 'Copy quotation', 'Quotation copied'))
		.toMatch(/^“Decides to continue” \(paragraph 10 of/);
});

test.describe('with a finger', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 500 } });

	test('the bar comes into view where the paragraph ends below the screen', async ({ page }) => {
		await page.goto(textPath);
		await page.locator('#pp1').evaluate((item) => scrollBy(0, item.getBoundingClientRect().top - 350));
		await select(page, 'pp1', ' its commitment', 'pp1', 'commitment');
		const button = page.getByRole('button', { name: 'Copy quotation' });
		await expect(button).toBeInViewport({ ratio: 1 });
		await button.tap();
		await expect(announced(page, 'Quotation copied')).toBeVisible();
	});
});

test('where the clipboard refuses, the quotation is shown to be copied by hand', async ({ page }) => {
	await page.addInitScript('Object.defineProperty(navigator, "clipboard", { value: undefined })');
	await page.goto(textPath);
	await select(page, 'op7', 'non-selectivity', 'op7', 'objectivity');
	await page.getByRole('button', { name: 'Copy quotation' }).click();
	await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(
		/^“non-selectivity, objectivity” \(paragraph 7/,
	);
});

const passages = [
	['op4', 'human dignity', 'op4', 'human dignity'],
	['op7', 'non-selectivity', 'op7', 'objectivity'],
	['op5', 'international cooperation', 'op5', 'international cooperation'],
	['op8', ' Member States, specialized', 'op8', 'this endeavour'],
	['op9', 'understanding and dialogue', 'op10', ' to continue'],
	['pp8', 'resolution 2000/22', 'pp8', 'resolution 2000/22'],
] as const;

for (const withScript of [true, false]) {
	test(`a link to words leads to exactly them, ${withScript ? 'with' : 'without'} our script`, async ({
		page,
		browser,
		baseURL,
	}) => {
		for (const [from, first, to, last] of passages) {
			await page.goto(textPath);
			await select(page, from, first, to, last);
			const link = await copied(page, 'Copy link to the words', 'Link copied');
			expect(link.startsWith(`${new URL(textPath, baseURL).href}#${from}:~:text=`)).toBe(true);
			const context = await browser.newContext({
				javaScriptEnabled: withScript,
				viewport: { width: 900, height: 420 },
			});
			const visitor = await context.newPage();
			await visitor.goto(link, { waitUntil: 'networkidle' });
			await expect(visitor.locator(`#${from} p`), link).toBeInViewport();
			if (withScript) {
				await expect(visitor.getByRole('toolbar')).toHaveAccessibleName(`Share ${from.toUpperCase()}`);
				await expectMarkOn(visitor, from, first.trim().split(' ').at(0) ?? '');
			}
			await context.close();
		}
	});
}

test('where a directive is no longer one, the link still leads to the paragraph', async ({ page }) => {
	await page.goto(`${textPath}#op6%3A~%3Atext=Charter`);
	await expect(page.getByRole('toolbar', { name: 'Share OP6' })).toBeVisible();
	await expect(page.locator('#op6')).toBeInViewport();
	await expect(page).toHaveURL(/#op6$/);
});
