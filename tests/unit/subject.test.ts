import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bySubject } from '../../src/resolution/subject.ts';
import { resolution } from './real.ts';

test('the index of subjects lists every term once in the order of the alphabet with its resolutions', () => {
	const other = { ...resolution, symbol: 'A/RES/99/901', subjects: resolution.subjects.slice(0, 2) };
	const indexed = bySubject([resolution, other]);
	const terms = indexed.map(({ subject }) => subject.term);
	assert.equal(terms.length, 17);
	assert.deepEqual(terms, terms.toSorted());
	const symbols = (term: string): readonly string[] | undefined =>
		indexed.find(({ subject }) => subject.term === term)?.resolutions.map(({ symbol }) => symbol);
	assert.deepEqual(symbols('HUMAN RIGHTS'), ['A/RES/59/187', 'A/RES/99/901']);
	assert.deepEqual(symbols('XENOPHOBIA'), ['A/RES/59/187']);
});
