import type { Formula } from './landmark.ts';
import type { Piece, PieceKind, Range } from './piece.ts';

const number =
	/(?:^|(?<= ))(?:S-|ES-)?\d{1,4}\/\d{1,4}(?: [A-Z](?=\.))?\. (?=["“'«]?[\p{Lu}\d])|(?:^|(?<= ))\d{1,4} \((?:[IVXL]+|S-[IVXL]+|ES-[IVXL]+)\)\. (?=\p{Lu})/gu;
const lineStarts = [
	/(?:^|(?<= ))(?:Resolution|Decision) adopted by the /,
	/(?:^|(?<= ))Resolution \d+ \(\d{4}\)/,
	/(?:^|(?<= ))Adopted by the /,
] as const;

/** The lines above the enacting formula: adoption, report, number and title, and the formula itself. */
export function readHead(words: string, formula: Formula): readonly Piece[] {
	const above = words.slice(0, formula.start);
	const title = titleStart(above);
	const lines = cutLines(above.slice(0, title ?? above.length));
	return [
		...lines,
		...(title === undefined ? [] : [piece('title', title, formula.start)]),
		piece('organ', formula.start, formula.end),
	];
}

function titleStart(above: string): number | undefined {
	const found = [...above.matchAll(number)];
	return (
		found.find(({ index }) => !/\b(?:resolution|decision|resolutions|and|of) $/.test(above.slice(0, index))) ?? found[0]
	)?.index;
}

function cutLines(above: string): readonly Piece[] {
	const starts = lineStarts.flatMap((pattern) => pattern.exec(above)?.index ?? []);
	const bracket = /\[(?=on |without |adopted|as |under |the )/i.exec(above);
	const close = bracket ? above.indexOf(']', bracket.index) : -1;
	const cuts = new Set([0, ...starts, ...(bracket ? [bracket.index] : []), ...(close > 0 ? [close + 1] : [])]);
	const sorted = [...cuts].sort((a, b) => a - b);
	return sorted.flatMap((start, at): Piece[] => {
		const end = sorted[at + 1] ?? above.length;
		const line = above.slice(start, end).trim();
		return line === '' ? [] : [piece(kindOf(line), start, end)];
	});
}

function kindOf(line: string): PieceKind {
	if (line.startsWith('[')) return 'source';
	return /^(?:Resolution|Decision|Adopted by)\b/.test(line) ? 'adoption' : 'masthead';
}

function piece(kind: PieceKind, start: number, end: number): Piece & Range {
	const doubts =
		kind === 'masthead'
			? [{ confidence: 0.7, reason: 'words above the adoption line, kept as a line of their own' }]
			: [];
	return { kind, start, end, doubts };
}
