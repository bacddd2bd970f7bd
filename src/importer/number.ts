import { endingBefore } from './evidence.ts';
import { openingAt } from './opening.ts';
import type { Doubt, Range } from './piece.ts';

/** A printed number that begins a paragraph. */
export interface Numbered {
	readonly at: number;
	readonly number: number;
	readonly marker: string;
	readonly doubts: readonly Doubt[];
}

interface Candidate extends Numbered {
	/** 2: a mark before it and opening words after it; 1: one of the two; 0: a capital letter only. */
	readonly strength: number;
}

const pattern = /(?<=^|\s)["“]?(\d{1,3})\. (?=["“'‘(]?[\p{Lu}\d]|\([a-z]\) )/gu;
const naming =
	/\b(?:(?:sub)?paragraphs?|resolutions?|decisions?|[Aa]rticles?|[Ss]ections?|[Rr]ule|rules|[Cc]hapters?|[Pp]art|parts|[Aa]nnex|annexes|[Tt]able|tables|[Ff]igure|figures|items?|[Gg]oals?|[Tt]argets?|[Pp]rinciple|principles|guidelines?|recommendations?|stage|phase|level|category|[Nn]os?|[Pp]aras?|to|of|and|or|in|than|by|at|from|the|a)\.? $/;

/**
 * The printed numbers of a stretch, in sequence from `first`. A number counts where a paragraph has ended before
 * it and another opens after it; figures, dates and symbols in the text ("paragraph 2.", "1 January 2020.") don't.
 */
export function numberedParagraphs(words: string, range: Range, first: number): readonly Numbered[] {
	const byNumber = Map.groupBy(candidates(words, range), ({ number }) => number);
	const result: Numbered[] = [];
	for (let number = first, after = range.start - 1; ; number += 1) {
		const found = choose(byNumber.get(number), byNumber.get(number + 1), after);
		if (!found) return result;
		result.push(found);
		after = found.at;
	}
}

/** The first candidate, unless a better one stands before the next number. */
function choose(own: readonly Candidate[] = [], next: readonly Candidate[] = [], after: number): Candidate | undefined {
	const later = own.filter(({ at }) => at > after);
	const [first] = later;
	if (!first || first.strength > 1) return first;
	const better = later.find(({ strength }) => strength > first.strength);
	const limit = next.find(({ at, strength }) => at > first.at && strength > 0)?.at ?? Infinity;
	if (better && better.at < limit) return better;
	// Without a mark before it or opening words after it, only the next number makes it one.
	return first.strength > 0 || limit < Infinity ? first : better;
}

function candidates(words: string, { start, end }: Range): readonly Candidate[] {
	return [...words.slice(start, end).matchAll(pattern)].flatMap((match) => {
		const at = start + match.index;
		const behind = at + match[0].length;
		const ending = endingBefore(words, at, start);
		const opens = openingAt(words, words.startsWith('(', behind) ? behind + 4 : behind);
		const named = naming.test(words.slice(Math.max(start, at - 20), at));
		if (ending === 'none' && (named || /\d/.test(words[behind] ?? ''))) return [];
		const doubts = ending === 'none' ? [{ confidence: 0.85, reason: 'no mark ends the words before its number' }] : [];
		const strength = (ending === 'none' ? 0 : 1) + (opens ? 1 : 0);
		return [{ at, number: Number(match[1]), marker: match[0].trim(), doubts, strength }];
	});
}
