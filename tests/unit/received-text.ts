import { createHash } from 'node:crypto';
import type { Told } from '../../src/importer/facts.ts';
import { type Imported, importResolution } from '../../src/importer/import.ts';
import { type Piece, wordsOf } from '../../src/importer/piece.ts';
import { readResolution } from '../../src/importer/reading.ts';

/** Running text of an invented resolution of the General Assembly, one block as such files are received. */
export function receivedText(body: string, closing = '7th plenary meeting 3 February 2001'): string {
	const head =
		'Resolution adopted by the General Assembly on 3 February 2001 [on the report of the Invented Committee (A/99/1)]';
	return `${head} 99/901. Invented resolution for tests The General Assembly, ${body} ${closing}`.trim();
}

/** Imports a text, or bytes, as the command would. */
export function imported(content: string | Uint8Array, told: Told = {}): Imported {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	return importResolution(
		{ name: 'received.txt', bytes, sha256: createHash('sha256').update(bytes).digest('hex') },
		told,
	);
}

/** The pieces of a body as "kind: words", without the lines round it. */
export function cut(body: string, closing?: string): readonly string[] {
	const { words, pieces } = readResolution(receivedText(body, closing), 'received.txt');
	const round: readonly Piece['kind'][] = ['adoption', 'source', 'title', 'organ', 'closing'];
	return pieces.filter(({ kind }) => !round.includes(kind)).map((piece) => `${piece.kind}: ${wordsOf(words, piece)}`);
}
