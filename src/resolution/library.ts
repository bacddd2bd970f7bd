import { paragraphsOf, withSubparagraphs } from './address.ts';
import type { Resolution } from './model.ts';

/** A place where one resolution of the library cites another. */
export interface Citing {
	readonly resolution: Resolution;
	/** Id of the paragraph that cites, `heading` for the lines above the title. */
	readonly paragraph: string;
	/** Id of the paragraph that is cited, where the words name one. */
	readonly pinpoint?: string;
}

/** Resolutions that are held together, and how they are tied to each other. */
export interface Library {
	/** By symbol, in the order of their symbols. */
	readonly resolutions: ReadonlyMap<string, Resolution>;
	/** Where each is cited by others, by its symbol. */
	readonly citedBy: ReadonlyMap<string, readonly Citing[]>;
}

/** Ties resolutions together, in one pass over their references. */
export function libraryOf(unsorted: readonly Resolution[]): Library {
	const sorted = [...unsorted].sort((a, b) => a.symbol.localeCompare(b.symbol, 'en', { numeric: true }));
	const resolutions = new Map(sorted.map((resolution) => [resolution.symbol, resolution]));
	const citedBy = new Map<string, Citing[]>();
	for (const resolution of sorted) {
		for (const { document, cited } of resolution.references) {
			const symbol = heldSymbol(document, resolutions);
			if (!symbol || symbol === resolution.symbol) continue;
			const places = cited.map(({ paragraph, pinpoint }) => ({
				resolution,
				paragraph,
				...(pinpoint !== undefined && { pinpoint }),
			}));
			citedBy.set(symbol, [...(citedBy.get(symbol) ?? []), ...places]);
		}
	}
	return { resolutions, citedBy };
}

/** The symbol that a document's name begins with, `A/RES/58/170` in "A/RES/58/170, annex", where it is held. */
export function heldSymbol(
	document: string | undefined,
	resolutions: ReadonlyMap<string, Resolution>,
): string | undefined {
	const symbol = document?.match(/^[A-Z]+(?:\/[\w.]+)+(?: \([^)]+\))?/)?.[0];
	if (symbol === undefined) return undefined;
	return [symbol, symbol.replace(/ \(.*$/, '')].find((one) => resolutions.has(one));
}

/** The resolutions of the same title that are held, oldest first, this one among them. */
export function heldChain({ resolutions }: Library, { symbol, chain }: Resolution): readonly Resolution[] {
	const held = chain.map((one) => resolutions.get(one)).filter((one) => one !== undefined);
	return held.length > 0 ? held : [resolutions.get(symbol)].filter((one) => one !== undefined);
}

/** Every two of a chain that are held, the older first. */
export function pairsOf(chain: readonly Resolution[]): readonly (readonly [before: Resolution, after: Resolution])[] {
	return chain.flatMap((after, at) => chain.slice(0, at).map((before) => [before, after] as const));
}

/** Where a paragraph and its sub-paragraphs are cited by others. */
export function citingParagraph(library: Library, { symbol, divisions }: Resolution, id: string): readonly Citing[] {
	const paragraph = paragraphsOf({ divisions }).find((one) => one.id === id);
	const ids = paragraph ? withSubparagraphs(paragraph).map((one) => one.id) : [];
	const citing = library.citedBy.get(symbol) ?? [];
	return citing.filter(({ pinpoint }) => pinpoint !== undefined && ids.includes(pinpoint));
}
