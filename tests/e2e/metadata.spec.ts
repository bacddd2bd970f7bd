import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { builtFiles, builtPages, readBuilt } from '../built.ts';
import { expect, pageKinds, test, textPath } from './site.ts';
import { type Meta, zoteroItem } from './zotero.ts';

const site = 'https://resolution-reader.example';
const textPages = ['/', textPath, `${textPath}pp2/`, `${textPath}op8/`];
const paragraphPages = builtPages().filter(({ path }) => /\/(?:pp|op)\d+\/$/.test(path));

/** The `<meta>` elements of a page that have a name or a property. */
async function metas(page: Page, path: string): Promise<readonly Meta[]> {
	await page.goto(path);
	return page.locator('meta[name], meta[property]').evaluateAll((all) =>
		all.map((meta) => ({
			name: meta.getAttribute('name') ?? meta.getAttribute('property') ?? '',
			content: meta.getAttribute('content') ?? '',
		})),
	);
}

async function linkedData(page: Page, path: string): Promise<unknown> {
	await page.goto(path);
	const script = page.locator('script[type="application/ld+json"]');
	await expect(script).toHaveCount(1);
	return JSON.parse((await script.textContent()) ?? '');
}

for (const path of textPages) {
	test(`Zotero takes ${path} for the resolution: title, symbol, date, organ`, async ({ page }) => {
		const { itemType, fields, creators } = zoteroItem(await metas(page, path));
		expect(itemType).toBe('report');
		expect(fields).toMatchObject({
			title: 'Enhancement of international cooperation in the field of human rights',
			number: 'A/RES/59/187',
			institution: 'United Nations General Assembly',
			reportType: 'Resolution',
			language: 'en',
			url: site + path,
		});
		expect(fields['date']?.replaceAll('/', '-')).toBe('2004-12-20');
		expect(fields['abstractNote']).toContain('General Assembly resolution 59/187');
		expect(creators, 'an organ would be taken for a person').toEqual([]);
		await expect(page.locator('.byline, .vcard, .bylines, .article-byline')).toHaveCount(0);
	});
}

test('Zotero takes other pages for pages', async ({ page }) => {
	for (const path of ['/about/', '/subjects/', '/search/', `${textPath}words/`]) {
		const tags = await metas(page, path);
		expect(zoteroItem(tags).itemType, path).toBe('webpage');
		expect(tags.find(({ name }) => name === 'og:type')?.content, path).toBe('website');
	}
});

test('Dublin Core names its vocabulary, and says title, symbol, date, publisher, type and language', async ({
	page,
}) => {
	const tags = await metas(page, textPath);
	await expect(page.locator('link[rel="schema.DC"]')).toHaveAttribute('href', 'http://purl.org/dc/elements/1.1/');
	const core = tags.filter(({ name }) => name.startsWith('DC.')).map(({ name, content }) => [name.slice(3), content]);
	expect(Object.fromEntries(core)).toEqual({
		title: 'Enhancement of international cooperation in the field of human rights',
		identifier: 'A/RES/59/187',
		date: '2004-12-20',
		publisher: 'United Nations General Assembly',
		type: 'Resolution',
		language: 'en',
	});
});

test('linked data names the resolution, its parts, subjects and references', async ({ page }) => {
	const parts = ['pp1', 'op10'].map((id) => expect.objectContaining({ '@id': `${site}${textPath}#${id}` }));
	const data = await linkedData(page, textPath);
	expect(data).toMatchObject({
		'@context': 'https://schema.org',
		'@type': 'Legislation',
		'@id': site + textPath,
		legislationIdentifier: 'A/RES/59/187',
		legislationDate: '2004-12-20',
		legislationPassedBy: { name: 'United Nations General Assembly' },
		hasPart: expect.arrayContaining(parts),
		about: expect.arrayContaining([
			{ '@type': 'DefinedTerm', '@id': 'http://metadata.un.org/thesaurus/1002102', name: 'EQUALITY' },
		]),
	});
	expect(await linkedData(page, '/'), 'the front door is the same text').toEqual(data);
});

