import { type Bag, bagOf, similarity } from './similarity.ts';

/** Places in two lists that belong together; one is absent where the other list has nothing like it. */
export interface Aligned {
	readonly before?: number;
	readonly after?: number;
	/** It stands at another place than its neighbours would have it. */
	readonly moved?: true;
}

/** Less alike than this, two texts are two. */
const threshold = 0.4;

/** The same for a text that changed its place. */
const movedThreshold = 0.6;

/**
 * Aligns two lists of texts by likeness, in the order of the second; what only the first has stands where it
 * stood. In order first (the most likeness in all, by dynamic programming), then what was moved.
 */
export function align(before: readonly string[], after: readonly string[]): readonly Aligned[] {
	const [old, fresh] = [before.map(bagOf), after.map(bagOf)];
	const likeness = old.map((one) => fresh.map((other) => similarity(one, other)));
	const inOrder = ordered(old, fresh, likeness);
	return withMoved(inOrder, likeness);
}

type Likeness = readonly (readonly number[])[];

function ordered(old: readonly Bag[], fresh: readonly Bag[], likeness: Likeness): readonly Aligned[] {
	const best = [...old, undefined].map(() => [...fresh, undefined].map(() => 0));
	const at = (row: number, column: number): number => best[row]?.[column] ?? 0;
	const gain = (row: number, column: number): number => {
		const alike = likeness[row]?.[column] ?? 0;
		return alike >= threshold ? alike + at(row + 1, column + 1) : -1;
	};
	for (let row = old.length - 1; row >= 0; row -= 1) {
		for (let column = fresh.length - 1; column >= 0; column -= 1) {
			const value = Math.max(gain(row, column), at(row + 1, column), at(row, column + 1));
			best[row]?.splice(column, 1, value);
		}
	}
	const result: Aligned[] = [];
	let [row, column] = [0, 0];
	while (row < old.length || column < fresh.length) {
		if (row < old.length && column < fresh.length && gain(row, column) === at(row, column)) {
			result.push({ before: row++, after: column++ });
		} else if (row < old.length && at(row + 1, column) === at(row, column)) result.push({ before: row++ });
		else result.push({ after: column++ });
	}
	return result;
}

function withMoved(inOrder: readonly Aligned[], likeness: Likeness): readonly Aligned[] {
	const lost = new Set(
		inOrder.flatMap(({ before, after }) => (before !== undefined && after === undefined ? [before] : [])),
	);
	const found = inOrder.map((pair) => {
		const { before, after } = pair;
		if (after === undefined || before !== undefined) return pair;
		const [nearest] = [...lost].sort((a, b) => (likeness[b]?.[after] ?? 0) - (likeness[a]?.[after] ?? 0));
		if (nearest === undefined || (likeness[nearest]?.[after] ?? 0) < movedThreshold) return pair;
		lost.delete(nearest);
		return { before: nearest, after, moved: true as const };
	});
	return found.filter(({ before, after }) => after !== undefined || before === undefined || lost.has(before));
}
