import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

export const textPath = '/A/RES/59/187/';

/** One page of every kind. */
export const pageKinds: Readonly<Record<string, string>> = {
	'the front door': '/',
	'the text': textPath,
	'a preambular paragraph': `${textPath}pp2/`,
	'an operative paragraph': `${textPath}op8/`,
	subjects: '/subjects/',
	search: '/search/',
	'the check of a quotation': '/check/',
	words: `${textPath}words/`,
	verbs: `${textPath}verbs/`,
	about: '/about/',
	'a lost address': '/nowhere/',
};

interface Expectations {
	/** Messages that a test means to cause. */
	readonly expectedErrors: RegExp | undefined;
}

/** Every test fails on an error or a warning in the console, an error of the page, and on a request that fails or leaves the site. */
export const test = base.extend<Expectations>({
	expectedErrors: [undefined, { option: true }],
	context: async ({ context, baseURL, expectedErrors }, use) => {
		const problems = watch(context, new URL(baseURL ?? '').origin);
		await use(context);
		expect(problems.filter((problem) => !expectedErrors?.test(problem))).toEqual([]);
	},
});

/** Collects what no page may do. */
export function watch(context: BrowserContext, origin: string): readonly string[] {
	const problems: string[] = [];
	// A violated policy of any kind is an error or a warning there.
	context.on('console', (message) => {
		if (/^(?:error|warning|assert)$/.test(message.type())) problems.push(`console: ${message.text()}`);
	});
	context.on('weberror', (error) => problems.push(`page: ${error.error().message}`));
	context.on('dialog', (dialog) => {
		problems.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (url.origin !== origin && url.protocol !== 'data:') problems.push(`request: ${request.url()}`);
	});
	return problems;
}

/** The link that is the number of a paragraph. */
export function numberOf(page: Page, id: string): Locator {
	return page.locator(`#${id}`).getByRole('link', { name: /^(?:Preambular|Operative) paragraph \d+\.?$/ });
}

/** The address without the host. */
export function addressOf(page: Page): string {
	const { pathname, search, hash } = new URL(page.url());
	return pathname + search + hash;
}

/** The message for those who can't see the page that has these words. */
export function announced(page: Page, words: string | RegExp): Locator {
	return page.getByRole('status').filter({ hasText: words, visible: true });
}

/** Opens the search by its button and types. */
export async function searchFor(page: Page, words: string): Promise<Locator> {
	const dialog = page.getByRole('dialog', { name: 'Search' });
	if (!(await dialog.isVisible())) await page.getByRole('button', { name: 'Search the text' }).click();
	await dialog.getByRole('searchbox').fill(words);
	return dialog;
}

/** The ids of the paragraphs that the results lead to, in their order. */
export async function resultIds(scope: Page | Locator): Promise<readonly string[]> {
	const items = scope.locator('ol[data-results] > li');
	return items.evaluateAll((all) => all.map((item) => item.querySelector('a')?.hash.slice(1) ?? ''));
}

/** Waits until the results are these paragraphs, in this order. */
export async function expectResults(scope: Page | Locator, ids: string, typed = ''): Promise<void> {
	await expect.poll(async () => (await resultIds(scope)).join(' '), typed).toBe(ids);
}
