import { test } from 'node:test';
import fc, { type Arbitrary } from 'fast-check';

/**
 * Repeats a run that failed: `SEED=… npm run test:unit`, with the seed that the failure named. Where a change is let in
 * or not (CI), the cases are the same each time; everywhere else they are drawn anew.
 */
const seed = process.env['SEED'] ?? (process.env['CI'] ? '59187' : undefined);
/** For a longer search: `CASES=10 npm run test:unit` tries ten times as many. */
const times = Number(process.env['CASES'] ?? 1);

/** A test that something holds for whatever is made; a failure names the seed and the smallest case that fails. */
export function property<Made>(
	sentence: string,
	made: Arbitrary<Made>,
	holds: (one: Made) => void,
	{ cases = 1000 }: { readonly cases?: number } = {},
): void {
	test(sentence, () => {
		fc.assert(fc.property(made, holds), { numRuns: cases * times, ...(seed && { seed: Number(seed) }) });
	});
}
