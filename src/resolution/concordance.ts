import { paragraphsOf, withSubparagraphs } from './address.ts';
import type { Resolution } from './model.ts';
import { plain } from './text.ts';
import { words } from './word.ts';

/** One place where a word stands, with the words round it. */
export interface Line {
	/** Id of the paragraph. */
	readonly paragraph: string;
	readonly before: string;
	readonly word: string;
	readonly after: string;
}

/** A word of the text with every line in which it stands. */
export interface Entry {
	/** Its spelling: with a capital only where it never stands without. */
	readonly headword: string;
	/** Its fragment in the address of the word index. */
	readonly id: string;
	readonly lines: readonly Line[];
}

/** Characters of context on each side. */
const width = 36;

/** Made once: comparing by `localeCompare` makes one for every two words. */
const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Every word of the paragraphs, in alphabetical order, figures first. */
export function concordance(resolution: Resolution): readonly Entry[] {
	const entries = new Map<string, { headword: string; lines: Line[] }>();
	for (const { id, text, wrapUp } of paragraphsOf(resolution).flatMap(withSubparagraphs)) {
		for (const passage of wrapUp ? [text, wrapUp] : [text]) {
			for (const { key, line } of linesOf(plain(passage), id)) {
				const entry = entries.get(key) ?? { headword: line.word, lines: [] };
				entry.lines.push(line);
				if (line.word > entry.headword) entry.headword = line.word;
				entries.set(key, entry);
			}
		}
	}
	return [...entries]
		.map(([key, { headword, lines }]) => ({ headword, id: `word-${key.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`, lines }))
		.sort((a, b) => compare(a.headword, b.headword));
}

function linesOf(text: string, paragraph: string): readonly { key: string; line: Line }[] {
	return words(text).map(({ text: word, start, end }) => ({
		key: word.toLowerCase(),
		line: { paragraph, before: lastWords(text.slice(0, start)), word, after: firstWords(text.slice(end)) },
	}));
}

function lastWords(text: string): string {
	return text.length <= width ? text : text.slice(-width).replace(/^\S*\s+/, '');
}

function firstWords(text: string): string {
	return text.length <= width ? text : text.slice(0, width).replace(/\s+\S*$/, '');
}
