import { roman } from '../resolution/numeral.ts';
import { headingBelow } from './heading.ts';
import { numberedParagraphs } from './number.ts';
import { guessedHeading, type Piece, type Range } from './piece.ts';
import { letteredSections, namedSections, romanSections, type Section } from './section.ts';
import { withSubparagraphs } from './subparagraph.ts';
import { isTable, tableRows } from './table.ts';
import { type Expected, unnumberedParagraphs } from './unnumbered.ts';

const label = /(?<=(?:^|[.;:)\]”"\d]) )Annex(?: ([IVX]+|\d))?(?= ["“(]?[\p{Lu}\d]|\.?$)/gu;

const ofAnnex: Expected = {
	operative: 'none',
	kinds: { preambular: 'annex-text', operative: 'annex-text', other: 'annex-text' },
};

/** The annexes of a stretch: one, "Annex", or several in sequence, "Annex I", "Annex II". */
export function annexes(words: string, { start, end }: Range): readonly Range[] {
	const starts: number[] = [];
	for (const match of words.slice(Math.max(0, start - 2), end).matchAll(label)) {
		const expected = roman(starts.length + 1).toUpperCase();
		const number = match[1] ?? '';
		if (
			starts.length === 0
				? number !== '' && number !== expected && number !== '1'
				: number !== expected && number !== String(starts.length + 1)
		)
			continue;
		starts.push(Math.max(0, start - 2) + match.index);
	}
	return starts.map((at, index) => ({ start: at, end: starts[index + 1] ?? end }));
}

/** What an annex must know of the whole: the resolution's title, which many repeat, and whether headings are guessed. */
interface Whole {
	readonly title: string;
	readonly guessing: boolean;
}

/** Cuts an annex into its headings, paragraphs and sub-paragraphs. */
export function readAnnex(words: string, range: Range, { title, guessing }: Whole): readonly Piece[] {
	const printed = /^Annex(?: (?:[IVX]+|\d)(?= |$))?/.exec(words.slice(range.start, range.start + 16))?.[0] ?? '';
	const start = range.start + printed.length;
	const own = { kind: 'annex-heading', start: range.start, end: start, doubts: [] } as const;
	const body = { start, end: range.end };
	if (isTable(words, body)) return [own, ...tableRows(words, body, title)];
	const parts = [romanSections, letteredSections, namedSections]
		.map((cut) => cut(words, body))
		.find((all) => all.length > 1);
	const [first, ...rest] = parts ?? [{ label: '', ...body }];
	const front = first && first.label === '' ? readPart(words, first, 'annex-title', parts || !guessing ? 0 : 1) : [];
	const others = first && first.label !== '' ? [first, ...rest] : rest;
	return [own, ...front, ...others.flatMap((part) => readPart(words, part, 'annex-section', guessing ? 2 : 0))];
}

function readPart(
	words: string,
	part: Section,
	kind: 'annex-title' | 'annex-section',
	depth: number,
): readonly Piece[] {
	const from = part.label === '' ? part.start : part.start + part.label.length + 1;
	const range = { start: Math.min(from, part.end), end: part.end };
	const numbered = numberedParagraphs(words, range, 1);
	const first = numbered[0]?.at ?? range.end;
	const headed = titleEnd(
		words,
		{ start: range.start, end: first },
		numbered.length > 0 || (depth === 0 && kind === 'annex-title'),
	);
	const title: readonly Piece[] =
		headed.at > part.start ? [{ kind, start: part.start, end: headed.at, doubts: headed.doubts }] : [];
	const text = unnumberedParagraphs(words, { start: headed.at, end: first }, ofAnnex).flatMap((piece) =>
		withSubparagraphs(words, doubtful(piece), 'annex-sub'),
	);
	const own = numbered.flatMap(({ at, marker, doubts }, index) => {
		const end = numbered[index + 1]?.at ?? range.end;
		const below =
			depth > 0 && index < numbered.length - 1 ? headingBelow(words, { start: at, end, marker }) : undefined;
		const paragraph = withSubparagraphs(
			words,
			{ kind: 'annex-text', start: at, end: below ?? end, marker, doubts },
			'annex-sub',
		);
		return below === undefined ? paragraph : [...paragraph, guessedHeading(below, end, depth, 'annex-section')];
	});
	return [...title, ...text, ...own];
}

const bodyStart =
	/(?<=\s)(?:We, |The States Parties |The General Assembly,? |Recalling |Considering |Reaffirming |Recognizing |Convinced |Conscious |Noting |The present |This |In the |All |Every |Each |No one |For the purposes )/u;

/** Where the title of an annex or of its part ends, as far as its words tell. */
function titleEnd(
	words: string,
	{ start, end }: Range,
	numbersFollow: boolean,
): { at: number; doubts: Piece['doubts'] } {
	const text = words.slice(start, end).trimEnd();
	if (text === '') return { at: start, doubts: [] };
	const stop = /[.;,:]["”)]?$/.test(text);
	if (numbersFollow && !stop && text.length < 400) return { at: end, doubts: [] };
	const body = bodyStart.exec(text.slice(0, 400));
	const clear = /^(?:We|The States|The General)/.test(body?.[0] ?? '');
	const doubts = clear ? [] : [{ confidence: 0.6, reason: 'where its title ends is not clear' }];
	return body ? { at: start + body.index, doubts } : { at: start, doubts };
}

function doubtful(piece: Piece): Piece {
	if (piece.end - piece.start < 600) return piece;
	const doubt = { confidence: 0.5, reason: 'running text without numbers: where its paragraphs begin can’t be told' };
	return { ...piece, doubts: [...piece.doubts, doubt] };
}
