import { guessedHeading, type Piece } from './piece.ts';

const declaration = /: (?=["“]?\p{Lu})([^;]{3,400}?) (?=We, )/u;

/** "Adopts the following declaration: Declaration on … We, the …": the paragraph, the heading, and what it heads. */
export function withDeclaration(words: string, piece: Piece): readonly Piece[] {
	if (piece.kind !== 'operative-unnumbered') return [piece];
	const found = declaration.exec(words.slice(piece.start, piece.end));
	if (!found) return [piece];
	const title = piece.start + found.index + 2;
	const text = piece.start + found.index + found[0].length;
	return [
		{ ...piece, end: title },
		guessedHeading(title, text, 1),
		{ kind: 'plain', start: text, end: piece.end, doubts: [] },
	];
}
