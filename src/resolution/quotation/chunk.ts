import type { Step } from './alignment.ts';
import type { PrintedWord } from './quotable.ts';
import type { QuotedWord } from './quoted.ts';

/** A quotation and the text it is compared with, as words. */
export interface Pair {
	readonly quoted: readonly QuotedWord[];
	readonly printed: readonly PrintedWord[];
}

/** Steps of an alignment that say one thing: the same words, others, some left out, some of the quoter's own. */
export interface Chunk {
	readonly what: 'same' | 'other' | 'left-out' | 'own' | 'passed';
	readonly quoted: readonly [number, number];
	readonly printed: readonly [number, number];
}

/** The steps of an alignment as chunks, differing words that stand together in one. */
export function chunks(steps: readonly Step[], pair: Pair): readonly Chunk[] {
	const result: Chunk[] = [];
	for (const step of withinPassages(steps, pair)) {
		const what = whatOf(step, pair);
		const last = result.at(-1);
		if (last?.what === what && (what === 'other' || what === 'left-out' || what === 'own')) {
			result[result.length - 1] = {
				what,
				quoted: [last.quoted[0], step.quoted[1]],
				printed: [last.printed[0], step.printed[1]],
			};
		} else result.push({ what, quoted: step.quoted, printed: step.printed });
	}
	return result;
}

function whatOf({ relation, quoted }: Step, pair: Pair): Chunk['what'] {
	if (relation === 'same' || relation === 'left-out' || relation === 'passed') return relation;
	return relation !== 'missing' && pair.quoted[quoted[0]]?.isBracketed ? 'own' : 'other';
}

/** A word before the first or after the last that is the same stands for none of another paragraph. */
function withinPassages(steps: readonly Step[], { printed }: Pair): readonly Step[] {
	const isSame = ({ relation }: Step): boolean => relation === 'same';
	const first = steps.find(isSame);
	const last = steps.findLast(isSame);
	if (!first || !last) return steps;
	const passageOf = (index: number): number | undefined => printed[index]?.passage;
	const isBeyond = ({ printed: [at] }: Step): boolean =>
		(at < first.printed[0] && passageOf(at) !== passageOf(first.printed[0])) ||
		(at >= last.printed[1] && passageOf(at) !== passageOf(last.printed[1] - 1));
	return steps.flatMap((step): readonly Step[] => {
		if (step.relation === 'passed' && step.printed[1] <= first.printed[0]) return [];
		if (!isBeyond(step) || step.relation === 'same' || step.relation === 'added') return [step];
		return step.relation === 'replaced'
			? [{ ...step, relation: 'added', printed: [step.printed[0], step.printed[0]] }]
			: [];
	});
}

/** The words of a range with the signs between them. */
export function wordsIn(
	words: readonly { readonly text: string; readonly gap: string }[],
	[from, to]: readonly [number, number],
): string {
	return words
		.slice(from, to)
		.map(({ text, gap }, index) => (index < to - from - 1 ? text + (gap || ' ') : text))
		.join('')
		.replaceAll(/\s+/g, ' ');
}
