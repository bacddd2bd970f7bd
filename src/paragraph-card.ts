import { type Frame, sheet } from './card.ts';
import { type Box, book, box, heightOf, lackingIn, type Studio } from './picture.ts';
import { endings } from './resolution/beginning.ts';
import type { Span, Text } from './resolution/model.ts';
import { plain, upTo } from './resolution/text.ts';

/** What the preview picture of a paragraph says. */
export interface ParagraphCard extends Frame {
	/** The number as printed, where one is. */
	readonly marker?: string;
	readonly text: Text;
}

/** The words of a card as they are set. */
export interface Setting {
	readonly content: Box;
	/** How many of their characters are shown. */
	readonly shown: number;
	readonly fontSize: number;
}

/** A short paragraph is set large, a long one small. */
const sizes = [
	{ fontSize: 60, lineHeight: 1.25 },
	{ fontSize: 48, lineHeight: 1.28 },
	{ fontSize: 38, lineHeight: 1.3 },
] as const;

type Size = (typeof sizes)[number];

const column = { width: 1040, height: 350 } as const;

/** The preview picture of a paragraph. */
export async function paragraphSheet(card: ParagraphCard, studio: Studio): Promise<Box> {
	return sheet(card, (await setting(card, studio)).content, studio);
}

/**
 * Sets the words in the largest size that holds them all, or else their beginning in the smallest. Where the
 * site's type lacks a character, they end before it: a picture with a gap in a word would misquote.
 */
export async function setting({ marker, text }: ParagraphCard, studio: Studio): Promise<Setting> {
	const whole = plain(text);
	const lacking = await lackingIn(whole, studio);
	for (const size of lacking.size === 0 ? sizes : []) {
		const content = words(marker, text, size);
		if (await fits(content, studio)) return { content, shown: whole.length, fontSize: size.fontSize };
	}
	const limit = Math.min(whole.length, ...[...lacking].map((character) => whole.indexOf(character)));
	const ends = endings(whole).filter((end) => end <= limit);
	const cut = (end: number): Box => words(marker, [...upTo(text, end), { text: '\u00a0…' }], sizes[2]);
	const shown = await longest(ends, (end) => fits(cut(end), studio));
	return { content: cut(shown), shown, fontSize: sizes[2].fontSize };
}

async function fits(content: Box, studio: Studio): Promise<boolean> {
	return (await heightOf(content, column.width, studio)) <= column.height;
}

/** The last of the ends, in rising order, for which it is so; 0 if there is none. */
async function longest(ends: readonly number[], isSo: (end: number) => Promise<boolean>): Promise<number> {
	let [low, high] = [0, ends.length];
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (await isSo(ends[middle] ?? 0)) low = middle + 1;
		else high = middle;
	}
	return ends[low - 1] ?? 0;
}

/** Each word is a box: none is broken, and roman stands beside italic in one line. The number hangs. */
function words(marker: string | undefined, text: Text, { fontSize, lineHeight }: Size): Box {
	const block = { flexGrow: 1, alignItems: 'center', fontFamily: book, fontSize, lineHeight };
	const flow = { flexWrap: 'wrap', flexShrink: 1, columnGap: '0.235em', wordBreak: 'break-word' };
	const number = marker ? [box({ flexShrink: 0, minWidth: '1.7em', paddingRight: '0.3em' }, marker)] : [];
	return box(block, [box({}, [...number, box(flow, wordsOf(text).map(word))])]);
}

function word(parts: readonly Span[]): Box {
	return box(
		{},
		parts.map(({ text, italic }) => box(italic ? { fontStyle: 'italic' } : {}, text)),
	);
}

function wordsOf(text: Text): readonly (readonly Span[])[] {
	const all: Span[][] = [[]];
	for (const span of text) {
		for (const [index, part] of span.text.split(/[ \t\n]+/).entries()) {
			if (index > 0) all.push([]);
			if (part) all.at(-1)?.push({ ...span, text: part });
		}
	}
	return all.filter((parts) => parts.length > 0);
}
