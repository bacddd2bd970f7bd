import type { Stretch } from './word.ts';

/** A run of an excerpt; `marked` where the reader's words were found. */
export interface Piece {
	readonly text: string;
	readonly marked: boolean;
}

const context = 70;
const gap = ' … ';

/** The words round every marked stretch, cut at words, with an ellipsis for what is left out. */
export function excerpt(text: string, marks: readonly Stretch[]): readonly Piece[] {
	const windows = marks.length > 0 ? windowsRound(text, marks) : [{ start: 0, end: backToWord(text, 2 * context) }];
	return windows.flatMap(({ start, end }, index) => [
		...(start > 0 ? [{ text: index === 0 ? gap.trimStart() : gap, marked: false }] : []),
		...pieces(text, start, end, marks),
		...(index === windows.length - 1 && end < text.length ? [{ text: gap.trimEnd(), marked: false }] : []),
	]);
}

function windowsRound(text: string, marks: readonly Stretch[]): readonly Stretch[] {
	const windows: Stretch[] = [];
	for (const mark of marks) {
		const start = Math.min(mark.start, onToWord(text, mark.start - context));
		const end = Math.max(mark.end, backToWord(text, mark.end + context));
		const last = windows.at(-1);
		if (last && start <= last.end + 20)
			windows[windows.length - 1] = { start: last.start, end: Math.max(end, last.end) };
		else windows.push({ start, end });
	}
	return windows;
}

function onToWord(text: string, at: number): number {
	if (at <= 20) return 0;
	return text.indexOf(' ', at) + 1;
}

function backToWord(text: string, at: number): number {
	if (at >= text.length - 20) return text.length;
	const space = text.lastIndexOf(' ', at);
	return space < 0 ? at : space;
}

function pieces(text: string, start: number, end: number, marks: readonly Stretch[]): readonly Piece[] {
	const result: Piece[] = [];
	let at = start;
	for (const mark of marks.filter((one) => one.start >= start && one.end <= end)) {
		result.push(
			{ text: text.slice(at, mark.start), marked: false },
			{ text: text.slice(mark.start, mark.end), marked: true },
		);
		at = mark.end;
	}
	return [...result, { text: text.slice(at, end), marked: false }].filter((piece) => piece.text !== '');
}
