import assert from 'node:assert/strict';
import { test } from 'node:test';
import { match } from '../../src/resolution/matching.ts';
import { readQuery } from '../../src/resolution/query.ts';
import { hostile } from './hostile.ts';
import { texts } from './real.ts';

/** Ids of the paragraphs that match. */
function found(typed: string): string {
	const query = readQuery(typed);
	return [...texts].flatMap(([id, text]) => (match(text, query) ? [id] : [])).join(' ');
}

/** The words marked in a paragraph. */
function marked(typed: string, id: string): readonly string[] {
	const text = texts.get(id);
	assert.ok(text);
	return (match(text, readQuery(typed)) ?? []).map(({ start, end }) => text.text.slice(start, end));
}

const every = [...texts.keys()].join(' ');
const dialogue = 'pp5 pp7 pp8 op3 op8 op9';
const humanRights = 'pp1 pp2 pp3 pp4 pp5 pp6 pp7 pp8 op1 op4 op5 op6 op7 op8 op9';

const queries: Readonly<Record<string, readonly (readonly [typed: string, ids: string])[]>> = {
	'a word finds its paragraphs, whatever its case and accents': [
		['dialogue', dialogue],
		['DIALOGUE ', dialogue],
		['Dialögue ', dialogue],
		['endeavour ', 'op8'],
		['Durban', 'pp3'],
		['2003', 'pp2'],
		['58/170', 'pp2'],
		['2000/22', 'pp8'],
		['xenophobia', 'pp3 op4 op5'],
		['quorum', ''],
	],
	'all words of a query must be in the paragraph, in any order': [
		['dialogue cooperation ', 'pp5 pp7 op9'],
		['cooperation dialogue ', 'pp5 pp7 op9'],
		['dialogue tolerance ', 'op3'],
		['dialogue quorum ', ''],
	],
	'a hyphen may be written, left out or be a space': [
		['nongovernmental', 'op8'],
		['non-governmental', 'op8'],
		['non governmental', 'op8'],
		['non\u2011governmental ', 'op8'],
		['NonGovernmental organizations ', 'op8'],
		['governmental ', 'op8'],
		['"nongovernmental organizations"', 'op8'],
		['"non-governmental organizations"', 'op8'],
		['"non governmental organizations"', 'op8'],
		['“nongovernmental organizations”', 'op8'],
		['“non-governmental organizations”', 'op8'],
		['“non governmental organizations”', 'op8'],
		['confidence building ', 'pp7'],
		['confidencebuilding ', 'pp7'],
		['confidence-building ', 'pp7'],
		['fifty second ', 'pp8'],
		['non selectivity ', 'op7'],
		['inter-alia ', 'pp6 op1'],
		['sub-commission', 'pp8'],
		['sub commission', 'pp8'],
		['subcommission', 'pp8'],
		['Sub-Commission ', 'pp8'],
		['"sub-commission on the promotion"', 'pp8'],
	],
	'a phrase is found only as it stands': [
		['"human rights"', humanRights],
		['“human rights”', humanRights],
		['"Human Rights" ', humanRights],
		['"rights human"', ''],
		['"dialogue cooperation"', ''],
		['"dialogue, cooperation"', 'pp7'],
		['"dialogue , cooperation"', 'pp7'],
		['"human right"', ''],
		['"uman rights"', ''],
		['"enhance cooperation"', ''],
		['"dialogue among civilizations"', 'op3'],
		['"dialogue among"', 'pp5 op3'],
		['"dialogue among" tolerance ', 'op3'],
		['"racial discrimination" "cultural diversity"', 'op4'],
		['"human rights" "rights human"', ''],
		['"58/170 of 22 December"', 'pp2'],
	],
	'a word finds the other forms of its stem, and no more': [
		['cooperate ', 'pp1 pp2 pp3 pp4 pp5 pp6 pp7 op1 op5 op6 op9'],
		['cooperating ', 'pp1 pp2 pp3 pp4 pp5 pp6 pp7 op1 op5 op6 op9'],
		['right ', humanRights],
		['encouraged ', 'pp6 op1 op8'],
		['dialogues ', dialogue],
		['racismo', ''],
		['racismo ', ''],
		['cooperatives tolerances dialogued racismos ', ''],
	],
	'only the last word may be unfinished': [
		['coop', 'pp1 pp2 pp3 pp4 pp5 pp6 pp7 op1 op5 op6 op9'],
		['coop ', ''],
		['coop dialogue', ''],
		['dialogue coop', 'pp5 pp7 op9'],
		['dialogue coop.', ''],
		['non-gov', 'op8'],
		['non gov', 'op8'],
		['governmen', 'op8'],
		['"dialogue among civ', 'op3'],
		['"dialogue among civ"', ''],
	],
	'an empty query asks for nothing and leaves nothing out': [
		['', every],
		['""', every],
		['  ', every],
	],
};

