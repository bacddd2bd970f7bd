import { withDeclaration } from './declaration.ts';
import { headingBelow } from './heading.ts';
import { type Numbered, numberedParagraphs } from './number.ts';
import { openingAt } from './opening.ts';
import { guessedHeading, type Piece, type Range, wordsOf } from './piece.ts';
import { romanSections, type Section } from './section.ts';
import { withSubparagraphs } from './subparagraph.ts';
import { ofResolution, unnumberedParagraphs } from './unnumbered.ts';

/**
 * Cuts the words between the enacting formula and the closing lines into headings, paragraphs and sub-paragraphs.
 *
 * @param guessing Whether headings without a number are told from the marks round them.
 */
export function readBody(words: string, range: Range, guessing: boolean): readonly Piece[] {
	let last = 0;
	const sections = romanSections(words, range);
	return sections.flatMap((section) => {
		// Below a heading with a number others without one lie deeper; before the first numbered one they can't stand.
		const deep = section.label !== '' ? 2 : sections.length === 1 ? 1 : 0;
		const depth = guessing ? deep : 0;
		const { pieces, count } = readSection(words, section, { last, depth });
		last = count;
		return pieces;
	});
}

interface Within {
	/** The last number of the section before. */
	readonly last: number;
	/** How deep headings without numbers lie; 0 where there can be none. */
	readonly depth: number;
}

function readSection(
	words: string,
	section: Section,
	{ last, depth }: Within,
): { pieces: readonly Piece[]; count: number } {
	const { heading, start } = readHeading(words, section);
	const range = { start, end: section.end };
	const numbered = sequence(words, range, last);
	const front = unnumbered(
		words,
		{ start, end: numbered[0]?.at ?? range.end },
		{
			numbered: numbered.length > 0,
			depth,
		},
	);
	const own = numbered.flatMap(({ at, marker, doubts }, index) => {
		const end = numbered[index + 1]?.at ?? range.end;
		const piece: Piece = { kind: 'operative', start: at, end, marker, doubts };
		return numberedPieces(words, piece, index < numbered.length - 1 ? depth : 0);
	});
	return { pieces: [...heading, ...sure([...front, ...own])], count: numbered.at(-1)?.number ?? last };
}

/** A heading explains why no mark stands before the number that follows it. */
function sure(pieces: readonly Piece[]): readonly Piece[] {
	return pieces.map((piece, at) => {
		return piece.marker && pieces[at - 1]?.kind === 'section-heading' ? { ...piece, doubts: [] } : piece;
	});
}

/** The numbers that go on from the section before, or those that begin again, whichever comes first. */
function sequence(words: string, range: Range, last: number): readonly Numbered[] {
	const on = numberedParagraphs(words, range, last + 1);
	if (last === 0) return on;
	const anew = numberedParagraphs(words, range, 1);
	const [first, again] = [on[0]?.at ?? Infinity, anew[0]?.at ?? Infinity];
	return again < first ? anew : on;
}

const unclear = [{ confidence: 0.6, reason: 'where this heading ends is not clear' }];

/** The heading of a section, up to the words that open its first paragraph. */
function readHeading(words: string, { label, start, end }: Section): { heading: readonly Piece[]; start: number } {
	if (label === '') return { heading: [], start };
	const from = start + label.length + 1;
	const starts = words.slice(from, Math.min(end, from + 400)).matchAll(/(?<=^|\s)(?:\p{Lu}|\d+\. (?=["“(]?\p{Lu}))/gu);
	for (const match of starts) {
		const at = from + match.index;
		const opening = /\d/.test(match[0]) ? 'number' : openingAt(words, at);
		if (opening !== 'number' && !opening?.listed) continue;
		if (opening !== 'number' && opening.part === 'operative' && at > from && !/[.;:,] $/.test(words.slice(at - 2, at)))
			continue;
		const titled = opening === 'number' ? letteredHeading(words, from, at) : undefined;
		const own: Piece = { kind: 'section-heading', start, end: titled ?? at, depth: 1, doubts: [] };
		return { heading: titled === undefined ? [own] : [own, { ...own, start: titled, end: at, depth: 2 }], start: at };
	}
	return { heading: [{ kind: 'section-heading', start, end: from, depth: 1, doubts: unclear }], start: from };
}

/** "II Capacity-building A. Training": a heading with a letter right below one with a number. */
function letteredHeading(words: string, start: number, end: number): number | undefined {
	const found = / (?=A\. \p{Lu})/u.exec(words.slice(start, end));
	return found ? start + found.index + 1 : undefined;
}

/** What stands before the first number: preambular paragraphs, perhaps with a heading below them. */
function unnumbered(
	words: string,
	range: Range,
	{ numbered, depth: own }: { numbered: boolean; depth: number },
): readonly Piece[] {
	const depth = numbered ? own : 0;
	const expected = numbered ? ({ ...ofResolution, operative: 'adopting' } as const) : ofResolution;
	const pieces = unnumberedParagraphs(words, range, expected).flatMap((piece) => withSubparagraphs(words, piece));
	const last = pieces.at(-1);
	const below = depth > 0 && last ? headingBelow(words, last) : undefined;
	const [first, ...rest] = pieces;
	const above =
		first?.kind === 'plain' && depth > 0 && rest[0] && rest[0].kind !== 'sub' && !/[,;.:]$/.test(wordsOf(words, first));
	const headed = above && first ? [guessedHeading(first.start, first.end, depth), ...rest] : pieces;
	if (!last || below === undefined) return headed.flatMap((piece) => withDeclaration(words, piece));
	const all = [...headed.slice(0, -1), { ...last, end: below }, guessedHeading(below, range.end, depth)];
	return all.flatMap((piece) => withDeclaration(words, piece));
}

/** A numbered paragraph with its sub-paragraphs, and the heading that stands below it before the next number. */
function numberedPieces(words: string, piece: Piece, depth: number): readonly Piece[] {
	const below = depth > 0 ? headingBelow(words, piece) : undefined;
	if (below === undefined) return withSubparagraphs(words, piece);
	return [...withSubparagraphs(words, { ...piece, end: below }), guessedHeading(below, piece.end, depth)];
}
