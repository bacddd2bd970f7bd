import type { PrintedWord } from './quotable.ts';
import { isAlteration, type Numbered, type Sought } from './word-likeness.ts';

/** How an alignment can come to a cell: back by so many quoted and printed words. */
export const moves = [
	{ relation: 'same', quoted: 1, printed: 1 },
	{ relation: 'replaced', quoted: 1, printed: 1 },
	{ relation: 'added', quoted: 1, printed: 0 },
	{ relation: 'missing', quoted: 0, printed: 1 },
	{ relation: 'same', quoted: 1, printed: 2 },
	{ relation: 'same', quoted: 2, printed: 1 },
	{ relation: 'left-out', quoted: 0, printed: 1 },
	{ relation: 'left-out', quoted: 1, printed: 0 },
	{ relation: 'passed', quoted: 0, printed: 1 },
] as const;

/** Their indices. */
export const [same, replaced, added, missing, twoPrinted, twoQuoted, skipped, ellipsis, passed] = [
	0, 1, 2, 3, 4, 5, 6, 7, 8,
];
/**
 * What it costs to come there. A word left out at the beginning costs less than another in its place, and that less
 * than one put in, so that words are named as those who change them would.
 */
export const cost = {
	joined: 20,
	missing: 92,
	replaced: 93,
	added: 100,
	number: 200,
	bracketed: 10,
	replacedByBracketed: 20,
	never: 1_000_000_000,
} as const;

/** A quoted word, and for one with letters in brackets the printed words that it may stand for. */
export interface Seen extends Sought {
	readonly alterations: Uint8Array | undefined;
}

/** Sees which words of a text a quoted one may stand for. */
export function seen(word: Sought, { words }: Numbered, printed: readonly PrintedWord[]): Seen {
	const { altered } = word;
	const alterations =
		altered && Uint8Array.from(words, (_, at) => Number(isAlteration(altered, printed[at]?.key ?? '')));
	return { ...word, alterations };
}

/** The row of an ellipsis: after it the text may go on anywhere. */
export function fillSkipping(row: Int32Array, above: Int32Array, ways: Uint8Array): void {
	let least: number = cost.never;
	for (let to = 0; to < row.length; to += 1) {
		const begin = above[to] ?? 0;
		ways[to] = begin <= least ? ellipsis : skipped;
		least = Math.min(begin, least);
		row[to] = least;
	}
}

/** The row of a word. The heart of it, run for every pair of words: plain numbers, nothing made. */
export function fillRow(
	row: Int32Array,
	above: Int32Array,
	twoAbove: Int32Array,
	ways: Uint8Array,
	{ word, pair, withLast, alterations, isBracketed }: Seen,
	{ words, pairs, isMarker }: Numbered,
): void {
	const add = isBracketed ? cost.bracketed : cost.added;
	const replace = isBracketed ? cost.replacedByBracketed : cost.replaced;
	let left = (above[0] ?? 0) + add;
	row[0] = left;
	ways[0] = added;
	for (let to = 1; to < row.length; to += 1) {
		const number = words[to - 1] ?? 0;
		const isSame = number === word || alterations?.[to - 1] === 1;
		const marks = isMarker[to - 1] === 1;
		let best = (above[to - 1] ?? 0) + (isSame ? 0 : marks ? cost.number : replace);
		let by: number = isSame ? same : replaced;
		const miss = left + (marks ? 0 : cost.missing);
		if (miss < best) [best, by] = [miss, marks ? passed : missing];
		const plus = (above[to] ?? 0) + add;
		if (plus < best) [best, by] = [plus, added];
		if (number === withLast && (twoAbove[to - 1] ?? 0) + cost.joined < best) {
			[best, by] = [(twoAbove[to - 1] ?? 0) + cost.joined, twoQuoted];
		}
		if (to > 1 && pairs[to - 2] === pair && (above[to - 2] ?? 0) + cost.joined < best) {
			[best, by] = [(above[to - 2] ?? 0) + cost.joined, twoPrinted];
		}
		row[to] = best;
		ways[to] = by;
		left = best;
	}
}
