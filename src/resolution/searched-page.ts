/** The text of a page, and the same as it is compared: without spaces, in small letters. */
export interface SearchedPage {
	readonly text: string;
	readonly squeezed: string;
}

/** A page by its blocks of text in order. */
export function searchedPage(blocks: readonly string[]): SearchedPage {
	const text = blocks.join('\n');
	return { text, squeezed: squeezed(text) };
}

/** Whether a passage stands on the page, and only there. */
export function isOnce({ squeezed: page }: SearchedPage, passage: string): boolean {
	const sought = squeezed(passage);
	const at = page.indexOf(sought);
	return at >= 0 && !page.includes(sought, at + 1);
}

/** Spaces are no part of the comparison, as two blocks may stand side by side without one. */
export function squeezed(text: string): string {
	return text.replaceAll(/\s+/g, '').toLowerCase();
}
