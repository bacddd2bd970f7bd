import { words } from './word.ts';

/** The words of a text, each with how often it stands there. */
export type Bag = ReadonlyMap<string, number>;

export function bagOf(text: string): Bag {
	const bag = new Map<string, number>();
	for (const { folded } of words(text)) bag.set(folded, (bag.get(folded) ?? 0) + 1);
	return bag;
}

/** How alike two texts are, from 0 (no word in common) to 1 (the same words): Dice's coefficient of their words. */
export function similarity(one: Bag, other: Bag): number {
	let common = 0;
	for (const [word, count] of one) common += Math.min(count, other.get(word) ?? 0);
	const all = size(one) + size(other);
	return all === 0 ? 1 : (2 * common) / all;
}

function size(bag: Bag): number {
	return [...bag.values()].reduce((sum, count) => sum + count, 0);
}
