import { readId } from './paragraph-id.ts';
import { inOrder, stretch } from './selection.ts';

/** What the fragment of an address names, or what is wrong with it, as a sentence. */
export type ReadFragment = { readonly ids: readonly string[] } | { readonly problem: string };

const longest = 1000;

/**
 * Reads `op4`, `op3-op5`, `pp3,op5-op7`: the fragments that fragmentOf (run.ts) writes.
 *
 * @param text Ids of all paragraphs of the text, in its order.
 * @returns undefined where the words are no list of paragraphs at all; other ways of writing are for readPinpoint.
 */
export function readFragment(text: readonly string[], fragment: string): ReadFragment | undefined {
	if (fragment.length > longest) return { problem: 'This address is too long to name paragraphs' };
	const items = fragment
		.toLowerCase()
		.split(',')
		.map((item) => item.trim());
	if (!items.some((item) => ends(item))) return undefined;
	const read = items.map((item) => readItem(text, item, fragment));
	const wrong = read.find((one) => one === undefined || 'problem' in one);
	if (wrong || read.includes(undefined)) return wrong;
	return {
		ids: inOrder(
			text,
			read.flatMap((one) => (one && 'ids' in one ? one.ids : [])),
		),
	};
}

function readItem(text: readonly string[], item: string, whole: string): ReadFragment | undefined {
	const shown = shortened(whole);
	if (item === '') return { problem: `“${shown}” has a comma with no paragraph beside it` };
	const [first, last] = ends(item) ?? [];
	if (!first || last === undefined) return undefined;
	if (last === '') return { problem: `“${shown}” breaks off: a range needs a last paragraph` };
	const missing = [first, last].find((id) => !text.includes(id));
	if (missing) {
		const lacks = `his resolution has no “${shortened(missing)}”`;
		return { problem: missing === whole.toLowerCase() ? `T${lacks}` : `“${shown}”: t${lacks}` };
	}
	if (text.indexOf(first) > text.indexOf(last)) {
		return { problem: `“${shown}” runs backwards: ${first} comes after ${last}` };
	}
	return { ids: stretch(text, first, last) };
}

/** The first and the last paragraph that a range names; the same of a single one, none after a hyphen at its end. */
function ends(item: string): readonly [string, string] | undefined {
	if (readId(item)) return [item, item];
	for (let at = item.indexOf('-'); at > 0; at = item.indexOf('-', at + 1)) {
		const [first, last] = [item.slice(0, at), item.slice(at + 1)];
		if (readId(first) && (last === '' || readId(last))) return [first, last];
	}
	return undefined;
}

/** As much of what a reader wrote as a message can show. */
export function shortened(words: string): string {
	return words.length > 30 ? `${words.slice(0, 30)}…` : words;
}
