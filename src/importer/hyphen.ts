import type { Emendation, Resolution } from '../resolution/model.ts';
import { type Passage, passages } from '../resolution/passage.ts';
import { hyphenatedWords } from './hyphenated-words.ts';

/** An emendation that somebody may declare, and where its word stands. Nothing applies it. */
export interface Proposal extends Emendation {
	readonly line: number;
}

const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const ones = 'one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth';
const numeral = new RegExp(`^(${tens})(${ones})$`, 'i');
const ending =
	/^(\p{L}{3,})(based|related|oriented|specific|friendly|sensitive|responsive|centred|driven|affected|prone|level|designate)$/u;
const solid =
	/^(?:un|inter|cor|water|mis|non)?(?:related|specific|friendly|sensitive|responsive|driven|based|affected)$|^(?:database|interrelated|nonspecific|conspecific|hypersensitive|insensitive|unresponsive)$/;

/**
 * The words of a resolution that seem to have lost a hyphen, each with the evidence. Those with it nowhere else in
 * doubt: the text itself has the hyphen elsewhere, a list of the United Nations has it, or it is an ordinal.
 */
export function lostHyphens(resolution: Resolution): readonly Proposal[] {
	const all = passages(resolution);
	const listed = new Map(hyphenatedWords.map((word) => [joined(word), word]));
	const own = new Map(
		all.flatMap(({ words }) => (words.match(/\p{Ll}[\p{L}]*(?:-\p{L}+)+/gu) ?? []).map((word) => [joined(word), word])),
	);
	return all.flatMap((passage) => (passage.line === undefined ? [] : inPassage(passage, passage.line, own, listed)));
}

type Words = ReadonlyMap<string, string>;

function inPassage({ id, words }: Passage, line: number, own: Words, listed: Words): readonly Proposal[] {
	const counts = new Map<string, number>();
	for (const [word] of words.matchAll(/[\p{L}\p{N}-]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts].flatMap(([received, count]): Proposal[] => {
		const found = restored(received, own, listed);
		if (!found || count > 1 || words.split(received).length !== 2 || words.includes(found.word)) return [];
		return [{ paragraph: id, line, received, restored: found.word, evidence: found.evidence }];
	});
}

function restored(word: string, own: Words, listed: Words): { word: string; evidence: string } | undefined {
	const [lower, capital] = [word.toLowerCase(), /^\p{Lu}/u.test(word)];
	const cased = (form: string): string => (capital ? form.charAt(0).toUpperCase() + form.slice(1) : form);
	const elsewhere = own.get(lower);
	if (elsewhere && elsewhere !== word && !word.includes('-'))
		return { word: cased(elsewhere), evidence: `The text itself prints “${elsewhere}” elsewhere.` };
	const known = listed.get(lower);
	if (known && !word.includes('-'))
		return {
			word: cased(known),
			evidence: `“${known}” is among the words that the United Nations writes with a hyphen (src/importer/hyphenated-words.ts).`,
		};
	const [, ten, one] = numeral.exec(word) ?? [];
	if (ten && one) return { word: `${ten}-${one}`, evidence: 'Numbers from 21 to 99 in words have a hyphen.' };
	const [, start, end] = ending.exec(word) ?? [];
	if (!start || !end || solid.test(lower)) return undefined;
	return {
		word: `${start}-${end}`,
		evidence: `The United Nations writes compounds in “-${end}” with a hyphen.`,
	};
}

function joined(word: string): string {
	return word.replaceAll('-', '').toLowerCase();
}
