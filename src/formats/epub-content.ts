import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { label, resolutionPath } from '../resolution/address.ts';
import type { Division, Paragraph, Resolution } from '../resolution/model.ts';
import { nameOf } from '../resolution/name.ts';
import { plain } from '../resolution/text.ts';
import type { Edition } from './format.ts';
import { bodyTree, spans } from './markup.ts';
import { withoutOurs } from './ours.ts';
import { writeXhtml } from './xhtml.ts';

const links = { numbers: '', references: 'about.xhtml' };

/** The text, with nothing of ours in it; the markup of the page otherwise. */
export function textDocument(resolution: Resolution): string {
	const { heading, number, title, formula } = resolution;
	const [adoption, ...reports] = heading;
	return writeXhtml(nameOf(resolution), [
		...(adoption ? [h('p', { className: 'adoption' }, spans(adoption, links))] : []),
		...reports.map((line) => h('p', spans(line, links))),
		h('h1', { id: 'title' }, title === undefined ? nameOf(resolution) : `${number}. ${title}`),
		h('p', spans(formula, links)),
		...bodyTree(resolution, links).children.flatMap(withoutOurs),
	]);
}

/** The contents: parts and paragraphs, by the labels that delegations use and the words that open each. */
export function navDocument({ divisions, number }: Resolution): string {
	return writeXhtml('Contents', [
		h('nav', { 'epub:type': 'toc', id: 'toc', role: 'doc-toc' }, [
			h('h1', 'Contents'),
			h('ol', [
				h('li', [h('a', { href: 'text.xhtml' }, `Resolution ${number}`)]),
				...divisions.flatMap(navEntries),
				h('li', [h('a', { href: 'about.xhtml' }, 'About this text')]),
			]),
		]),
	]);
}

function navEntries({ id, heading, paragraphs, divisions }: Division): Element[] {
	const below = [...paragraphs.map(navEntry), ...divisions.flatMap(navEntries)];
	if (!id || !heading) return below;
	const link = h('a', { href: `text.xhtml#${id}` }, heading);
	return [h('li', below.length > 0 ? [link, h('ol', below)] : [link])];
}

function navEntry(paragraph: Paragraph): Element {
	const words = plain(paragraph.text).split(' ').slice(0, 6).join(' ');
	return h('li', [h('a', { href: `text.xhtml#${paragraph.id}` }, `${label(paragraph)} ${words} …`)]);
}

/** What is ours: where the text comes from, what was emended, the instruments that it names. */
export function aboutDocument(resolution: Resolution, { publisher, address }: Edition): string {
	const { symbol, source, emendations, references } = resolution;
	const permanent = address(resolutionPath(symbol));
	return writeXhtml('About this text', [
		h('h1', 'About this text'),
		h('p', [
			`Reproduced by ${publisher} from a file as received, ${source.file}, SHA-256 ${source.sha256}. `,
			`Not an official edition: the authentic text is ${symbol}. Permanent address: `,
			h('a', { href: permanent }, permanent),
		]),
		...section(
			'Emendations',
			emendations.map(({ paragraph, received, restored, evidence }) => [
				h('a', { href: `text.xhtml#${paragraph}` }, label({ id: paragraph })),
				`: received “${received}”, printed “${restored}”. ${evidence}`,
			]),
		),
		...section(
			'References',
			references.map(({ title, document, href }) => [h('a', { href }, title), document ? `, ${document}` : '']),
			references.map(({ id }) => `ref-${id}`),
		),
	]);
}

function section(
	name: string,
	items: readonly (readonly (ElementContent | string)[])[],
	ids: readonly string[] = [],
): Element[] {
	if (items.length === 0) return [];
	return [
		h('h2', name),
		h(
			'ul',
			items.map((item, index) => h('li', { id: ids[index] }, [...item])),
		),
	];
}
