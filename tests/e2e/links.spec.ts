import type { Page } from '@playwright/test';
import { builtFiles, builtPages, readBuilt } from '../built.ts';
import { expect, test } from './site.ts';

interface Link {
	readonly href: string;
	readonly rel: string;
}

interface Built {
	readonly path: string;
	readonly ids: readonly string[];
	readonly links: readonly Link[];
	/** Canonical address, preview picture and the like, in full. */
	readonly named: readonly string[];
	/** Scripts, pictures, fonts, style sheets. */
	readonly loaded: readonly string[];
	readonly title: string;
	readonly description: string;
}

/** Every built page, as a browser reads it. */
async function allPages(page: Page): Promise<readonly Built[]> {
	return page.evaluate(
		(sources) =>
			sources.map(({ path, html }) => {
				const document = new DOMParser().parseFromString(html, 'text/html');
				const values = (selector: string, name: string): string[] =>
					[...document.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');
				return {
					path,
					ids: values('[id]', 'id'),
					links: [...document.querySelectorAll('a[href], area[href]')].map((link) => ({
						href: link.getAttribute('href') ?? '',
						rel: link.getAttribute('rel') ?? '',
					})),
					named: [
						...values('link[rel=canonical]', 'href'),
						...values('meta[property="og:url"], meta[property="og:image"]', 'content'),
					],
					loaded: [
						...values('script[src], img[src]', 'src'),
						...values('link[rel=icon], link[rel=preload], link[rel=stylesheet], link[rel=alternate]', 'href'),
						...values('form[action]', 'action'),
					],
					title: document.title,
					description: values('meta[name=description]', 'content').join('|'),
				};
			}),
		builtPages().map(({ file, path }) => ({ path, html: readBuilt(file).toString('utf8') })),
	);
}

const site = 'https://resolution-reader.example';

/** Paths that are files of the build. */
const files = new Set(builtFiles().map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`));

test('every internal link and fragment on every page resolves', async ({ page }) => {
	const pages = await allPages(page);
	const ids = new Map(pages.map((one) => [one.path, new Set(one.ids)]));
	expect(pages.length).toBeGreaterThanOrEqual(26);
	const broken = pages.flatMap(({ path, links, loaded }) =>
		[...links.map(({ href }) => href), ...loaded]
			.map((href) => ({ href, url: new URL(href, site + path) }))
			.filter(({ url }) => url.origin === site)
			.filter(({ url }) => {
				const id = decodeURIComponent(url.hash.slice(1));
				return !files.has(url.pathname) || (id !== '' && !ids.get(url.pathname)?.has(id));
			})
			.map(({ href }) => `${path}: ${href}`),
	);
	expect(broken).toEqual([]);
});

test('canonical addresses, pictures and the sitemap name pages and files of the site', async ({ page }) => {
	const pages = await allPages(page);
	const missing = pages.flatMap(({ path, named }) =>
		named
			.filter((address) => !address.startsWith(`${site}/`) || !files.has(new URL(address).pathname))
			.map((one) => `${path}: ${one}`),
	);
	expect(missing.filter((one) => !one.includes('/404'))).toEqual([]);
	const locations = (file: string): string[] => {
		const xml = readBuilt(file.slice(1)).toString('utf8');
		return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
	};
	const [sitemap = ''] = locations('/sitemap-index.xml');
	const listed = locations(sitemap);
	expect(listed.filter((path) => !files.has(path))).toEqual([]);
	expect(listed).toContain('/A/RES/59/187/');
	expect(listed.filter((path) => /\/(?:pp|op)\d|search|404/.test(path))).toEqual([]);
	expect(readBuilt('robots.txt').toString('utf8')).toContain(`${site}/sitemap-index.xml`);
});

test('paragraph pages and the front door leave the text as the page to be found', async ({ page }) => {
	const pages = await allPages(page);
	for (const { path, named } of pages.filter((one) => one.path === '/' || /\/(?:pp|op)\d+\/$/.test(one.path))) {
		expect(named[0], path).toBe(`${site}/A/RES/59/187/`);
	}
});

test('links to other sites are secure and marked as external', async ({ page }) => {
	const pages = await allPages(page);
	const out = pages.flatMap(({ path, links }) =>
		links.filter(({ href }) => /^[a-z]+:/i.test(href)).map((link) => ({ path, ...link })),
	);
	expect(out.length).toBeGreaterThan(50);
	const thesaurus = /^http:\/\/metadata\.un\.org\/thesaurus\/\d+$/;
	expect(out.filter(({ href }) => !href.startsWith('https://') && !thesaurus.test(href))).toEqual([]);
	expect(out.filter(({ rel }) => !rel.split(' ').includes('external'))).toEqual([]);
});

test('no page has an id twice, an empty one, or one with a space', async ({ page }) => {
	for (const { path, ids } of await allPages(page)) {
		expect(
			ids.filter((id, index) => ids.indexOf(id) !== index || !/^\S+$/.test(id)),
			path,
		).toEqual([]);
	}
});

test('every page has a title of its own and a description', async ({ page }) => {
	const pages = (await allPages(page)).filter(({ path }) => path !== '/');
	const titles = pages.map(({ title }) => title);
	expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
	const ofText = pages.filter(({ path }) => path !== '/404.html').map(({ description }) => description);
	expect(ofText.filter((one, index) => one.length < 40 || ofText.indexOf(one) !== index)).toEqual([]);
});

test('the other resolutions of the same title are linked at the United Nations', async ({ page }) => {
	await page.goto('/A/RES/59/187/');
	for (const number of ['51/100', '58/170', '60/156', '80/204']) {
		const href = `https://docs.un.org/en/A/RES/${number}`;
		await expect(page.getByRole('link', { name: number, exact: true })).toHaveAttribute('href', href);
	}
});
