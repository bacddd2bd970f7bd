import type { Step } from './alignment.ts';
import { type Chunk, chunks, type Pair, wordsIn } from './chunk.ts';
import type { Found, Piece } from './piece.ts';
import { between } from './sign-comparison.ts';
import { spelling, type Tolerated } from './tolerance.ts';

/** A quotation compared with the stretch of the text that it was aligned with. */
export interface Comparison {
	readonly pieces: readonly Piece[];
	readonly tolerated: readonly Tolerated[];
	/** The printed words that it has, in ranges by index, the second one of each excluded. */
	readonly printed: readonly (readonly [number, number])[];
}

/** Says of each run of a quotation what it has to do with the text. */
export function compare(steps: readonly Step[], pair: Pair): Comparison {
	const all = chunks(steps, pair);
	const kept = all.filter(({ what }) => what !== 'passed');
	const found = kept.flatMap((chunk, index): readonly Found[] => {
		const isFirst = index === 0 || kept[index - 1]?.what === 'left-out';
		return [inside(chunk, isFirst, pair), between(chunk, kept[index + 1], pair)];
	});
	const placed = kept.filter(({ printed: [from, to], what }) => to > from && what !== 'left-out');
	const passed = all.filter(({ what }) => what === 'passed');
	return {
		pieces: found.flatMap(({ pieces }) => pieces),
		tolerated: [
			...found.flatMap(({ tolerated = [] }) => tolerated),
			...passed.map(
				({ printed }): Tolerated => ({ kind: 'number', quoted: '', printed: wordsIn(pair.printed, printed) }),
			),
		],
		printed: placed.map(({ printed }) => printed),
	};
}

function inside(chunk: Chunk, isFirst: boolean, pair: Pair): Found {
	const quoted = wordsIn(pair.quoted, chunk.quoted);
	const printed = wordsIn(pair.printed, chunk.printed);
	const both = { quoted, printed };
	if (chunk.what === 'other') return { pieces: [{ kind: 'words', ...both }] };
	if (chunk.what === 'own') {
		return { pieces: [{ kind: 'own', ...both }], tolerated: [{ kind: 'own', quoted: `[${quoted}]`, printed }] };
	}
	if (chunk.what === 'left-out') {
		const kind = printed === '' ? 'nothing-left-out' : 'left-out';
		return { pieces: [{ kind: 'left-out', ...both }], tolerated: [{ kind, ...both }] };
	}
	return sameWords(chunk, isFirst, both, pair);
}

function sameWords(chunk: Chunk, isFirst: boolean, both: { quoted: string; printed: string }, pair: Pair): Found {
	const [word, print] = [pair.quoted[chunk.quoted[0]], pair.printed[chunk.printed[0]]];
	const isOne = chunk.quoted[1] - chunk.quoted[0] === 1 && chunk.printed[1] - chunk.printed[0] === 1;
	if (!isOne || !word || !print) return joined(both);
	const isStart = isFirst || print.start === 0;
	const found = spelling(word, print, isStart);
	if (found === 'other') return { pieces: [{ kind: 'capital', ...both }] };
	return { pieces: [{ kind: 'same', ...both }], tolerated: found === 'same' ? [] : [found] };
}

/** One word for two, or two for one. */
function joined(both: { quoted: string; printed: string }): Found {
	const letters = (text: string): string => text.normalize('NFKC').replaceAll(/[\s\u2010\u2011-]/g, '');
	if (letters(both.quoted) !== letters(both.printed)) return { pieces: [{ kind: 'capital', ...both }] };
	const kind = /[\u2010\u2011-]/.test(both.quoted + both.printed) ? 'hyphen' : 'spacing';
	return { pieces: [{ kind: 'same', ...both }], tolerated: [{ kind, ...both }] };
}
