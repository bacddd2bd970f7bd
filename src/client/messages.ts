import { type Matchable, matchable } from '../resolution/matchable.ts';
import { termStretches } from '../resolution/matching.ts';
import { phraseStretches } from '../resolution/phrase.ts';
import { type Phrase, type Query, wordsOf } from '../resolution/query.ts';
import { words } from '../resolution/word.ts';
import type { Answer } from './answer.ts';
import { element } from './element.ts';

const onlyAround = ' is in no paragraph, only in the heading, the formula or the closing lines.';

/** Why nothing was found, and what would find something. */
export function messageNodes(
	answer: Answer,
	query: Query,
	typed: string,
	to: { readonly words: string; readonly around: string },
): readonly Node[] {
	const { unknown, unfiltered } = answer;
	const known = answer.apart
		.filter(({ count }) => count > 0 || unknown.length === 0)
		.flatMap(({ text, count }, index) => [...(index > 0 ? [', '] : []), ask(cut(text), text), ` in ${count}`]);
	const together = unknown.length > 0 ? 'Found without it: ' : 'No paragraph has all of these together: ';
	const index = element('a', ['every word of the paragraphs']);
	index.href = to.words;
	return [
		...absent(answer, query, matchable(to.around)),
		...(unfiltered > 0 ? [element('p', ['Without the filters: ', everywhere(typed, unfiltered), '.'])] : []),
		...(known.length > 0 ? [element('p', [together, ...known, '.'])] : []),
		...(unknown.length > 0 ? [] : unquoted(query)),
		element('p', ['Browse ', index, ', with its lines.']),
	];
}

/** A line for each phrase that is only printed around the paragraphs, and for each word that is in none of them. */
function absent({ unknown, apart, unfiltered }: Answer, query: Query, around: Matchable): readonly Node[] {
	const isFound = ({ text }: Phrase): boolean =>
		unfiltered > 0 || apart.some((part) => part.count > 0 && part.text === `"${text}"`);
	const outside = query.phrases.filter((phrase) => !isFound(phrase) && phraseStretches(around, phrase).length > 0);
	const said = new Set(outside.flatMap(wordsOf).map(({ folded }) => folded));
	const unsaid = unknown.filter(({ term }) => query.terms.includes(term) || !said.has(term.folded));
	return [
		...outside.map(({ text }) => element('p', [element('q', [cut(text)]), onlyAround])),
		...unsaid.map(({ term, nearest }) => {
			const name = element('q', [cut(term.text)]);
			if (termStretches(around, term).length > 0) return element('p', [name, onlyAround]);
			const offer = nearest ? [' Did you mean ', ask(nearest, replaced(query, term.text, nearest)), '?'] : [];
			return element('p', [name, ' is nowhere in the text.', ...offer]);
		}),
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
	const phrases = query.phrases.map(({ text }) => {
		const at = words(text).find((one) => one.text === word);
		return `"${at ? text.slice(0, at.start) + other + text.slice(at.end) : text}"`;
	});
	return [...phrases, ...terms].join(' ');
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
