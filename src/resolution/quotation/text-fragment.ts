import type { Stretch } from '../word.ts';

const ends = 4;

/**
 * The end of an address that makes a browser mark a stretch of a page's text, and that no server is told:
 * `:~:text=…`. Words before and after it tell it from the same words elsewhere.
 *
 * Source: URL Fragment Text Directives, https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(words: string, { start, end }: Stretch): string {
	const stretch = words.slice(start, end).split(' ');
	const before = words.slice(0, start).trim().split(' ').slice(-ends).join(' ');
	const after = words.slice(end).trim().split(' ').slice(0, ends).join(' ');
	const marked =
		stretch.length > 3 * ends
			? [stretch.slice(0, ends).join(' '), stretch.slice(-ends).join(' ')]
			: [stretch.join(' ')];
	return `:~:text=${[
		...(/[\p{L}\p{N}]/u.test(before) ? [`${encoded(before)}-`] : []),
		...marked.map(encoded),
		...(/[\p{L}\p{N}]/u.test(after) ? [`-${encoded(after)}`] : []),
	].join(',')}`;
}

/** Commas and hyphens have a meaning of their own in a directive. */
function encoded(words: string): string {
	return encodeURIComponent(words).replaceAll('-', '%2D');
}