for (const [sentence, cases] of Object.entries(queries)) {
	test(sentence, () => {
		for (const [typed, ids] of cases) assert.equal(found(typed), ids, typed);
	});
}

test('what is marked is what was sought, in the form in which it stands there', () => {
	assert.deepEqual(marked('dialogue', 'op3'), ['dialogue', 'dialogue']);
	assert.deepEqual(marked('cooperate ', 'pp1'), ['cooperation', 'cooperation']);
	assert.deepEqual(marked('nongovernmental', 'op8'), ['non-governmental']);
	assert.deepEqual(marked('non-governmental', 'op8'), ['non-governmental']);
	assert.deepEqual(marked('governmental ', 'op8'), ['governmental']);
	assert.deepEqual(marked('“non governmental organizations”', 'op8'), ['non-governmental organizations']);
	assert.deepEqual(marked('sub commission', 'pp8'), ['Subcommission']);
	assert.deepEqual(marked('"human rights"', 'op7'), ['human rights']);
	assert.deepEqual(marked('"human rights" rights', 'op7'), ['human rights']);
	assert.deepEqual(marked('coop', 'pp7'), ['cooperation']);
	assert.deepEqual(marked('inter-alia ', 'op1'), ['inter alia']);
	assert.deepEqual(marked('“inter alia” international', 'op1'), ['inter alia', 'international']);
	assert.deepEqual(marked('', 'op1'), []);
});

test('marks are stretches of the text in order, never overlapping, each of whole words or parts of them', () => {
	const typed = [
		'human rights',
		'"human rights" human',
		'the of and',
		'c',
		'non-g',
		'"the promotion and protection" promotion',
	];
	for (const one of [...typed, 'dialogue cooperation understanding ', 'international cooperation in the field']) {
		for (const text of texts.values()) {
			let last = -1;
			for (const { start, end } of match(text, readQuery(one)) ?? []) {
				assert.ok(start > last && end > start && end <= text.text.length, `${one}: ${start}-${end} after ${last}`);
				assert.match(text.text.slice(start - 1, start), /^[^\p{L}\p{N}]?$/u, one);
				assert.match(text.text.slice(end, end + 1), /^[^\p{L}\p{N}]?$/u, one);
				last = end;
			}
		}
	}
});

test('hostile input is only text, read at once', () => {
	for (const typed of hostile) {
		const begin = performance.now();
		for (const text of texts.values()) match(text, readQuery(typed));
		assert.ok(performance.now() - begin < 1000, JSON.stringify(typed.slice(0, 40)));
	}
	assert.equal(found('<mark>dialogue</mark>'), '');
	assert.equal(found('\u200f\u202edialogue\u202c'), dialogue);
	assert.equal(found('dialogue.* '), dialogue);
});

test('signs without a letter or a figure find what an empty query finds, and mark nothing', () => {
	for (const typed of ['.*', '(', '\\', '👨', '❤️', '\u0301', '\ufe0f', '…', '-']) {
		assert.deepEqual(marked(typed, 'op4'), [], JSON.stringify(typed));
	}
});
