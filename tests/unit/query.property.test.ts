import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stem } from 'porter2';
import { searches } from '../../src/client/searches.ts';
import { excerpt } from '../../src/resolution/excerpt.ts';
import { type Matchable, matchable } from '../../src/resolution/matchable.ts';
import { match, readings } from '../../src/resolution/matching.ts';
import { clean, readQuery, type Term } from '../../src/resolution/query.ts';
import { nearest, unknownTerms, vocabularyOf } from '../../src/resolution/vocabulary.ts';
import type { Stretch } from '../../src/resolution/word.ts';
import { anyParagraph, anyQuery, anyText } from './anything.ts';
import { property } from './property.ts';
import { texts } from './real.ts';

const all = [...texts.values()];
const vocabulary = vocabularyOf(all);

property(
	'whatever is typed is read as a query, which nothing in the search fails on',
	anyQuery,
	(typed) => {
		const query = readQuery(typed);
		assert.doesNotMatch(clean(typed), /[\p{Cc}\p{Cf}\p{Cs}]/u);
		assert.ok(query.terms.length <= 32 && query.phrases.length <= 32);
		assert.ok(searches(query, vocabulary).length >= 1);
		for (const term of unknownTerms(query, all)) {
			const near = nearest(term, vocabulary);
			assert.ok(near === undefined || all.some(({ text }) => text.includes(near)));
		}
	},
	{ cases: 500 },
);

/** A paragraph is at most some pages long: its writer is no attacker. */
const texted = fc.oneof(anyParagraph, anyText).map((text) => text.slice(0, 500));

/** A query and a text that may well hold it. */
const asked = fc.oneof(
	fc.tuple(texted, anyQuery),
	texted.chain((text) =>
		fc.tuple(
			fc.constant(text),
			fc
				.tuple(fc.nat({ max: text.length }), fc.nat({ max: 30 }), fc.constantFrom('', '"'))
				.map(([at, length, quote]) => quote + text.slice(at, at + length) + quote),
		),
	),
);

property(
	'marks lie within the text, in order, apart, and an excerpt shows each of them as it stands',
	asked,
	([text, typed]) => {
		const marks = match(matchable(text), readQuery(typed)) ?? [];
		let last = 0;
		for (const { start, end } of marks) {
			assert.ok(last <= start && start < end && end <= text.length, `${start} to ${end}`);
			last = end;
		}
		const pieces = excerpt(text, marks);
		assert.deepEqual(
			pieces.filter(({ marked }) => marked).map((piece) => piece.text),
			marks.map(({ start, end }) => text.slice(start, end)),
		);
		for (const piece of pieces) assert.ok(piece.text.trim() === '…' || text.includes(piece.text), piece.text);
	},
	{ cases: 3000 },
);

/** Whether a term stands in a run of the parts of a text's words, in some form of the same stem. */
function holds({ words }: Matchable, { folded, parts, open }: Term): boolean {
	const own = words.flatMap((word) => word.parts.map((part) => part.folded));
	const same = (sought: string, found: string, unfinished: boolean): boolean =>
		found === sought || (found !== '' && stem(found) === stem(sought)) || (unfinished && found.startsWith(sought));
	return own.some((_, from) => {
		const apart = parts.every((part, at) => same(part, own[from + at] ?? '', open && at === parts.length - 1));
		return (
			apart || own.slice(from).some((__, length) => same(folded, own.slice(from, from + length + 1).join(''), open))
		);
	});
}

const letters = (text: string): string =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]/gu, '');

property(
	'a text that is found holds every word of the query, by its stem, and the letters of every phrase',
	asked,
	([text, typed]) => {
		const query = readQuery(typed);
		const prepared = matchable(text);
		if (!match(prepared, query)) return;
		assert.ok(readings(query.terms).some((reading) => reading.every((term) => holds(prepared, term))));
		for (const phrase of query.phrases) assert.ok(letters(text).includes(letters(phrase.text)), phrase.text);
	},
	{ cases: 3000 },
);

/** A text and some of its own words, neighbours or not. */
const quoted = texted.chain((text) => {
	const { words } = matchable(text);
	return fc.tuple(fc.constant(text), fc.uniqueArray(fc.nat({ max: Math.max(0, words.length - 1) }), { maxLength: 4 }));
});

/** What is no part of a query, and the letters that fold to nothing. */
const apart = /["\p{Cf}\u037a\ufc5e-\ufc63\ufe70-\ufe7e\uff9e\uff9f]/u;

property(
	'a text is found by any of its own words, each of them marked, and by any run of them as a phrase',
	quoted,
	([text, places]) => {
		const prepared = matchable(text);
		const chosen = places.flatMap((at) => prepared.words[at] ?? []).filter((word) => !apart.test(word.text));
		if (chosen.length === 0) return;
		const typed = chosen.map((word) => word.text).join(' ');
		if (typed.length > 900) return;
		const marks = match(prepared, readQuery(`${typed} `)) ?? [];
		const marked = ({ start, end }: Stretch): boolean => marks.some((mark) => mark.start <= start && mark.end >= end);
		for (const word of chosen) assert.ok(marked(word), word.text);
		const [first, last] = [Math.min(...places), Math.max(...places)].map((at) => prepared.words[at]);
		const phrase = text.slice(first?.start, last?.end);
		if (phrase.length > 900 || apart.test(phrase) || /["\u201c\u201d\u201e\u201f\u00ab\u00bb\p{C}]/u.test(phrase))
			return;
		assert.ok(match(prepared, readQuery(`"${phrase}"`)), phrase);
	},
	{ cases: 2000 },
);
