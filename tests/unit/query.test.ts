import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clean, readQuery } from '../../src/resolution/query.ts';
import { hostile } from './hostile.ts';

const folded = (typed: string): readonly string[] => readQuery(typed).terms.map((term) => term.folded);
const open = (typed: string): readonly string[] =>
	readQuery(typed).terms.flatMap((term) => (term.open ? [term.folded] : []));

test('words are read as written and folded', () => {
	assert.deepEqual(readQuery('Non-Governmental Résumé '), {
		terms: [
			{ text: 'Non-Governmental', folded: 'nongovernmental', parts: ['non', 'governmental'], open: false },
			{ text: 'Résumé', folded: 'resume', parts: ['resume'], open: false },
		],
		phrases: [],
	});
	assert.deepEqual(folded('58/170, dialogue; (rights)'), ['58170', 'dialogue', 'rights']);
});

test('the symbol of a resolution is searched for by the number that texts print', () => {
	assert.deepEqual(folded('A/RES/58/170 '), ['58170']);
	assert.deepEqual(folded('E/CN.4/RES/2004/63 dialogue '), ['200463', 'dialogue']);
	assert.deepEqual(folded('A/59/503/Add.2 '), ['a59503add2']);
});

test('only the last word is unfinished, and only until a sign or a space follows it', () => {
	assert.deepEqual(open('dial'), ['dial']);
	assert.deepEqual(open('human dial'), ['dial']);
	for (const typed of ['dial ', 'dial.', 'dial,', 'dial?', 'human dial ', '"a phrase" dial ', '']) {
		assert.deepEqual(open(typed), [], typed);
	}
	assert.deepEqual(open('dial "a phrase'), []);
	assert.deepEqual(open('"a phrase" dial'), ['dial']);
});

test('every kind of quotation mark makes a phrase; the last need not be closed', () => {
	for (const typed of [
		'"human rights"',
		'“human rights”',
		'„human rights“',
		'«human rights»',
		'‘human rights’',
		'" human rights "',
	]) {
		assert.deepEqual(readQuery(typed), { terms: [], phrases: [{ text: 'human rights', open: false }] }, typed);
	}
	assert.deepEqual(readQuery('‘women’s rights’ now').phrases, [{ text: 'women’s rights', open: false }]);
	assert.deepEqual(readQuery('‘human rig').phrases, [{ text: 'human rig', open: true }]);
	assert.deepEqual(readQuery('the States’ rights').phrases, [], 'an apostrophe');
	assert.deepEqual(readQuery('"human rights').phrases, [{ text: 'human rights', open: true }]);
	assert.deepEqual(readQuery('"one two" three "four five').phrases, [
		{ text: 'one two', open: false },
		{ text: 'four five', open: true },
	]);
	assert.deepEqual(folded('"one two" three "four five'), ['three']);
	assert.deepEqual(readQuery('"" "..." “”').phrases, []);
	assert.deepEqual(folded("people's 'rights'"), ['peoples', 'rights']);
});

test('a word written twice is sought once, and is unfinished only if its last writing is', () => {
	assert.deepEqual(folded('rights RIGHTS human rights'), ['human', 'rights']);
	assert.deepEqual(open('rights human rights'), ['rights']);
	assert.deepEqual(open('rights human rights '), []);
});

test('what is typed is one line of plain text', () => {
	assert.equal(clean('  one\ttwo\n\nthree '), 'one two three ');
	assert.equal(clean('dia\u00adlogue\u200b \u202erights\ufeff'), 'dialogue rights');
	assert.equal(clean('one\0two\u0007'), 'one two ');
	assert.equal(clean('one\ud800two'), 'one two');
	assert.equal(clean('x'.repeat(10_000)).length, 1000);
});

test('a query has no end of words and phrases', () => {
	const many = Array.from({ length: 400 }, (_, index) => `w${index}`).join(' ');
	assert.ok(readQuery(many).terms.length <= 32);
	assert.ok(readQuery('"a" '.repeat(200)).phrases.length <= 32);
});

test('hostile input is only text', () => {
	for (const typed of hostile) {
		const { terms, phrases } = readQuery(typed);
		for (const { folded: letters } of terms)
			assert.match(letters, /^[\p{L}\p{N}]/u, JSON.stringify(typed.slice(0, 40)));
		for (const { text } of phrases) assert.match(text, /[\p{L}\p{N}]/u, JSON.stringify(typed.slice(0, 40)));
	}
	assert.deepEqual(folded('<script>alert(1)</script>'), ['alert', '1', 'script']);
	assert.deepEqual(folded('constructor __proto__'), ['constructor', 'proto']);
});
