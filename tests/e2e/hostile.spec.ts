import type { Page } from '@playwright/test';
import { expect, expectResults, searchFor, test, textPath } from './site.ts';

const hostile = [
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'"><svg onload=alert(1)>',
	"';alert(1);//",
	'{{constructor.constructor("alert(1)")()}}',
	'javascript:alert(1)',
	'.*+?^$ {}()|[]\\',
	'(?:(a+)+)+$',
	'[',
	'\\',
	'\u0000',
	'dialogue\u0000',
	'\u202edialogue\u202c',
	'\u200fdialogue\u200e',
	'\ud800',
	'dialogue \udfff',
	'%',
	'%E0%A4%A',
	'__proto__ constructor',
	'"',
	'"\u201c\u201d"',
	'"\u037a"',
	'"\uff9e"',
	'a'.repeat(10_000),
	'a '.repeat(5000),
	'"'.repeat(10_000),
	'(('.repeat(5000),
	'\u{1f600}'.repeat(2500),
	'Z\u0335\u0321\u0352'.repeat(500),
];

/** Those that an address can hold; a host refuses longer ones. */
const inAddresses = hostile
	.filter((_, index) => index % 2 === 0)
	.map((typed) => (typed.isWellFormed() ? encodeURIComponent(typed).slice(0, 10_000) : '%ED%A0%80'));

const named = (typed: string): string => JSON.stringify(typed.slice(0, 40));

/** Nothing was put into the page but text. */
async function expectHarmless(page: Page, typed: string): Promise<void> {
	const foreign = page.locator('img[src="x"], svg[onload], [onerror], main script:has-text("alert"), dialog script');
	await expect(foreign, named(typed)).toHaveCount(0);
	const inside = await page
		.locator('[data-results], [data-message], [data-jump]')
		.evaluateAll((all) => all.flatMap((part) => [...part.querySelectorAll('*')].map(({ localName }) => localName)));
	const expected = ['li', 'a', 'p', 'mark', 'b', 'i', 'q', 'button', 'span'];
	expect(
		inside.filter((name) => !expected.includes(name)),
		named(typed),
	).toEqual([]);
}

test('typed into the field, anything is text and nothing more', async ({ page }) => {
	await page.goto(textPath);
	const dialog = await searchFor(page, '');
	const field = dialog.getByRole('searchbox');
	for (const typed of hostile) {
		await field.evaluate((input, value) => {
			if (!(input instanceof HTMLInputElement)) return;
			input.value = value;
			input.dispatchEvent(new Event('input', { bubbles: true }));
		}, typed);
		await expectHarmless(page, typed);
	}
	await field.fill('dialogue');
	await expectResults(dialog, 'pp5 pp7 pp8 op3 op8 op9');
	await expectHarmless(page, 'dialogue');
});

test('in the address of a search, anything is text and nothing more', async ({ page }) => {
	for (const typed of inAddresses) {
		await page.goto(`/search/?q=${typed}`, { waitUntil: 'networkidle' });
		await expect(page.getByRole('searchbox'), named(typed)).toBeVisible();
		await expectHarmless(page, typed);
	}
	await page.goto('/search/?q=%E0%A4%A&part=%00&verb=%3Cscript%3E&subject=%ED%A0%80');
	await expect(page.getByRole('searchbox')).toBeVisible();
});

test('marks of direction and null bytes are no part of a word', async ({ page }) => {
	await page.goto(`/search/?q=${encodeURIComponent('\u202edialogue\u0000')}`);
	await expectResults(page, 'pp5 pp7 pp8 op3 op8 op9');
});

test('on the page of the text, words and fragments are text and nothing more', async ({ page }) => {
	for (const typed of inAddresses) {
		await page.goto(`${textPath}?q=${typed}#${typed}`, { waitUntil: 'networkidle' });
		await expect(page.locator('#op10 p'), named(typed)).toBeVisible();
		await expectHarmless(page, typed);
	}
});

