import assert from 'node:assert/strict';
import { test } from 'node:test';
import { label, title } from '../../src/resolution/address.ts';
import { nameOf } from '../../src/resolution/name.ts';
import { plain } from '../../src/resolution/text.ts';
import { type Place, textDirective } from '../../src/resolution/text-directive.ts';
import { findDirective } from './directive-finder.ts';
import { paragraphs, resolution } from './real.ts';
import { choices } from './seeded.ts';

/** The page as a browser reads it: names and numbers beside the paragraphs, contents before them. */
const page = [
	nameOf(resolution),
	...paragraphs.flatMap((paragraph) => [label(paragraph), paragraph.opening ?? '']),
	`59/187. ${resolution.title}`,
	...paragraphs.flatMap((paragraph) => [`${title(paragraph)} `, paragraph.marker ?? '1', plain(paragraph.text)]),
	'References',
	...resolution.references.map((reference) => reference.title),
];
const texts = paragraphs.map(({ text }) => page.indexOf(plain(text)));

/** The words of a block in order, as offsets. */
function wordsOf(block: number): readonly { readonly start: number; readonly end: number }[] {
	const segments = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(page[block] ?? '')];
	return segments
		.filter(({ isWordLike }) => isWordLike)
		.map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

function expectFound(from: Place, to: Place): string {
	const directive = textDirective(page, from, to);
	assert.ok(directive, `${from.block}:${from.offset} to ${to.block}:${to.offset}`);
	assert.deepEqual(findDirective(page, directive), { from, to }, directive);
	return directive;
}

for (const count of [1, 2, 3, 8, 25]) {
	test(`every ${count} words in a row of the text are found where they stand`, () => {
		let tried = 0;
		for (const block of texts) {
			const words = wordsOf(block);
			for (let first = 0; first + count <= words.length; first += 1) {
				const [from, to] = [words[first]?.start ?? 0, words[first + count - 1]?.end ?? 0];
				expectFound({ block, offset: from }, { block, offset: to });
				tried += 1;
			}
		}
		assert.ok(tried > 250, `${tried} tried`);
	});
}

test('whatever is chosen, across paragraphs as well, is found where it stands', () => {
	for (let seed = 1; seed <= 1500; seed += 1) {
		const { below } = choices(seed);
		const [one = 0, other = 0] = [texts[below(texts.length)] ?? 0, texts[below(texts.length)] ?? 0].sort(
			(a, b) => a - b,
		);
		const starts = wordsOf(one);
		const from = below(starts.length);
		const ends = wordsOf(other).filter(({ end }) => one !== other || end > (starts[from]?.start ?? 0));
		const to = ends[below(ends.length)]?.end ?? 0;
		expectFound({ block: one, offset: starts[from]?.start ?? 0 }, { block: other, offset: to });
	}
});

test('part of a word stands for the word, and punctuation at the ends is left out', () => {
	const block = texts.at(-1) ?? 0;
	const text = page[block] ?? '';
	const at = text.indexOf('ecides to');
	for (const [from, to] of [
		[at, at + 3],
		[0, at + 4],
		[at - 1, text.indexOf(' to')],
	]) {
		assert.equal(textDirective(page, { block, offset: from ?? 0 }, { block, offset: to ?? 0 }), 'text=Decides,-to');
	}
	const whole = textDirective(page, { block, offset: 0 }, { block, offset: text.length });
	assert.equal(decodeURIComponent(whole ?? ''), `text=${text.slice(0, -1)}`);
});

test('short passages are named in full, long ones by their ends', () => {
	const block = texts[0] ?? 0;
	const text = page[block] ?? '';
	const directive = expectFound({ block, offset: 0 }, { block, offset: text.length - 1 });
	assert.equal(directive, 'text=Reaffirming%20its%20commitment,of%20human%20rights');
});

test('signs that have a meaning in a directive or end a link in a letter are encoded', () => {
	for (const [text, directive] of [
		['non-selectivity, A & B', 'text=non%2Dselectivity%2C%20A%20%26%20B'],
		['a (b) c!', 'text=a%20%28b%29%20c'],
		['“quoted” étude', 'text=quoted%E2%80%9D%20%C3%A9tude'],
		['58/170 100% a+b#c', 'text=58%2F170%20100%25%20a%2Bb%23c'],
		["it's", 'text=it%27s'],
	] as const) {
		assert.equal(textDirective([text], { block: 0, offset: 0 }, { block: 0, offset: text.length }), directive);
	}
});

test('what no word of its block tells apart is not named, rather than named wrongly', () => {
	const twice = ['(a) Peace;', 'Between', '(a) Peace;'];
	assert.equal(textDirective(twice, { block: 2, offset: 4 }, { block: 2, offset: 9 }), undefined);
	assert.equal(textDirective(['… — …'], { block: 0, offset: 0 }, { block: 0, offset: 5 }), undefined);
	assert.equal(textDirective([], { block: 0, offset: 0 }, { block: 0, offset: 0 }), undefined);
});

test('capitals and spaces make no passage unique', () => {
	const page = ['Peace and  security', 'for peace and security now'];
	const directive = textDirective(page, { block: 1, offset: 4 }, { block: 1, offset: 22 });
	assert.equal(directive, 'text=peace%20and%20security,-now');
});
