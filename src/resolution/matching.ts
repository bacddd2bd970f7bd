import { stem } from 'porter2';
import type { Matchable } from './matchable.ts';
import { phraseStretches } from './phrase.ts';
import type { Query, Term } from './query.ts';
import type { Stretch, Word } from './word.ts';

/**
 * The rule of the search: every word of the query is in the text, in any form of the same stem (Porter 2,
 * the search index's own), joined or hyphenated either way; the last one may be unfinished; every phrase
 * stands there letter for letter.
 *
 * @returns What to mark, in order and without overlaps; undefined where the text does not match.
 */
export function match(text: Matchable, query: Query): readonly Stretch[] | undefined {
	const phrases = query.phrases.map((phrase) => phraseStretches(text, phrase));
	if (phrases.some((found) => found.length === 0)) return undefined;
	const terms = readings(query.terms)
		.map((reading) => reading.map((term) => termStretches(text, term)))
		.filter((reading) => reading.every((found) => found.length > 0));
	if (terms.length === 0) return undefined;
	return merged([...phrases, ...terms.flat()].flat());
}

/** The terms as written, and with each two neighbours taken as one word ("sub commission"). */
export function readings(terms: readonly Term[]): readonly (readonly Term[])[] {
	const joined = terms.slice(1).map((term, index) => {
		const before = terms[index];
		if (!before) return terms;
		const both: Term = {
			text: `${before.text} ${term.text}`,
			folded: before.folded + term.folded,
			parts: [before.folded + term.folded],
			open: term.open,
		};
		return [...terms.slice(0, index), both, ...terms.slice(index + 2)];
	});
	return [terms, ...joined];
}

/** Where a term stands in a text. */
export function termStretches(text: Matchable, term: Term): readonly Stretch[] {
	const inside = text.words.flatMap((word) =>
		same(term.folded, word.folded, term.open) ? [word] : partly(word, term),
	);
	return term.parts.length > 1 ? [...inside, ...apart(text, term)] : inside;
}

function partly(word: Word, term: Term): readonly Stretch[] {
	if (word.parts.length === 1) return [];
	return word.parts.flatMap((first, index) => {
		const last = word.parts.slice(index).find((_, length) => {
			const run = word.parts.slice(index, index + length + 1).map(({ folded }) => folded);
			return same(term.folded, run.join(''), term.open);
		});
		return last ? [{ start: first.start, end: last.end }] : [];
	});
}

/** A hyphenated term whose parts are separate words of the text: "inter-alia". */
function apart(text: Matchable, term: Term): readonly Stretch[] {
	const parts = text.words.flatMap((word) => word.parts);
	return parts.flatMap((first, index) => {
		const run = parts.slice(index, index + term.parts.length);
		const last = run.at(-1);
		const found = term.parts.every((part, at) => {
			const open = term.open && at === term.parts.length - 1;
			return same(part, run[at]?.folded ?? '', open);
		});
		return found && last ? [{ start: first.start, end: last.end }] : [];
	});
}

/** A stem begins as its word does: of most words, none is worked out. */
function same(sought: string, word: string, open: boolean): boolean {
	if (word[0] !== sought[0] || word === '') return word === sought;
	return word === sought || (open && word.startsWith(sought)) || stem(word) === stem(sought);
}

function merged(stretches: readonly Stretch[]): readonly Stretch[] {
	const result: Stretch[] = [];
	for (const next of [...stretches].sort((a, b) => a.start - b.start || b.end - a.end)) {
		const last = result.at(-1);
		if (!last || next.start >= last.end) result.push({ start: next.start, end: next.end });
		else if (next.end > last.end) result[result.length - 1] = { start: last.start, end: next.end };
	}
	return result;
}
