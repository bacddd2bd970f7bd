import type { Cited } from './cited.ts';
import { grouped } from './enumeration.ts';
import { citeAglc, citeBluebook, citeOscola } from './law-citation.ts';
import { readId } from './paragraph-id.ts';
import { citeUn } from './un-citation.ts';

export type { Cited } from './cited.ts';

/** The styles, the United Nations' own first; each one's source stands at its function. */
export const styles = ['un', 'bluebook', 'oscola', 'aglc'] as const;

export type Style = (typeof styles)[number];

export const styleNames: Readonly<Record<Style, string>> = {
	un: 'United Nations',
	bluebook: 'Bluebook',
	oscola: 'OSCOLA',
	aglc: 'AGLC',
};

export function isStyle(name: string | null | undefined): name is Style {
	return styles.some((style) => style === name);
}

const writers = { un: citeUn, bluebook: citeBluebook, oscola: citeOscola, aglc: citeAglc } as const;

/**
 * Cites paragraphs of a resolution, or the resolution itself where no paragraph is named.
 *
 * @param ids Ids of paragraphs, in any order; those that are none are left out.
 */
export function cite(cited: Cited, ids: readonly string[], style: Style): string {
	return writers[style](cited, grouped(ids.map(readId).filter((one) => one !== undefined)));
}
