import type { Piece } from './piece.ts';
import { wordsOf } from './piece.ts';
import type { Reading } from './reading.ts';

/** A block of a text as somebody read it: what it is, and its words. */
export interface ScoredBlock {
	readonly kind: string;
	readonly text: string;
}

/** How many of the expected blocks were found, and those that were not. */
export interface Score {
	readonly right: number;
	readonly blocks: number;
	readonly missed: readonly ScoredBlock[];
}

const kinds: Readonly<Partial<Record<Piece['kind'], string>>> = {
	'annex-title': 'annex-heading2',
	'annex-section': 'annex-heading2',
	'annex-total': 'annex-heading2',
	'annex-sub': 'annex-text',
	plain: 'operative-unnumbered',
};

/** The pieces of a reading as blocks. */
export function blocksOf({ words, pieces }: Reading): readonly ScoredBlock[] {
	return joined(pieces, words).map((piece) => {
		const text = wordsOf(words, piece);
		return { kind: /^Resolution \d+ \(\d{4}\)$/.test(text) ? 'title' : (kinds[piece.kind] ?? piece.kind), text };
	});
}

/** "5. (a) Decides" is one block: a number without words of its own stands on the line of what follows. */
function joined(pieces: readonly Piece[], words: string): readonly Piece[] {
	return pieces.flatMap((piece, at) => {
		const before = pieces[at - 1];
		if (wordsOf(words, piece) === piece.marker) return [];
		return before?.marker && wordsOf(words, before) === before.marker ? [{ ...before, end: piece.end }] : [piece];
	});
}

/**
 * Compares two readings of a text. A block is right if it is of the expected kind and of the expected words, in
 * order. White space, hyphens and the shape of quotation marks don't count: received files lose and change them.
 */
export function score(found: readonly ScoredBlock[], expected: readonly ScoredBlock[]): Score {
	const [own, theirs] = [found.map(keyOf), expected.map(keyOf)];
	const matched = longestCommon(own, theirs);
	return { right: matched.size, blocks: expected.length, missed: expected.filter((_, index) => !matched.has(index)) };
}

function keyOf({ kind, text }: ScoredBlock): string {
	return `${kind}: ${text
		.replaceAll(/[\s\u00AD\u2010-\u2015-]+/g, '')
		.replaceAll(/[“”„«»"]/g, '"')
		.replaceAll(/[‘’ʼ]/g, "'")}`;
}

/** The places in `theirs` of the longest sequence that both have in order. */
function longestCommon(own: readonly string[], theirs: readonly string[]): ReadonlySet<number> {
	const lengths = Array.from({ length: own.length + 1 }, () => new Uint32Array(theirs.length + 1));
	const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
	for (let i = own.length - 1; i >= 0; i -= 1) {
		for (let j = theirs.length - 1; j >= 0; j -= 1) {
			const row = lengths[i];
			if (row) row[j] = own[i] === theirs[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
		}
	}
	const result = new Set<number>();
	for (let [i, j] = [0, 0]; i < own.length && j < theirs.length; ) {
		if (own[i] === theirs[j]) {
			result.add(j);
			i += 1;
			j += 1;
		} else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
		else j += 1;
	}
	return result;
}
