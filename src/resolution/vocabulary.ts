import { distance } from 'fastest-levenshtein';
import type { Matchable } from './matchable.ts';
import { readings, termStretches } from './matching.ts';
import { phraseStretches } from './phrase.ts';
import { type Query, type Term, wordsOf } from './query.ts';

/** The words of some texts, each with the number of texts that hold it. */
export type Vocabulary = ReadonlyMap<string, { readonly text: string; readonly count: number }>;

/** @param texts One entry a paragraph. */
export function vocabularyOf(texts: readonly Matchable[]): Vocabulary {
	const words = new Map<string, { text: string; count: number }>();
	for (const { words: own } of texts) {
		for (const word of new Map(own.map((one) => [one.folded, one])).values()) {
			const known = words.get(word.folded);
			const text = known && known.text < word.text ? word.text : (known?.text ?? word.text);
			words.set(word.folded, { text, count: (known?.count ?? 0) + 1 });
		}
	}
	return words;
}

/** The terms that no text holds, in whatever way they are read; those of a phrase too, where it stands nowhere. */
export function unknownTerms(query: Query, texts: readonly Matchable[]): readonly Term[] {
	const known = (term: Term): boolean => texts.some((text) => termStretches(text, term).length > 0);
	const unknown = query.terms.filter((term) => !known(term));
	const quoted = query.phrases
		.filter((phrase) => !texts.some((text) => phraseStretches(text, phrase).length > 0))
		.flatMap(wordsOf)
		.filter((term) => !known(term));
	if (unknown.length === 0) return quoted;
	const joined = readings(query.terms)
		.slice(1)
		.some((reading) => reading.every(known));
	return joined ? quoted : [...unknown, ...quoted];
}

/** The word nearest to a term by letters changed, the more frequent of two; undefined if none is near. */
export function nearest(term: Term, vocabulary: Vocabulary): string | undefined {
	const farthest = Math.min(3, Math.floor(term.folded.length / 3));
	let best: { text: string; far: number; count: number } | undefined;
	for (const [folded, { text, count }] of vocabulary) {
		if (Math.abs(folded.length - term.folded.length) > farthest) continue;
		const far = distance(term.folded, folded);
		if (far > farthest || (best && (far > best.far || (far === best.far && count <= best.count)))) continue;
		best = { text, far, count };
	}
	return best?.text;
}
