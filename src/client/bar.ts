/** What the action bar lets those do that are loaded for it. */
export interface Bar extends HTMLElement {
	/** The paragraphs that are selected, in the order of the text. */
	readonly items: readonly HTMLElement[];
	/** Marks paragraphs as selected, and hangs below the last of them. */
	readonly show: (items: readonly HTMLElement[], name?: string) => void;
	/** Says what was done, for a while. */
	readonly say: (words: string) => void;
}
