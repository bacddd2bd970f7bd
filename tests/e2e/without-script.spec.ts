import { received } from './received.ts';
import { addressOf, expect, numberOf, pageKinds, test, textPath } from './site.ts';

const { paragraphs, terms } = received();

test.use({ javaScriptEnabled: false, expectedErrors: /status of 404/ });

test('every page reads, and shows nothing that only works with a script', async ({ page }) => {
	for (const [kind, path] of Object.entries(pageKinds)) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 }), kind).toBeVisible();
		await expect(page.getByRole('main'), kind).toHaveText(/.{80}/s, { useInnerText: true });
		// Buttons that send a form work without a script; others don't.
		await expect(page.locator('button:not([type=submit])').filter({ visible: true }), kind).toHaveCount(0);
		await expect(page.locator('select, kbd, [aria-pressed]').filter({ visible: true }), kind).toHaveCount(0);
		await expect(page.locator('dialog').filter({ visible: true }), kind).toHaveCount(0);
		await expect(page.getByRole('toolbar'), kind).toHaveCount(0);
	}
});

test('number links work, and mark their paragraph', async ({ page }) => {
	await page.goto(textPath);
	for (const id of ['op4', 'pp2']) {
		await numberOf(page, id).click();
		expect(addressOf(page)).toBe(`${textPath}#${id}`);
		await expect(page.locator(':target')).toHaveAttribute('id', id);
		const rule = await page.locator(`#${id}`).evaluate((item) => {
			const { content, borderInlineStartWidth } = getComputedStyle(item, '::before');
			return content !== 'none' && Number.parseFloat(borderInlineStartWidth) >= 2;
		});
		expect(rule).toBe(true);
		await expect(page.locator(`#${id}`)).toBeInViewport();
	}
});

test('the search of every page leads to the word index', async ({ page }) => {
	for (const [kind, path] of Object.entries(pageKinds).filter(([name]) => name !== 'search')) {
		await page.goto(path);
		await page.getByRole('search').getByRole('button').click();
		expect(new URL(page.url()).pathname, kind).toBe(`${textPath}words/`);
	}
	await page.goto('/search/');
	await page.getByRole('searchbox').fill('dialogue');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/words\/\?q=dialogue\b/);
	await expect(page.getByRole('main')).toContainText('dialogue');
});

test('the search page says that it needs a script and where every word is', async ({ page }) => {
	await page.goto('/search/');
	await expect(page.getByRole('main').getByRole('link', { name: /every word/i })).toHaveAttribute(
		'href',
		`${textPath}words/`,
	);
	const field = await page.getByRole('searchbox').boundingBox();
	const message = await page.locator('main noscript p').boundingBox();
	expect((message?.y ?? 0) - (field?.y ?? 0)).toBeLessThan(120);
	await page.getByRole('searchbox').fill('dialogue');
	await page.getByRole('button', { name: 'Search' }).click();
	await expect(page).toHaveURL(/\/words\/\?q=dialogue\b/);
});

test('the word index holds every word of every paragraph, with a link for every line', async ({ page }) => {
	await page.goto(`${textPath}words/`);
	const entries = new Map(
		await page
			.locator('[id^="word-"]')
			.evaluateAll((all) =>
				all.map((entry): [string, string[]] => [
					(entry.querySelector('dt')?.firstChild?.textContent ?? '').trim().toLowerCase(),
					[...entry.querySelectorAll('dd')].map(
						(line) =>
							`${line.querySelector('a')?.hash.slice(1)}: ${line.querySelector('b')?.textContent?.toLowerCase()}`,
					),
				]),
			),
	);
	const expected = new Map<string, string[]>();
	for (const { id, words } of paragraphs) {
		for (const token of words.split(/\s+/)) {
			const word = token.replaceAll(/^\W+|\W+$/g, '').toLowerCase();
			if (word) expected.set(word, [...(expected.get(word) ?? []), `${id}: ${word}`]);
		}
	}
	const inOrder = (map: ReadonlyMap<string, readonly string[]>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
	expect(inOrder(entries)).toEqual(inOrder(expected));
});

test('the index of verbs holds the opening words of every paragraph', async ({ page }) => {
	await page.goto(`${textPath}verbs/`);
	const listed = await page.locator('[id^="verb-"]').evaluateAll((all) =>
		all.flatMap((verb) => {
			const name = verb.querySelector('h2, h3, dt')?.textContent?.trim();
			return [...verb.querySelectorAll('a')].map((link) => `${link.hash.slice(1)} ${name}`);
		}),
	);
	const expected = paragraphs.map(({ id, words }) => `${id} ${/^(?:[A-Z]\w+(?: also| upon)?)/.exec(words)?.[0]}`);
	expect(listed.toSorted()).toEqual(expected.toSorted());
});

test('the index of subjects holds every term with its entry in the thesaurus', async ({ page }) => {
	await page.goto('/subjects/');
	for (const term of terms) {
		const link = page.getByRole('link', { name: `thesaurus entry of ${term}`, exact: true });
		await expect(link).toHaveAttribute('href', /^https?:\/\/metadata\.un\.org\/thesaurus\/\d+$/);
	}
});

test('paragraph pages lead from one to the next, from the first to the last', async ({ page }) => {
	await page.goto(`${textPath}pp1/`);
	await expect(page.locator('a[rel=prev]')).toHaveCount(0);
	for (const { id } of paragraphs.slice(1)) {
		await page.locator('a[rel=next]').click();
		expect(addressOf(page)).toBe(`${textPath}${id}/`);
	}
	await expect(page.locator('a[rel=next]')).toHaveCount(0);
	await page.locator('a[rel=prev]').click();
	expect(addressOf(page)).toBe(`${textPath}op9/`);
	await page
		.getByRole('link', { name: /full text/i })
		.first()
		.click();
	expect(addressOf(page)).toBe(`${textPath}#op9`);
});

test('on a narrow screen the contents can be opened', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(textPath);
	const contents = page.getByRole('navigation', { name: 'Contents' });
	await expect(contents.getByRole('link', { name: /Urges/ })).toBeHidden();
	await contents.getByText('Contents', { exact: true }).click();
	await contents.getByRole('link', { name: /Urges/ }).click();
	expect(addressOf(page)).toBe(`${textPath}#op4`);
});
