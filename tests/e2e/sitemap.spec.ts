import type { Page } from '@playwright/test';
import { builtPages, readBuilt } from '../built.ts';
import { expect, test } from './site.ts';

/** The names below the root of an XML file, and the text of each `loc`; the file must be well-formed. */
async function readXml(page: Page, file: string) {
	return page.evaluate((xml) => {
		const { documentElement: root } = new DOMParser().parseFromString(xml, 'application/xml');
		return {
			root: `${root.namespaceURI} ${root.localName}`,
			entries: [...root.children].map((entry) => ({
				name: entry.localName,
				parts: [...entry.children].map(({ localName }) => localName),
				address: entry.querySelector('loc')?.textContent ?? '',
			})),
		};
	}, readBuilt(file).toString('utf8'));
}

/** What a page says of itself to those who list pages. */
async function readPage(page: Page, file: string) {
	return page.evaluate((html) => {
		const document = new DOMParser().parseFromString(html, 'text/html');
		const named = (selector: string, name: string): string =>
			document.querySelector(selector)?.getAttribute(name) ?? '';
		return {
			canonical: named('link[rel=canonical]', 'href'),
			own: named('meta[property="og:url"]', 'content'),
			unlisted: named('meta[name=robots]', 'content').includes('noindex'),
		};
	}, readBuilt(file).toString('utf8'));
}

const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';

test('the sitemap has the structure of the protocol and lists the canonical pages, all of them, once', async ({
	page,
}) => {
	const index = await readXml(page, 'sitemap-index.xml');
	expect(index.root).toBe(`${schema} sitemapindex`);
	const listed: string[] = [];
	for (const { name, parts, address } of index.entries) {
		expect({ name, parts }).toEqual({ name: 'sitemap', parts: ['loc'] });
		const map = await readXml(page, new URL(address).pathname.slice(1));
		expect(map.root).toBe(`${schema} urlset`);
		for (const entry of map.entries) expect(entry).toMatchObject({ name: 'url', parts: ['loc'] });
		listed.push(...map.entries.map((entry) => entry.address));
	}
	const canonical: string[] = [];
	// A lost address has no page, and a search field nothing to be found by.
	for (const { file } of builtPages().filter(({ path }) => path !== '/404.html' && path !== '/search/')) {
		const said = await readPage(page, file);
		if (said.canonical === said.own && !said.unlisted) canonical.push(said.canonical);
	}
	expect(listed.sort()).toEqual(canonical.sort());
});
