import assert from 'node:assert/strict';
import { test } from 'node:test';
import { named, stretch, toggled } from '../../src/resolution/selection.ts';

const text = 'pp1 pp2 pp3 op1 op2 op2-a op2-b op3 op4 op5'.split(' ');

test('a paragraph is added in its place, and taken away again', () => {
	for (const [chosen, id, expected] of [
		['', 'op4', 'op4'],
		['op4', 'pp2', 'pp2 op4'],
		['pp2 op4', 'op1', 'pp2 op1 op4'],
		['pp2 op1 op4', 'op1', 'pp2 op4'],
		['op4', 'op4', ''],
		['op2 op4', 'op2-a', 'op2-a op4'],
		['op2-a op2-b op4', 'op2', 'op2 op4'],
	] as const) {
		const before = chosen.split(' ').filter(Boolean);
		assert.equal(toggled(text, before, id).join(' '), expected, `${chosen} and ${id}`);
	}
});

test('a stretch of the text reaches both ways, over the preamble’s end, and keeps its level', () => {
	assert.deepEqual(stretch(text, 'pp3', 'op3'), ['pp3', 'op1', 'op2', 'op3']);
	assert.deepEqual(stretch(text, 'op3', 'pp3'), ['pp3', 'op1', 'op2', 'op3']);
	assert.deepEqual(stretch(text, 'op2-a', 'op2-b'), ['op2-a', 'op2-b']);
	assert.deepEqual(stretch(text, 'op4', 'op4'), ['op4']);
});

test('a selection is named by its labels, three or more in a row as a range', () => {
	for (const [ids, words] of [
		['', ''],
		['op4', 'OP4'],
		['op3 op4', 'OP3 and OP4'],
		['op3 op5', 'OP3 and OP5'],
		['op3 op5 op6 op7', 'OP3 and OP5 to OP7'],
		['pp1 pp2 pp3 op2-a op4', 'PP1 to PP3, OP2 (a) and OP4'],
		['annex-p1 annex-p2', 'Annex, 1 and Annex, 2'],
	] as const) {
		assert.equal(named(ids.split(' ').filter(Boolean)), words);
	}
});
