import { readFragment, shortened } from '../resolution/fragment.ts';
import { readPinpoint } from '../resolution/pinpoint.ts';
import { named } from '../resolution/selection.ts';

/** What the fragment of the page's address names. */
export interface Named {
	/** The paragraphs, in the order of the text. */
	readonly items: readonly HTMLElement[];
	/** What they are called, where they are several. */
	readonly name?: string;
	/** What is wrong with the fragment, where it names nothing on this page. */
	readonly problem?: string;
}

/** Every paragraph of the page's text, sub-paragraphs included, in order. */
export function textItems(): readonly HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>('.paragraphs li[id]')];
}

/** Finds the paragraphs that a fragment names beyond a single id, or says what is wrong with it. */
export function readSeveral(fragment: string): Named {
	const all = textItems();
	const text = all.map(({ id }) => id);
	const read = readFragment(text, fragment);
	if (read && 'problem' in read) return { items: [], problem: read.problem };
	const ids = read?.ids ?? readPinpoint(fragment)?.ids ?? [];
	const missing = ids.length === 0 || ids.some((id) => !text.includes(id));
	if (missing) return { items: [], problem: `This resolution has no “${shortened(fragment)}”` };
	const items = all.filter(({ id }) => ids.includes(id));
	return items.length > 1 ? { items, name: named(items.map(({ id }) => id)) } : { items };
}
