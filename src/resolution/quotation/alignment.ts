import { cost, fillRow, fillSkipping, moves, passed, seen } from './alignment-row.ts';
import type { PrintedWord } from './quotable.ts';
import type { QuotedWord } from './quoted.ts';
import { numbered, sought } from './word-likeness.ts';

/**
 * What a run of quoted words has to do with a run of printed ones: the same; another word; one that only the
 * quotation or only the text has; words that an ellipsis stands for; a printed number passed over.
 */
export type Relation = 'same' | 'replaced' | 'added' | 'missing' | 'left-out' | 'passed';

/** A step of an alignment: the quoted and the printed words it takes, by index, the second one excluded. */
export interface Step {
	readonly relation: Relation;
	readonly quoted: readonly [number, number];
	readonly printed: readonly [number, number];
}

/** The best alignments of a quotation with a stretch of a text, wherever it begins and ends. */
export interface Alignments {
	/** Indices after the last printed word of each. */
	readonly ends: readonly number[];
	readonly steps: (end: number) => readonly Step[];
}

/**
 * Aligns a quotation with a text, word by word: the fewest words changed, added or missing (after Sellers, "The
 * theory and computation of evolutionary distances", 1980). Time and space grow with the product of the two lengths.
 */
export function align(quoted: readonly QuotedWord[], printed: readonly PrintedWord[]): Alignments {
	const width = printed.length + 1;
	const text = numbered(printed);
	const way = new Uint8Array((quoted.length + 1) * width);
	let [above, twoAbove] = [new Int32Array(width), new Int32Array(width).fill(cost.never)];
	for (const [at, word] of sought(quoted, text).entries()) {
		const row = new Int32Array(width);
		const ways = way.subarray((at + 1) * width, (at + 2) * width);
		if (word.isEllipsis) fillSkipping(row, above, ways);
		else fillRow(row, above, twoAbove, ways, seen(word, text, printed), text);
		[above, twoAbove] = [row, above];
	}
	const least = above.reduce((min, value) => Math.min(min, value), cost.never);
	const last = quoted.length * width;
	const ends = [...above.keys()].filter((end) => above[end] === least && way[last + end] !== passed);
	return { ends, steps: (end) => trace(way, width, quoted.length, end) };
}

function trace(way: Uint8Array, width: number, length: number, end: number): readonly Step[] {
	const steps: Step[] = [];
	let [at, to] = [length, end];
	while (at > 0) {
		const { relation, quoted, printed } = moves.at(way[at * width + to] ?? 0) ?? moves[2];
		steps.push({ relation, quoted: [at - quoted, at], printed: [to - printed, to] });
		at -= quoted;
		to -= printed;
	}
	return steps.reverse();
}
