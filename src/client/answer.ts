import type { Matchable } from '../resolution/matchable.ts';
import type { Query, Term } from '../resolution/query.ts';
import type { Stretch } from '../resolution/word.ts';
import type { Filters } from './pagefind.ts';

/** A paragraph as the index holds it. */
export interface Paragraph extends Matchable {
	readonly id: string;
	readonly title: string;
	readonly opening: string;
	/** Address of the resolution, after the base path. */
	readonly resolution: string;
	/** Ids of its sub-paragraphs. */
	readonly below: readonly string[];
	/** What its resolution is called, where there are several. */
	readonly name?: string;
	/** Sorts as text: by resolution, then in the order of its text. */
	readonly order: string;
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
	/** Where not all were looked at: how many there are at most, and the way to the next. */
	readonly more?: { readonly atMost: number; readonly next: () => Promise<Answer> };
	readonly unknown: readonly Unknown[];
	/** In how many paragraphs each word of the query stands, where no paragraph holds them all. */
	readonly apart: readonly { readonly text: string; readonly count: number }[];
	/** How many paragraphs match where the filters leave none. */
	readonly unfiltered: number;
}

/** A resolution of the library and its paragraphs. */
export interface Held {
	/** Its address, after the base path. */
	readonly resolution: string;
	/** Whether it has this paragraph or sub-paragraph. */
	readonly has: (id: string) => boolean;
}

/** What answers a search. */
export interface Finder {
	readonly find: (query: Query, filters: Filters) => Promise<Answer>;
	/** The resolution of a number, `59/187`, or at an address where none is named; undefined where it is not held. */
	readonly held: (number: string | undefined, here: string) => Promise<Held | undefined>;
}
