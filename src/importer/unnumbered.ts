import { enclosures, endingBefore } from './evidence.ts';
import { type Opening, openingAt } from './opening.ts';
import type { Doubt, Piece, PieceKind, Range } from './piece.ts';

/** What the unnumbered paragraphs of a stretch may be. */
export interface Expected {
	/** Which paragraphs of the operative part may follow: above others with numbers, only one that adopts or approves. */
	readonly operative: 'any' | 'adopting' | 'none';
	readonly kinds: { readonly preambular: PieceKind; readonly operative: PieceKind; readonly other: PieceKind };
}

/** In a resolution itself. */
export const ofResolution: Expected = {
	operative: 'any',
	kinds: { preambular: 'preambular', operative: 'operative-unnumbered', other: 'plain' },
};

const adopting = /\b(?:adopts|approves|decides|declares|endorses|proclaims)\b/i;

type Part = Opening['part'] | 'other';

interface Cut {
	readonly at: number;
	readonly part: Part;
	readonly doubts: readonly Doubt[];
}

/** What is known where a paragraph may begin. */
interface Situation {
	readonly words: string;
	readonly at: number;
	/** Where the stretch begins, and which part it has come to. */
	readonly start: number;
	readonly part: Part;
	readonly operative: Expected['operative'];
}

/**
 * Cuts a stretch without printed numbers into its paragraphs. One begins where opening words of the published list
 * follow the comma or semicolon that ends the one before; a capital letter alone never begins one.
 */
export function unnumberedParagraphs(words: string, range: Range, expected = ofResolution): readonly Piece[] {
	const { start, end } = range;
	const cuts: Cut[] = [];
	let enclosed = enclosures(words, start, end);
	let part: Part = 'preambular';
	for (const match of words.slice(start, end).matchAll(/(?<=^|\s)\p{Lu}/gu)) {
		const at = start + match.index;
		if (enclosed(at)) continue;
		const found = cutAt({ words, at, start, part, operative: expected.operative });
		const last = cuts.at(-1);
		if (found && 'part' in found) {
			cuts.push(found);
			part = found.part;
			enclosed = enclosures(words, at, end);
		} else if (found && last) cuts[cuts.length - 1] = { ...last, doubts: [...last.doubts, found] };
	}
	return pieces(words, range, cuts, expected);
}

function cutAt(situation: Situation): Cut | Doubt | undefined {
	const { words, at, start, part, operative } = situation;
	const first = words.slice(start, at).trim() === '';
	const ending = first ? 'paragraph' : endingBefore(words, at, start);
	if (other(operative !== 'none').test(words.slice(at, at + 30)))
		return ending === 'none' ? undefined : { at, part: 'other', doubts: [] };
	const opening = openingAt(words, at) ?? (first ? anyGerund(words, at) : undefined);
	if (!opening || (opening.part === 'operative' ? !mayOpen(opening, operative) : part === 'operative'))
		return undefined;
	if (ending === 'none') return unmarked(opening);
	if (ending === 'list' && !/; (?:and|or) $/.test(words.slice(at - 7, at))) return unmarked(opening);
	if (opening.part === 'operative' && !first && !begins(situation, opening)) return undefined;
	return { at, part: opening.part, doubts: doubts(opening, ending) };
}

function mayOpen({ words }: Opening, operative: Expected['operative']): boolean {
	return operative === 'any' || (operative === 'adopting' && adopting.test(words));
}

/** "We, the peoples" in a declaration, "Have agreed as follows" in a convention. */
function other(operative: boolean): RegExp {
	return operative ? /^We, / : /^(?:We, |Have agreed|Have decided|Hereby |Solemnly )/;
}

/** The first words after the formula open a paragraph, whatever they are. */
function anyGerund(words: string, at: number): Opening | undefined {
	const gerund = /^\p{Lu}\p{Ll}+ing\b/u.exec(words.slice(at, at + 40))?.[0];
	return gerund === undefined ? undefined : { part: 'preambular', words: gerund, listed: false };
}

/** A verb begins a paragraph of the operative part after ";" or ".", and the first one after the preamble's comma too. */
function begins({ words, at, part }: Situation, { listed }: Opening): boolean {
	return (
		listed && (part !== 'operative' || /[;.]["”’)]?\d{0,2} $|; (?:and|or) $/.test(words.slice(Math.max(0, at - 7), at)))
	);
}

function unmarked({ words, listed, part }: Opening): Doubt | undefined {
	if (!listed || part !== 'preambular' || !words.includes(' ')) return undefined;
	return { confidence: 0.8, reason: `“${words}” in it may open a paragraph, but no comma stands before it` };
}

function doubts({ words, listed, part }: Opening, ending: string): readonly Doubt[] {
	return [
		...(listed ? [] : [{ confidence: 0.75, reason: `“${words}” is not in the list of opening words` }]),
		...(ending === 'sentence' && part === 'preambular'
			? [{ confidence: 0.85, reason: `a full stop, not a comma, stands before “${words}”` }]
			: []),
	];
}

function pieces(words: string, { start, end }: Range, cuts: readonly Cut[], { kinds }: Expected): readonly Piece[] {
	const above: readonly Cut[] =
		cuts[0] && words.slice(start, cuts[0].at).trim() === '' ? [] : [{ at: start, part: 'other', doubts: [] }];
	const all = [...above, ...cuts];
	return all.flatMap(({ at, part, doubts }, index): Piece[] => {
		const piece = { kind: kinds[part], start: index === 0 ? start : at, end: all[index + 1]?.at ?? end, doubts };
		return words.slice(piece.start, piece.end).trim() === '' ? [] : [piece];
	});
}
