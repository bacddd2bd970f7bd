import { excerpt } from '../resolution/excerpt.ts';
import { readId } from '../resolution/paragraph-id.ts';
import type { Pinpoint } from '../resolution/pinpoint.ts';
import { runsOf } from '../resolution/run.ts';
import type { Held, Hit } from './answer.ts';
import { element } from './element.ts';

/**
 * Hits as items of the list. In a library the first of each resolution says which it is.
 *
 * @param last The item that they are added to.
 */
export function resultElements(
	hits: readonly Hit[],
	base: string,
	typed: string,
	last?: Element | null,
): readonly HTMLLIElement[] {
	let before = last?.getAttribute('data-of');
	return hits.map((hit) => {
		const item = resultElement(hit, base, typed);
		const { name, resolution } = hit.paragraph;
		if (name === undefined) return item;
		if (resolution !== before) item.prepend(element('strong', [name]));
		item.dataset['of'] = resolution;
		before = resolution;
		return item;
	});
}

/** A hit: its label, its opening words, the words round what was found. */
function resultElement({ paragraph, marks }: Hit, base: string, typed: string): HTMLLIElement {
	const query = typed === '' ? '' : `?${new URLSearchParams({ q: typed })}`;
	const link = element('a', [element('b', [paragraph.title]), ' ', element('i', [paragraph.opening])]);
	link.href = `${base}${paragraph.resolution}${query}#${paragraph.id}`;
	const words = excerpt(paragraph.text, marks).map(({ text, marked }) => (marked ? element('mark', [text]) : text));
	return element('li', [link, element('p', words)]);
}

/** The way to the paragraphs that the reader's words refer to, before any search. */
export function jumpNodes({ number, ids }: Pinpoint, base: string, held: Held | undefined): readonly Node[] {
	if (!held) {
		if (number === undefined) return [];
		const link = element('a', [`Resolution ${number} is not held here. Open it at the United Nations`]);
		link.href = `https://docs.un.org/en/A/RES/${number}`;
		return [link];
	}
	const missing = ids.find((id) => !held.has(id));
	if (missing)
		return [element('span', [`${number ? `Resolution ${number}` : 'This resolution'} has no ${named(missing)}.`])];
	const text = base + held.resolution;
	if (ids.length === 0) return [linkTo(text, `resolution ${number}`)];
	return runsOf(ids)
		.flatMap(({ first, last }, index) => [
			...(index > 0 ? [' · '] : []),
			linkTo(`${text}#${first === last ? first : `${first}-${last}`}`, ends(first, last)),
		])
		.map((node) => (typeof node === 'string' ? document.createTextNode(node) : node));
}

function linkTo(address: string, name: string): HTMLAnchorElement {
	const link = element('a', ['Go to ', element('b', [name])]);
	link.href = address;
	return link;
}

function ends(first: string, last: string): string {
	if (first === last) return named(first);
	return `${named(first).replace('paragraph', 'paragraphs')} to ${readId(last)?.numbers.join('')}`;
}

function named(id: string): string {
	const { kind, numbers = [] } = readId(id) ?? {};
	const [number, ...letters] = numbers;
	const name = kind === 'preambular' ? 'preambular paragraph' : 'paragraph';
	return [name, number, ...letters.map((letter) => `(${letter})`)].join(' ');
}
