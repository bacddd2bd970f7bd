import { paragraphId } from './address.ts';
import type { ParagraphBlock } from './block.ts';
import { ContentError } from './content-error.ts';
import type { Division, Paragraph, ParagraphKind } from './model.ts';
import { letter, roman } from './numeral.ts';
import { kindByOpening } from './opening.ts';
import { openingOf, plain } from './text.ts';

/** Where a run of paragraphs stands. */
export interface Scope {
	/** The last number used before it. */
	readonly count: number;
	/** What its numbered paragraphs' ids begin with, where their number alone would not be unique. */
	readonly numbered?: string;
	/** The same for those without a printed number. */
	readonly unnumbered?: string;
	/** Whether other parts of the resolution print numbers. */
	readonly printed?: boolean;
	/** Whether a heading stands above them: a declaration below it may have paragraphs without opening words. */
	readonly headed?: boolean;
}

export type Numbering = (blocks: readonly ParagraphBlock[], scope: Scope) => readonly Paragraph[];

/**
 * Numbers the paragraphs of a resolution proper: preambular ones by their ordinal, operative ones by the
 * number they print, or by their ordinal where none of them prints one. Those without a number above others that
 * have one ("Adopts the following declaration:", "We, …") are counted apart, `u1`.
 *
 * @throws ContentError where the printed numbers don't follow each other, a paragraph's kind can't be told, or a
 * preambular paragraph follows an operative one.
 */
export const numberParagraphs: Numbering = (blocks, scope) => {
	const own = blocks.some(({ marker }) => marker);
	const printed = own || scope.printed === true;
	const start = printed ? scope.count : 0;
	const last = { pp: 0, op: start, u: 0 };
	return blocks.map((block) => {
		const found = block.marker ? 'operative' : unnumberedKind(block, scope);
		const kind = found === 'other' ? 'operative' : found;
		if (kind === 'preambular' && last.op > start) {
			throw new ContentError(block.place, 'an operative paragraph', `a preambular one, "${openingOf(block.text)}"`);
		}
		const apart = !block.marker && printed && (found === 'other' || last.op === start);
		const prefix = kind === 'preambular' ? 'pp' : apart ? 'u' : 'op';
		last[prefix] += 1;
		if (prefix === 'op' && printed) expectMarker(block, `${last.op}.`);
		const within = prefix === 'op' && printed ? scope.numbered : scope.unnumbered;
		return identified(block, { kind, prefix, numbers: [String(last[prefix])], ...(within && { within }) });
	});
};

/** Numbers the paragraphs of an annex: `p1` where a number is printed, else `u1`. */
export const numberAnnexed: Numbering = (blocks, scope) => {
	const last = { printed: scope.count, bare: 0 };
	return blocks.map((block) => {
		if (block.marker) expectMarker(block, `${last.printed + 1}.`);
		const count = block.marker ? 'printed' : 'bare';
		last[count] += 1;
		const within = block.marker ? scope.numbered : scope.unnumbered;
		const prefix = block.marker ? 'p' : 'u';
		return identified(block, { kind: 'annexed', prefix, numbers: [String(last[count])], ...(within && { within }) });
	});
};

/** The highest printed number in some divisions, 0 where there is none. */
export function lastNumber(divisions: readonly Division[]): number {
	const paragraphs = divisions.flatMap((division) => division.paragraphs);
	const numbers = paragraphs.filter(({ marker }) => marker).map((paragraph) => Number(paragraph.numbers[0]));
	return Math.max(0, ...numbers);
}

function unnumberedKind(block: ParagraphBlock, { headed }: Scope): 'preambular' | 'operative' | 'other' {
	const opening = openingOf(block.text);
	const kind = opening && kindByOpening(opening);
	if (kind === 'preambular' || kind === 'operative') return kind;
	if (headed && opening === undefined) return 'other';
	const expected = 'italic opening words: a participle ("Recalling") or a verb ("Decides")';
	throw new ContentError(block.place, expected, `"${opening ?? plain(block.text).slice(0, 40)}"`);
}

interface Position {
	readonly kind: ParagraphKind;
	readonly prefix: string;
	readonly within?: string;
	readonly numbers: readonly string[];
}

function identified(block: ParagraphBlock, position: Position): Paragraph {
	const number = subparagraphNumber(block.paragraphs[0]);
	const opening = openingOf(block.text);
	return {
		id: paragraphId(position),
		kind: position.kind,
		numbers: position.numbers,
		...(block.marker !== undefined && { marker: block.marker }),
		...(opening !== undefined && { opening }),
		text: block.text,
		paragraphs: block.paragraphs.map((child, index) => {
			expectMarker(child, `(${number(index + 1)})`);
			return identified(child, { ...position, numbers: [...position.numbers, number(index + 1)] });
		}),
		...(block.wrapUp !== undefined && { wrapUp: block.wrapUp }),
		line: block.place.line,
	};
}

/** A list that opens with (i) has roman numbers; the ninth of a lettered list is "(i)" too. */
function subparagraphNumber(first: ParagraphBlock | undefined): (number: number) => string {
	return first?.marker === '(i)' ? roman : letter;
}

function expectMarker(block: ParagraphBlock, marker: string): void {
	if (block.marker === marker) return;
	throw new ContentError(
		block.place,
		`paragraph ${marker}`,
		block.marker ? `paragraph ${block.marker}` : 'one without a number',
	);
}
