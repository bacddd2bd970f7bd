import type { Page } from '@playwright/test';
import { received } from './received.ts';
import { addressOf, expect, expectResults, resultIds, test, textPath } from './site.ts';

const dialogue = 'pp5 pp7 pp8 op3 op8 op9';
const all = received()
	.paragraphs.map(({ id }) => id)
	.join(' ');

const field = (page: Page) => page.getByRole('searchbox');
const part = (page: Page) => page.getByRole('combobox', { name: 'Part' });
const verb = (page: Page) => page.getByRole('combobox', { name: 'Verb' });
const subject = (page: Page) => page.getByRole('combobox', { name: 'Subject' });

test('the address of a search answers it', async ({ page }) => {
	await page.goto('/search/?q=dialogue');
	await expect(field(page)).toHaveValue('dialogue');
	await expectResults(page, dialogue);
	await expect(page.getByRole('status')).toHaveText(/^6 paragraphs\b/);
	const hrefs = await page
		.locator('ol[data-results] > li')
		.evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href')));
	const ids = dialogue.split(' ');
	expect(hrefs.map((href) => href?.replace(/\?q=dialogue/, ''))).toEqual(ids.map((id) => `${textPath}#${id}`));
	await expect(page.locator('ol[data-results]')).toHaveCount(1);
});

test('a result leads to the paragraph in the full text, and back returns to the search', async ({ page }) => {
	await page.goto('/search/?q=dialogue&part=operative');
	await expectResults(page, 'op3 op8 op9');
	await page.locator('ol[data-results] a').nth(1).click();
	await expect(page).toHaveURL(/\/A\/RES\/59\/187\/\?q=dialogue#op8$/);
	await expect(page.locator('#op8')).toBeInViewport();
	await page.goBack();
	await expect(field(page)).toHaveValue('dialogue');
	await expect(part(page)).toHaveValue('operative');
	await expectResults(page, 'op3 op8 op9');
	await page.goForward();
	await expect(page.locator('#op8')).toBeInViewport();
});

test('filters by part, verb and subject are kept in the address with the query', async ({ page }) => {
	await page.goto('/search/?q=cooperation');
	await expectResults(page, 'pp1 pp2 pp3 pp4 pp5 pp6 pp7 op1 op5 op6 op9');
	await part(page).selectOption('Operative paragraphs');
	await expectResults(page, 'op1 op5 op6 op9');
	expect(new URL(page.url()).searchParams.get('part')).toBe('operative');
	await verb(page).selectOption('Reaffirms');
	await expectResults(page, 'op1 op5');
	await subject(page).selectOption('XENOPHOBIA');
	await expectResults(page, 'op1 op5');
	expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
		q: 'cooperation',
		part: 'operative',
		verb: 'Reaffirms',
		subject: 'XENOPHOBIA',
	});
	await expect(page.getByRole('status')).toHaveText(/^2 paragraphs\b/);
	await page.reload();
	await expect(field(page)).toHaveValue('cooperation');
	await expect(part(page)).toHaveValue('operative');
	await expect(verb(page)).toHaveValue('Reaffirms');
	await expect(subject(page)).toHaveValue('XENOPHOBIA');
	await expectResults(page, 'op1 op5');
});

test('a filter without words lists its paragraphs', async ({ page }) => {
	await page.goto('/search/?part=preambular');
	await expectResults(page, 'pp1 pp2 pp3 pp4 pp5 pp6 pp7 pp8');
	await page.goto('/search/?verb=Reaffirms');
	await expectResults(page, 'op1 op3 op5 op7');
	await page.goto('/search/?verb=Recalling');
	await expectResults(page, 'pp2 pp8');
	await page.goto('/search/?subject=XENOPHOBIA');
	await expectResults(page, all);
});

