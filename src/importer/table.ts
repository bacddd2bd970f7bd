import type { Doubt, Piece, PieceKind, Range } from './piece.ts';

const amount = /\(?\d{1,3}(?: \d{3})+\)?/g;
const unit = /(?<=\s)\((?:In )?(?:[Tt]housands of |[Mm]illions of )?United States dollars\)/;
const total =
	/(?<=[\d)] )(?:Grand total|Subtotal|Total|Net|Estimated initial)\b[^()]{0,160}?(?:(?: \(?\d{1,3}(?: \d{3})+\)?)+|\d{4}(?= \p{Lu}))/gu;
const notes = /(?<=[\d)] )a (?:[A-Z]|Includes|See)[^\d].*$/s;

/** Whether the words of an annex are the cells of a table, one after the other: half of them are amounts. */
export function isTable(words: string, { start, end }: Range): boolean {
	const text = words.slice(start, end);
	return [...text.matchAll(amount)].length >= 6 && !/(?:^|\s)1\. \p{Lu}/u.test(text);
}

/** Cuts a table's words at its title, its unit, the rows of its sums and its notes, as far as they can be told. */
export function tableRows(words: string, { start, end }: Range, title: string): readonly Piece[] {
	const text = words.slice(start, end);
	const cuts: { at: number; kind: PieceKind }[] = [{ at: titleEnd(text, title), kind: 'annex-text' }];
	const unitAt = unit.exec(text);
	if (unitAt)
		cuts.push({ at: unitAt.index, kind: 'annex-text' }, { at: unitAt.index + unitAt[0].length, kind: 'annex-text' });
	for (const row of text.matchAll(total)) {
		cuts.push({ at: row.index, kind: 'annex-total' }, { at: row.index + row[0].length, kind: 'annex-text' });
	}
	const below = notes.exec(text);
	if (below) cuts.push({ at: below.index, kind: 'annex-text' });
	const first = cuts[0]?.at ?? 0;
	const sorted = [{ at: 0, kind: 'annex-title' as const }, ...cuts].sort((a, b) => a.at - b.at);
	return sorted.flatMap(({ at, kind }, index): Piece[] => {
		const until = sorted[index + 1]?.at ?? text.length;
		if (text.slice(at, until).trim() === '' || (at === 0 && first === 0 && kind === 'annex-title')) return [];
		return [{ kind, start: start + at, end: start + until, doubts: kind === 'annex-title' ? [] : cells }];
	});
}

const cells: readonly Doubt[] = [
	{ confidence: 0.5, reason: 'cells of a table as running text: its rows can’t be told apart with certainty' },
];

/** The annex of a financial resolution repeats the title of the resolution, with the period. */
function titleEnd(text: string, title: string): number {
	const own = title.trim();
	if (own === '' || !text.trimStart().toLowerCase().startsWith(own.toLowerCase())) return 0;
	const at = text.length - text.trimStart().length + own.length;
	const period = /^ (?:for|from|in) [^.;,()]{0,60}?\d{4}(?: to [^.;,()]{0,30}?\d{4})?/.exec(text.slice(at, at + 140));
	return at + (period?.[0].length ?? 0);
}
