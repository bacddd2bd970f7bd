import { openingAt } from './opening.ts';
import type { Range } from './piece.ts';

const ends = /[;,:.!?…]["”’»)\]]*(?:\d{1,2}|\*)?(?: (?:and|or))?$/;
const marks = /[;,:.]["”’»)\]]*(?:\d{1,2})? (?=["“]?\p{Lu}|\(?[A-Z]\)|\d)/gu;

/**
 * Where the heading begins that stands below a paragraph, glued to it: the words after its last mark, if no mark
 * ends them. Undefined where the paragraph ends as one does.
 */
export function headingBelow(
	words: string,
	{ start: from, end, marker = '' }: Range & { readonly marker?: string },
): number | undefined {
	const start = from + marker.length;
	const text = words.slice(start, end).trimEnd();
	if (text === '' || ends.test(text)) return undefined;
	const tail = Math.max(0, text.length - 320);
	const breaks = [...text.slice(tail).matchAll(marks)].filter(
		(match) => !isAbbreviation(text.slice(0, tail + match.index + 1)),
	);
	const strong = breaks.filter(([mark]) => mark[0] !== ',').at(-1);
	const last = strong ?? breaks.at(-1);
	if (!last) return undefined;
	const at = tail + last.index + last[0].length;
	const heading = text.slice(at);
	// Opening words are those of a paragraph whose mark is missing.
	if (openingAt(words, start + at)?.listed) return undefined;
	return heading.length <= 220 && /^["“(]?\p{Lu}/u.test(heading) && /\p{Ll}/u.test(heading) ? start + at : undefined;
}

function isAbbreviation(before: string): boolean {
	return /(?:^|\s)(?:[A-Z]|[IVXL]+|No|Nos|para|paras|vol|chap|art|add|St|Mr|Ms|Mrs|Dr)\.$/i.test(before);
}
