import { matchable } from '../resolution/matchable.ts';
import { termStretches } from '../resolution/matching.ts';
import type { Query } from '../resolution/query.ts';
import type { Answer } from './answer.ts';
import { element } from './element.ts';

/** Why nothing was found, and what would find something. */
export function messageNodes(
	{ unknown, apart, unfiltered }: Answer,
	query: Query,
	typed: string,
	to: { readonly words: string; readonly around: string },
): readonly Node[] {
	const around = matchable(to.around);
	const lines = unknown.map(({ term, nearest }) => {
		const isAround = termStretches(around, term).length > 0;
		const where = isAround
			? ' is in no paragraph, only in the heading, the formula or the closing lines.'
			: ' is nowhere in the text.';
		const offer =
			nearest && !isAround ? [' Did you mean ', ask(nearest, replaced(query, term.text, nearest)), '?'] : [];
		return element('p', [element('q', [cut(term.text)]), where, ...offer]);
	});
	const known = apart.flatMap(({ text, count }, index) => [
		...(index > 0 ? [', '] : []),
		ask(cut(text), text),
		` in ${count}`,
	]);
	const together = unknown.length > 0 ? 'Found without it: ' : 'No paragraph has all of these together: ';
	const index = element('a', ['every word of the paragraphs']);
	index.href = to.words;
	return [
		...lines,
		...(unfiltered > 0 ? [element('p', ['Without the filters: ', everywhere(typed, unfiltered), '.'])] : []),
		...(known.length > 0 ? [element('p', [together, ...known, '.'])] : []),
		...unquoted(query),
		element('p', ['Browse ', index, ', with its lines.']),
	];
}

function everywhere(typed: string, count: number): HTMLButtonElement {
	const button = ask(count === 1 ? '1 paragraph' : `${count} paragraphs`, typed);
	button.dataset['everywhere'] = 'true';
	return button;
}

/** A phrase that stands nowhere may do so in other words between. */
function unquoted({ phrases, terms }: Query): readonly Node[] {
	if (phrases.length === 0) return [];
	const words = [...phrases, ...terms].map(({ text }) => text).join(' ');
	return [element('p', ['Without quotation marks: ', ask(cut(words), `${words} `)])];
}

/** The query with a word put in place of another. */
function replaced(query: Query, word: string, other: string): string {
	const terms = query.terms.map(({ text }) => (text === word ? other : text));
	return [...query.phrases.map(({ text }) => `"${text}"`), ...terms].join(' ');
}

function ask(name: string, query: string): HTMLButtonElement {
	const button = element('button', [name]);
	button.type = 'button';
	button.dataset['query'] = query;
	return button;
}

function cut(text: string): string {
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
