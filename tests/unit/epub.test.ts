import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { unzipSync } from 'fflate';
import { fromXml } from 'xast-util-from-xml';
import { epub } from '../../src/formats/epub.ts';
import { paragraphsOf, withSubparagraphs } from '../../src/resolution/address.ts';
import type { Resolution } from '../../src/resolution/model.ts';
import { edition, resolutions } from './edition.ts';
import { resolution } from './real.ts';

function book(one: Resolution): Uint8Array {
	const result = epub.render(one, edition);
	if (typeof result === 'string') throw new Error('expected bytes');
	return result;
}

/** The files of a book, by their path. */
function files(one: Resolution): Readonly<Record<string, string>> {
	const entries = Object.entries(unzipSync(book(one)));
	return Object.fromEntries(entries.map(([path, content]) => [path, new TextDecoder().decode(content)]));
}

/** The real text and each fixture; what is generated beyond them has the same shapes. */
const some = resolutions.slice(0, 14);

test('a port of EPUBCheck finds nothing to say of any book', async () => {
	for (const { name, resolution: one } of some) {
		const { messages } = await EpubCheck.validate(book(one));
		assert.deepEqual(
			messages.map(({ id, message, location }) => [id, message, location?.path]),
			[],
			name,
		);
	}
});

test('the port of EPUBCheck finds a broken book', async () => {
	const broken = book(resolution).slice(0, -200);
	assert.equal((await EpubCheck.validate(broken)).valid, false);
});

// EPUBCheck itself is a Java program: the jar that EPUBCHECK names, or the one of Debian's package.
const jar = process.env['EPUBCHECK'] ?? '/usr/share/java/epubcheck.jar';
const java = spawnSync('java', ['-version']).status === 0;
const skip = java && existsSync(jar) ? false : `no Java or no ${jar}: set EPUBCHECK to the jar of EPUBCheck`;

test('EPUBCheck itself finds nothing to say of the real book and the one with most in it', { skip }, () => {
	const folder = mkdtempSync(join(tmpdir(), 'epub-'));
	try {
		for (const { name, resolution: one } of some.filter((each) => /real|two-annexes/.test(each.name))) {
			const file = join(folder, `${name.replaceAll(' ', '-')}.epub`);
			writeFileSync(file, book(one));
			const said = execFileSync('java', ['-jar', jar, '--failonwarnings', file], { encoding: 'utf8' });
			assert.match(said, /No errors or warnings detected/, name);
		}
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('the archive begins with its media type, uncompressed, where a device looks for it', () => {
	const bytes = book(resolution);
	const start = new TextDecoder('latin1').decode(bytes.slice(0, 58));
	assert.ok(start.startsWith('PK\u0003\u0004'));
	assert.equal(start.slice(30), 'mimetypeapplication/epub+zip');
	assert.equal(bytes[8], 0, 'stored');
});

test('the same text makes the same bytes, whatever the day and the time zone', () => {
	const script = `import(${JSON.stringify(new URL('epub-hash.ts', import.meta.url).href)})`;
	const made = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'].map((TZ) =>
		execFileSync(process.execPath, ['--input-type=module', '-e', script], { env: { ...process.env, TZ } }).toString(),
	);
	assert.match(made[0] ?? '', /^[0-9a-f]{64}$/);
	assert.deepEqual([...new Set(made)], [made[0]]);
});

test('every paragraph keeps its id, and the contents lead to each', () => {
	for (const { name, resolution: one } of some) {
		const { 'EPUB/text.xhtml': text = '', 'EPUB/nav.xhtml': nav = '' } = files(one);
		const ids = paragraphsOf(one).flatMap(withSubparagraphs);
		for (const { id } of ids) assert.ok(text.includes(` id="${id}"`), `${name} ${id}`);
		for (const { id } of paragraphsOf(one)) assert.ok(nav.includes(`href="text.xhtml#${id}"`), `${name} ${id}`);
	}
});

test('every link in a book leads to what is in it or to the United Nations', () => {
	for (const { name, resolution: one } of some) {
		const all = files(one);
		for (const [path, content] of Object.entries(all).filter(([file]) => file.endsWith('.xhtml'))) {
			for (const [, href = ''] of content.matchAll(/href="([^"]+)"/g)) {
				if (href.startsWith('https://')) continue;
				const [file, id] = href.split('#');
				const target = file ? all[`EPUB/${file}`] : content;
				assert.ok(target !== undefined && (!id || target.includes(` id="${id}"`)), `${name} ${path}: ${href}`);
			}
		}
	}
});

test('a printed number is text with a name in full; what is ours has no place in the text', () => {
	const { 'EPUB/text.xhtml': text = '' } = files(resolution);
	assert.ok(text.includes('<a class="number" href="#op4" aria-label="Operative paragraph 4.">4.</a>'));
	assert.doesNotMatch(text, /Preamble|>Operative|visually-hidden|class="ours"|pagefind/);
});

test('the book says what it is and who can read it; each of its files is well-formed', () => {
	const all = files(resolution);
	const { 'EPUB/package.opf': opf = '' } = all;
	assert.ok(opf.includes('<dc:identifier id="address">https://example.org/A/RES/59/187/</dc:identifier>'));
	assert.ok(opf.includes('<meta property="schema:accessMode">textual</meta>'));
	assert.ok(opf.includes('<meta property="schema:accessibilityHazard">none</meta>'));
	assert.equal((opf.match(/<dc:subject>/g) ?? []).length, 17);
	for (const [path, content] of Object.entries(all)) if (/\.(?:xhtml|opf|xml)$/.test(path)) fromXml(content);
});
