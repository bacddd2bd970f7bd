import assert from 'node:assert/strict';
import { test } from 'node:test';
import { concordance } from '../../src/resolution/concordance.ts';
import { parseResolution } from '../../src/resolution/parse.ts';
import { plain } from '../../src/resolution/text.ts';
import { invented } from './invented.ts';
import { paragraphs, resolution } from './real.ts';

const entries = concordance(resolution);

/** The words of a text, told apart in another way than the program does: by spaces, without the signs round them. */
function spacedWords(text: string): readonly string[] {
	return text
		.split(' ')
		.map((word) => word.replaceAll(/^[(]+|[),;.]+$/g, ''))
		.filter(Boolean);
}

test('every word of the eighteen paragraphs is there as often as it stands in them, and no other', () => {
	const printed = paragraphs.flatMap(({ id, text }) => spacedWords(plain(text)).map((word) => `${id} ${word}`));
	const listed = entries.flatMap(({ lines }) => lines.map(({ paragraph, word }) => `${paragraph} ${word}`));
	assert.deepEqual([...listed].sort(), [...printed].sort());
});

test('every line is a stretch of its paragraph, cut at words, and no place is listed twice', () => {
	const texts = new Map(paragraphs.map(({ id, text }) => [id, plain(text)]));
	const places = entries.flatMap(({ lines }) =>
		lines.map(({ paragraph, before, word, after }) => {
			const text = texts.get(paragraph) ?? '';
			const at = text.indexOf(before + word + after);
			assert.ok(at >= 0, `${paragraph}: ${before}|${word}|${after}`);
			assert.ok(at === 0 || text[at - 1] === ' ', `${paragraph}: "${before}" begins at a word`);
			const end = at + (before + word + after).length;
			assert.ok(end === text.length || text[end] === ' ', `${paragraph}: "${after}" ends at a word`);
			return `${paragraph} ${at + before.length}`;
		}),
	);
	assert.equal(new Set(places).size, places.length);
});

test('entries are in the order of the alphabet, figures first, each with an address of its own', () => {
	const ids = entries.map(({ id }) => id);
	assert.equal(new Set(ids).size, ids.length);
	for (const id of ids) assert.match(id, /^word-[\p{L}\p{N}-]+$/u);
	const headwords = entries.map(({ headword }) => headword);
	assert.equal(new Set(headwords.map((word) => word.toLowerCase())).size, headwords.length);
	const firstLetter = headwords.findIndex((word) => /^\D/.test(word));
	assert.ok(headwords.slice(firstLetter).every((word) => /^\D/.test(word)));
	const letters = headwords.slice(firstLetter).map((word) => word[0]?.toLowerCase());
	assert.deepEqual(letters, letters.toSorted());
	assert.deepEqual(headwords.slice(0, 4), ['1', '3', '8', '18']);
});

test('a word has a capital only where it never stands without one', () => {
	const headwords = new Set(entries.map(({ headword }) => headword));
	for (const word of [
		'dialogue',
		'Durban',
		'non-governmental',
		'reaffirms',
		'Reaffirms',
		'rights',
		'Rights',
		'calls',
		'Calls',
	]) {
		const small = paragraphs.some(({ text }) => spacedWords(plain(text)).includes(word.toLowerCase()));
		const stands = small || paragraphs.some(({ text }) => spacedWords(plain(text)).includes(word));
		assert.equal(headwords.has(word), stands && (word === word.toLowerCase()) === small, word);
	}
});

test('the words of sub-paragraphs and of closing phrases are there too', () => {
	const markdown = invented('1. *Decides*:\n\n   - (a) to sit;\n\n   - (b) to stand;\n\n   quietly.');
	const lines = concordance(parseResolution(markdown, 'invented.md')).flatMap((entry) => entry.lines);
	assert.deepEqual(
		lines.map(({ paragraph, before, word, after }) => `${paragraph}: ${before}|${word}|${after}`),
		[
			'op1: |Decides|:',
			'op1: |quietly|.',
			'op1-a: to |sit|;',
			'op1-b: to |stand|;',
			'op1-a: |to| sit;',
			'op1-b: |to| stand;',
		],
	);
});
