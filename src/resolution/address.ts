import type { Division, Paragraph, Resolution } from './model.ts';
import { roman } from './numeral.ts';
import { type Identified, readId } from './paragraph-id.ts';

/**
 * The fragment of a paragraph: from its kind and its printed numbers, never from its place in a file or its
 * words. `pp3`, `op5-a-i`, `s2-op4`, `annex-p1`.
 */
export function paragraphId(position: {
	/** `pp`, `op`, in annexes `p`; `u` for a paragraph without a number where others have one. */
	readonly prefix: string;
	/** The section or annex, where the number alone would not be unique. */
	readonly within?: string;
	readonly numbers: readonly string[];
}): string {
	const number = position.prefix + position.numbers.join('-');
	return position.within ? `${position.within}-${number}` : number;
}

/**
 * How delegations call a paragraph: `PP3`, `OP5 (a) (i)`, `Section II, OP4`, `Annex, 1`. A label and an address,
 * never the official form.
 */
export function label({ id }: Pick<Paragraph, 'id'>): string {
	const { kind, unnumbered, numbers } = identified(id);
	const prefix = unnumbered ? 'unnumbered ' : { preambular: 'PP', operative: 'OP', annexed: '' }[kind];
	return placed(id, prefix + lettered(numbers));
}

/** A paragraph's kind and number in full, for headings and for those who can't see the page. */
export function title({ id }: Pick<Paragraph, 'id'>): string {
	const { kind, unnumbered, numbers } = identified(id);
	const part = unnumbered ? 'unnumbered ' : { preambular: 'preambular ', operative: 'operative ', annexed: '' }[kind];
	const name = placed(id, `${part}paragraph `);
	return name.charAt(0).toUpperCase() + name.slice(1) + lettered(numbers);
}

function identified(id: string): Identified {
	return readId(id) ?? { kind: 'operative', numbers: [] };
}

function placed(id: string, name: string): string {
	const { annex, section } = identified(id);
	const places = [
		...(annex === undefined ? [] : [annex > 1 ? `Annex ${roman(annex).toUpperCase()}` : 'Annex']),
		...(section === undefined ? [] : [`${annex ? 's' : 'S'}ection ${roman(section).toUpperCase()}`]),
	];
	return [...places, name].join(', ');
}

function lettered([number, ...letters]: readonly string[]): string {
	return [number, ...letters.map((letter) => `(${letter})`)].join(' ');
}

/** Where a resolution stands on the site, after the base path: `A/RES/59/187/`, the United Nations' own symbol. */
export function resolutionPath(symbol: string): string {
	return `${symbol.replaceAll(' ', '')}/`;
}

/** `A/RES/59/187/op4/`: the page of one paragraph. */
export function paragraphPath(symbol: string, id: string): string {
	return `${resolutionPath(symbol)}${id}/`;
}

/** `A/RES/59/187/compare/A/RES/58/170/`: what changed from the second, the older, to the first. */
export function comparisonPath(after: string, before: string): string {
	return `${resolutionPath(after)}compare/${resolutionPath(before)}`;
}

/** Where the United Nations publishes the document of a symbol. */
export function documentAddress(symbol: string): string {
	return `https://docs.un.org/en/${symbol.replaceAll(' ', '')}`;
}

/** Every paragraph of the text in order, without the sub-paragraphs, which are part of theirs. */
export function paragraphsOf(resolution: Pick<Resolution, 'divisions'>): readonly Paragraph[] {
	return resolution.divisions.flatMap(paragraphsIn);
}

function paragraphsIn(division: Division): readonly Paragraph[] {
	return [...division.paragraphs, ...division.divisions.flatMap(paragraphsIn)];
}

/** A paragraph and all below it. */
export function withSubparagraphs(paragraph: Paragraph): readonly Paragraph[] {
	return [paragraph, ...paragraph.paragraphs.flatMap(withSubparagraphs)];
}

/**
 * The id of an operative paragraph in Akoma Ntoso, `para_4`, its sub-paragraphs `para_5__subpara_a`.
 *
 * Source: Akoma Ntoso Naming Convention 1.0, section 5.3; AKN4UN guidelines, 2018.
 */
export function akomaNtosoId(paragraph: Paragraph): string {
	const [number = '', ...letters] = paragraph.numbers;
	const section = /(?:^|-)s(\d+)-/.exec(paragraph.id)?.[1];
	const own = identified(paragraph.id).unnumbered ? `para_u${number}` : `para_${number}`;
	const start = section ? `sec_${section}__${own}` : own;
	return [start, ...letters.map((one) => `subpara_${one}`)].join('__');
}
