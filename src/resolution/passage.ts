import type { Division, Paragraph, Resolution } from './model.ts';
import { plain } from './text.ts';

/** A stretch of the printed text, in the order of the page. */
export interface Passage {
	/** `heading`, `title`, `formula`, `closing`, or the id of a paragraph, section or annex. */
	readonly id: string;
	readonly words: string;
	/** The printed number that the words begin with. */
	readonly marker?: string;
	/** Line in the Markdown file, for paragraphs. */
	readonly line?: number;
}

/** Everything that the resolution prints, in order. Joined by single spaces it is its running text. */
export function passages(resolution: Resolution): readonly Passage[] {
	const annexes = resolution.divisions.filter(({ kind }) => kind === 'annex');
	const main = resolution.divisions.filter(({ kind }) => kind !== 'annex');
	return [
		...resolution.heading.map((line) => ({ id: 'heading', words: plain(line) })),
		...(resolution.title === undefined ? [] : [{ id: 'title', words: `${resolution.number}. ${resolution.title}` }]),
		{ id: 'formula', words: plain(resolution.formula) },
		...main.flatMap(inDivision),
		...resolution.closing.map((line) => ({ id: 'closing', words: plain(line) })),
		...annexes.flatMap(inDivision),
	];
}

function inDivision({ id, heading, paragraphs, divisions }: Division): readonly Passage[] {
	const own = heading ? [{ id: id ?? heading, words: heading }] : [];
	return [...own, ...paragraphs.flatMap(inParagraph), ...divisions.flatMap(inDivision)];
}

function inParagraph({ id, marker, text, paragraphs, wrapUp, line }: Paragraph): readonly Passage[] {
	const own = { id, line, ...(marker && { marker }), words: [marker, plain(text)].filter(Boolean).join(' ') };
	const end = wrapUp ? [{ id, line, words: plain(wrapUp) }] : [];
	return [own, ...paragraphs.flatMap(inParagraph), ...end];
}
