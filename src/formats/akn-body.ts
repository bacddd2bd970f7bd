import type { Element } from 'xast';
import { x } from 'xastscript';
import { akomaNtosoId } from '../resolution/address.ts';
import type { Division, Paragraph } from '../resolution/model.ts';
import { readId } from '../resolution/paragraph-id.ts';
import { line, spans } from './akn-text.ts';

/** A preambular paragraph of the preamble: a container, its sub-paragraphs a list in it. */
export function preambleParagraph(paragraph: Paragraph): Element {
	const id = `container_${paragraph.numbers.join('_')}`;
	const content = paragraph.paragraphs.length > 0 ? [list(paragraph, id)] : [line(paragraph.text, id)];
	return x('container', { eId: id, name: 'preambularParagraph' }, content);
}

function list({ text, paragraphs, wrapUp }: Paragraph, owner: string): Element {
	const id = `${owner}__list_1`;
	return x('blockList', { eId: id }, [
		x('listIntroduction', spans(text, `${id}__intro`)),
		...paragraphs.map((paragraph) => item(paragraph, id)),
		...(wrapUp ? [x('listWrapUp', spans(wrapUp, `${id}__wrapup`))] : []),
	]);
}

function item(paragraph: Paragraph, owner: string): Element {
	const id = `${owner}__item_${paragraph.numbers.at(-1)}`;
	const content = paragraph.paragraphs.length > 0 ? list(paragraph, id) : line(paragraph.text, id);
	return x('item', { eId: id }, [...number(paragraph), content]);
}

/** A part of the body: its paragraphs, in a section where it has a heading. */
export function bodyPart({ kind, id = '', heading = '', paragraphs, divisions }: Division): Element[] {
	const content = [...paragraphs.map((one) => hierarchical(one, idIn(one))), ...divisions.flatMap(bodyPart)];
	if (kind !== 'section') return content;
	const [, printed, name] = /^([IVXLC]+\.?)(?: (.+))?$/.exec(heading) ?? [];
	const title = printed ? name : heading;
	return [
		x('section', { eId: sectionId(id) }, [
			...(printed ? [x('num', printed)] : []),
			...(title ? [x('heading', title)] : []),
			...content,
		]),
	];
}

function hierarchical(paragraph: Paragraph, id: string): Element {
	const isParagraph = paragraph.kind === 'operative' || paragraph.marker !== undefined;
	const depth = paragraph.numbers.length;
	const [name, attributes] = isParagraph
		? [depth > 1 ? 'subparagraph' : 'paragraph', { eId: id }]
		: [
				'hcontainer',
				{ eId: id, name: paragraph.kind === 'preambular' ? 'preambularParagraph' : 'unnumberedParagraph' },
			];
	return x(name, attributes, [...number(paragraph), ...content(paragraph, id)]);
}

function content({ text, paragraphs, wrapUp }: Paragraph, id: string): Element[] {
	if (paragraphs.length === 0) return [x('content', { eId: `${id}__content` }, [line(text, id)])];
	const below = paragraphs.map((one) => hierarchical(one, `${id}__subpara_${one.numbers.at(-1)}`));
	return [
		x('intro', { eId: `${id}__intro` }, [line(text, `${id}__intro`)]),
		...below,
		...(wrapUp ? [x('wrapUp', { eId: `${id}__wrapup` }, [line(wrapUp, `${id}__wrapup`)])] : []),
	];
}

function number({ marker }: Paragraph): Element[] {
	return marker ? [x('num', marker)] : [];
}

/** The id of a paragraph of the body; the operative ones have the page's. */
function idIn(paragraph: Paragraph): string {
	if (paragraph.kind === 'operative') return akomaNtosoId(paragraph);
	const { annex, section, unnumbered } = readId(paragraph.id) ?? {};
	const kind = unnumbered || paragraph.kind === 'preambular' ? 'hcontainer' : 'para';
	return [
		...(annex === undefined ? [] : [`att_${annex}`]),
		...(section === undefined ? [] : [`sec_${section}`]),
		`${kind}_${paragraph.numbers[0]}`,
	].join('__');
}

/** `s2`: `sec_2`; `annex-2-s1`: `att_2__sec_1`. */
function sectionId(id: string): string {
	const [, annex, number, section = ''] = /^(?:(annex)(?:-(\d+))?-)?s(\d+)$/.exec(id) ?? [];
	return annex ? `att_${number ?? 1}__sec_${section}` : `sec_${section}`;
}
