import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFragment } from '../../src/resolution/fragment.ts';
import { readPinpoint } from '../../src/resolution/pinpoint.ts';
import { fragmentOf } from '../../src/resolution/run.ts';
import { paragraphs } from './real.ts';
import { choices } from './seeded.ts';

const real = paragraphs.map(({ id }) => id);
const lettered =
	'pp1 pp2 op1 op2 op2-a op2-a-i op2-a-ii op2-b op3 op4 annex-p1 annex-p2 annex-2-s1-p1 annex-2-s1-p2'.split(' ');

function read(text: readonly string[], fragment: string): string | undefined {
	const result = readFragment(text, fragment);
	return result && ('ids' in result ? result.ids.join(' ') : result.problem);
}

test('single paragraphs, ranges and lists are read, in the order of the text and each once', () => {
	for (const [fragment, ids] of [
		['op4', 'op4'],
		['op3-op5', 'op3 op4 op5'],
		['OP3-OP5', 'op3 op4 op5'],
		['op3,op5-op7', 'op3 op5 op6 op7'],
		['pp3,op2', 'pp3 op2'],
		['op2,pp3', 'pp3 op2'],
		['op5-op7,op6,op3', 'op3 op5 op6 op7'],
		['pp7-op2', 'pp7 pp8 op1 op2'],
		['op3, op5', 'op3 op5'],
		['op4-op4', 'op4'],
	] as const) {
		assert.equal(read(real, fragment), ids, fragment);
	}
});

test('a range stays on its level', () => {
	for (const [fragment, ids] of [
		['op1-op3', 'op1 op2 op3'],
		['op2-a-op2-b', 'op2-a op2-b'],
		['op2-a-i-op2-a-ii', 'op2-a-i op2-a-ii'],
		['annex-p1-annex-p2,op2-b', 'op2-b annex-p1 annex-p2'],
		['annex-2-s1-p1-annex-2-s1-p2', 'annex-2-s1-p1 annex-2-s1-p2'],
	] as const) {
		assert.equal(read(lettered, fragment), ids, fragment);
	}
});

test('what is wrong is named', () => {
	for (const [fragment, problem] of [
		['op5-op3', '“op5-op3” runs backwards: op5 comes after op3'],
		['op1-pp8', '“op1-pp8” runs backwards: op1 comes after pp8'],
		['op3-', '“op3-” breaks off: a range needs a last paragraph'],
		['op3,,op5', '“op3,,op5” has a comma with no paragraph beside it'],
		['op3,', '“op3,” has a comma with no paragraph beside it'],
		['op3-op99', '“op3-op99”: this resolution has no “op99”'],
		['op99-op3', '“op99-op3”: this resolution has no “op99”'],
		['op3,op4-b', '“op3,op4-b”: this resolution has no “op4-b”'],
		['op99', 'This resolution has no “op99”'],
		['OP99', 'This resolution has no “op99”'],
		[`op3${','.repeat(10_000)}`, 'This address is too long to name paragraphs'],
		[','.repeat(10_000), 'This address is too long to name paragraphs'],
		[`op3-op${'9'.repeat(40)}`, `“op3-op${'9'.repeat(24)}…”: this resolution has no “op${'9'.repeat(28)}…”`],
	] as const) {
		assert.equal(read(real, fragment), problem, fragment.slice(0, 40));
	}
});

test('what is no list of paragraphs is left to others', () => {
	for (const fragment of ['', 'nowhere', 'para-4', 'op-4', 'op3-5', ',', '--', 'op3x,op5y', 'references']) {
		assert.equal(readFragment(real, fragment), undefined, fragment);
	}
	assert.equal(readFragment(real, 'op3,para 5'), undefined);
});

test('every selection that was tried is read back from its own fragment, here and by readPinpoint', () => {
	for (let seed = 1; seed <= 2000; seed += 1) {
		const { chance, one } = choices(seed);
		const text = one([real, lettered]);
		const share = one([0.1, 0.5, 0.9]);
		const chosen = text.filter((id) => chance(share) && !id.includes('op2'));
		const fragment = fragmentOf(chosen);
		if (chosen.length > 0) assert.equal(read(text, fragment), chosen.join(' '), fragment);
		if (chosen.length > 0 && text === real) assert.deepEqual(readPinpoint(fragment)?.ids, chosen, fragment);
	}
});
