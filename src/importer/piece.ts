/** What a stretch of the received words is. */
export type PieceKind =
	| 'masthead'
	| 'adoption'
	| 'source'
	| 'title'
	| 'organ'
	| 'preambular'
	| 'operative'
	| 'operative-unnumbered'
	| 'plain'
	| 'sub'
	| 'section-heading'
	| 'closing'
	| 'annex-heading'
	| 'annex-title'
	| 'annex-section'
	| 'annex-text'
	| 'annex-total'
	| 'annex-sub';

/**
 * A stretch of the received words. The pieces of a resolution stand in the order of its words and leave none out:
 * each begins where the one before it ends.
 */
export interface Piece {
	readonly kind: PieceKind;
	/** Offset of its first character in the received words, and of the one after its last. */
	readonly start: number;
	readonly end: number;
	/** The number as printed, `4.` or `(a)`. */
	readonly marker?: string;
	/** How deep a sub-paragraph or a heading lies, from 1. */
	readonly depth?: number;
	/** What speaks against it, each weighed between 0 and 1; none where nothing does. */
	readonly doubts: readonly Doubt[];
}

/** A reason to look at a piece, and how sure one may still be of it. */
export interface Doubt {
	readonly confidence: number;
	readonly reason: string;
}

/** A stretch of the received words still to be cut up. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

/** How sure one may be of a piece, from 0 to 1. */
export function confidence({ doubts }: Pick<Piece, 'doubts'>): number {
	return doubts.reduce((least, doubt) => Math.min(least, doubt.confidence), 1);
}

/** The words of a piece, without white space round them. */
export function wordsOf(words: string, { start, end }: Range): string {
	return words.slice(start, end).trim();
}

/** A heading without a number. */
export function guessedHeading(start: number, end: number, depth: number, kind: PieceKind = 'section-heading'): Piece {
	const reason = 'a heading told only by the missing mark before it and after it';
	return { kind, start, end, depth, doubts: [{ confidence: 0.85, reason }] };
}
