import type { Cited } from './cited.ts';
import { bluebookDate, longDate } from './date.ts';
import { closed, type Group, series } from './enumeration.ts';
import { roman } from './numeral.ts';
import { organNames } from './organ.ts';

/**
 * "G.A. Res. 59/187, ¶ 4, U.N. Doc. A/RES/59/187 (Dec. 20, 2004)".
 *
 * Source: The Bluebook, 21st edition, rule 21.7.2.
 */
export function citeBluebook({ organ, number, symbol, adopted }: Cited, groups: readonly Group[]): string {
	const pinpoints = groups.map((group) => {
		const sign = group.paragraphs.length > 1 ? '¶¶' : '¶';
		const preamble = group.kind === 'preambular' ? 'pmbl. ' : group.unnumbered ? 'unnumbered ' : '';
		return `, ${briefPlace(group, 'annex ', '§ ', ', ')}${preamble}${sign} ${series(group.paragraphs, closed, '–', ', ')}`;
	});
	return `${organNames[organ].bluebook} ${number}${pinpoints.join('')}, U.N. Doc. ${symbol} (${bluebookDate(adopted)})`;
}

/**
 * "UNGA Res 59/187 (20 December 2004) UN Doc A/RES/59/187, para 4".
 *
 * Source: OSCOLA 2006, "Citing international law sources", section III.
 */
export function citeOscola({ organ, number, symbol, adopted }: Cited, groups: readonly Group[]): string {
	const pinpoints = groups.map((group) => `, ${paras(group, 'preambular')}`);
	return `${organNames[organ].oscola} ${number} (${longDate(adopted)}) UN Doc ${symbol}${pinpoints.join('')}`;
}

/**
 * "Enhancement of …, GA Res 59/187, UN Doc A/RES/59/187 (20 December 2004) para 4": the title, which a text without
 * styles can't set in italics, then what finds the document in the United Nations' own database. The day is that of
 * adoption, which the text itself gives.
 *
 * Source: Australian Guide to Legal Citation, 4th edition, rules 9.2.2, 9.2.3 and 9.2.10 to 9.2.13; 1.7 (capitals of
 * a title); 3.1.4 (pinpoints).
 */
export function citeAglc({ organ, number, symbol, title, adopted }: Cited, groups: readonly Group[]): string {
	const pinpoints = groups.map((group) => paras(group, 'preamble')).join(', ');
	const document = `${organNames[organ].aglc} ${number}, UN Doc ${symbol} (${longDate(adopted)})`;
	const name = title === undefined ? '' : `${titleCase(title)}, `;
	return `${name}${document} ${pinpoints}`.trimEnd();
}

/** "annex s II paras 4–5". */
function paras(group: Group, preambular: string): string {
	const sign = group.paragraphs.length > 1 ? 'paras' : 'para';
	const preamble = group.kind === 'preambular' ? `${preambular} ` : group.unnumbered ? 'unnumbered ' : '';
	return `${briefPlace(group, 'annex ', 's ', ' ')}${preamble}${sign} ${series(group.paragraphs, closed, '–', ', ')}`;
}

const smallWords =
	/^(?:an?|the|and|but|n?or|so|yet|about|after|against|among|as|at|before|between|by|during|for|from|in|into|of|on|over|through|to|under|until|upon|via|with|within|without)$/;

/** Every word with a capital but articles, conjunctions and prepositions within. */
function titleCase(title: string): string {
	return title.replaceAll(/(?<![\p{L}\p{N}’'])\p{Ll}[\p{L}’']*/gu, (word, at: number) =>
		at > 0 && smallWords.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
	);
}

function briefPlace({ annex, section }: Group, annexWord: string, sectionWord: string, end: string): string {
	const number = annex && annex > 1 ? roman(annex).toUpperCase() : '';
	const places = [
		...(annex === undefined ? [] : [(annexWord + number).trim() + end]),
		...(section === undefined ? [] : [sectionWord + roman(section).toUpperCase() + end]),
	];
	return places.join('');
}
