import type { ParagraphKind } from './model.ts';

/** What the id of a paragraph says. */
export interface Identified {
	readonly kind: ParagraphKind;
	/** Counted from 1; absent for a resolution with one annex as for one with none. */
	readonly annex?: number;
	readonly section?: number;
	/** A paragraph that prints no number where others do; its own counts the unnumbered ones. */
	readonly unnumbered?: true;
	/** `['5', 'a', 'i']`. */
	readonly numbers: readonly string[];
}

const kinds: Readonly<Record<string, ParagraphKind>> = {
	pp: 'preambular',
	op: 'operative',
	p: 'annexed',
	u: 'operative',
};

const pattern = /^(?:annex(?:-(\d+))?-)?(?:s(\d+)-)?(pp|op|p|u)([1-9]\d*)((?:-[a-z]+)*)$/;

/** Reads a paragraph's id, `op5-a` or `annex-2-s1-p4`; undefined if it is none. */
export function readId(id: string): Identified | undefined {
	const [, annex, section, prefix = '', number = '', letters = ''] = pattern.exec(id) ?? [];
	const kind = kinds[prefix];
	const annexed = id.startsWith('annex');
	if (!kind || (prefix !== 'u' && (kind === 'annexed') !== annexed)) return undefined;
	return {
		kind: annexed ? 'annexed' : kind,
		...(id.startsWith('annex') && { annex: Number(annex ?? 1) }),
		...(section !== undefined && { section: Number(section) }),
		...(prefix === 'u' && { unnumbered: true as const }),
		numbers: [number, ...letters.split('-').filter(Boolean)],
	};
}
