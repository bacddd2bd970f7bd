import type { Place } from '../../src/resolution/text-directive.ts';

export interface Found {
	readonly from: Place;
	readonly to: Place;
}

interface Parsed {
	readonly prefix: string | undefined;
	readonly start: string;
	readonly end: string | undefined;
	readonly suffix: string | undefined;
}

/**
 * Finds what a text directive names, step by step as browsers must: WICG, URL Fragment Text Directives, "parse a text
 * directive", "find a range from a text directive", "find a string in range".
 */
export function findDirective(blocks: readonly string[], directive: string): Found | undefined {
	const { prefix, start, end, suffix } = parsed(directive);
	const mustEnd = end !== undefined || suffix === undefined;
	let search: Place = { block: 0, offset: 0 };
	for (;;) {
		let match: Found | undefined;
		if (prefix !== undefined) {
			const before = findString(blocks, prefix, search, true, false);
			if (!before) return undefined;
			search = after(before.from);
			const next = nextNonWhitespace(blocks, before.to);
			if (!next) return undefined;
			match = findString(blocks, start, next, false, mustEnd);
			if (!match) return undefined;
			if (!same(match.from, next)) continue;
		} else {
			match = findString(blocks, start, search, true, mustEnd);
			if (!match) return undefined;
			search = after(match.from);
		}
		let rest = match.to;
		for (;;) {
			if (end !== undefined) {
				const last = findString(blocks, end, rest, true, suffix === undefined);
				if (!last) return undefined;
				match = { from: match.from, to: last.to };
			}
			if (suffix === undefined) return match;
			const next = nextNonWhitespace(blocks, match.to);
			const following = next && findString(blocks, suffix, next, false, true);
			if (!following) return undefined;
			if (same(following.from, next)) return match;
			if (end === undefined) break;
			rest = match.to;
		}
	}
}

function parsed(directive: string): Parsed {
	const tokens = directive.replace(/^text=/, '').split(',');
	const prefix = tokens[0]?.endsWith('-') ? tokens.shift()?.slice(0, -1) : undefined;
	const suffix = tokens.at(-1)?.startsWith('-') ? tokens.pop()?.slice(1) : undefined;
	const [start, end, ...others] = tokens;
	if (!start || others.length > 0) throw new Error(`${directive} is no text directive`);
	for (const token of [prefix, suffix, start, end]) {
		if (/[-&,]/.test(token ?? '')) throw new Error(`${token} has a sign that must be encoded`);
	}
	const decoded = (token: string | undefined) => (token === undefined ? undefined : decodeURIComponent(token));
	return { prefix: decoded(prefix), start: decodeURIComponent(start), end: decoded(end), suffix: decoded(suffix) };
}

/** The first place from which the words stand in one block, letters large or small, between the bounds of words. */
function findString(blocks: readonly string[], words: string, from: Place, bounded: boolean, endBounded: boolean) {
	for (let block = from.block; block < blocks.length; block += 1) {
		const text = (blocks[block] ?? '').toLowerCase();
		let at = text.indexOf(words.toLowerCase(), block === from.block ? from.offset : 0);
		for (; at >= 0; at = text.indexOf(words.toLowerCase(), at + 1)) {
			const end = at + words.length;
			if (bounded && !isBound(blocks[block] ?? '', at)) continue;
			if (endBounded && !isBound(blocks[block] ?? '', end)) continue;
			return { from: { block, offset: at }, to: { block, offset: end } };
		}
	}
	return undefined;
}

const bounds = new Map<string, ReadonlySet<number>>();

function isBound(text: string, offset: number): boolean {
	const known = bounds.get(text) ?? boundsOf(text);
	bounds.set(text, known);
	return known.has(offset);
}

function boundsOf(text: string): ReadonlySet<number> {
	const segments = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)];
	return new Set([...segments.map(({ index }) => index), text.length]);
}

function nextNonWhitespace(blocks: readonly string[], from: Place): Place | undefined {
	for (let { block, offset } = from; block < blocks.length; block += 1, offset = 0) {
		const at = (blocks[block] ?? '').slice(offset).search(/\S/);
		if (at >= 0) return { block, offset: offset + at };
	}
	return undefined;
}

function after({ block, offset }: Place): Place {
	return { block, offset: offset + 1 };
}

function same(one: Place, other: Place | undefined): boolean {
	return one.block === other?.block && one.offset === other.offset;
}
