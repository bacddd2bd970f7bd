import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Cited, cite, styles } from '../../src/resolution/citation.ts';
import { ordinal } from '../../src/resolution/numeral.ts';
import { readId } from '../../src/resolution/paragraph-id.ts';
import { readPinpoint } from '../../src/resolution/pinpoint.ts';
import { fragmentOf } from '../../src/resolution/run.ts';
import { anyText } from './anything.ts';
import { property } from './property.ts';

const tokens = `op|OP|pp|PP|o.p.|para|para.|paras|paragraph|paragraphs|preambular|operative|preamble|pmbl.|third|twenty-first|3rd
|subparagraph|section|s|annex|unnumbered|of|the|to|through|and|&|,|;|.|-|–|—|/|#|(|)|(a)|(i)|a|ii|¶|§|§§|1|4|10|007|999|59/187|A/RES/59/187
|/a/res/59/187/|A/RES/60/1|res.|resolution|General Assembly|U.N. Doc.|20 December 2004|Dec. 20, 2004|https://x.example/|\t|\u00a0|Ⅳ|４`;

/** What looks like a reference, and what looks like nothing. */
const anyWords = fc.oneof(
	anyText,
	fc
		.array(
			fc.oneof(
				fc.constantFrom(...tokens.split(/\n?\|/)),
				fc.constantFrom(' ', '', '-'),
				fc.nat({ max: 120 }).map(String),
			),
			{ maxLength: 14 },
		)
		.map((all) => all.join('')),
	fc.array(fc.constantFrom(...tokens.split(/\n?\|/)), { maxLength: 10 }).map((all) => all.join(' ')),
);

property(
	'any words are read as paragraphs of well-formed ids, at most a hundred, or as no reference',
	anyWords,
	(words) => {
		const { number, ids = [] } = readPinpoint(words) ?? {};
		assert.ok(number === undefined || /^\d{1,3}\/\d{1,4}$/.test(number), number);
		assert.ok(ids.length <= 100);
		for (const id of ids) assert.ok(readId(id), id);
	},
	{ cases: 5000 },
);

const numbers = fc
	.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 8 })
	.map((all) => all.sort((a, b) => a - b));
const letter = fc.constantFrom('', '-a', '-b', '-i', '-c-ii', '-aa');

/** Ids in the order of a text: all of one kind in one place, or preambular and operative ones of the main text. */
const someIds = fc.oneof(
	fc.tuple(numbers, numbers).map(([pp, op]) => [...pp.map((one) => `pp${one}`), ...op.map((one) => `op${one}`)]),
	fc
		.tuple(fc.constantFrom('pp', 'op', 's1-op', 's4-pp', 'annex-p', 'annex-u', 'annex-3-p', 'annex-2-s3-p'), numbers)
		.map(([start, all]) => all.map((one) => start + one)),
	fc.tuple(numbers, letter).map(([all, end]) => all.map((one) => `op${one}${end}`)),
);

property('the fragment for some paragraphs is read back as these', someIds, (ids) => {
	assert.deepEqual(readPinpoint(fragmentOf(ids))?.ids, ids);
});

const cited: Cited = {
	symbol: 'A/RES/59/187',
	number: '59/187',
	title: 'Enhancement of international cooperation in the field of human rights',
	organ: 'General Assembly',
	adopted: '2004-12-20',
};

property(
	'a citation of some paragraphs, in any style, is read back as these',
	fc.tuple(someIds, fc.constantFrom(...styles)),
	([ids, style]) => {
		const words = cite(cited, ids, style);
		assert.deepEqual(readPinpoint(words), { number: '59/187', ids }, words);
	},
);

property('a number in words names what the same number in figures does', fc.integer({ min: 1, max: 99 }), (number) => {
	for (const [kind, word] of [
		['pp', 'preambular'],
		['op', 'operative'],
	] as const)
		assert.deepEqual(readPinpoint(`the ${ordinal(number)} ${word} paragraph`), readPinpoint(`${kind} ${number}`));
});
