import type { Matchable } from './matchable.ts';
import type { Phrase } from './query.ts';
import { fold, type Stretch } from './word.ts';

/**
 * Where a phrase stands in a text: letter for letter, but for what typing can't be held to, capitals, accents,
 * the kind of quotation mark, and whether words are hyphenated, joined or apart.
 */
export function phraseStretches(text: Matchable, phrase: Phrase): readonly Stretch[] {
	const { letters, offsets } = spelled(text.text);
	const sought = spelled(phrase.text).letters;
	const found: Stretch[] = [];
	if (sought === '') return found;
	for (let at = letters.indexOf(sought); at >= 0; at = letters.indexOf(sought, at + 1)) {
		const start = offsets[at] ?? 0;
		const end = (offsets[at + sought.length - 1] ?? 0) + 1;
		const whole = isBoundary(text.text, start) && (phrase.open || isBoundary(text.text, end));
		if (whole) found.push({ start, end });
	}
	return found;
}

/** The text without spaces and hyphens, and where each of its characters stood. */
function spelled(text: string): { letters: string; offsets: readonly number[] } {
	let letters = '';
	const offsets: number[] = [];
	let offset = 0;
	for (const character of text) {
		const folded = spelledLetter(character);
		letters += folded;
		for (let index = 0; index < folded.length; index += 1) offsets.push(offset);
		offset += character.length;
	}
	return { letters, offsets };
}

function spelledLetter(character: string): string {
	if (/^[a-z,;.]$/.test(character)) return character;
	return fold(character)
		.replaceAll(/[\u2018\u2019]/g, "'")
		.replaceAll(/[-\u2010\u2011\s]/g, '');
}

function isBoundary(text: string, at: number): boolean {
	return !/^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1)) || at === 0;
}
