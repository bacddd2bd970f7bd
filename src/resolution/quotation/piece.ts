import type { Tolerated } from './tolerance.ts';

/** A run of a quotation beside the text: the same in both, left out by an ellipsis, or differing. */
export interface Piece {
	readonly kind: 'same' | 'left-out' | 'own' | 'words' | 'punctuation' | 'capital' | 'break';
	readonly quoted: string;
	readonly printed: string;
	/** The printed word that signs come after. */
	readonly after?: string;
}

/** Whether a piece is a difference from the text. */
export function isDifference({ kind }: Piece): boolean {
	return kind === 'words' || kind === 'punctuation' || kind === 'capital';
}

/** What is said of a part of a quotation. */
export interface Found {
	readonly pieces: readonly Piece[];
	readonly tolerated?: readonly Tolerated[];
}
