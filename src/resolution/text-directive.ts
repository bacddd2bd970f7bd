import { isOnce, type SearchedPage, searchedPage, squeezed } from './searched-page.ts';
import type { Stretch } from './word.ts';

/** A place in the text of a page: which of its blocks, and how many characters from that one's beginning. */
export interface Place {
	readonly block: number;
	readonly offset: number;
}

/** The words of a block, and which of them, from `first` to `last`, are meant; offsets count from the page's start. */
interface Meant {
	readonly words: readonly Stretch[];
	readonly first: number;
	readonly last: number;
}

/** A passage that is named in full is at most this long; of longer ones only the ends are. */
const longest = 100;
const fewest = 3;

/**
 * The directive `text=…` that makes a browser find and mark the words between two places, as whole words. What would
 * be found elsewhere on the page as well is told apart by the words before and after it.
 *
 * Source: WICG, URL Fragment Text Directives: "Syntax" and "find a range from a text directive".
 *
 * @param blocks All text of the page in order. A paragraph is one block: what a browser compares never crosses one.
 * @returns undefined where there is no word, or nothing in its block tells the passage apart.
 */
export function textDirective(blocks: readonly string[], from: Place, to: Place): string | undefined {
	const page = searchedPage(blocks);
	const opening = meant(blocks, from.block, from.offset, undefined);
	const closing = meant(blocks, to.block, 0, to.offset);
	if (!opening || !closing) return undefined;
	if (from.block !== to.block) return ends(page, opening, closing);
	const passage = { ...opening, last: closing.last };
	if (passage.first > passage.last) return undefined;
	if (extent(page, passage).length <= longest) return whole(page, passage);
	const middle = Math.floor((passage.first + passage.last) / 2);
	return ends(page, { ...passage, last: middle }, { ...passage, first: middle + 1 }) ?? whole(page, passage);
}

function meant(
	blocks: readonly string[],
	block: number,
	from: number,
	to = Number.POSITIVE_INFINITY,
): Meant | undefined {
	const start = blocks.slice(0, block).reduce((sum, { length }) => sum + length + 1, 0);
	const segments = new Intl.Segmenter('en', { granularity: 'word' }).segment(blocks[block] ?? '');
	const words = [...segments]
		.filter(({ isWordLike }) => isWordLike)
		.map(({ index, segment }) => ({ start: start + index, end: start + index + segment.length }));
	const first = words.findIndex((word) => word.end > start + from);
	const last = words.findLastIndex((word) => word.start < start + to);
	return first >= 0 && last >= 0 ? { words, first, last } : undefined;
}

const extent = (page: SearchedPage, { words, first, last }: Meant): string =>
	page.text.slice(words[first]?.start, words[last]?.end);

/** Names all words of the passage: `prefix-,words,-suffix`. */
function whole(page: SearchedPage, passage: Meant): string | undefined {
	const { words, first, last } = passage;
	for (let count = 0; count < words.length; count += 1) {
		for (const [before, after] of [
			[0, count],
			[count, 0],
			[count, count],
		] as const) {
			const wider = { words, first: Math.max(0, first - before), last: Math.min(words.length - 1, last + after) };
			if (!isOnce(page, extent(page, wider))) continue;
			return directive([prefix(page, wider, first), encoded(extent(page, passage)), suffix(page, wider, last)]);
		}
	}
	return undefined;
}

/** Names the first words and the last: `prefix-,first words,last words,-suffix`. */
function ends(page: SearchedPage, opening: Meant, closing: Meant): string | undefined {
	const start = beginning(page, opening);
	if (!start) return undefined;
	const { words } = closing;
	for (let count = fewest; count <= fewest + words.length; count += 1) {
		const first = Math.max(closing.first, closing.last - count + 1);
		const over = count - (closing.last - first + 1);
		const wider = { words, first, last: Math.min(words.length - 1, closing.last + over) };
		// The browser takes the first that comes after the beginning.
		const rest = squeezed(page.text.slice(start.end, words[wider.last]?.end));
		const sought = squeezed(extent(page, wider));
		if (rest.indexOf(sought) !== rest.length - sought.length) continue;
		const last = encoded(extent(page, { ...closing, first }));
		return directive([start.prefix, start.words, last, suffix(page, wider, closing.last)]);
	}
	return undefined;
}

function beginning(page: SearchedPage, { words, first, last }: Meant) {
	for (let count = fewest; count <= fewest + words.length; count += 1) {
		const end = Math.min(last, first + count - 1);
		const over = count - (end - first + 1);
		const wider = { words, first: Math.max(0, first - over), last: end };
		if (!isOnce(page, extent(page, wider))) continue;
		const named = encoded(extent(page, { words, first, last: end }));
		return { prefix: prefix(page, wider, first), words: named, end: words[end]?.end };
	}
	return undefined;
}

function prefix(page: SearchedPage, { words, first }: Meant, start: number): string {
	const before = page.text.slice(words[first]?.start, words[start]?.start).trim();
	return before && `${encoded(before)}-`;
}

function suffix(page: SearchedPage, { words, last }: Meant, end: number): string {
	const after = page.text.slice(words[end]?.end, words[last]?.end).trim();
	return after && `-${encoded(after)}`;
}

function directive(parts: readonly string[]): string {
	return `text=${parts.filter((part) => part !== '').join(',')}`;
}

/** The hyphen has a meaning in a directive; the other signs are taken for the end of a link in letters and chats. */
function encoded(words: string): string {
	return encodeURIComponent(words.replaceAll(/\s+/g, ' ')).replaceAll(
		/[-!'()*]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
	);
}
