import { bluebookDate, longDate } from './date.ts';
import { closed, type Group, grouped, listed, series, spaced } from './enumeration.ts';
import type { Organ } from './model.ts';
import { ordinal, roman } from './numeral.ts';
import { organNames } from './organ.ts';
import { readId } from './paragraph-id.ts';

/** What a citation must know of the resolution. */
export interface Cited {
	readonly symbol: string;
	readonly number: string;
	readonly organ: Organ;
	/** ISO 8601. */
	readonly adopted: string;
}

/**
 * The styles, the United Nations' own first: its Editorial Manual; The Bluebook (21st ed.), rule 21.7.2;
 * OSCOLA 2006, "Citing international law sources", section III.
 */
export const styles = ['un', 'bluebook', 'oscola'] as const;

export type Style = (typeof styles)[number];

export const styleNames: Readonly<Record<Style, string>> = {
	un: 'United Nations',
	bluebook: 'Bluebook',
	oscola: 'OSCOLA',
};

/**
 * Cites paragraphs of a resolution, or the resolution itself where no paragraph is named.
 *
 * @param ids Ids of paragraphs, in any order; those that are none are left out.
 */
export function cite(cited: Cited, ids: readonly string[], style: Style): string {
	const groups = grouped(ids.map(readId).filter((one) => one !== undefined));
	return { un: citeUn, bluebook: citeBluebook, oscola: citeOscola }[style](cited, groups);
}

function citeUn({ organ, number, adopted }: Cited, groups: readonly Group[]): string {
	const resolution = `${organ} resolution ${number} of ${longDate(adopted)}`;
	if (groups.length === 0) return resolution;
	const annexes = new Set(groups.map(({ annex }) => annex));
	const [annex] = annexes;
	if (annexes.size > 1 || annex === undefined) {
		const last = groups.at(-1)?.annex === undefined ? 'of' : 'to';
		return `${listed(groups.map((group) => unGroup(group) + unAnnex(group.annex, annexes)))} ${last} ${resolution}`;
	}
	return `${listed(groups.map(unGroup))}${unAnnex(annex, annexes)} to ${resolution}`;
}

function unGroup({ kind, section, unnumbered, paragraphs }: Group): string {
	const many = paragraphs.length > 1 ? 's' : '';
	const place = section === undefined ? '' : `section ${roman(section).toUpperCase()}, `;
	const ordinals = series(paragraphs, ([number]) => ordinal(Number(number)), ' to ');
	if (unnumbered) return `${place}the ${ordinals} unnumbered paragraph${many}`;
	if (kind === 'preambular' && paragraphs[0]?.length === 1)
		return `${place}the ${ordinals} preambular paragraph${many}`;
	if (kind === 'preambular') return listed(paragraphs.map((numbers) => place + unSubparagraph(numbers)));
	return `${place}paragraph${many} ${series(paragraphs, spaced, ' to ')}${place && ','}`;
}

function unSubparagraph([number, ...letters]: readonly string[]): string {
	const marks = letters.map((letter) => `(${letter})`).join(' ');
	return `subparagraph ${marks} of the ${ordinal(Number(number))} preambular paragraph`;
}

/** " of the annex"; " of annex I" where one cites several. */
function unAnnex(annex: number | undefined, annexes: ReadonlySet<number | undefined>): string {
	if (annex === undefined) return '';
	const several = [...annexes].some((one) => one !== undefined && one > 1);
	return several ? ` of annex ${roman(annex).toUpperCase()}` : ' of the annex';
}

function citeBluebook({ organ, number, symbol, adopted }: Cited, groups: readonly Group[]): string {
	const pinpoints = groups.map((group) => {
		const sign = group.paragraphs.length > 1 ? '¶¶' : '¶';
		const preamble = group.kind === 'preambular' ? 'pmbl. ' : group.unnumbered ? 'unnumbered ' : '';
		return `, ${briefPlace(group, 'annex ', '§ ', ', ')}${preamble}${sign} ${series(group.paragraphs, closed, '–', ', ')}`;
	});
	return `${organNames[organ].bluebook} ${number}${pinpoints.join('')}, U.N. Doc. ${symbol} (${bluebookDate(adopted)})`;
}

function citeOscola({ organ, number, symbol, adopted }: Cited, groups: readonly Group[]): string {
	const pinpoints = groups.map((group) => {
		const sign = group.paragraphs.length > 1 ? 'paras' : 'para';
		const preamble = group.kind === 'preambular' ? 'preambular ' : group.unnumbered ? 'unnumbered ' : '';
		return `, ${briefPlace(group, 'annex ', 's ', ' ')}${preamble}${sign} ${series(group.paragraphs, closed, '–', ', ')}`;
	});
	return `${organNames[organ].oscola} ${number} (${longDate(adopted)}) UN Doc ${symbol}${pinpoints.join('')}`;
}

function briefPlace({ annex, section }: Group, annexWord: string, sectionWord: string, end: string): string {
	const number = annex && annex > 1 ? roman(annex).toUpperCase() : '';
	const places = [
		...(annex === undefined ? [] : [(annexWord + number).trim() + end]),
		...(section === undefined ? [] : [sectionWord + roman(section).toUpperCase() + end]),
	];
	return places.join('');
}
