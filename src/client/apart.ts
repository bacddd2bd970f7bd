import type { Query, Term } from '../resolution/query.ts';

/** The phrases and known words of a query, each as a query of its own; none where it is one word alone. */
export function partsOf(
	{ terms, phrases }: Query,
	unknown: readonly Term[],
): readonly { readonly text: string; readonly part: Query }[] {
	const known = terms.filter((term) => !unknown.includes(term));
	if (known.length + phrases.length < 2 && unknown.length === 0) return [];
	return [
		...phrases.map((phrase) => ({ text: `"${phrase.text}"`, part: { terms: [], phrases: [phrase] } })),
		...known.map((term) => ({ text: term.text, part: { terms: [term], phrases: [] } })),
	];
}
