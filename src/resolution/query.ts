import { type Word, words } from './word.ts';

/** A word that is searched for. */
export interface Term {
	/** As the reader wrote it. */
	readonly text: string;
	/** `nongovernmental`, however it was joined. */
	readonly folded: string;
	/** `['non', 'governmental']`, where the reader joined it by a hyphen. */
	readonly parts: readonly string[];
	/** The word is still being written: what begins with it is found as well. */
	readonly open: boolean;
}

/** Words that a reader put between quotation marks: found only as they stand. */
export interface Phrase {
	readonly text: string;
	/** The mark that ends it has not been written yet. */
	readonly open: boolean;
}

export interface Query {
	readonly terms: readonly Term[];
	readonly phrases: readonly Phrase[];
}

const longest = 1000;
const mostTerms = 32;
const quotes = '"\u201c\u201d\u201e\u201f\u00ab\u00bb';
/** Between double marks, or single ones that no letter stands outside of: an apostrophe is none. */
const phrasePattern = new RegExp(
	`[${quotes}]([^${quotes}]*)([${quotes}]?)|(?<![\\p{L}\\p{N}])\u2018((?:[^${quotes}\u2018\u2019]|\u2019(?=\\p{L}))*)(\u2019?)`,
	'gu',
);

/** What stands before the number in a document's symbol, `A/RES/` in A/RES/58/170: a text prints the number alone. */
const series = /(?<![\w./])(?:[\w.]+\/)+res\/(?=[\w-]+\/\d)/gi;

/** Reads what was typed, whatever it is: markup, control characters and lone surrogates are only text. */
export function readQuery(typed: string): Query {
	const text = clean(typed).replaceAll(series, '');
	const phrases: Phrase[] = [];
	const rest = text.replaceAll(phrasePattern, (_, double, doubleEnd, single, singleEnd) => {
		const [phrase, close]: [string, string] = [double ?? single, doubleEnd ?? singleEnd];
		if (words(phrase).length > 0) phrases.push({ text: phrase.trim(), open: close === '' });
		return ' ';
	});
	const written = words(rest);
	const ended = /[^\p{L}\p{N}\p{M}]$/u.test(text) || phrases.some(({ open }) => open);
	const terms = written.map((word, index) => readTerm(word, !ended && index === written.length - 1));
	return { terms: unique(terms).slice(0, mostTerms), phrases: phrases.slice(0, mostTerms) };
}

/** The words of a phrase, each as one that is searched for alone. */
export function wordsOf({ text, open }: Phrase): readonly Term[] {
	return words(text).map((word, index, all) => readTerm(word, open && index === all.length - 1));
}

/** The query as one line of plain text: no control characters, no invisible marks, at most 1,000 characters. */
export function clean(typed: string): string {
	return typed
		.slice(0, longest)
		.replaceAll(/\p{Cf}/gu, '')
		.replaceAll(/[\p{C}\s]+/gu, ' ')
		.trimStart();
}

function readTerm(word: Word, open: boolean): Term {
	const parts = word.parts.map(({ folded }) => folded);
	return { text: word.text, folded: word.folded, parts, open };
}

function unique(terms: readonly Term[]): readonly Term[] {
	const last = terms.at(-1);
	const before = terms.slice(0, -1).filter(({ folded }, index, all) => {
		return folded !== last?.folded && all.findIndex((one) => one.folded === folded) === index;
	});
	return last ? [...before, last] : [];
}
