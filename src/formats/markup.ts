import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { akomaNtosoId, title } from '../resolution/address.ts';
import type { Division, Paragraph, Resolution, Text } from '../resolution/model.ts';

const addSlugs = rehypeSlug();
const serializer = unified().use(rehypeStringify);

/** Where the links of a text lead, up to the fragment; empty for the page that they stand on. */
export interface Links {
	readonly numbers: string;
	readonly references: string;
	/** Ids of the references in the order of their notes, whose numbers paper shows in place of the links. */
	readonly notes?: readonly string[];
}

const here: Links = { numbers: '', references: '' };

/**
 * The preamble, the operative part and what follows them, as HTML: a heading for each part, a list in it,
 * the id on the item, the printed number as the paragraph's link. rehype-slug gives the headings their ids.
 */
export function bodyMarkup(resolution: Resolution, links = here): string {
	return serializer.stringify(bodyTree(resolution, links));
}

/** The same as a tree. */
export function bodyTree(resolution: Resolution, links: Links): Root {
	const annexes = resolution.divisions.filter(({ kind }) => kind === 'annex');
	const main = resolution.divisions.filter(({ kind }) => kind !== 'annex');
	const children = [
		...main.flatMap((division) => part(division, links)),
		closing(resolution.closing, links),
		...annexes.flatMap((division) => part(division, links)),
	];
	const tree: Root = { type: 'root', children };
	addSlugs(tree);
	return tree;
}

/** One paragraph with its sub-paragraphs, as on the page of its own. */
export function paragraphMarkup(paragraph: Paragraph, links = here): string {
	return serializer.stringify({ type: 'root', children: content(paragraph, links) });
}

/** A line of text, italics and references included. */
export function textMarkup(text: Text, links = here): string {
	return serializer.stringify({ type: 'root', children: spans(text, links) });
}

const ourHeadings = { preamble: 'Preamble', operative: 'Operative paragraphs' } as const;

function part(division: Division, links: Links): Element[] {
	const below = division.divisions.flatMap((one) => part(one, links));
	return [heading(division), ...list(division.paragraphs, links), ...below];
}

function list(paragraphs: readonly Paragraph[], links: Links): Element[] {
	const items = paragraphs.map((paragraph) => item(paragraph, links));
	return items.length > 0 ? [h('ol', { role: 'list' }, items)] : [];
}

function heading(division: Division): Element {
	if (division.kind === 'preamble' || division.kind === 'operative') {
		return h('h2', { className: 'ours' }, ourHeadings[division.kind]);
	}
	return h('h2', { id: division.id, tabIndex: -1 }, division.heading);
}

function item(paragraph: Paragraph, links: Links): Element {
	const eid = paragraph.kind === 'operative' ? akomaNtosoId(paragraph) : undefined;
	return h('li', { id: paragraph.id, dataEid: eid, tabIndex: -1 }, content(paragraph, links));
}

function content(paragraph: Paragraph, links: Links): ElementContent[] {
	return [
		number(paragraph, links),
		h('p', spans(paragraph.text, links)),
		...list(paragraph.paragraphs, links),
		...(paragraph.wrapUp ? [h('p', spans(paragraph.wrapUp, links))] : []),
	];
}

/** The printed number is the link; a number of ours, which the United Nations does not print, is marked so. */
function number(paragraph: Paragraph, links: Links): Element {
	const { id, marker, numbers } = paragraph;
	const last = numbers.at(-1) ?? '';
	const printed = marker ?? last;
	// What the number itself does not say: "Operative paragraph", "Operative paragraph 5" before "(a)".
	const name = title(paragraph).replace(numbers.length > 1 ? / \(\w+\)$/ : / \w+$/, '');
	return h(
		'a',
		{ className: marker ? ['number'] : ['number', 'ours'], href: `${links.numbers}#${id}`, dataPagefindIgnore: '' },
		[h('span', { className: 'visually-hidden' }, `${name} `), printed],
	);
}

/** A line of text, italics and references included, as a tree. */
export function spans(text: Text, links: Links): ElementContent[] {
	return text.map(({ text: words, italic, reference }) => {
		const inner = reference ? citation(words, reference, links) : { type: 'text' as const, value: words };
		return italic ? h('i', [inner]) : inner;
	});
}

/** The note's number is an attribute: printed from there, it is never among the words. */
function citation(words: string, reference: string, { references, notes = [] }: Links): Element {
	const note = notes.indexOf(reference) + 1 || undefined;
	return h('a', { className: 'reference', href: `${references}#ref-${reference}`, dataNote: note }, words);
}

function closing(lines: readonly Text[], links: Links): Element {
	const content = lines.flatMap((line, index) => [...(index > 0 ? [h('br')] : []), ...spans(line, links)]);
	return h('p', { className: 'closing' }, content);
}
