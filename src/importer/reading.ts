import { ContentError } from '../resolution/content-error.ts';
import type { Organ } from '../resolution/model.ts';
import { annexes, readAnnex } from './annex.ts';
import { readBody } from './body.ts';
import { readHead } from './head.ts';
import { adoptions, closingLines, formulas, organOf } from './landmark.ts';
import { type Piece, wordsOf } from './piece.ts';

/** The received words cut into pieces, none left out. */
export interface Reading {
	readonly words: string;
	readonly organ: Organ;
	readonly pieces: readonly Piece[];
}

/**
 * Reads the running text of a resolution: what each stretch of it is, and how sure that is.
 *
 * @param words The received words, white space folded.
 * @param file Its name, for messages.
 * @param guessing Whether headings without a number are told from the marks round them.
 * @throws ContentError on a text without enacting formula, with two resolutions, or without operative paragraphs.
 */
export function readResolution(words: string, file: string, guessing = true): Reading {
	const place = { file, line: 1 };
	const [formula, second] = formulas(words);
	const organ = organOf(formula?.organ ?? '');
	if (!formula || !organ) {
		throw new ContentError(
			place,
			'the words that open a resolution, “The General Assembly,”',
			`“${words.slice(0, 60)}”`,
		);
	}
	const again = adoptions(words).filter((at) => at > formula.end)[0] ?? second?.start;
	if (again !== undefined) {
		const found = `a second one at character ${again}, “${words.slice(again, again + 60)}”`;
		throw new ContentError(place, 'one resolution in the file', found);
	}
	const closing = closingLines(words, formula.end);
	const rest = annexes(words, { start: closing?.end ?? formula.end, end: words.length });
	const end = closing?.start ?? rest[0]?.start ?? words.length;
	const body = readBody(words, { start: formula.end, end }, guessing);
	if (!body.some(({ kind }) => kind === 'operative' || kind === 'operative-unnumbered')) {
		const start = body[0] ? wordsOf(words, body[0]).slice(0, 60) : '';
		throw new ContentError(place, 'an operative part, “1. Decides …” or “Decides …”', `only “${start}”`);
	}
	const below: readonly Piece[] = closing
		? [{ kind: 'closing', ...closing, doubts: [] }, ...trailing(words, closing.end, rest[0]?.start)]
		: [];
	const head = readHead(words, formula);
	const title = head.filter(({ kind }) => kind === 'title').map((piece) => wordsOf(words, piece))[0] ?? '';
	const annexed = rest.flatMap((annex) =>
		readAnnex(words, annex, { title: title.replace(/^\S+ (?:[A-Z]\. )?/, ''), guessing }),
	);
	return { words, organ, pieces: [...head, ...body, ...below, ...annexed] };
}

function trailing(words: string, start: number, end = words.length): readonly Piece[] {
	if (words.slice(start, end).trim() === '') return [];
	return [
		{
			kind: 'closing',
			start,
			end,
			doubts: [{ confidence: 0.6, reason: 'words below the closing lines that are no annex' }],
		},
	];
}
