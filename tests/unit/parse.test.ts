import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { paragraphsOf, withSubparagraphs } from '../../src/resolution/address.ts';
import type { Division } from '../../src/resolution/model.ts';
import { parseResolution } from '../../src/resolution/parse.ts';
import { plain } from '../../src/resolution/text.ts';
import { invented } from './invented.ts';
import { listing } from './listing.ts';
import { markdown, paragraphs, resolution } from './real.ts';

/** Markdown under another name: the formatter of the code would rewrite it. */
const fixtures = new URL('../fixtures/', import.meta.url);

for (const name of readdirSync(fixtures)) {
	test(`the fixture "${name.replaceAll('-', ' ')}" is read as it is printed`, () => {
		const input = readFileSync(new URL(`${name}/input.txt`, fixtures), 'utf8');
		const parsed = parseResolution(input, 'input.txt');
		assert.equal(listing(parsed), readFileSync(new URL(`${name}/expected.txt`, fixtures), 'utf8'));
		const lines = input.split('\n');
		const all = paragraphsOf(parsed).flatMap(withSubparagraphs);
		for (const { text, line } of all) {
			const start = plain(text).split('\n')[0]?.slice(0, 12) ?? '?';
			assert.ok(lines[line - 1]?.replaceAll('*', '').includes(start), `"${start}" on line ${line}`);
		}
		const ids = [...all.map(({ id }) => id), ...parsed.divisions.flatMap(divisionIds)];
		assert.deepEqual([...new Set(ids)], ids);
	});
}

function divisionIds({ id, divisions }: Division): readonly string[] {
	return [...(id ? [id] : []), ...divisions.flatMap(divisionIds)];
}

test('the real text has eight preambular and ten operative paragraphs with their printed numbers and verbs', () => {
	assert.deepEqual(
		paragraphs.map(({ id, kind, marker, opening }) => [id, kind, marker ?? '', opening]),
		[
			['pp1', 'preambular', '', 'Reaffirming'],
			['pp2', 'preambular', '', 'Recalling'],
			['pp3', 'preambular', '', 'Recalling also'],
			['pp4', 'preambular', '', 'Recognizing'],
			['pp5', 'preambular', '', 'Reaffirming'],
			['pp6', 'preambular', '', 'Emphasizing'],
			['pp7', 'preambular', '', 'Underlining'],
			['pp8', 'preambular', '', 'Recalling'],
			['op1', 'operative', '1.', 'Reaffirms'],
			['op2', 'operative', '2.', 'Recognizes'],
			['op3', 'operative', '3.', 'Reaffirms'],
			['op4', 'operative', '4.', 'Urges'],
			['op5', 'operative', '5.', 'Reaffirms'],
			['op6', 'operative', '6.', 'Considers'],
			['op7', 'operative', '7.', 'Reaffirms'],
			['op8', 'operative', '8.', 'Calls upon'],
			['op9', 'operative', '9.', 'Invites'],
			['op10', 'operative', '10.', 'Decides'],
		],
	);
	assert.equal(
		paragraphs.every((one) => one.paragraphs.length === 0 && one.wrapUp === undefined),
		true,
	);
});

test('in the real text only the opening words, the formula, the report and the closing lines are italic', () => {
	for (const { text, opening } of paragraphs) {
		assert.deepEqual(
			text.filter(({ italic }) => italic).map((span) => span.text),
			[opening],
		);
	}
	const italics = [...resolution.heading, resolution.formula, ...resolution.closing].map((line) =>
		plain(line.filter(({ italic }) => italic)),
	);
	assert.deepEqual(italics, [
		'',
		'on the report of the Third Committee (A/59/503/Add.2)',
		'The General Assembly',
		'74th plenary meeting',
		'20 December 2004',
	]);
});

test('every instrument that the editor names is marked on its own words, and the words stay as they are', () => {
	const marked = [
		...resolution.heading.map((text) => ({ id: 'heading', text })),
		...paragraphs.map(({ id, text }) => ({ id, text })),
	].flatMap(({ id, text }) => text.flatMap((span) => (span.reference ? [[id, span.reference, span.text]] : [])));
	assert.deepEqual(marked, [
		['heading', 'report', 'A/59/503/Add.2'],
		['pp1', 'charter', 'Charter of the United Nations'],
		['pp1', 'vienna-declaration', 'Vienna Declaration and Programme of Action'],
		['pp2', 'millennium-declaration', 'United Nations Millennium Declaration'],
		['pp2', 'resolution-58-170', 'resolution 58/170'],
		['pp2', 'chr-resolution-2004-63', 'Commission on Human Rights resolution 2004/63'],
		['pp3', 'durban', 'World Conference against Racism, Racial Discrimination, Xenophobia and Related Intolerance'],
		['pp8', 'subcommission-resolution-2000-22', 'resolution 2000/22'],
		['op6', 'charter', 'Charter of the United Nations'],
		['op7', 'charter', 'Charter'],
	]);
});

test('a reading can be stored as JSON and read back unchanged', () => {
	assert.deepEqual(JSON.parse(JSON.stringify(resolution)), resolution);
	assert.deepEqual(parseResolution(markdown, 'content/resolutions/A-RES-59-187.md'), resolution);
});

test('letters, quotes and dashes stay as they are written; a line break is a space', () => {
	const parsed = parseResolution(
		invented('*Recalling also*, with\nregret, the "straight" and “curly” -- and – and — and ... & 5.5 °C,'),
		'invented.md',
	);
	const [first] = paragraphsOf(parsed);
	assert.equal(
		first && plain(first.text),
		'Recalling also, with regret, the "straight" and “curly” -- and – and — and ... & 5.5 °C,',
	);
});

test('a file with Windows line ends reads like one without', () => {
	const body = '*Recalling* one\nand two,\n\n1. *Decides*:\n\n   - (a) to sit;\n\n   - (b) to stand.';
	const windows = invented(body).replaceAll('\n', '\r\n');
	assert.equal(listing(parseResolution(windows, 'x.md')), listing(parseResolution(invented(body), 'x.md')));
});

test('words that follow the sub-paragraphs of a preambular paragraph are the end of it', () => {
	const body = '*Noting*:\n\n- (a) one;\n\n- (b) two;\n\nand all the rest,\n\n1. *Decides* to sit.';
	const [first] = paragraphsOf(parseResolution(invented(body), 'x.md'));
	assert.equal(first?.wrapUp && plain(first.wrapUp), 'and all the rest,');
});

test('unnumbered operative paragraphs of two sections have ids of their own', () => {
	const body = '## I\n\n*Decides* to sit;\n\n## II\n\n*Decides* to stand.';
	const ids = paragraphsOf(parseResolution(invented(body), 'x.md')).map(({ id }) => id);
	assert.equal(new Set(ids).size, 2);
});