test('every part that linked data names is there, and its page says of what it is a part', async ({ page }) => {
	const data = JSON.stringify(await linkedData(page, textPath));
	const ids = [...data.matchAll(/#((?:pp|op)\d+)"/g)].map(([, id = '']) => id);
	expect(ids).toEqual(await page.locator('li[id^=pp], li[id^=op]').evaluateAll((all) => all.map(({ id }) => id)));
	for (const id of ids) {
		expect(await linkedData(page, `${textPath}${id}/`)).toMatchObject({
			'@type': 'Legislation',
			'@id': `${site}${textPath}#${id}`,
			url: `${site}${textPath}${id}/`,
			text: await page.locator(`#${id} p`).textContent(),
			isPartOf: { '@id': site + textPath, legislationIdentifier: 'A/RES/59/187' },
		});
	}
});

test('pages that are no part of the text say nothing of it in linked data', async ({ page }) => {
	for (const path of ['/about/', '/search/', '/subjects/']) {
		await page.goto(path);
		await expect(page.locator('script[type="application/ld+json"], meta[name^="DC."]'), path).toHaveCount(0);
	}
});

test('every paragraph has a preview picture of its own, of the size that its page says', async ({ page }) => {
	const pictures = new Set<string>();
	for (const { path } of paragraphPages) {
		const tags = new Map((await metas(page, path)).map(({ name, content }) => [name, content]));
		expect(tags.get('og:image')).toBe(`${site}${path}card.png`);
		expect(tags.get('twitter:card')).toBe('summary_large_image');
		expect(tags.get('og:image:alt')).toMatch(/^(?:Preambular|Operative) paragraph \d+ of .*: “.+”$/);
		expect(tags.get('twitter:image:alt')).toBe(tags.get('og:image:alt'));
		const picture = readBuilt(`${path.slice(1)}card.png`);
		const { format, width, height } = await sharp(picture).metadata();
		expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
		expect([tags.get('og:image:width'), tags.get('og:image:height')]).toEqual(['1200', '630']);
		expect(picture.length, path).toBeLessThan(100_000);
		pictures.add(picture.toString('base64'));
	}
	expect(pictures.size).toBe(paragraphPages.length);
	expect(pictures.size).toBe(18);
});

test('a browser is told of the search on every page, and finds what to ask', async ({ page, request, context }) => {
	for (const path of Object.values(pageKinds)) {
		if (path === '/nowhere/') continue;
		await page.goto(path);
		const link = page.locator('link[rel=search][type="application/opensearchdescription+xml"]');
		await expect(link, path).toHaveAttribute('href', '/opensearch.xml');
		await expect(link, path).toHaveAttribute('title', 'Resolutions');
	}
	const xml = await (await request.get('/opensearch.xml')).text();
	// A page of its own: the site's pages let no script read markup.
	const blank = await context.newPage();
	const asked = await blank.evaluate((source) => {
		const document = new DOMParser().parseFromString(source, 'application/xml');
		const text = (name: string): string => document.getElementsByTagName(name)[0]?.textContent ?? '';
		return {
			errors: document.querySelectorAll('parsererror').length,
			name: text('ShortName'),
			image: text('Image'),
			templates: [...document.getElementsByTagName('Url')].map((url) => url.getAttribute('template')),
		};
	}, xml);
	expect(asked.errors).toBe(0);
	expect(asked.name.length).toBeLessThanOrEqual(16);
	expect(asked.image).toBe(`${site}/favicon.svg`);
	expect(asked.templates).toEqual([`${site}/search/?q={searchTerms}`, `${site}/opensearch.xml`]);
	await page.goto((asked.templates[0] ?? '').slice(site.length).replace('{searchTerms}', 'human%20dignity'));
	await expect(page.getByRole('searchbox')).toHaveValue('human dignity');
	await expect(page.locator('ol[data-results] > li').first()).toContainText('human dignity');
});

test('llms.txt says what the site is and where everything lies, and it lies there', () => {
	const text = readBuilt('llms.txt').toString('utf8');
	expect(text).toMatch(/^# Resolution Reader\n\n> United Nations resolutions/);
	const links = [...text.matchAll(/^- \[[^\]]+\]\((\S+)\): \S/gm)].map(([, href = '']) => href);
	expect(text.match(/^- /gm)).toHaveLength(links.length);
	const files = new Set(builtFiles().map((file) => `${site}/${file.replace(/(^|\/)index\.html$/, '$1')}`));
	const missing = links.filter((href) => !files.has(href) && href !== 'https://docs.un.org/en/A/RES/59/187');
	expect(missing.filter((href) => !/\/A\/RES\/59\/187\.(?:md|txt)$/.test(href))).toEqual([]);
	for (const { path } of paragraphPages) expect(links).toContain(site + path);
});

test('the sitemap lists the canonical pages, each once, and no other', () => {
	const xml = readBuilt('sitemap-0.xml').toString('utf8');
	const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
	const canonical = builtPages().flatMap(({ file, path }) => {
		const html = readBuilt(file).toString('utf8');
		const address = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
		return address === site + path && !/\/search\//.test(path) ? [address] : [];
	});
	expect(listed).toEqual(canonical);
});
