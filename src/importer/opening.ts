import { adjectives, participles, phrases, qualifiers, verbs } from '../resolution/opening-words.ts';

/** The words that open a paragraph, and which of the two parts they belong to. */
export interface Opening {
	readonly part: 'preambular' | 'operative';
	/** The words that the United Nations sets in italics. */
	readonly words: string;
	/** Whether the published list has them; otherwise they only have the form. */
	readonly listed: boolean;
}

const any = (words: readonly string[]): string => words.join('|').toLowerCase();
const lead = `(?:(?:${any(qualifiers)})(?:,| and (?:${any(qualifiers)}))? )*`;
const weights =
	'its|their|the|deep|deepest|grave|great|profound|serious|sincere|strong|strongest|warm|warmest|full|firm|particular|utmost|most|continued|continuing|heartfelt|outrage and|deep and|high|highest|extreme|keen|special|growing|steadfast|unwavering|determined|solemn|severe';
const feelings =
	'alarm|anguish|anticipation|appreciation|concern|conviction|condolences|commitment|condemnation|deep|determination|disappointment|dismay|gratification|gratitude|grief|hope|indignation|intention|interest|outrage|pleasure|readiness|recognition|regret|resolve|satisfaction|shock|solidarity|sorrow|support|sympathy|thanks|willingness|belief|confidence|approval|distress|desire|respect|admiration|wish|view|condolence';
const feeling = `(?:(?:${weights}) )*(?:${feelings})(?: and (?:(?:${weights}) )*(?:${feelings}))*`;
const more = '(?: (?:also|further|again|once again|once more|likewise))?';
const tail = `${more}(?: (?:note|in mind|into account|into consideration|tribute|forward|upon|on|for(?= the| a| an| all)|seized|account|due regard|regard))?${more}(?:,? with (?:${feeling}))?`;
const expressed = `${more} ${feeling}`;

const preambular = new RegExp(
	`${lead}(?:(?:expressing|voicing|having expressed|conveying)${expressed}|having (?:also |further )?[a-z]+|(?:${any(participles)}|${any(adjectives)})\\b${tail})`,
	'iy',
);
const operative = new RegExp(`${lead}(?:(?:expresses|voices|conveys)${expressed}|(?:${any(verbs)})\\b${tail})`, 'iy');
const phrase = new RegExp(`(?:${any(phrases)})\\b`, 'iy');
const participle =
	/[A-Z][a-z]{3,}ing (?=(?:the|that|its|their|also|with|in|of|all|to|upon|on|for|any|every|this|these|those|a|an|further|once|how)\b)/y;
const thirdPerson =
	/(?:[A-Z][a-z]+ly )?[A-Za-z][a-z]{2,}[^s\W]s (?=(?:the|that|its|their|also|with|to|upon|on|for|all|any|in|this|these|those|a|an|further|once|how|not|Member|States|by)\b)/y;
const nouns =
	/^(?:This|These|Those|Its|States|Members|Parties|Governments|Various|Always|Persons|Women|Nations|Representatives|Efforts|Measures|Countries|Activities|Children|Perhaps|Thus|Besides)\b/;

/**
 * The words that open a paragraph at an offset, if they can open one. A capital letter alone is never enough: the
 * words are in the published list or have the form of a participle or a verb.
 */
export function openingAt(words: string, at: number): Opening | undefined {
	const slice = words.slice(at, at + 160);
	if (!/^\p{Lu}/u.test(slice)) return undefined;
	for (const [part, pattern] of [
		['preambular', preambular],
		['operative', operative],
		['preambular', phrase],
	] as const) {
		const found = matched(pattern, slice);
		// "Recalling the Third Committee": only the first letter of the opening words is a capital.
		if (found && !/\p{Lu}/u.test(found.slice(1)) && !/^[\p{L}-]/u.test(slice.slice(found.length)))
			return { part, words: found, listed: true };
	}
	const [gerund, verb] = [matched(participle, slice), matched(thirdPerson, slice)];
	if (gerund) return { part: 'preambular', words: gerund.trim(), listed: false };
	if (verb && !nouns.test(verb)) return { part: 'operative', words: verb.trim(), listed: false };
	return undefined;
}

function matched(pattern: RegExp, slice: string): string | undefined {
	pattern.lastIndex = 0;
	return pattern.exec(slice)?.[0];
}
