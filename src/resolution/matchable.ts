import { type Word, words } from './word.ts';

/** A text prepared for matching. */
export interface Matchable {
	readonly text: string;
	readonly words: readonly Word[];
}

/** Prepares a text, once for all the queries it will meet. */
export function matchable(text: string): Matchable {
	return { text, words: words(text) };
}