const hashes = [
	...['#op4%00', '#op4%0a', '#%6fp4', '#op4"onfocus=alert(1)', '#<img src=x onerror=alert(1)>', '#javascript:alert(1)'],
	...[
		'#//evil.example/',
		'#https://evil.example/#op4x',
		'#op4,//evil.example',
		'#op1-op999999999',
		'#op0',
		'#op-1',
		'#1e9',
	],
	...[
		'#:~:text=Calls',
		'#op4:~:text=x',
		'#__proto__',
		'#constructor',
		'#%E0%A4%A',
		'#%',
		'##',
		'#[id=op4]',
		'#*',
		'#op4 *',
	],
	...['#\u202eop4', '#ｏｐ４\u0301', `#${'op4,'.repeat(3000)}`, `#${'('.repeat(5000)}`, `#op${'9'.repeat(5000)}`],
];

test('whatever fragment the address takes on, the page stays and holds nothing but its text', async ({ page }) => {
	await page.goto(textPath);
	await page.evaluate(() => document.body.append(Object.assign(document.createElement('i'), { id: 'stayed' })));
	for (const typed of [...hashes, ...inAddresses.map((one) => `#${one}`)]) {
		await page.evaluate((hash) => {
			location.hash = hash;
		}, typed);
		await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 30)));
		const { pathname } = new URL(page.url());
		expect(pathname, named(typed)).toBe(textPath);
		await expectHarmless(page, typed);
	}
	await expect(page.locator('#stayed'), 'it was never loaded again').toHaveCount(1);
	await page.evaluate(() => {
		location.hash = '#op10';
	});
	await expect(page.locator('#op10')).toBeFocused();
});

test.describe('at lost addresses', () => {
	test.use({ expectedErrors: /status of 4\d\d/ });

	test('anything is text and nothing more, and leads nowhere', async ({ page, baseURL }) => {
		const paths = [
			...inAddresses,
			...hashes.map((hash) => encodeURIComponent(hash)),
			'a/%2e%2e/%2e%2e/x',
			'%5cevil.example',
		];
		for (const path of paths) {
			const address = `${baseURL}nowhere/${path.slice(0, 5000)}`;
			await page.goto(address);
			await expect(page.getByRole('heading', { level: 1 }), named(path)).toBeVisible();
			expect(new URL(page.url()).origin, named(path)).toBe(new URL(address).origin);
			await expectHarmless(page, path);
		}
	});
});

test('in the address of the word index, anything is text and nothing more', async ({ page }) => {
	for (const typed of ['<img src=x onerror=alert(1)>', 'javascript:alert(1)', '//evil.example/']) {
		await page.goto(`${textPath}words/?q=${encodeURIComponent(typed)}`);
		await expect(page).toHaveURL(/\/search\/\?q=/);
		await page.waitForLoadState('networkidle');
		await expectHarmless(page, typed);
	}
});

test('pasted as a quotation, anything is text and nothing more', async ({ page }) => {
	await page.goto('/check/');
	const field = page.getByRole('textbox', { name: 'Quotation' });
	for (const typed of [...hostile, 'human <img src=x onerror=alert(1)> rights', '<b>human</b> rights for all']) {
		await field.evaluate((area, value) => {
			if (!(area instanceof HTMLTextAreaElement)) return;
			area.value = value;
			area.dispatchEvent(new Event('input', { bubbles: true }));
		}, typed);
		await expectHarmless(page, typed);
	}
	await field.fill('human rights');
	await expect(page.getByRole('status').filter({ hasText: /^Exact/ })).toBeVisible();
});

test('a long query neither stops the page nor widens it', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(textPath);
	const dialog = await searchFor(page, 'zebra'.repeat(2000));
	await expect(dialog.getByRole('status')).toHaveText(/nothing/i);
	const over = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
	expect(over).toBeLessThanOrEqual(0);
});
