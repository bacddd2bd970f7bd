import { isDifference, type Piece } from '../resolution/quotation/piece.ts';
import type { Reading, Verdict } from '../resolution/quotation/verdict.ts';
import { element } from './element.ts';
import { type Book, heldNodes, placesNamed, whereNodes } from './quotation-places.ts';
import { counted, differenceWords, toleratedWords } from './verdict-words.ts';

/** The verdict in one line. */
export function verdictLine(verdict: Verdict, { symbol, passages }: Book): string {
	if (verdict.kind === 'empty') return 'There is no word in it to check.';
	if (verdict.kind === 'too-long') return `Longer than ${symbol} itself: paste a part of it.`;
	if (verdict.kind === 'absent') return `Not in this text: ${symbol} has no such words.`;
	if (verdict.kind === 'differs') {
		const count = verdict.nearest.pieces.filter(isDifference).length;
		return `Differs here in ${counted(count, 'place')}: ${placesNamed(verdict.nearest, passages)}.`;
	}
	const [first, ...others] = verdict.readings;
	const where = others.length === 0 ? placesNamed(first, passages) : `in ${others.length + 1} places`;
	const notes = first.tolerated.length;
	return notes === 0 ? `Exact: ${where}.` : `Exact but for ${counted(notes, 'thing')} that quoting allows: ${where}.`;
}

/** What is to be said and shown below that line. */
export function verdictNodes(verdict: Verdict, book: Book): readonly Node[] {
	if (verdict.kind === 'empty') return [];
	if (verdict.kind === 'too-long') return heldNodes(verdict.holds, book);
	if (verdict.kind === 'exact') {
		const [first] = verdict.readings;
		const shown = first.tolerated.length > 0 ? comparisonNodes(first, 'As the text has it') : [];
		return [...whereNodes(verdict.readings, book), ...toleratedNodes(first), ...shown];
	}
	if (!verdict.nearest) return [];
	const near = verdict.kind === 'absent' ? 'The nearest that it has' : 'Word by word';
	return [
		...comparisonNodes(verdict.nearest, near),
		...listed('Differences', verdict.nearest.pieces.filter(isDifference).map(differenceWords)),
		...toleratedNodes(verdict.nearest),
		...whereNodes([verdict.nearest], book),
	];
}

function toleratedNodes({ tolerated }: Reading): readonly Node[] {
	return listed('Let pass, as quoting allows', tolerated.map(toleratedWords));
}

function listed(heading: string, sentences: readonly string[]): readonly Node[] {
	if (sentences.length === 0) return [];
	const list = element(
		'ul',
		sentences.slice(0, 60).map((sentence) => element('li', [sentence])),
	);
	return [element('h2', [heading]), list];
}

function comparisonNodes({ pieces }: Reading, heading: string): readonly Node[] {
	const paragraphs: (Node | string)[][] = [[]];
	for (const piece of pieces) {
		if (piece.kind === 'break') paragraphs.push([]);
		else paragraphs.at(-1)?.push(...pieceNodes(piece));
	}
	const text = element(
		'blockquote',
		paragraphs.map((nodes) => element('p', nodes)),
	);
	const differs = pieces.some(isDifference);
	const key = element('p', [
		element('del', ['struck out']),
		': only in the quotation. ',
		element('ins', ['underlined']),
		': only in the text.',
	]);
	key.className = 'key';
	key.setAttribute('aria-hidden', 'true');
	return [element('h2', [heading]), text, ...(differs ? [key] : [])];
}

function pieceNodes(piece: Piece): readonly (Node | string)[] {
	if (piece.kind === 'same') return [piece.printed];
	if (piece.kind === 'left-out') return ['…'];
	if (piece.kind === 'own') return [piece.quoted.includes('[') ? piece.quoted : `[${piece.quoted}]`];
	return [
		...(piece.quoted === '' ? [] : [element('del', [aside('quoted: '), piece.quoted, aside(', ')])]),
		...(piece.quoted !== '' && piece.printed !== '' && piece.kind !== 'punctuation' ? [' '] : []),
		...(piece.printed === '' ? [] : [element('ins', [aside('in the text: '), piece.printed, aside(', ')])]),
	];
}

function aside(words: string): HTMLElement {
	const span = element('span', [words]);
	span.className = 'visually-hidden';
	return span;
}