test('every verb and every subject that can be chosen has paragraphs', async ({ page }) => {
	await page.goto('/search/');
	for (const [select, none] of [
		[verb(page), ''],
		[subject(page), ''],
	] as const) {
		const values = await select.locator('option').evaluateAll((options) => options.map((one) => one.textContent));
		expect(values.length).toBeGreaterThan(10);
		for (const value of values.slice(1)) {
			await select.selectOption(value);
			await expect.poll(async () => (await resultIds(page)).length, value ?? '').toBeGreaterThan(0);
			await select.selectOption(none);
			await expectResults(page, '');
		}
	}
});

test('filters that exclude each other find nothing, and say so', async ({ page }) => {
	await page.goto('/search/?part=operative&verb=Recalling');
	await expect(page.getByRole('status')).toHaveText(/nothing/i);
	await expectResults(page, '');
});

test('back and forward go through the searches that were sent', async ({ page }) => {
	await page.goto('/search/?q=racism');
	await expectResults(page, 'pp3 op4 op5');
	await field(page).fill('durban');
	await page.keyboard.press('Enter');
	await expectResults(page, 'pp3');
	expect(addressOf(page)).toBe('/search/?q=durban');
	await page.goBack();
	await expect(field(page)).toHaveValue('racism');
	await expectResults(page, 'pp3 op4 op5');
	await page.goForward();
	await expect(field(page)).toHaveValue('durban');
	await expectResults(page, 'pp3');
});

test('back undoes the choice of a filter', async ({ page }) => {
	await page.goto('/search/?q=dialogue');
	await expectResults(page, dialogue);
	await part(page).selectOption('Preamble');
	await expectResults(page, 'pp5 pp7 pp8');
	await page.goBack();
	await expect(part(page)).toHaveValue('');
	await expectResults(page, dialogue);
	expect(addressOf(page)).toBe('/search/?q=dialogue');
	await page.goForward();
	await expect(part(page)).toHaveValue('preambular');
	await expectResults(page, 'pp5 pp7 pp8');
});

test('the address follows what is typed, so that it can be shared', async ({ page }) => {
	await page.goto('/search/');
	await field(page).fill('"dialogue among"');
	await expectResults(page, 'pp5 op3');
	const address = addressOf(page);
	expect(new URL(page.url()).searchParams.get('q')).toBe('"dialogue among"');
	await page.goto('/about/');
	await page.goto(address);
	await expect(field(page)).toHaveValue('"dialogue among"');
	await expectResults(page, 'pp5 op3');
	await field(page).fill('');
	await expectResults(page, '');
	expect(addressOf(page)).toBe('/search/');
});

test('a filter that does not exist changes nothing', async ({ page }) => {
	await page.goto('/search/?q=durban&part=nowhere&verb=Nobody&color=red');
	await expectResults(page, 'pp3');
	await expect(part(page)).toHaveValue('');
	expect(addressOf(page)).toBe('/search/?q=durban');
});

test('a reference in the address offers the jump', async ({ page }) => {
	await page.goto('/search/?q=OP4');
	await expect(page.getByRole('link', { name: /^Go to/ })).toHaveAttribute('href', `${textPath}#op4`);
});

test('the arrow keys and Enter work as in the dialog', async ({ page }) => {
	await page.goto('/search/?q=dialogue');
	await expectResults(page, dialogue);
	await field(page).focus();
	const links = page.locator('ol[data-results] a');
	await page.keyboard.press('ArrowDown');
	await expect(links.nth(0)).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(links.nth(1)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\?q=dialogue#pp7$/);
});

test('a subject leads to its paragraphs', async ({ page }) => {
	await page.goto('/subjects/');
	await page.getByRole('link', { name: 'paragraphs under XENOPHOBIA' }).click();
	await expect(subject(page)).toHaveValue('XENOPHOBIA');
	await expectResults(page, all);
});

test('a search form that was sent before the search had loaded is answered on the search page', async ({ page }) => {
	await page.goto(`${textPath}words/?q=dialogue`);
	await expect(page).toHaveURL(/\/search\/\?q=dialogue$/);
	await expectResults(page, dialogue);
});
