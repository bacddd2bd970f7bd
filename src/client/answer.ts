import type { Matchable } from '../resolution/matchable.ts';
import type { Term } from '../resolution/query.ts';
import type { Stretch } from '../resolution/word.ts';

/** A paragraph as the index holds it. */
export interface Paragraph extends Matchable {
	readonly id: string;
	readonly title: string;
	readonly opening: string;
	/** Address of the resolution, after the base path. */
	readonly resolution: string;
	/** Place in the order of the text. */
	readonly order: number;
}

export interface Hit {
	readonly paragraph: Paragraph;
	readonly marks: readonly Stretch[];
}

/** A word that no paragraph holds, and the nearest that one does. */
export interface Unknown {
	readonly term: Term;
	readonly nearest?: string;
}

export interface Answer {
	/** In the order of the text. */
	readonly hits: readonly Hit[];
	readonly unknown: readonly Unknown[];
	/** In how many paragraphs each word of the query stands, where no paragraph holds them all. */
	readonly apart: readonly { readonly text: string; readonly count: number }[];
	/** How many paragraphs match where the filters leave none. */
	readonly unfiltered: number;
}
