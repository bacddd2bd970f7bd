import type { Cited } from './cited.ts';
import { longDate } from './date.ts';
import { type Group, listed, series, spaced } from './enumeration.ts';
import { ordinal, roman } from './numeral.ts';

/**
 * "paragraph 4 of General Assembly resolution 59/187 of 20 December 2004". Preambular paragraphs, which print no
 * number, go by their ordinals.
 *
 * Source: United Nations Editorial Manual.
 */
export function citeUn({ organ, number, adopted }: Cited, groups: readonly Group[]): string {
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
