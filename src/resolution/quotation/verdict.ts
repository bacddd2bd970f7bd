import type { Stretch } from '../word.ts';
import type { Piece } from './piece.ts';
import type { Tolerated } from './tolerance.ts';

/** The part of a quotation that stands in one passage: where in its words. */
export interface Place extends Stretch {
	/** Index of the passage. */
	readonly passage: number;
}

/** A quotation beside the text: where it stands, and what is to be said of it. */
export interface Reading {
	readonly places: readonly Place[];
	readonly pieces: readonly Piece[];
	readonly tolerated: readonly Tolerated[];
}

/** What became of a quotation. */
export type Verdict =
	/** There is no word in it. */
	| { readonly kind: 'empty' }
	/** It is longer than the text; these passages stand in it, word for word. */
	| { readonly kind: 'too-long'; readonly holds: readonly number[] }
	/** It stands in the text, once or more. */
	| { readonly kind: 'exact'; readonly readings: readonly [Reading, ...Reading[]] }
	/** It does not; this is the nearest that the text has. */
	| { readonly kind: 'differs'; readonly nearest: Reading }
	/** It does not, and nothing in the text is more than a little like it. */
	| { readonly kind: 'absent'; readonly nearest?: Reading };
