import { title } from '../address.ts';
import type { Resolution } from '../model.ts';
import { readId } from '../paragraph-id.ts';
import { passages } from '../passage.ts';
import type { Stretch } from '../word.ts';

/** A stretch of the printed text that a quotation may be of. */
export interface Quotable {
	/** Its fragment in the address of the text; absent where the text prints no paragraph. */
	readonly id?: string;
	/** What it is called: `Operative paragraph 4`, `Title`. */
	readonly name: string;
	/** The number printed before its words. */
	readonly marker?: string;
	readonly words: string;
}

/** A word of a text as quotations are compared with it: letters and figures between any two other signs. */
export interface PrintedWord extends Stretch {
	readonly text: string;
	/** In small letters, composed and without ligatures: what is compared. */
	readonly key: string;
	/** The signs between this word and the next of its passage. */
	readonly gap: string;
	/** Index of its passage. */
	readonly passage: number;
	/** The word is a printed number, which a quotation need not have. */
	readonly isMarker: boolean;
}

const names: Readonly<Record<string, string>> = {
	heading: 'Lines above the title',
	title: 'Title',
	formula: 'Opening formula',
	closing: 'Closing lines',
};

/** Everything that a resolution prints, in order, as a quotation may have it. */
export function quotables(resolution: Resolution): readonly Quotable[] {
	return passages(resolution).map(({ id, words, marker }) => ({
		...(!(id in names) && { id }),
		name: names[id] ?? (readId(id) ? title({ id }) : `Heading “${words}”`),
		...(marker && { marker }),
		words: marker ? words.slice(marker.length).trimStart() : words,
	}));
}

/** The words of a text in order, prepared once for all the quotations that are checked against it. */
export function printedWords(text: readonly Quotable[]): readonly PrintedWord[] {
	return text.flatMap(({ marker = '', words }, passage) => [
		...wordsOf(marker, passage, true),
		...wordsOf(words, passage, false),
	]);
}

/** A word in any language, apostrophes inside it included; hyphens and strokes stand between words. */
export const wordPattern = /[\p{L}\p{Nd}\p{Nl}][\p{L}\p{Nd}\p{Nl}\p{M}]*(?:['’][\p{L}\p{Nd}][\p{L}\p{Nd}\p{M}]*)*/gu;

function wordsOf(text: string, passage: number, isMarker: boolean): readonly PrintedWord[] {
	const found = [...text.matchAll(wordPattern)];
	return found.map((match, index) => {
		const end = match.index + match[0].length;
		// What follows a passage stands apart from it.
		const next = found[index + 1];
		const gap = next ? text.slice(end, next.index) : `${text.slice(end)} `;
		return { text: match[0], key: keyOf(match[0]), gap, passage, isMarker, start: match.index, end };
	});
}

const longestWord = 200;

/** What two words are compared by; no more of it than any text has, for those that are no word at all. */
export function keyOf(word: string): string {
	return word.slice(0, longestWord).normalize('NFKC').replaceAll('’', "'").toLowerCase();
}

/** Its letters and figures only, in small letters and without accents. Marks go first: sorting thousands takes long. */
export function lettersOf(text: string): string {
	const letters = text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
	return letters.normalize('NFKD').replaceAll(/\p{M}+/gu, '');
}
