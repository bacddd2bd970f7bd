import { keyOf } from './quotable.ts';

/** A word as a quotation has it, or an ellipsis, which stands for words left out. */
export interface QuotedWord {
	/** As written, brackets inside it included. */
	readonly text: string;
	readonly key: string;
	/** The signs between this word and the next. */
	readonly gap: string;
	readonly isEllipsis: boolean;
	/** It stands in square brackets: the quoter's own. */
	readonly isBracketed: boolean;
	/** What is left of it outside its brackets: `[t]he` is `he` with nothing before. */
	readonly altered?: { readonly before: string; readonly after: string };
	/** Its key without the figures at its end, which may be a note's. */
	readonly withoutNote?: string;
}

/** What was passed over in reading a quotation: it is no part of any text quoted. */
export type Aside = 'sic' | 'note' | 'label' | 'ligature';

export interface Quoted {
	readonly words: readonly QuotedWord[];
	readonly asides: readonly Aside[];
}

const ellipsis = /[[(]\s?(?:…|\.\s?\.\s?\.)[\s.…]*[\])]|\.(?:\s?\.){2,}|\*\s?\*\s?\*|…+/g;
const asidePatterns = [
	['sic', /[[(]\s?sic[.!]?\s?[\])]/gi],
	['note', /\[\s?\d{1,3}\s?\]|[¹²³\u2070-\u2079]+|[*†‡]+/g],
	['ligature', /[ﬀ-ﬆ]/g],
	['label', /(?<=^|\n)[^\S\n]*(?:OP|PP)[^\S\n]?\d{1,3}[.:)]?(?=\s)/g],
] as const;

/** A word that may have some of its letters in brackets, words in brackets, or an ellipsis. */
const wordOrMark =
	/…|\[[^[\]]{1,300}\](?![\p{L}])|(?:\[\p{L}{0,30}\])?[\p{L}\p{Nd}\p{Nl}](?:[\p{L}\p{Nd}\p{Nl}\p{M}]|['’](?=[\p{L}\p{Nd}])|\[\p{L}{0,30}\])*/gu;

/** Reads a quotation as it was pasted, whatever it is: markup and control characters are only signs. */
export function readQuoted(typed: string): Quoted {
	const whole = visible(typed).replaceAll(ellipsis, ' … ');
	const asides: Aside[] = asidePatterns.filter(([, pattern]) => whole.search(pattern) >= 0).map(([name]) => name);
	const text = asidePatterns.reduce((rest, [, pattern]) => rest.replaceAll(pattern, ligatureOrNothing), whole);
	const words = trimmed(wordsIn(text, false));
	return { words, asides };
}

function ligatureOrNothing(found: string): string {
	return /^[ﬀ-ﬆ]/.test(found) ? found.normalize('NFKC') : '';
}

/** Without what can't be seen: soft hyphens, marks of direction, control characters, halves of characters. */
function visible(typed: string): string {
	return typed
		.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
		.replaceAll(/\p{Cf}|\p{Cs}/gu, '')
		.replaceAll(/[^\P{Cc}\n]/gu, ' ');
}

function wordsIn(text: string, isBracketed: boolean): readonly QuotedWord[] {
	const found = [...text.matchAll(wordOrMark)];
	return found.flatMap((match, index) => {
		const gap = text.slice(match.index + match[0].length, found[index + 1]?.index ?? text.length);
		if (match[0].startsWith('[') && match[0].endsWith(']')) return inBrackets(match[0].slice(1, -1), gap);
		return [quotedWord(match[0], gap, isBracketed)];
	});
}

function inBrackets(text: string, gap: string): readonly QuotedWord[] {
	const words = wordsIn(text, true);
	const last = words.at(-1);
	return last ? [...words.slice(0, -1), { ...last, gap: last.gap + gap }] : [];
}

function quotedWord(text: string, gap: string, isBracketed: boolean): QuotedWord {
	const key = keyOf(text.replaceAll(/[[\]]/g, ''));
	const [, letters] = /^(\D{2,})\d{1,2}$/.exec(key) ?? [];
	const isAltered = text.includes('[');
	const [before = ''] = text.split('[');
	const after = text.slice(text.lastIndexOf(']') + 1);
	return {
		text,
		key,
		gap,
		isBracketed,
		isEllipsis: text === '…',
		...(isAltered && { altered: { before: keyOf(before), after: keyOf(after) } }),
		...(letters && { withoutNote: letters }),
	};
}

/** An ellipsis at either end says only that the text goes on. */
function trimmed(words: readonly QuotedWord[]): readonly QuotedWord[] {
	const first = words.findIndex(({ isEllipsis }) => !isEllipsis);
	const last = words.findLastIndex(({ isEllipsis }) => !isEllipsis);
	return first < 0 ? [] : words.slice(first, last + 1);
}
