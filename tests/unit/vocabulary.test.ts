import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchable } from '../../src/resolution/matchable.ts';
import { readQuery } from '../../src/resolution/query.ts';
import { nearest, unknownTerms, vocabularyOf } from '../../src/resolution/vocabulary.ts';
import { hostile } from './hostile.ts';
import { texts } from './real.ts';

const all = [...texts.values()];
const vocabulary = vocabularyOf(all);

function unknown(typed: string): readonly string[] {
	return unknownTerms(readQuery(typed), all).map(({ text }) => text);
}

function suggestion(typed: string): string | undefined {
	const [term] = readQuery(`${typed} `).terms;
	return term && nearest(term, vocabulary);
}

test('the vocabulary counts the paragraphs that hold a word, and spells it small where the text does', () => {
	assert.equal(vocabulary.get('dialogue')?.count, 6);
	assert.equal(vocabulary.get('durban')?.text, 'Durban');
	assert.equal(vocabulary.get('cooperation')?.text, 'cooperation');
	assert.equal(vocabulary.get('nongovernmental')?.text, 'non-governmental');
	assert.equal(vocabulary.get('rights')?.text, 'rights');
	assert.equal(vocabulary.get('quorum'), undefined);
	assert.equal(vocabularyOf([matchable('one One one'), matchable('ONE two')]).get('one')?.count, 2);
});

test('words that no paragraph holds are named, and no others', () => {
	assert.deepEqual(unknown('dialogue quorum '), ['quorum']);
	assert.deepEqual(unknown('quorum zebra'), ['quorum', 'zebra']);
	assert.deepEqual(unknown('dialogue tolerance Durban '), [], 'each somewhere, never together');
	assert.deepEqual(unknown('cooperate dialogues '), [], 'another form of a known word');
	assert.deepEqual(unknown('coop'), [], 'still being written');
	assert.deepEqual(unknown('coop '), ['coop']);
	assert.deepEqual(unknown('sub commission'), []);
	assert.deepEqual(unknown('non governmental organizations '), []);
	assert.deepEqual(unknown('inter-alia confidence building '), []);
	assert.deepEqual(unknown(''), []);
	assert.deepEqual(unknown('"human rigths"'), ['rigths'], 'in a phrase');
	assert.deepEqual(unknown('"human rig'), [], 'in a phrase that is still being written');
	assert.deepEqual(unknown('"rights human" zebra '), ['zebra'], 'words of a phrase that stand elsewhere');
});

test('the nearest word of the text is offered for a slip', () => {
	for (const [typed, word] of [
		['coperation', 'cooperation'],
		['cooperaton', 'cooperation'],
		['co-operaton', 'cooperation'],
		['dialog', 'dialogue'],
		['dialouge', 'dialogue'],
		['xenofobia', 'xenophobia'],
		['tolerence', 'tolerance'],
		['civilisations', 'civilizations'],
		['nongovermental', 'non-governmental'],
		['Durbin', 'Durban'],
	] as const) {
		assert.equal(suggestion(typed), word, typed);
	}
});

test('where nothing is near nothing is offered', () => {
	for (const typed of ['xyzzy', 'quorum', 'zz', 'q', '12345', 'права', 'x'.repeat(500)]) {
		assert.equal(suggestion(typed), undefined, typed);
	}
});

test('of two words as near the more frequent is offered', () => {
	const [term] = readQuery('stahe ').terms;
	assert.ok(term);
	for (const texts of [
		['state', 'stage', 'stage'],
		['stage', 'state', 'stage'],
	]) {
		assert.equal(nearest(term, vocabularyOf(texts.map(matchable))), 'stage');
	}
});

test('hostile input is only text', () => {
	for (const typed of hostile) {
		const query = readQuery(typed);
		for (const term of unknownTerms(query, all)) nearest(term, vocabulary);
	}
	assert.deepEqual(unknown('constructor '), ['constructor']);
	assert.deepEqual(unknown('__proto__ '), ['proto']);
});
