import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Division, Resolution, Text } from '../resolution/model.ts';
import { bodyPart, preambleParagraph } from './akn-body.ts';
import { annexMeta, meta } from './akn-meta.ts';
import { addressed, dated, line, spans } from './akn-text.ts';
import type { Edition, Format } from './format.ts';
import { laidOut, writeXml } from './xml.ts';

/**
 * Akoma Ntoso 3.0 (OASIS LegalDocML) after the United Nations' profile, AKN4UN (https://unsceb-hlcm.github.io).
 * The ids of the operative paragraphs are the page's `data-eid`.
 */
export const akomaNtoso: Format = {
	extension: 'xml',
	mediaType: 'application/akn+xml',
	name: 'Akoma Ntoso',
	render: (resolution, edition) => {
		const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
		const root = x('akomaNtoso', { xmlns: namespace }, [
			addressed(statement(resolution, edition), resolution.references),
		]);
		return writeXml(laidOut(root, withText));
	},
};

const withText = new Set(['p', 'num', 'heading', 'listIntroduction', 'listWrapUp']);

function statement(resolution: Resolution, edition: Edition): Element {
	const { heading, number, title, formula, divisions, closing } = resolution;
	const preamble = divisions.filter(({ kind }) => kind === 'preamble');
	const body = divisions.filter(({ kind }) => kind === 'operative' || kind === 'section').flatMap(bodyPart);
	const annexes = divisions.filter(({ kind }) => kind === 'annex');
	return x('statement', { name: 'resolution' }, [
		meta(resolution, edition),
		x('preface', [
			...heading.map((text, index) => withDate(text, `preface_${index + 1}`, resolution)),
			x('p', [x('docNumber', `${number}.`), ' ', x('docTitle', title)]),
		]),
		x('preamble', [
			x('formula', { eId: 'formula_1', name: 'enactingFormula' }, [line(formula, 'formula_1')]),
			...preamble.flatMap(({ paragraphs }) => paragraphs.map(preambleParagraph)),
		]),
		x('mainBody', body.length > 0 ? body : [x('p')]),
		...(closing.length > 0
			? [
					x(
						'conclusions',
						closing.map((text, index) => withDate(text, `conclusions_${index + 1}`, resolution)),
					),
				]
			: []),
		...(annexes.length > 0
			? [
					x(
						'attachments',
						annexes.map((annex, index) => attachment(resolution, annex, index + 1)),
					),
				]
			: []),
	]);
}

function attachment(resolution: Resolution, annex: Division, number: number): Element {
	const content = bodyPart({ ...annex, kind: 'operative' });
	return x('attachment', { eId: `att_${number}` }, [
		...(annex.heading ? [x('heading', annex.heading)] : []),
		x('doc', { name: 'annex' }, [
			annexMeta(resolution, number),
			x('mainBody', content.length > 0 ? content : [x('p')]),
		]),
	]);
}

function withDate(text: Text, id: string, { adopted }: Resolution): Element {
	return x('p', dated(spans(text, id), adopted));
}
