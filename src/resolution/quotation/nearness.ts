import { isDifference, type Piece } from './piece.ts';
import { lettersOf } from './quotable.ts';
import type { Reading, Verdict } from './verdict.ts';

/** Half of its letters must be the text's for a quotation to be one of it; a third, and some words, to be near it. */
const share = { differs: 0.5, near: 0.35, letters: 20 } as const;

/** The verdict on a quotation that is not exact, by how much of it the nearest stretch of the text has. */
export function verdictOn(nearest: Reading): Verdict {
	const all = nearest.pieces.reduce((sum, piece) => sum + (counts(piece) ? lettersOf(piece.quoted).length : 0), 0);
	const same = nearest.pieces.reduce((sum, piece) => sum + (counts(piece) ? lettersAlike(piece) : 0), 0);
	if (same >= all * share.differs && same > 0) return { kind: 'differs', nearest };
	return same >= all * share.near && same >= share.letters ? { kind: 'absent', nearest } : { kind: 'absent' };
}

function counts(piece: Piece): boolean {
	return piece.kind === 'same' || isDifference(piece);
}

/** A misspelt word counts by the letters that it begins with rightly. */
function lettersAlike({ kind, quoted, printed }: Piece): number {
	const [one, other] = [lettersOf(quoted), lettersOf(printed)];
	if (kind !== 'words') return one.length;
	const differing = [...one].findIndex((letter, index) => letter !== other[index]);
	const alike = differing < 0 ? one.length : differing;
	return alike * 2 > one.length ? alike : 0;
}
