import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerpt, type Piece } from '../../src/resolution/excerpt.ts';
import { matchable } from '../../src/resolution/matchable.ts';
import { match } from '../../src/resolution/matching.ts';
import { readQuery } from '../../src/resolution/query.ts';
import { texts } from './real.ts';

const queries = [
	...[
		'dialogue',
		'the',
		'human rights',
		'"human rights"',
		'cooperation',
		'Reaffirm',
		'of',
		'and promotion',
		'c',
		's',
		'.',
	],
	...['non-governmental', 'transparency', 'xenophobia', 'session', 'Charter', 'endeavour', 'universality', ''],
];

function show(pieces: readonly Piece[]): string {
	return pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}

test('an excerpt is made of whole words of the text, in order, with every mark in it', () => {
	for (const typed of queries) {
		for (const [id, text] of texts) {
			const marks = match(text, readQuery(typed));
			if (!marks) continue;
			const pieces = excerpt(text.text, marks);
			const where = `"${typed}" in ${id}: ${show(pieces)}`;
			assert.deepEqual(
				pieces.filter(({ marked }) => marked).map((piece) => piece.text),
				marks.map(({ start, end }) => text.text.slice(start, end)),
				where,
			);
			const runs = pieces
				.map((piece) => piece.text)
				.join('')
				.split('…')
				.map((run) => run.trim())
				.filter(Boolean);
			let at = 0;
			for (const run of runs) {
				const start = text.text.indexOf(run, at);
				assert.ok(start >= 0, where);
				assert.match(text.text.slice(start - 1, start), /^\s?$/, where);
				assert.match(text.text.slice(start + run.length).slice(0, 1), /^\s?$/, where);
				at = start + run.length;
			}
		}
	}
});

test('what is left out, and only that, is shown by an ellipsis', () => {
	for (const typed of queries) {
		for (const [id, text] of texts) {
			const marks = match(text, readQuery(typed));
			if (!marks) continue;
			const shown = excerpt(text.text, marks)
				.map((piece) => piece.text)
				.join('');
			const whole = !shown.includes('…');
			assert.equal(shown === text.text, whole, `"${typed}" in ${id}: ${shown}`);
			assert.equal(shown.startsWith('…'), !text.text.startsWith(shown.slice(0, 15)), shown);
			assert.equal(shown.endsWith('…'), !text.text.endsWith(shown.slice(-15)), shown);
		}
	}
});

test('words far apart are shown with an ellipsis between them, near ones together', () => {
	const op3 = texts.get('op3');
	assert.ok(op3);
	const marks = match(op3, readQuery('dialogue '));
	assert.ok(marks);
	assert.equal(
		show(excerpt(op3.text, marks)),
		'Reaffirms that [dialogue] among cultures and civilizations facilitates the promotion of a … ' +
			'and meetings at the national, regional and international levels on [dialogue] among civilizations;',
	);
	const op8 = texts.get('op8');
	assert.ok(op8);
	assert.equal(
		show(excerpt(op8.text, match(op8, readQuery('dialogue consultations ')) ?? [])),
		'… organizations to continue to carry out a constructive ' +
			'[dialogue] and [consultations] for the enhancement of understanding and the promotion and protection …',
	);
});

test('without a mark the first words are shown; a short text is shown whole', () => {
	const op4 = texts.get('op4');
	assert.ok(op4);
	const shown = show(excerpt(op4.text, []));
	assert.match(shown, /^Urges all actors .* …$/);
	assert.ok(shown.length < 160, shown);
	assert.equal(show(excerpt('Decides to sit.', [])), 'Decides to sit.');
	assert.equal(
		show(excerpt('Decides to sit.', match(matchable('Decides to sit.'), readQuery('sit ')) ?? [])),
		'Decides to [sit].',
	);
});
