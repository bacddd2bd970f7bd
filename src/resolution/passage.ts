import type { Division, Paragraph, Resolution } from './model.ts';
import { plain } from './text.ts';

/** A stretch of the printed text, in the order of the page. */
export interface Passage {
	/** `heading`, `title`, `formula`, `closing`, or the id of a paragraph, section or annex. */
	readonly id: string;
	readonly words: string;
	/** The printed number that the words begin with. */
	readonly marker?: string;
	/** Line in the Markdown file. */
	readonly line: number;
}

/** Everything that the resolution prints, in order. Joined by single spaces it is its running text. */
export function passages(resolution: Resolution): readonly Passage[] {
	const { lines } = resolution;
	const annexes = resolution.divisions.filter(({ kind }) => kind === 'annex');
	const main = resolution.divisions.filter(({ kind }) => kind !== 'annex');
	return [
		...resolution.heading.map((text, at) => ({ id: 'heading', words: plain(text), line: lines.heading[at] ?? 1 })),
		...(resolution.title === undefined
			? []
			: [{ id: 'title', words: `${resolution.number}. ${resolution.title}`, line: lines.title[0] ?? 1 }]),
		{ id: 'formula', words: plain(resolution.formula), line: lines.formula[0] ?? 1 },
		...main.flatMap(inDivision),
		...resolution.closing.map((text, at) => ({ id: 'closing', words: plain(text), line: lines.closing[at] ?? 1 })),
		...annexes.flatMap(inDivision),
	];
}

function inDivision({ id, heading, paragraphs, divisions }: Division): readonly Passage[] {
	const own = heading ? [{ id: id ?? heading, words: heading, line: paragraphs[0]?.line ?? 1 }] : [];
	return [...own, ...paragraphs.flatMap(inParagraph), ...divisions.flatMap(inDivision)];
}

function inParagraph({ id, marker, text, paragraphs, wrapUp, line }: Paragraph): readonly Passage[] {
	const own = { id, line, ...(marker && { marker }), words: [marker, plain(text)].filter(Boolean).join(' ') };
	const end = wrapUp ? [{ id, line, words: plain(wrapUp) }] : [];
	return [own, ...paragraphs.flatMap(inParagraph), ...end];
}
