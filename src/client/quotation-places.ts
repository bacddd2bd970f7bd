import type { Quotable } from '../resolution/quotation/quotable.ts';
import { textFragment } from '../resolution/quotation/text-fragment.ts';
import type { Reading } from '../resolution/quotation/verdict.ts';
import type { Stretch } from '../resolution/word.ts';
import { element } from './element.ts';
import { counted } from './verdict-words.ts';

/** The text that a quotation was checked against. */
export interface Book {
	readonly symbol: string;
	/** Address of the text. */
	readonly href: string;
	readonly passages: readonly Quotable[];
}

const mostPlaces = 12;

/** The passages of a quotation, as one says them: `operative paragraph 2 to operative paragraph 3`. */
export function placesNamed({ places }: Reading, passages: readonly Quotable[]): string {
	const names = [...new Set(places.map(({ passage }) => passages[passage]?.name ?? ''))].map(lower);
	const [first = '', last] = [names[0], names.at(-1)];
	return last === undefined || names.length === 1 ? first : `${first} to ${last}`;
}

function lower(name: string): string {
	return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Where a quotation stands, each place with a link that marks it. */
export function whereNodes(readings: readonly Reading[], { href, passages }: Book): readonly Node[] {
	const links = readings.flatMap(({ places }) =>
		places.map((place) => {
			const { id = '', name, words } = passages[place.passage] ?? { name: '', words: '' };
			const link = element('a', [name]);
			link.href = `${href}#${id}${textFragment(words, place)}`;
			return element('li', [link, ' ', ...contextNodes(words, place)]);
		}),
	);
	const list = element('ol', links.slice(0, mostPlaces));
	list.setAttribute('role', 'list');
	const more = links.length - mostPlaces;
	return [element('h2', ['Where']), list, ...(more > 0 ? [element('p', [`And ${counted(more, 'place')} more.`])] : [])];
}

/** The words at a place, those before and after it quiet. */
function contextNodes(words: string, { start, end }: Stretch): readonly Node[] {
	const before = words.slice(0, start).trim().split(' ');
	const after = words.slice(end).trim().split(' ');
	const inside = words.slice(start, end).split(' ');
	const shown =
		inside.length > 9 ? `${inside.slice(0, 4).join(' ')} … ${inside.slice(-4).join(' ')}` : inside.join(' ');
	return [
		element('i', [before.length > 3 ? '… ' : '', before.slice(-3).join(' '), ' ']),
		element('b', [shown]),
		element('i', [
			/^[\p{L}(]/u.test(after[0] ?? '') ? ' ' : '',
			after.slice(0, 3).join(' '),
			after.length > 3 ? ' …' : '',
		]),
	];
}

/** The paragraphs that stand whole in what is longer than the text. */
export function heldNodes(holds: readonly number[], { href, passages }: Book): readonly Node[] {
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
