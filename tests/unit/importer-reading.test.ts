import assert from 'node:assert/strict';
import { test } from 'node:test';
import { confidence } from '../../src/importer/piece.ts';
import { readResolution } from '../../src/importer/reading.ts';
import { cut, receivedText } from './received-text.ts';

const end = '1. Decides to sit.';

/** A body, and where it is cut: the pieces, each "kind: words". */
const cases: readonly (readonly [what: string, body: string, pieces: readonly string[]])[] = [
	[
		'opening words after a comma begin a preambular paragraph',
		`Recalling the chairs, Recalling also the tables, Deeply concerned at both, ${end}`,
		[
			'preambular: Recalling the chairs,',
			'preambular: Recalling also the tables,',
			'preambular: Deeply concerned at both,',
			`operative: ${end}`,
		],
	],
	[
		'opening words inside a sentence begin none',
		`Recalling the World Conference, and Recalling its outcome on Chairs and Noting rooms, Noting the rest, ${end}`,
		[
			'preambular: Recalling the World Conference, and Recalling its outcome on Chairs and Noting rooms,',
			'preambular: Noting the rest,',
			`operative: ${end}`,
		],
	],
	[
		'capitals after a comma begin none: names, and titles in quotation marks',
		`Noting the report of Chad, Mali and the Committee, entitled "Chairs, Recalling their makers", Mindful of it, ${end}`,
		[
			'preambular: Noting the report of Chad, Mali and the Committee, entitled "Chairs, Recalling their makers",',
			'preambular: Mindful of it,',
			`operative: ${end}`,
		],
	],
	[
		'numbers in the text begin no paragraph: dates, symbols, figures, references',
		'1. Recalls paragraph 2 of resolution 70/1. 2. Decides to spend 2.5 million by 1 January 2020. 3. Requests a report on paragraph 4. 4. Notes it.',
		[
			'operative: 1. Recalls paragraph 2 of resolution 70/1.',
			'operative: 2. Decides to spend 2.5 million by 1 January 2020.',
			'operative: 3. Requests a report on paragraph 4.',
			'operative: 4. Notes it.',
		],
	],
	[
		'letters of references begin no sub-paragraph',
		'1. Recalls Article 2 (4) and paragraphs 1 (a) and 3 (b) (ii) of resolution 1/1, and: (a) Sits; (b) Stands.',
		[
			'operative: 1. Recalls Article 2 (4) and paragraphs 1 (a) and 3 (b) (ii) of resolution 1/1, and:',
			'sub: (a) Sits;',
			'sub: (b) Stands.',
		],
	],
	[
		'(i) is a letter after (h) and a number below a letter',
		'1. Requests: (a) A: (i) One; (ii) Two; (b) B; (c) C; (d) D; (e) E; (f) F; (g) G; (h) H; (i) I; (j) J.',
		[
			'operative: 1. Requests:',
			'sub: (a) A:',
			'sub: (i) One;',
			'sub: (ii) Two;',
			...'bcdefgh'.split('').map((one) => `sub: (${one}) ${one.toUpperCase()};`),
			'sub: (i) I;',
			'sub: (j) J.',
		],
	],
	[
		'sections with roman numbers have preambular paragraphs of their own, and numbers that begin again',
		'I Chairs of wood Recalling section V of its resolution 71/1, 1. Notes it; II Tables Having considered them, 1. Notes them; 2. Ends.',
		[
			'section-heading: I Chairs of wood',
			'preambular: Recalling section V of its resolution 71/1,',
			'operative: 1. Notes it;',
			'section-heading: II Tables',
			'preambular: Having considered them,',
			'operative: 1. Notes them;',
			'operative: 2. Ends.',
		],
	],
	[
		'a heading without a number stands where no mark ends the words before it',
		'Noting chairs, Role of chairs 1. Decides to sit; Methods of sitting 2. Requests a report.',
		[
			'preambular: Noting chairs,',
			'section-heading: Role of chairs',
			'operative: 1. Decides to sit;',
			'section-heading: Methods of sitting',
			'operative: 2. Requests a report.',
		],
	],
	[
		'operative paragraphs without numbers begin with a verb, the first after the preamble',
		'Having considered the report, Takes note of it, and Requests nothing; Also decides to end.',
		[
			'preambular: Having considered the report,',
			'operative-unnumbered: Takes note of it, and Requests nothing;',
			'operative-unnumbered: Also decides to end.',
		],
	],
	[
		'a declaration has a heading and paragraphs without opening words',
		'Adopts the following declaration: Declaration on chairs We, the seated, have met. 1. Chairs matter. 2. So do we.',
		[
			'operative-unnumbered: Adopts the following declaration:',
			'section-heading: Declaration on chairs',
			'plain: We, the seated, have met.',
			'operative: 1. Chairs matter.',
			'operative: 2. So do we.',
		],
	],
];

for (const [what, body, pieces] of cases) {
	test(`an imported text is cut as it is printed: ${what}`, () => assert.deepEqual(cut(body), pieces));
}

test('annexes follow the closing lines, of a resumed meeting too, with paragraphs and articles of their own', () => {
	const closing =
		'62nd (resumed) plenary meeting 20 December 2018 Annex I Rules 1. Sit. 2. Stand. Annex II Plan Article 1 Scope 1. All chairs. 2. No tables. Article 2 End 1. It ends. 2. Or not.';
	assert.deepEqual(cut(end, closing), [
		`operative: ${end}`,
		'annex-heading: Annex I',
		'annex-title: Rules',
		'annex-text: 1. Sit.',
		'annex-text: 2. Stand.',
		'annex-heading: Annex II',
		'annex-title: Plan',
		'annex-section: Article 1 Scope',
		'annex-text: 1. All chairs.',
		'annex-text: 2. No tables.',
		'annex-section: Article 2 End',
		'annex-text: 1. It ends.',
		'annex-text: 2. Or not.',
	]);
});

test('the importer says what it is unsure of, and nothing of the rest', () => {
	const body =
		'Recalling the chairs Noting with concern the tables, Role of chairs 1. Decides to sit; 2. Decides to stand.';
	const { pieces } = readResolution(receivedText(body), 'received.txt');
	const unsure = pieces.filter((piece) => confidence(piece) < 1).map(({ kind, doubts }) => [kind, doubts[0]?.reason]);
	assert.deepEqual(unsure, [
		['preambular', '“Noting with concern” in it may open a paragraph, but no comma stands before it'],
		['section-heading', 'a heading told only by the missing mark before it and after it'],
	]);
});
