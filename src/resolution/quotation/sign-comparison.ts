import type { Chunk, Pair } from './chunk.ts';
import type { Found, Piece } from './piece.ts';
import type { PrintedWord } from './quotable.ts';
import { bareSigns, endSigns, signs } from './tolerance.ts';

const paragraphBreak: Piece = { kind: 'break', quoted: '\n', printed: '\n' };

/** The signs after a chunk: between it and the next, or at the end of the quotation. */
export function between(chunk: Chunk, next: Chunk | undefined, pair: Pair): Found {
	const written = pair.quoted[chunk.quoted[1] - 1]?.gap ?? '';
	const last = chunk.printed[1] > chunk.printed[0] ? pair.printed[chunk.printed[1] - 1] : undefined;
	if (!next) return hasBoth(chunk) ? atEnd(written, last) : { pieces: [] };
	const following = pair.printed[next.printed[0]];
	const breaks = last && following && following.passage !== last.passage ? [paragraphBreak] : [];
	if (!hasBoth(chunk) || !hasBoth(next) || !last || last.isMarker) {
		const isCut = chunk.what === 'left-out' || next.what === 'left-out';
		return { pieces: [same(isCut ? written : (last?.gap ?? written)), ...breaks] };
	}
	const bare = following?.isMarker ? written.replace(/\(\s*$/, '') : written;
	const found = signs(bare, last.gap);
	if (found === 'same') return { pieces: [same(last.gap), ...breaks] };
	if (found === 'other')
		return { pieces: [...punctuation(bare, last), same(/\s$/.test(last.gap) ? ' ' : ''), ...breaks] };
	const note = {
		kind: found,
		quoted: forms(pair.quoted[chunk.quoted[1] - 1]?.text, written, pair.quoted[next.quoted[0]]?.text),
		printed: forms(last.text, last.gap, following?.text),
	};
	return { pieces: [same(last.gap), ...breaks], tolerated: [note] };
}

function hasBoth({ what, quoted, printed }: Chunk): boolean {
	return what !== 'left-out' && quoted[1] > quoted[0] && printed[1] > printed[0];
}

function same(gap: string): Piece {
	return { kind: 'same', quoted: gap, printed: gap || ' ' };
}

function punctuation(written: string, { text, gap }: PrintedWord): readonly Piece[] {
	return [{ kind: 'punctuation', quoted: bareSigns(written), printed: bareSigns(gap), after: text }];
}

function forms(word = '', gap: string, next = ''): string {
	return word + (gap || ' ') + next;
}

function atEnd(written: string, last: PrintedWord | undefined): Found {
	if (!last) return { pieces: [] };
	const found = endSigns(written, last.gap);
	if (found === 'same') return { pieces: [] };
	const both = { quoted: bareSigns(written), printed: bareSigns(last.gap) };
	return found === 'end'
		? { pieces: [], tolerated: [{ kind: 'end', ...both }] }
		: { pieces: punctuation(written, last) };
}
