/** Random choices that come out the same for the same seed. */
export interface Choices {
	/** A whole number from 0 to below `limit`. */
	readonly below: (limit: number) => number;
	readonly chance: (share: number) => boolean;
	readonly one: <T>(items: readonly [T, ...T[]]) => T;
	readonly list: <T>(length: number, make: (index: number) => T) => readonly T[];
}

/** Mulberry32, by Tommy Ettinger. */
export function choices(seed: number): Choices {
	let state = seed;
	const next = (): number => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (limit: number): number => Math.floor(next() * limit);
	return {
		below,
		chance: (share) => next() < share,
		one: (items) => items[below(items.length)] ?? items[0],
		list: (length, make) => Array.from({ length }, (_, index) => make(index)),
	};
}
