import type { Organ } from './model.ts';

/** What a citation must know of the resolution. */
export interface Cited {
	readonly symbol: string;
	readonly number: string;
	/** Absent where none is printed. */
	readonly title?: string;
	readonly organ: Organ;
	/** ISO 8601. */
	readonly adopted: string;
}
