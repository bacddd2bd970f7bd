import type { Page, Request } from '@playwright/test';
import {
	addressOf,
	announced,
	expect,
	expectResults,
	pageKinds,
	resultIds,
	searchFor,
	test,
	textPath,
} from './site.ts';

const dialogue = 'pp5 pp7 pp8 op3 op8 op9';

function indexRequests(page: Page): readonly Request[] {
	const requests: Request[] = [];
	page.on('request', (request) => {
		if (request.url().includes('/pagefind/')) requests.push(request);
	});
	return requests;
}

test.describe('on every kind of page', () => {
	test.use({ expectedErrors: /status of 404/ });

	test('the search opens by button, stroke and Ctrl+K, and Esc gives the focus back', async ({ page }) => {
		const dialog = page.getByRole('dialog', { name: 'Search' });
		const field = dialog.getByRole('searchbox');
		const button = page.getByRole('button', { name: 'Search the text' });
		for (const [kind, path] of Object.entries(pageKinds).filter(([name]) => name !== 'search')) {
			await page.goto(path);
			await expect(dialog, kind).toBeHidden();
			await button.click();
			await expect(field, kind).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(dialog, kind).toBeHidden();
			await expect(button, kind).toBeFocused();
			await page.keyboard.press('/');
			await expect(field, kind).toBeFocused();
			await expect(field, kind).toHaveValue('');
			await page.keyboard.press('Escape');
			await expect(dialog, kind).toBeHidden();
			await page.keyboard.press('Control+k');
			await expect(field, kind).toBeFocused();
			await dialog.getByRole('button', { name: 'Close' }).click();
			await expect(dialog, kind).toBeHidden();
		}
	});
});

test('nothing of the search index loads before the search is used', async ({ page }) => {
	const requests = indexRequests(page);
	await page.goto(textPath, { waitUntil: 'networkidle' });
	await page.mouse.wheel(0, 2000);
	await page.waitForTimeout(1000);
	expect(requests.map((request) => request.url())).toEqual([]);
});

