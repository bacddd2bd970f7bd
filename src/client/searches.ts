import { stem } from 'porter2';
import { readings } from '../resolution/matching.ts';
import type { Query, Term } from '../resolution/query.ts';
import type { Vocabulary } from '../resolution/vocabulary.ts';

/**
 * What to ask Pagefind for, so that its answers together hold every paragraph that matches: each way of
 * joining the words, the parts of hyphenated ones apart as well, and for a word that is still being written
 * those it may become whose stem is another ("taki", "taking", "take"). Null asks for all.
 */
export function searches({ terms, phrases }: Query, vocabulary: Vocabulary): readonly (string | null)[] {
	const quoted = phrases.map(({ text }) => text);
	const ways = readings(terms)
		.flatMap((reading) => completed(reading, vocabulary))
		.flatMap((reading) => [
			[...quoted, ...reading.map(({ folded }) => folded)].join(' '),
			[...quoted, ...reading.flatMap(({ parts }) => parts)].join(' '),
		]);
	const asked = [...new Set(ways)].map((way) => way.replaceAll(/["\s]+/g, ' ').trim());
	return asked[0] === '' ? [null] : asked;
}

function completed(terms: readonly Term[], vocabulary: Vocabulary): readonly (readonly Term[])[] {
	const last = terms.at(-1);
	if (!last?.open) return [terms];
	const words = [...vocabulary.keys()].filter((word) => word.startsWith(last.folded));
	const others = new Set(words.filter((word) => !stem(word).startsWith(last.folded)));
	return [terms, ...[...others].map((word) => [...terms.slice(0, -1), { ...last, folded: word, parts: [word] }])];
}
