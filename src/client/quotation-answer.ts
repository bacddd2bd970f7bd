import { isDifference, type Piece } from '../resolution/comparison.ts';
import type { Quotable } from '../resolution/quotable.ts';
import { textFragment } from '../resolution/text-fragment.ts';
import type { Reading, Verdict } from '../resolution/verdict.ts';
import { element } from './element.ts';
import { counted, differenceWords, toleratedWords } from './verdict-words.ts';

/** The text that a quotation was checked against. */
export interface Book {
	readonly symbol: string;
	/** Address of the text. */
	readonly href: string;
	readonly passages: readonly Quotable[];
}

const mostPlaces = 12;

/** The verdict in one line. */
export function verdictLine(verdict: Verdict, { symbol, passages }: Book): string {
	if (verdict.kind === 'empty') return 'There is no word in it to check.';
	if (verdict.kind === 'too-long') return `Longer than ${symbol} itself: paste a part of it.`;
	if (verdict.kind === 'absent') return `Not in this text: ${symbol} has no such words.`;
	if (verdict.kind === 'differs') {
		const count = verdict.nearest.pieces.filter(isDifference).length;
		return `Differs here in ${counted(count, 'place')}: ${named(verdict.nearest, passages)}.`;
	}
	const [first, ...others] = verdict.readings;
	const where = others.length === 0 ? named(first, passages) : `${others.length + 1} places`;
	const notes = first.tolerated.length;
	return notes === 0 ? `Exact: ${where}.` : `Exact but for ${counted(notes, 'thing')} that quoting allows: ${where}.`;
}

/** What is to be said and shown below that line. */
export function verdictNodes(verdict: Verdict, book: Book): readonly Node[] {
	if (verdict.kind === 'empty') return [];
	if (verdict.kind === 'too-long') return heldNodes(verdict.holds, book);
	if (verdict.kind === 'exact') {
		const [first] = verdict.readings;
		return [...whereNodes(verdict.readings, book), ...toleratedNodes(first), ...comparisonNodes(first, 'The words')];
	}
	if (!verdict.nearest) return [];
	const near = verdict.kind === 'absent' ? 'The nearest that it has' : 'Beside the text';
	return [
		...comparisonNodes(verdict.nearest, near),
		...listed('Differences', verdict.nearest.pieces.filter(isDifference).map(differenceWords)),
		...toleratedNodes(verdict.nearest),
		...whereNodes([verdict.nearest], book),
	];
}

function named({ places }: Reading, passages: readonly Quotable[]): string {
	const names = [...new Set(places.map(({ passage }) => passages[passage]?.name ?? ''))].map(lower);
	const [first = '', last] = [names[0], names.at(-1)];
	return last === undefined || names.length === 1 ? first : `${first} to ${last}`;
}

function lower(name: string): string {
	return name.charAt(0).toLowerCase() + name.slice(1);
}

function whereNodes(readings: readonly Reading[], { href, passages }: Book): readonly Node[] {
	const links = readings.flatMap(({ places }) =>
		places.map((place) => {
			const { id = '', name, words } = passages[place.passage] ?? { name: '', words: '' };
			const link = element('a', [name]);
			link.href = `${href}#${id}${textFragment(words, place)}`;
			return element('li', [link, ' ', element('i', [opening(words.slice(place.start, place.end))])]);
		}),
	);
	const list = element('ol', links.slice(0, mostPlaces));
	list.setAttribute('role', 'list');
	const more = links.length - mostPlaces;
	return [element('h2', ['Where']), list, ...(more > 0 ? [element('p', [`And ${counted(more, 'place')} more.`])] : [])];
}

function opening(words: string): string {
	const all = words.split(' ');
	return all.length > 9 ? `${all.slice(0, 8).join(' ')} …` : words;
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

function heldNodes(holds: readonly number[], { href, passages }: Book): readonly Node[] {
	const whole = holds.map((index) => passages[index]).filter((passage) => passage?.id !== undefined);
	const links = whole.map((passage) => {
		const link = element('a', [passage?.name ?? '']);
		link.href = `${href}#${passage?.id}`;
		return element('li', [link]);
	});
	if (links.length === 0) return [element('p', ['No paragraph of the text stands in it whole.'])];
	const list = element('ol', links);
	list.setAttribute('role', 'list');
	return [element('h2', ['Stand in it whole, signs and capitals apart']), list];
}
