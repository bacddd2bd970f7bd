import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, textPath } from './site.ts';

const types: Readonly<Record<string, string>> = {
	txt: 'text/plain; charset=utf-8',
	md: 'text/markdown; charset=utf-8',
	epub: 'application/epub+zip',
	json: 'application/json',
	xml: 'application/akn+xml',
	ris: 'application/x-research-info-systems; charset=utf-8',
	bib: 'application/x-bibtex; charset=utf-8',
	'csl.json': 'application/vnd.citationstyles.csl+json',
};

const pages = [
	{ path: '/', address: '/A/RES/59/187', file: 'A-RES-59-187', extensions: Object.keys(types) },
	{ path: textPath, address: '/A/RES/59/187', file: 'A-RES-59-187', extensions: Object.keys(types) },
	{ path: `${textPath}op4/`, address: `${textPath}op4`, file: 'A-RES-59-187-op4', extensions: ['txt', 'json', 'ris'] },
	{ path: `${textPath}pp3/`, address: `${textPath}pp3`, file: 'A-RES-59-187-pp3', extensions: ['txt', 'json', 'ris'] },
];

for (const { path, address, file, extensions } of pages) {
	test(`${path} names its other forms in its head and links each under Formats`, async ({ page }) => {
		await page.goto(path);
		const alternates = await page
			.locator('link[rel=alternate]')
			.evaluateAll((links) => links.map((link) => [link.getAttribute('href'), link.getAttribute('type')].join(' ')));
		const expected = extensions.map((one) => `${address}.${one} ${types[one]?.replace(/;.*/, '')}`);
		expect(alternates.sort()).toEqual(expected.sort());
		const links = page.locator('#formats + ul a');
		await expect(links).toHaveCount(extensions.length);
		for (const one of extensions) {
			await expect(page.locator(`#formats + ul a[href="${address}.${one}"]`)).toHaveAttribute(
				'download',
				`${file}.${one}`,
			);
		}
	});

	test(`each form that ${path} names comes with its media type and its file name`, async ({ request }) => {
		for (const one of extensions) {
			const response = await request.get(`${address}.${one}`);
			expect(response.status(), one).toBe(200);
			expect(response.headers()['content-type'], one).toBe(types[one]);
			expect(response.headers()['content-disposition'], one).toBe(`inline; filename="${file}.${one}"`);
			expect((await response.body()).length, one).toBeGreaterThan(100);
		}
	});
}

test('a click on a form saves it under its own name', async ({ page }) => {
	await page.goto(textPath);
	for (const [name, file] of [
		['EPUB', 'A-RES-59-187.epub'],
		['Akoma Ntoso', 'A-RES-59-187.xml'],
		['RIS', 'A-RES-59-187.ris'],
	] as const) {
		const download = page.waitForEvent('download');
		await page.getByRole('link', { name, exact: true }).click();
		expect((await download).suggestedFilename()).toBe(file);
	}
});

test('the Markdown is the file of the project, byte for byte', async ({ request }) => {
	const file = join(import.meta.dirname, '..', '..', 'content', 'resolutions', 'A-RES-59-187.md');
	const response = await request.get('/A/RES/59/187.md');
	expect((await response.body()).equals(readFileSync(file))).toBe(true);
});

test('the JSON names its schema, and the schema is there with its own type', async ({ request, baseURL }) => {
	for (const [address, name] of [
		['/A/RES/59/187.json', 'resolution'],
		[`${textPath}op4.json`, 'paragraph'],
	] as const) {
		const { $schema } = await (await request.get(address)).json();
		expect($schema).toBe(`https://resolution-reader.example/schema/1/${name}.json`);
		const schema = await request.get(new URL(new URL($schema).pathname, baseURL).href);
		expect(schema.headers()['content-type']).toBe('application/schema+json');
		expect((await schema.json()).$id).toBe($schema);
	}
});
