import type { PrintedWord } from './quotable.ts';
import type { QuotedWord } from './quoted.ts';

/** The words of a text as numbers, the same for the same word. */
export interface Numbered {
	readonly words: Int32Array;
	/** Each word with its next one as one, where only a space or a hyphen is between them. */
	readonly pairs: Int32Array;
	readonly isMarker: Uint8Array;
	readonly numbers: ReadonlyMap<string, number>;
}

/** What the printed words that a quoted one may stand for have as their number. */
export interface Sought {
	readonly word: number;
	/** It is two printed words as one: "nongovernmental". */
	readonly pair: number;
	/** The word before it and it are one printed word: "inter-", on the next line "national". */
	readonly withLast: number;
	readonly altered: QuotedWord['altered'];
	readonly isBracketed: boolean;
	readonly isEllipsis: boolean;
}

const bindable = /^[\s\u2010\u2011-]*$/;
const none = -1;

/** Numbers the words of a text. */
export function numbered(printed: readonly PrintedWord[]): Numbered {
	const numbers = new Map<string, number>();
	const numberOf = (key: string): number => {
		const number = numbers.get(key) ?? numbers.size;
		numbers.set(key, number);
		return number;
	};
	return {
		words: Int32Array.from(printed, ({ key }) => numberOf(key)),
		pairs: Int32Array.from(pairsOf(printed), (key) => (key === '' ? none : numberOf(key))),
		isMarker: Uint8Array.from(printed, ({ isMarker }) => Number(isMarker)),
		numbers,
	};
}

/** What to look for in a text for each word of a quotation. */
export function sought(quoted: readonly QuotedWord[], { numbers }: Numbered): readonly Sought[] {
	const unknown = -2;
	const pairs = pairsOf(quoted);
	return quoted.map(({ key, withoutNote = '', altered, isBracketed, isEllipsis }, index) => ({
		word: numbers.get(key) ?? numbers.get(withoutNote) ?? unknown,
		pair: numbers.get(key) ?? unknown,
		withLast: numbers.get(pairs[index - 1] ?? '') ?? unknown,
		altered,
		isBracketed,
		isEllipsis,
	}));
}

/** Whether a word with letters in brackets may stand for another: "promot[ing]" for "promotion". */
export function isAlteration({ before, after }: { before: string; after: string }, word: string): boolean {
	return before.length + after.length <= word.length && word.startsWith(before) && word.endsWith(after);
}

function pairsOf(words: readonly { readonly key: string; readonly gap: string }[]): readonly string[] {
	return words.map(({ key, gap }, index) => {
		const next = words[index + 1];
		return next && bindable.test(gap) ? key + next.key : '';
	});
}
