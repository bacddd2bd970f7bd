import { align } from './alignment.ts';
import { type Comparison, compare } from './comparison.ts';
import { verdictOn } from './nearness.ts';
import { isDifference } from './piece.ts';
import { lettersOf, type PrintedWord, printedWords, type Quotable } from './quotable.ts';
import { type Aside, readQuoted } from './quoted.ts';
import type { Place, Reading, Verdict } from './verdict.ts';

/** A text prepared for the quotations that are checked against it. */
export interface QuotableText {
	readonly passages: readonly Quotable[];
	readonly words: readonly PrintedWord[];
}

/** Prepares a text. */
export function quotableText(passages: readonly Quotable[]): QuotableText {
	return { passages, words: printedWords(passages) };
}

/** How much longer than the text a quotation may be: with its line breaks, notes and numbers. */
const longest = { characters: 2, words: 1.3 } as const;
/** At how many places it is looked at closely: a short one everywhere, a long one once. */
const mostSteps = 3000;

/** Checks a quotation against a text. Whatever is asked, it takes no more than about the square of the text's length. */
export function check(typed: string, text: QuotableText): Verdict {
	if (lettersOf(typed.slice(0, 1000)) === '' && lettersOf(typed) === '') return { kind: 'empty' };
	const length = text.passages.reduce((sum, { words }) => sum + words.length, 0);
	if (typed.length > longest.characters * length + 500) return { kind: 'too-long', holds: held(typed, text) };
	const { words: quoted, asides } = readQuoted(typed);
	if (!quoted.some(({ isBracketed, isEllipsis }) => !isBracketed && !isEllipsis)) return { kind: 'empty' };
	if (quoted.length > longest.words * text.words.length + 50) return { kind: 'too-long', holds: held(typed, text) };
	const pair = { quoted, printed: text.words };
	const { ends, steps } = align(quoted, text.words);
	const most = Math.max(1, Math.floor(mostSteps / quoted.length));
	const compared = ends.slice(0, most).map((end) => compare(steps(end), pair));
	const best = compared.toSorted(byFaults)[0];
	if (!best) return { kind: 'absent' };
	const read = (one: Comparison): Reading => reading(one, text.words, asides);
	if (faults(best) > 0) return verdictOn(read(best));
	const isCut = quoted.some(({ isEllipsis }) => isEllipsis);
	const others = compared.filter((one) => one !== best && !isCut && faults(one) + excess(one, best) === 0);
	const [first = best, ...rest] = [best, ...others].toSorted((a, b) => start(a) - start(b));
	return { kind: 'exact', readings: [read(first), ...rest.map(read)] };
}

function byFaults(a: Comparison, b: Comparison): number {
	return faults(a) - faults(b) || excess(a, b) || span(a) - span(b);
}

function faults({ pieces }: Comparison): number {
	return pieces.filter(isDifference).length;
}

function excess(one: Comparison, other: Comparison): number {
	return one.tolerated.length - other.tolerated.length;
}

function span(one: Comparison): number {
	return (one.printed.at(-1)?.[1] ?? 0) - start(one);
}

function start({ printed: [first] }: Comparison): number {
	return first?.[0] ?? 0;
}

function reading(one: Comparison, words: readonly PrintedWord[], asides: readonly Aside[]): Reading {
	const passedOver = asides.map((kind) => ({ kind, quoted: '', printed: '' }));
	return { places: placesOf(one, words), pieces: one.pieces, tolerated: [...one.tolerated, ...passedOver] };
}

function placesOf({ printed }: Comparison, words: readonly PrintedWord[]): readonly Place[] {
	const places = new Map<number, Place>();
	for (const { passage, start: from, end, isMarker } of printed.flatMap(([at, to]) => words.slice(at, to))) {
		if (!isMarker) places.set(passage, { passage, start: places.get(passage)?.start ?? from, end });
	}
	return [...places.values()];
}

function held(typed: string, { passages }: QuotableText): readonly number[] {
	const whole = lettersOf(typed);
	return [...passages.keys()].filter((index) => whole.includes(lettersOf(passages[index]?.words ?? '')));
}
