import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import type { Format } from '../../src/formats/format.ts';
import { fileName, formatPath } from '../../src/formats/format.ts';
import { formats, paragraphFormats } from '../../src/formats/formats.ts';
import { headerRules } from '../../src/formats/headers.ts';
import { paragraphsOf, withSubparagraphs } from '../../src/resolution/address.ts';
import type { Resolution } from '../../src/resolution/model.ts';
import { passages } from '../../src/resolution/passage.ts';
import { plain } from '../../src/resolution/text.ts';
import { edition, inOrder, resolutions } from './edition.ts';
import { paragraph, resolution } from './real.ts';
import { wordsOfXml } from './xml-words.ts';

/** A form by its extension. */
function form(extension: string): Format {
	const found = formats.find((format) => format.extension === extension);
	if (!found) throw new Error(`no form .${extension}`);
	return found;
}

function rendered(extension: string, one: Resolution): string {
	const result = form(extension).render(one, edition);
	return typeof result === 'string' ? result : new TextDecoder().decode(result);
}

/** Everything that the resolution prints. */
function printed(one: Resolution): string {
	return inOrder(
		passages(one)
			.map(({ words }) => words)
			.join(' '),
	);
}

const rule = `\n${'-'.repeat(72)}\n`;

test('the words of the plain text, above its rule, are the printed words and numbers, in order', () => {
	for (const { name, resolution: one } of resolutions) {
		const [text = '', ...foot] = rendered('txt', one).split(rule);
		assert.equal(inOrder(text), printed(one), name);
		assert.equal(foot.length, 1, name);
	}
});

test('the words of the Akoma Ntoso document are the printed words and numbers, in order', () => {
	for (const { name, resolution: one } of resolutions) {
		assert.equal(wordsOfXml(rendered('xml', one), 'statement'), printed(one), name);
	}
});

test('the words of the book’s text are the printed words and numbers, in order', () => {
	for (const { name, resolution: one } of resolutions) {
		const book = form('epub').render(one, edition);
		assert.ok(typeof book !== 'string');
		const text = new TextDecoder().decode(unzipSync(book)['EPUB/text.xhtml']);
		assert.equal(wordsOfXml(text, 'body'), printed(one), name);
	}
});

test('the JSON is the model, nothing lost and nothing added but two addresses', () => {
	for (const { name, resolution: one } of resolutions) {
		const { $schema, address, ...model } = JSON.parse(rendered('json', one));
		assert.deepEqual(model, one, name);
		assert.equal($schema, 'https://example.org/schema/1/resolution.json');
		assert.equal(address, `https://example.org/${one.symbol}/`);
	}
});

test('the Markdown is the file, byte for byte', () => {
	assert.equal(form('md').render(resolution, edition), edition.markdown);
});

test('a paragraph’s plain text is its number and words with all below it, then where it is from', () => {
	for (const { name, resolution: one } of resolutions) {
		for (const each of paragraphsOf(one)) {
			const [text = '', foot = ''] = (form('txt').renderParagraph?.(each, one, edition) ?? '').split(rule);
			const ids = withSubparagraphs(each).map(({ id }) => id);
			const own = passages(one).filter(({ id }) => ids.includes(id));
			assert.equal(inOrder(text), inOrder(own.map(({ words }) => words).join(' ')), `${name} ${each.id}`);
			assert.ok(foot.includes(`https://example.org/${one.symbol}/${each.id}/`));
		}
	}
});

test('a paragraph’s JSON is the paragraph, how it is cited and what it is part of', () => {
	const op4 = JSON.parse(form('json').renderParagraph?.(paragraph('op4'), resolution, edition) ?? '');
	assert.deepEqual(op4.paragraph, paragraph('op4'));
	assert.equal(op4.citation, 'paragraph 4 of General Assembly resolution 59/187 of 20 December 2004');
	assert.equal(op4.address, 'https://example.org/A/RES/59/187/op4/');
	assert.equal(op4.resolution.symbol, 'A/RES/59/187');
});

test('no line of the plain text is wider than 72 characters, but for a word or address that is', () => {
	for (const { name, resolution: one } of resolutions) {
		const wide = rendered('txt', one)
			.split('\n')
			.filter((line) => line.length > 72 && /\S\s+\S/.test(line));
		assert.deepEqual(wide, [], name);
	}
});

test('in the plain text printed numbers hang before the words, whose lines begin below each other', () => {
	const lines = rendered('txt', resolution).split('\n');
	const at = lines.findIndex((line) => line.startsWith(' 2. Recognizes'));
	assert.match(lines[at + 1] ?? '', /^ {4}\S/);
	assert.ok(lines.includes(`${' '.repeat(56)}20 December 2004`));
	assert.ok(lines.some((line) => line.startsWith('10. Decides')));
	assert.ok(lines.includes('    The General Assembly,'));
});

test('every form has an address, a media type and a file name of its own that say what it is', () => {
	const names = formats.map((one) => fileName('A/RES/59/187', one));
	assert.equal(new Set(names).size, formats.length);
	assert.ok(names.includes('A-RES-59-187.epub'));
	assert.equal(formatPath('A/RES/59/187', form('csl.json')), 'A/RES/59/187.csl.json');
	assert.equal(new Set(formats.map(({ mediaType }) => mediaType)).size, formats.length);
	assert.deepEqual(paragraphFormats.map(({ extension }) => extension).sort(), ['json', 'ris', 'txt']);
	const rules = headerRules([resolution]);
	assert.equal(rules.length, 1 + formats.length + 18 * paragraphFormats.length);
	assert.ok(rules.every((one) => !one.includes('undefined') && plain([{ text: one }]).split('\n').length <= 3));
});
