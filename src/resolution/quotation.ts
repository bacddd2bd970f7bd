import { type Cited, cite, type Style } from './citation.ts';

/** Words of one paragraph that are quoted. */
export interface Quoted {
	/** Id of the paragraph or sub-paragraph. */
	readonly id: string;
	/** Its number as the United Nations prints it, where the words are its first. */
	readonly number?: string;
	readonly words: string;
}

/**
 * The words exactly as printed between quotation marks, and where they stand: “dialogue” (paragraph 3 of General
 * Assembly resolution 59/187 of 20 December 2004). Where they go on in the next paragraph, the printed numbers stay.
 */
export function quote(cited: Cited, quoted: readonly Quoted[], style: Style): string {
	const [only] = quoted;
	const lines =
		only && quoted.length === 1
			? [only.words]
			: quoted.map(({ number, words }) => (number ? `${number} ${words}` : words));
	const ids = quoted.map(({ id }) => id);
	return `“${lines.join('\n').trim()}” (${cite(cited, ids, style)})`;
}
