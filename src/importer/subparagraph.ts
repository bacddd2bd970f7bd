import { letter, roman } from '../resolution/numeral.ts';
import { endingBefore } from './evidence.ts';
import type { Piece, PieceKind } from './piece.ts';

interface Marker {
	readonly at: number;
	readonly name: string;
	readonly colon: boolean;
	readonly strong: boolean;
}

interface Level {
	readonly name: (number: number) => string;
	readonly count: number;
}

const pattern = /(?<=^|\s)\(([a-z]{1,5})\) (?=\S)/g;

/**
 * Cuts a paragraph into its own words and its sub-paragraphs: (a), (b), under them (i), (ii). A letter counts where
 * it is the next in its list and the words before it have ended; those of a reference, "paragraph 5 (b)", don't.
 */
export function withSubparagraphs(words: string, piece: Piece, kind: PieceKind = 'sub'): readonly Piece[] {
	const markers = markersIn(words, piece);
	const found: { at: number; depth: number; marker: string; colon: boolean }[] = [];
	let levels: readonly Level[] = [];
	for (const [index, marker] of markers.entries()) {
		const next = placed(levels, marker, markers[index + 1]?.name);
		if (!next) continue;
		levels = next;
		found.push({ at: marker.at, depth: levels.length, marker: `(${marker.name})`, colon: marker.colon });
	}
	const [first] = found;
	// A single letter is no list, nor is one that nothing stands above.
	if (!first || (!piece.marker && first.at <= piece.start + 1) || (found.length === 1 && !first.colon)) return [piece];
	const subs = found.map(({ at, depth, marker }, index): Piece => {
		return { kind, start: at, end: found[index + 1]?.at ?? piece.end, depth, marker, doubts: [] };
	});
	return [
		{ ...piece, end: first.at },
		...subs.map((sub, index) => (index === subs.length - 1 ? lastOf(words, sub) : sub)),
	];
}

function markersIn(words: string, { start, end, marker = '' }: Piece): readonly Marker[] {
	const result: Marker[] = [];
	let behind = start + marker.length + 1;
	for (const match of words.slice(start, end).matchAll(pattern)) {
		const at = start + match.index;
		const next = at + match[0].length;
		// "(b) (i)": one marker right behind another, or behind the number of the paragraph.
		const joined = at <= behind;
		const before = words.slice(Math.max(start, at - 8), at).trimEnd();
		const strong = /^["“]?[\p{Lu}\d]/u.test(words.slice(next, next + 2));
		const comma = /,["”)]?\d{0,2}$|, (?:and|or)$/.test(before);
		if (!joined && (endingBefore(words, at, start) === 'none' || (comma && !strong))) continue;
		result.push({ at, name: match[1] ?? '', colon: joined || /:$/.test(before), strong });
		behind = next;
	}
	return result;
}

/** The levels after this marker: the next of the innermost list, a list of its own below, or the next of an outer one. */
function placed(
	levels: readonly Level[],
	{ name, colon, strong }: Marker,
	following: string | undefined,
): readonly Level[] | undefined {
	const continued = levels.findLastIndex((level) => level.name(level.count + 1) === name);
	const opens = name === 'a' ? letter : name === 'i' ? roman : undefined;
	const below = opens && (levels.length === 0 ? colon || strong : colon) && levels.length < 3;
	if (continued >= 0 && !(below && isBelow(name, following))) {
		const level = levels[continued];
		return level && [...levels.slice(0, continued), { ...level, count: level.count + 1 }];
	}
	return below ? [...levels, { name: opens, count: 1 }] : undefined;
}

/** "(i)" after "(h)" is the ninth letter unless "(ii)" follows it. */
function isBelow(name: string, following: string | undefined): boolean {
	return name === 'i' && following === 'ii';
}

function lastOf(words: string, sub: Piece): Piece {
	if (!/[.;] \p{Lu}/u.test(words.slice(sub.start, sub.end))) return sub;
	const doubt = { confidence: 0.8, reason: 'the last sub-paragraph may hold words that close the whole paragraph' };
	return { ...sub, doubts: [...sub.doubts, doubt] };
}
