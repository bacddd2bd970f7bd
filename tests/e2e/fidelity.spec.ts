import { received } from './received.ts';
import { shownWords } from './shown.ts';
import { expect, pageKinds, test, textPath } from './site.ts';

const { words, heading, title, formula, paragraphs, closing, terms } = received();

test('the received file holds 8 preambular and 10 operative paragraphs', () => {
	const ids = paragraphs.map(({ id }) => id).join(' ');
	expect(ids).toBe('pp1 pp2 pp3 pp4 pp5 pp6 pp7 pp8 op1 op2 op3 op4 op5 op6 op7 op8 op9 op10');
	const parts = paragraphs.map(({ number, words: own }) => `${number} ${own}`.trim());
	expect([heading, title, formula, ...parts, closing].join(' ')).toBe(words);
});

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
		test.use({ javaScriptEnabled });

		for (const path of ['/', textPath]) {
			test(`the text at ${path} shows the received words and the declared emendations, letter for letter`, async ({
				page,
			}) => {
				await page.goto(path);
				const shown = await shownWords(page.locator('article'));
				expect(shown.slice(shown.indexOf(heading))).toBe(words);
				for (const { id, words: own } of paragraphs) {
					const item = page.locator(`#${id}`);
					await expect(item.locator('p'), id).toHaveText(own, { useInnerText: true });
				}
				await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
				await expect(page.locator('article').getByText(formula, { exact: true })).toBeVisible();
			});
		}

		test('the page of each paragraph shows its words, letter for letter', async ({ page }) => {
			for (const { id, number, words: own } of paragraphs) {
				await page.goto(`${textPath}${id}/`);
				expect(await shownWords(page.locator('article')), id).toBe(`${number} ${own}`.trim());
				await expect(page.locator('article p'), id).toHaveText(own, { useInnerText: true });
			}
		});

		test('the page of subjects shows the 17 terms received', async ({ page }) => {
			await page.goto(pageKinds['subjects'] ?? '');
			const shown = await page
				.locator('[id^="subject-"] dt')
				.evaluateAll((all) => all.map((one) => one.firstChild?.textContent?.trim() ?? ''));
			expect(shown.toSorted()).toEqual(terms.toSorted());
		});
	});
}

test('opening words are italic and all other words of a paragraph upright', async ({ page }) => {
	await page.goto(textPath);
	for (const { id } of paragraphs) {
		const italic = await page.locator(`#${id} p`).evaluate((paragraph) => {
			const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
			let words = '';
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const { parentElement } = node;
				if (parentElement && getComputedStyle(parentElement).fontStyle === 'italic') words += node.textContent;
			}
			return words;
		});
		expect(italic, id).toMatch(/^(?:[A-Z][a-z]+(?:ing|s)(?: also| upon)?)$/);
	}
});

test('copying the whole text takes the official numbers along and nothing of ours', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(textPath);
	await page.locator('article').evaluate((article) => getSelection()?.selectAllChildren(article));
	await page.keyboard.press('ControlOrMeta+C');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	const folded = copied.replaceAll(/\s+/g, ' ').trim();
	expect(folded.slice(folded.indexOf(heading))).toBe(words);
});
