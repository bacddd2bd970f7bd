import type { Organ } from '../resolution/model.ts';
import { organNames } from '../resolution/organ.ts';
import { openingAt } from './opening.ts';
import type { Range } from './piece.ts';

const organs = Object.keys(organNames).join('|');
const formula = new RegExp(`(?<=^| )The (${organs})(,(?: |$)|(?= (?:[A-Z]|1\\. )))`, 'g');
const adoption = new RegExp(
	`(?<=^|[^a-z] )(?:Resolution adopted by the (?:${organs}) on \\d|Adopted by the (?:${organs}) at its \\d)`,
	'g',
);
const lines = String.raw`\d+(?:st|nd|rd|th) (?:\((?:resumed|closing|opening)\) )?(?:plenary )?meeting,? (?:on )?\d{1,2} [A-Z][a-z]+ \d{4}`;
const meeting = new RegExp(`(?<=[.;:,)\\]”"’'*] )${lines}(?=$|[ .])`, 'g');
const lastMeeting = new RegExp(`(?<!\\b(?:its|the|at|a|from|to) )\\b${lines}(?=$| \\[| Annex)`, 'g');
const votes = / ?\[[^\]]{0,4000}\]\.?/y;

/** An enacting formula found in the words, and whose it is. */
export interface Formula extends Range {
	readonly organ: string;
}

/**
 * Every enacting formula in the words: "The General Assembly," where a paragraph of a resolution opens after it.
 * One within quotation marks belongs to a draft that the resolution quotes.
 */
export function formulas(words: string): readonly Formula[] {
	return [...words.matchAll(formula)].flatMap((match) => {
		const [found, organ = ''] = match;
		const end = match.index + found.length;
		const rest = words.slice(end, end + 80).trimStart();
		const opens =
			openingAt(words, end + (words[end] === ' ' ? 1 : 0))?.listed || /^(?:[I1A]\.? ["“']?[A-Z]|\(?a\)|$)/.test(rest);
		const first = match.index === 0 || found.endsWith(', ');
		return opens || (first && !/^[a-z]/.test(rest)) ? [{ start: match.index, end, organ }] : [];
	});
}

/** Where lines that name the adoption begin: "Resolution adopted by the General Assembly on …". */
export function adoptions(words: string): readonly number[] {
	return [...words.matchAll(adoption)].map(({ index }) => index);
}

/** The closing lines, "74th plenary meeting 20 December 2004", with a vote in brackets; none in some organs' texts. */
export function closingLines(words: string, from: number): Range | undefined {
	const text = words.slice(from);
	for (const found of [...text.matchAll(meeting), ...text.matchAll(lastMeeting)]) {
		const start = from + found.index;
		let end = start + found[0].length;
		votes.lastIndex = end;
		end += votes.exec(words)?.[0].length ?? 0;
		if (!/^ [a-z]/.test(words.slice(end, end + 2))) return { start, end };
	}
	return undefined;
}

/** An organ's name is one of those that the project knows. */
export function organOf(name: string): Organ | undefined {
	const known: readonly Organ[] = [
		'General Assembly',
		'Security Council',
		'Economic and Social Council',
		'Human Rights Council',
	];
	return known.find((one) => one === name);
}
