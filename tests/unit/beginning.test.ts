import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphsOf } from '../../src/resolution/address.ts';
import { beginning, endings } from '../../src/resolution/beginning.ts';
import { parseResolution } from '../../src/resolution/parse.ts';
import { runningText } from '../../src/resolution/running-text.ts';
import { plain, upTo } from '../../src/resolution/text.ts';
import { generated, written } from './generated.ts';
import { hostile } from './hostile.ts';
import { invented } from './invented.ts';
import { paragraphs } from './real.ts';

const texts: readonly string[] = [
	...paragraphs.map((one) => plain(runningText(one))),
	...Array.from({ length: 100 }, (_, seed) => parseResolution(invented(written(generated(seed))), 'generated.md'))
		.flatMap(paragraphsOf)
		.map((one) => plain(runningText(one))),
	...hostile.filter((one) => one.length < 1000),
];

test('where a text is broken off, a beginning of it is left that ends with a whole word', () => {
	for (const text of texts) {
		for (const end of endings(text)) {
			const [shown, rest] = [text.slice(0, end), text.slice(end)];
			assert.ok(end > 0 && end < text.length, text);
			assert.match(shown, /\S$/, text);
			// What follows the word is marks and then a space: the word did not go on.
			assert.match(rest, /^[,;:–—([{“‘«]*[ \t\n]/u, `${shown}|${rest}`);
			assert.doesNotMatch(shown, /[\p{N}\p{Sc}\p{Pd}]$/u, `${shown}|${rest}`);
		}
	}
});

for (const [what, text, shown] of [
	['a space', 'Urges all actors', 'Urges all'],
	['a comma', 'peace, security', 'peace'],
	['a bracket that opens', 'the report (see', 'the report'],
	['a dash between spaces', 'of rights – and', 'of rights'],
	['a number and its unit', 'about 5.5 °C', 'about'],
	['a number in groups', 'some 10 000 people', 'some'],
	['a day and its month', 'of 20 December', 'of'],
	['a sum and its sign', 'for $ 5', 'for'],
	['half a compound', 'the pre- and', 'the'],
	['half a compound before a comma', 'the pre-, mid-', 'the'],
	['a no-break space', 'in No.\u00a05', 'in'],
	['a compound', 'for non-governmental', 'for'],
] as const) {
	test(`broken off at ${what}: "${text}" becomes "${shown}"`, () => {
		assert.equal(beginning(text, text.length - 1), shown);
	});
}

test('a text that is short enough stays whole; one without a place to break it leaves nothing', () => {
	assert.equal(beginning('of 20 December 2004', 19), 'of 20 December 2004');
	assert.equal(beginning('x'.repeat(300), 160), '');
	assert.equal(beginning('20 21', 3), '');
});

test('a longer limit never shows less', () => {
	for (const text of texts.slice(0, 6)) {
		let before = 0;
		for (let length = 0; length <= text.length; length += 1) {
			const shown = beginning(text, length);
			assert.ok(shown.length <= length && shown.length >= before && text.startsWith(shown), text);
			before = shown.length;
		}
	}
});

test('the first characters of a text keep their looks', () => {
	const text = [{ text: 'Urges', italic: true }, { text: ' all actors' }] as const;
	assert.deepEqual(upTo(text, 3), [{ text: 'Urg', italic: true }]);
	assert.deepEqual(upTo(text, 9), [{ text: 'Urges', italic: true }, { text: ' all' }]);
	assert.deepEqual(upTo(text, 0), []);
	assert.deepEqual(upTo(text, 99), text);
});

test('a paragraph in one run has its sub-paragraphs after their numbers, and what follows them', () => {
	const body = '1. *Decides* to:\n\n   - (a) Meet;\n\n     - (i) Often;\n\n   - (b) Speak;\n\n   as it sees fit.';
	const [paragraph] = paragraphsOf(parseResolution(invented(body), 'invented.md'));
	assert.ok(paragraph);
	assert.equal(plain(runningText(paragraph)), 'Decides to: (a) Meet; (i) Often; (b) Speak; as it sees fit.');
});