for (const [how, use] of [
	['hovered', (page: Page) => page.getByRole('button', { name: 'Search the text' }).hover()],
	['focused', (page: Page) => page.getByRole('button', { name: 'Search the text' }).focus()],
	['opened by a key', (page: Page) => page.keyboard.press('/')],
] as const) {
	test(`the index begins to load when the search is ${how}`, async ({ page }) => {
		await page.goto(textPath);
		const request = page.waitForRequest(/\/pagefind\//);
		await use(page);
		await request;
	});
}

test('the files of the index are fetched once, also when there are many searches', async ({ page }) => {
	const requests = indexRequests(page);
	await page.goto(textPath);
	const dialog = await searchFor(page, 'dialogue');
	await expectResults(dialog, dialogue);
	const first = requests.length;
	for (const words of ['racism', 'cooperation', 'dialogue']) await searchFor(page, words);
	await expectResults(dialog, dialogue);
	expect(requests.length).toBe(first);
	const urls = requests.map((request) => request.url());
	expect(urls.toSorted()).toEqual([...new Set(urls)].toSorted());
});

test('"dialogue" finds its six paragraphs in the order of the text, and says how many', async ({ page }) => {
	await page.goto(textPath);
	const dialog = await searchFor(page, 'dialogue');
	await expectResults(dialog, dialogue);
	await expect(dialog.getByRole('status')).toHaveText(/^6 paragraphs\b/);
	await dialog.getByRole('searchbox').fill('racism');
	await expectResults(dialog, 'pp3 op4 op5');
	await expect(dialog.getByRole('status')).toHaveText(/^3 paragraphs\b/);
	await dialog.getByRole('searchbox').fill('xenophobia durban');
	await expectResults(dialog, 'pp3');
	await expect(dialog.getByRole('status')).toHaveText(/^1 paragraph\b/);
	await dialog.getByRole('searchbox').fill('');
	await expectResults(dialog, '');
	await expect(dialog.getByRole('status')).toHaveText('');
});

test('each result shows its label, its opening words and every hit marked', async ({ page }) => {
	await page.goto(textPath);
	const dialog = await searchFor(page, 'dialogue');
	await expectResults(dialog, dialogue);
	const items = dialog.locator('ol[data-results] > li');
	for (const [index, name] of [
		/^Preambular paragraph 5 Reaffirming/,
		/^Preambular paragraph 7 Underlining/,
		/^Preambular paragraph 8 Recalling/,
		/^Operative paragraph 3 Reaffirms/,
		/^Operative paragraph 8 Calls upon/,
		/^Operative paragraph 9 Invites/,
	].entries()) {
		await expect(items.nth(index).getByRole('link').first()).toHaveAccessibleName(name);
	}
	const marks = await items.evaluateAll((all) =>
		all.map((item) => [...item.querySelectorAll('mark')].map((mark) => mark.textContent)),
	);
	const one = ['dialogue'];
	expect(marks).toEqual([one, one, one, ['dialogue', 'dialogue'], one, one]);
});

test('the shown words round a hit are words of the text, whole', async ({ page }) => {
	await page.goto(textPath);
	const texts = await page.locator('main li p').allInnerTexts();
	const dialog = await searchFor(page, 'cooperation');
	await expectResults(dialog, 'pp1 pp2 pp3 pp4 pp5 pp6 pp7 op1 op5 op6 op9');
	for (const excerpt of await dialog.locator('ol[data-results] > li p').allInnerTexts()) {
		for (const piece of excerpt.split(/\s*…\s*/).filter(Boolean)) {
			const isThere = texts.some((text) => ` ${text} `.includes(` ${piece} `));
			expect(isThere, piece).toBe(true);
		}
	}
});

test('arrow keys walk the results, Enter goes there with the words, Esc closes', async ({ page }) => {
	await page.goto(textPath);
	const dialog = await searchFor(page, 'dialogue');
	await expectResults(dialog, dialogue);
	const links = dialog.locator('ol[data-results] > li a');
	await page.keyboard.press('ArrowDown');
	await expect(links.nth(0)).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowUp');
	await expect(links.nth(1)).toBeFocused();
	for (let pressed = 0; pressed < 9; pressed += 1) await page.keyboard.press('ArrowDown');
	await expect(links.nth(5)).toBeFocused();
	for (let pressed = 0; pressed < 9; pressed += 1) await page.keyboard.press('ArrowUp');
	await expect(dialog.getByRole('searchbox')).toBeFocused();
	await expect(dialog.getByRole('searchbox')).toHaveValue('dialogue');
	for (let pressed = 0; pressed < 5; pressed += 1) await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\?q=dialogue#op8$/);
	await expect(page.getByRole('dialog', { name: 'Search' })).toBeHidden();
	await expect(page.locator('#op8')).toBeFocused();
});

test('Enter in the field goes to the first result', async ({ page }) => {
	await page.goto('/about/');
	const dialog = await searchFor(page, 'durban');
	await expectResults(dialog, 'pp3');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/A\/RES\/59\/187\/\?q=durban#pp3$/);
	await expect(page.locator('#pp3')).toBeInViewport();
});

test('Enter pressed before the search has loaded still leads to an answer', async ({ page }) => {
	await page.goto('/about/');
	await page.keyboard.press('/');
	await page.keyboard.type('durban');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\?q=durban(?:#pp3)?$/);
	await expect(page.locator('#pp3').or(page.locator('ol[data-results] a[href$="#pp3"]'))).toBeInViewport();
});

test('Enter pressed while the index is still on its way goes to the first result when it is there', async ({
	page,
}) => {
	let arrive = (): void => undefined;
	const arrived = new Promise<void>((resolve) => {
		arrive = resolve;
	});
	await page.route('**/*.pf_fragment', async (route) => {
		await arrived;
		await route.continue();
	});
	await page.goto('/about/');
	const asked = page.waitForRequest(/pf_fragment/);
	await page.getByRole('button', { name: 'Search the text' }).click();
	await asked;
	await page.keyboard.type('durban');
	await page.keyboard.press('Enter');
	arrive();
	await expect(page).toHaveURL(/\?q=durban#pp3$/);
});

test('hyphenated, joined or apart, a word is the same word', async ({ page }) => {
	await page.goto('/about/');
	for (const [typed, ids] of [
		['nongovernmental', 'op8'],
		['non-governmental', 'op8'],
		['non governmental', 'op8'],
		['NON-GOVERNMENTAL', 'op8'],
		['non\u2010governmental', 'op8'],
		['non\u2011governmental', 'op8'],
		['"non-governmental organizations"', 'op8'],
		['"nongovernmental organizations"', 'op8'],
		['"non governmental organizations"', 'op8'],
		['nongovernmental organizations', 'op8'],
		['non-governmental organization', 'op8'],
		['confidencebuilding', 'pp7'],
		['confidence-building', 'pp7'],
		['confidence building', 'pp7'],
		['"confidence building"', 'pp7'],
		['nonselectivity', 'op7'],
		['non-selectivity', 'op7'],
		['non selectivity', 'op7'],
		['selectivity', 'op7'],
		['fiftysecond', 'pp8'],
		['fifty-second session', 'pp8'],
		['fifty second', 'pp8'],
		['subcommission', 'pp8'],
		['sub-commission', 'pp8'],
		['sub commission', 'pp8'],
		['inter-alia', 'pp6 op1'],
		['"inter alia"', 'pp6 op1'],
		['58/170', 'pp2'],
		['2000/22', 'pp8'],
	] as const) {
		const dialog = await searchFor(page, typed);
		await expectResults(dialog, ids, typed);
		await dialog.getByRole('searchbox').fill('');
		await expectResults(dialog, '');
	}
});

test('a phrase in straight or curly quotes is found only as it stands', async ({ page }) => {
	await page.goto('/about/');
	for (const [typed, ids] of [
		['"promotion and protection of all human rights"', 'pp4 op8 op9'],
		['\u201cpromotion and protection of all human rights\u201d', 'pp4 op8 op9'],
		['\u201epromotion and protection of all human rights\u201c', 'pp4 op8 op9'],
		['"promotion and protection of human rights"', 'pp7 pp8 op5'],
		['"promotion protection"', ''],
		['"dialogue among"', 'pp5 op3'],
		['"the charter"', 'pp1 op6 op7'],
		['"purposes and principles"', 'op6 op7'],
		['"principles and purposes"', ''],
		['"racism, racial"', 'pp3 op4 op5'],
		['"Member States" dialogue', 'op8'],
	] as const) {
		const dialog = await searchFor(page, typed);
		await expect(dialog.getByRole('status'), typed).toHaveText(ids ? /paragraph/ : /nothing/i);
		await expectResults(dialog, ids, typed);
		await dialog.getByRole('searchbox').fill('');
		await expect(dialog.getByRole('status')).toHaveText('');
	}
});

test('a word that is nowhere is named, and the nearest that is somewhere is offered', async ({ page }) => {
	await page.goto('/about/');
	for (const [typed, near] of [
		['coperation', 'cooperation'],
		['xenofobia', 'xenophobia'],
		['equalty', 'equality'],
		['trasparency', 'transparency'],
		['nongovermental', 'non-governmental'],
	] as const) {
		const dialog = await searchFor(page, typed);
		await expect(dialog.locator('[data-message]').getByText('is nowhere in the text'), typed).toContainText(typed);
		await expect(dialog.getByRole('status')).toHaveText(/nothing/i);
		await dialog.getByRole('button', { name: near, exact: true }).click();
		await expect(dialog.getByRole('searchbox')).toHaveValue(near);
		await expect.poll(async () => (await resultIds(dialog)).length).toBeGreaterThan(0);
	}
});

test('where nothing is found and nothing is near, the way to every word is shown', async ({ page }) => {
	await page.goto('/about/');
	const dialog = await searchFor(page, 'zebra');
	await expect(dialog.locator('[data-message]').getByText('is nowhere in the text')).toContainText('zebra');
	await expect(dialog.getByRole('status')).toHaveText(/nothing/i);
	await expect(dialog.getByRole('link', { name: /every word/i })).toHaveAttribute('href', `${textPath}words/`);
	await expectResults(dialog, '');
});

test('any form of a word finds the others', async ({ page }) => {
	await page.goto('/about/');
	for (const [typed, ids] of [
		['dialogues', dialogue],
		['dialog', dialogue],
		['racist', ''],
		['violation', 'op6'],
		['encouraging', 'pp6 op1 op8'],
		['urging', 'op4'],
	] as const) {
		await expectResults(await searchFor(page, typed), ids, typed);
	}
});

test('an unknown word among known ones is named, and the others can be searched alone', async ({ page }) => {
	await page.goto('/about/');
	const dialog = await searchFor(page, 'dialogue zebra');
	await expect(dialog.getByRole('status')).toHaveText(/nothing/i);
	await expect(dialog.locator('[data-message]').getByText('is nowhere in the text')).toContainText('zebra');
	await expect(dialog.locator('[data-message]').getByText('is nowhere in the text')).not.toContainText('dialogue');
	await dialog.getByRole('button', { name: 'dialogue' }).click();
	await expectResults(dialog, dialogue);
});

test('words that stand in no paragraph together: says so and how many hold each', async ({ page }) => {
	await page.goto('/about/');
	const dialog = await searchFor(page, 'durban dialogue');
	await expect(dialog.getByRole('status')).toHaveText(/nothing/i);
	await expect(dialog.locator('[data-message]').getByText(/together/)).toContainText(/durban in 1\b.*dialogue in 6\b/);
	await dialog.getByRole('button', { name: 'durban' }).click();
	await expectResults(dialog, 'pp3');
});

test('a reference offers a jump before any search', async ({ page }) => {
	await page.goto('/about/');
	for (const [typed, name, target] of [
		['OP4', /paragraph 4/, '#op4'],
		['op. 4', /paragraph 4/, '#op4'],
		['para 4', /paragraph 4/, '#op4'],
		['paragraph 4', /paragraph 4/, '#op4'],
		['PP 3', /preambular paragraph 3/, '#pp3'],
		['third preambular paragraph', /preambular paragraph 3/, '#pp3'],
		['paragraphs 3-5', /3 to 5/, '#op3-op5'],
		['paras. 3\u20135', /3 to 5/, '#op3-op5'],
		['A/RES/59/187 op 8', /paragraph 8/, '#op8'],
		['59/187 op 8', /paragraph 8/, '#op8'],
		['paragraph 4 of General Assembly resolution 59/187 of 20 December 2004', /paragraph 4/, '#op4'],
		['A/RES/59/187', /59\/187/, ''],
	] as const) {
		const jump = (await searchFor(page, typed)).getByRole('link', { name: /^Go to/ });
		await expect(jump, typed).toHaveAccessibleName(name);
		await expect(jump, typed).toHaveAttribute('href', textPath + target);
	}
});

test('Enter jumps to the paragraph that was referred to', async ({ page }) => {
	await page.goto('/about/');
	const dialog = await searchFor(page, 'OP4');
	await expect(dialog.getByRole('link', { name: /^Go to/ })).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`${textPath}#op4$`));
	await expect(page.locator('#op4')).toBeInViewport();
});

test('a reference to a paragraph that is not there: says so and offers no jump', async ({ page }) => {
	await page.goto('/about/');
	for (const typed of ['op 14', 'PP9', 'paragraphs 9-12', 'ninth preambular paragraph']) {
		const dialog = await searchFor(page, typed);
		await expect(dialog.getByText(/has no (?:preambular )?paragraph/), typed).toBeVisible();
		await expect(dialog.getByRole('link', { name: /^Go to/ }), typed).toHaveCount(0);
		await dialog.getByRole('searchbox').fill('');
		await expect(dialog.getByText(/has no (?:preambular )?paragraph/), typed).toHaveCount(0);
	}
});

test('a reference to another resolution leads to the United Nations', async ({ page }) => {
	await page.goto('/about/');
	const dialog = await searchFor(page, 'A/RES/60/156 op 4');
	const link = dialog.getByRole('link', { name: /60\/156/ });
	await expect(link).toHaveAttribute('href', 'https://docs.un.org/en/A/RES/60/156');
	await expect(dialog.getByRole('link', { name: /^Go to/ })).toHaveCount(0);
	await expect(dialog.getByRole('status')).toHaveText('Nothing found');
});

test('a resolution that a paragraph names is found by its symbol, and Enter stays on the site', async ({ page }) => {
	for (const typed of ['58/170', 'A/RES/58/170', 'a/res/58/170']) {
		await page.goto('/about/');
		const dialog = await searchFor(page, typed);
		await expectResults(dialog, 'pp2', typed);
		await expect(dialog.getByRole('link', { name: /58\/170 is not held here/ })).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/A\/RES\/59\/187\/\?q=[^#]+#pp2$/);
	}
});

test('Enter on a resolution that is elsewhere goes to its link and no further', async ({ page }) => {
	await page.goto('/about/');
	const dialog = await searchFor(page, 'A/RES/60/156');
	const link = dialog.getByRole('link', { name: /60\/156/ });
	await expect(link).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(link).toBeFocused();
	expect(addressOf(page)).toBe('/about/');
});

test('a sub-paragraph that is not there is not offered', async ({ page }) => {
	await page.goto('/about/');
	const dialog = await searchFor(page, 'OP4 (b)');
	await expect(dialog.getByText('This resolution has no paragraph 4 (b).')).toBeVisible();
	await expect(dialog.getByRole('link', { name: /^Go to/ })).toHaveCount(0);
	await expect(dialog.getByRole('status')).toHaveText('Nothing found');
});

test('an unknown word in a phrase is named, and the phrase without the slip offered', async ({ page }) => {
	await page.goto('/about/');
	const dialog = await searchFor(page, '"human rigths"');
	const message = dialog.locator('[data-message]');
	await expect(message.getByText('is nowhere in the text')).toHaveText(/rigths.*Did you mean rights/);
	await message.getByRole('button', { name: 'rights', exact: true }).click();
	await expect(dialog.getByRole('searchbox')).toHaveValue('"human rights"');
	await expect.poll(async () => (await resultIds(dialog)).length).toBeGreaterThan(3);
});

test('a phrase that is printed outside the paragraphs only: says so', async ({ page }) => {
	await page.goto('/about/');
	const dialog = await searchFor(page, '"The General Assembly"');
	const message = dialog.locator('[data-message]');
	await expect(message).toContainText('The General Assembly is in no paragraph, only in the heading, the formula');
	await expect(message.getByText('is in no paragraph')).toHaveCount(1);
});

test('why nothing was found is announced when the reader has stopped typing', async ({ page }) => {
	await page.goto('/about/');
	const dialog = await searchFor(page, 'zebra');
	const region = dialog.locator('[aria-live=polite][data-reason]');
	await expect(region).toHaveText('zebra is nowhere in the text.');
	await dialog.getByRole('searchbox').fill('dialogue');
	await expectResults(dialog, dialogue);
	await expect(region).toBeEmpty();
});

test('words that are no reference offer no jump', async ({ page }) => {
	await page.goto('/about/');
	const dialog = await searchFor(page, 'dialogue');
	await expectResults(dialog, dialogue);
	await expect(dialog.getByRole('link', { name: /^Go to/ })).toHaveCount(0);
});

test('the subject terms and our labels are no words of the text', async ({ page }) => {
	await page.goto('/about/');
	const dialog = await searchFor(page, 'consultations');
	await expectResults(dialog, 'op8');
	await dialog.getByRole('searchbox').fill('pluralism');
	await expect(dialog.locator('[data-message]').getByText('is nowhere in the text')).toContainText('pluralism');
	await dialog.getByRole('searchbox').fill('preambular');
	await expect(dialog.locator('[data-message]').getByText('is nowhere in the text')).toContainText('preambular');
});

test('results appear while a word is being written', async ({ page }) => {
	await page.goto('/about/');
	const dialog = await searchFor(page, 'xeno');
	await expectResults(dialog, 'pp3 op4 op5');
	await page.keyboard.type('phobia');
	await expectResults(dialog, 'pp3 op4 op5');
});

test('a result on the same page closes the dialog and arrives', async ({ page }) => {
	await page.goto(textPath);
	const dialog = await searchFor(page, 'durban');
	await expectResults(dialog, 'pp3');
	await dialog.locator('ol[data-results] a').first().click();
	await expect(dialog).toBeHidden();
	await expect(page).toHaveURL(/\?q=durban#pp3$/);
	await expect(page.locator('#pp3')).toBeInViewport();
});

test('a stroke typed into the field is a stroke', async ({ page }) => {
	await page.goto('/about/');
	const dialog = await searchFor(page, '');
	await page.keyboard.type('58/170');
	await expect(dialog.getByRole('searchbox')).toHaveValue('58/170');
	await expectResults(dialog, 'pp2');
});

test.describe('when the index cannot be had', () => {
	test.use({ expectedErrors: /Failed to load|ERR_FAILED/ });

	test('the search says so and leads to the word index', async ({ page }) => {
		await page.route('**/pagefind/**', (route) => route.abort());
		await page.goto(textPath);
		const dialog = await searchFor(page, 'dialogue');
		await expect(dialog.getByRole('status')).toHaveText(/could not/i);
		await expect(dialog.getByRole('link', { name: /every word/i })).toHaveAttribute('href', `${textPath}words/`);
		await page.goto('/search/');
		await expect(page.getByRole('searchbox')).toBeVisible();
		await page.goto('/search/?q=dialogue');
		await expect(page.getByRole('status')).toHaveText(/could not/i);
	});

	test('a later try can succeed', async ({ page }) => {
		await page.route('**/pagefind/**', (route) => route.abort());
		await page.goto(textPath);
		const dialog = await searchFor(page, 'dialogue');
		await expect(dialog.getByRole('status')).toHaveText(/could not/i);
		await page.unroute('**/pagefind/**');
		await dialog.getByRole('searchbox').fill('racism');
		await expectResults(dialog, 'pp3 op4 op5');
	});
});

test('a search leaves the address of the page as it was until a result is chosen', async ({ page }) => {
	await page.goto(`${textPath}#op4`);
	await expectResults(await searchFor(page, 'dialogue'), dialogue);
	await page.keyboard.press('Escape');
	expect(addressOf(page)).toBe(`${textPath}#op4`);
	await expect(announced(page, '6 paragraphs')).toBeHidden();
});
