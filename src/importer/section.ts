import { roman } from '../resolution/numeral.ts';
import { endingBefore } from './evidence.ts';
import type { Range } from './piece.ts';

/** A part of a text under a heading with a number: "II", "Article 3". */
export interface Section extends Range {
	/** The number as printed, with its word; none for what stands before the first. */
	readonly label: string;
}

const numeral = /(?<=^|\s)([IVX]{1,7})\.? (?=["“]?\p{Lu}|\d)/gu;
const letter = /(?<=^|\s)([A-Z])\. (?=["“]?\p{Lu})/gu;
const named =
	/(?<=^|\s)(Article|Rule|Principle|Goal|Guideline|Chapter|Part|Section|Regulation) (\d{1,3}|[IVX]{1,7})[.:]? (?=["“]?\p{Lu}|\d|\()/gu;
const naming = /\b(?:of|in|with|under|to|and|by|see|from|or|the|that|per|this|s)$/i;

/**
 * Cuts a stretch at its headings with roman numbers. One counts only in sequence and where a paragraph has ended
 * before it; a lone "I" is no section.
 */
export function romanSections(words: string, range: Range): readonly Section[] {
	return sections(
		words,
		range,
		numeral,
		([, name = '']) => name,
		(number) => roman(number).toUpperCase(),
	);
}

/** Cuts a stretch at its headings with a letter, "A. General". */
export function letteredSections(words: string, range: Range): readonly Section[] {
	return sections(
		words,
		range,
		letter,
		([, name = '']) => name,
		(number) => String.fromCharCode(64 + number),
	);
}

/** Cuts a stretch at headings of one word and a number in sequence: "Article 1", "Article 2". */
export function namedSections(words: string, range: Range): readonly Section[] {
	const kinds = new Set([...words.slice(range.start, range.end).matchAll(named)].map(([, word = '']) => word));
	const all = [...kinds].map((kind) => {
		return sections(
			words,
			range,
			named,
			([, word = '', name = '']) => (word === kind ? name : ''),
			(number, one) => (/\d/.test(one) ? String(number) : roman(number).toUpperCase()),
		);
	});
	return all.sort((a, b) => b.length - a.length)[0] ?? [{ label: '', ...range }];
}

function sections(
	words: string,
	range: Range,
	pattern: RegExp,
	nameOf: (match: RegExpMatchArray) => string,
	expected: (number: number, name: string) => string,
): readonly Section[] {
	const found: { at: number; label: string }[] = [];
	for (const match of words.slice(range.start, range.end).matchAll(pattern)) {
		const at = range.start + match.index;
		const name = nameOf(match);
		if (name === '' || name !== expected(found.length + 1, name)) continue;
		const before = words.slice(Math.max(range.start, at - 12), at).trimEnd();
		if (endingBefore(words, at, range.start) === 'none' && (pattern !== named || naming.test(before))) continue;
		found.push({ at, label: match[0].trim() });
	}
	if (found.length < 2) return [{ label: '', ...range }];
	return [{ at: range.start, label: '' }, ...found].flatMap(({ at, label }, index) => {
		const end = found[index]?.at ?? range.end;
		return label === '' && words.slice(at, end).trim() === '' ? [] : [{ label, start: at, end }];
	});
}
