import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphsOf } from '../../src/resolution/address.ts';
import { align } from '../../src/resolution/alignment.ts';
import { compare, compareWords } from '../../src/resolution/comparison.ts';
import { parseResolution } from '../../src/resolution/parse.ts';
import { plain } from '../../src/resolution/text.ts';
import { invented } from './invented.ts';
import { choices } from './seeded.ts';

const read = (body: string) => parseResolution(invented(body), 'invented.md');

const before = read(`
*Recalling* the gardens of the village and the wells beside them,

*Noting* that rain fell on the third day of the week,

1. *Decides* to keep the gardens open until the evening bell;

2. *Invites* the gardeners:

   - (a) To water the roses,

   - (b) To count the bees;

3. *Requests* the mayor to report on the state of every fence.
`);
const after = read(`
*Recalling* the gardens of the village and the fountains beside them,

*Welcoming* a new bridge over the river,

1. *Requests* the mayor to report on the state of every fence and gate.

2. *Decides* to keep the gardens open until the evening bell;

3. *Invites* the gardeners:

   - (a) To water the roses,

   - (b) To count the bees and the wasps;
`);

const named = compare(before, after).map(({ before: old, after: fresh, moved }) =>
	[old?.id ?? '–', fresh?.id ?? '–', ...(moved ? ['moved'] : [])].join(' '),
);

test('paragraphs that say the same stand beside each other, whatever their numbers', () => {
	assert.deepEqual(named, ['pp1 pp1', 'pp2 –', '– pp2', 'op3 op1 moved', 'op1 op2', 'op2 op3']);
});

test('the words that changed are told from those that stayed', () => {
	const [first] = compare(before, after);
	assert.deepEqual(
		first?.changes.filter(({ kind }) => kind !== 'same'),
		[
			{ kind: 'removed', text: 'wells ' },
			{ kind: 'added', text: 'fountains ' },
		],
	);
	const last = compare(before, after).at(-1);
	assert.deepEqual(
		last?.changes.map(({ kind, text }) => `${kind}: ${text}`),
		[
			'same: Invites the gardeners:\n(a) To water the roses,\n(b) To count the ',
			'removed: bees;',
			'added: bees and the wasps;',
		],
	);
});

test('a resolution compared with itself has no change', () => {
	for (const { before: old, after: fresh, changes } of compare(before, before)) {
		assert.equal(old?.id, fresh?.id);
		assert.ok(changes.every(({ kind }) => kind === 'same'));
	}
});

test('every paragraph of both stands in the comparison once, the newer in its order', () => {
	const pairs = compare(before, after);
	const ids = (one: typeof before) => paragraphsOf(one).map(({ id }) => id);
	assert.deepEqual(
		pairs.flatMap(({ after: one }) => (one ? [one.id] : [])),
		ids(after),
	);
	assert.deepEqual(pairs.flatMap(({ before: one }) => (one ? [one.id] : [])).sort(), [...ids(before)].sort());
});

test('no word is lost: what stayed and went is the older text, what stayed and came the newer', () => {
	for (let seed = 1; seed <= 300; seed += 1) {
		const choose = choices(seed);
		const some = () =>
			choose.list(choose.below(30), () => choose.one(['a', 'b,', 'c-d', 'é', '(a)', 'of the'])).join(' ');
		const [old, fresh] = [some(), some()];
		const changes = compareWords(old, fresh);
		const joined = (without: string) =>
			changes
				.filter(({ kind }) => kind !== without)
				.map(({ text }) => text.trim())
				.filter(Boolean)
				.join(' ');
		assert.equal(joined('added'), old, `seed ${seed}`);
		assert.equal(joined('removed'), fresh, `seed ${seed}`);
	}
});

test('texts that have nothing in common are not put beside each other', () => {
	assert.deepEqual(align(['one two three'], ['four five six']), [{ before: 0 }, { after: 0 }]);
	assert.deepEqual(align([], ['one']), [{ after: 0 }]);
	assert.deepEqual(align([], []), []);
});

test('a paragraph that only changed its number is the same one', () => {
	const texts = paragraphsOf(before).map(({ text }) => plain(text));
	assert.deepEqual(
		align(texts, ['something wholly new about the weather', ...texts]).filter(({ before: one }) => one !== undefined),
		texts.map((_, at) => ({ before: at, after: at + 1 })),
	);
});
