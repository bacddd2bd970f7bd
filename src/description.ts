import { title } from './resolution/address.ts';
import { beginning } from './resolution/beginning.ts';
import { longDate } from './resolution/date.ts';
import type { Paragraph, Resolution } from './resolution/model.ts';
import type { Facet } from './resolution/shelf.ts';
import { plain } from './resolution/text.ts';

/** What search engines and previews say of the text: whose it is, when, what it holds. */
export function textDescription({ organ, number, adopted, title: name }: Resolution): string {
	return `${organ} resolution ${number} of ${longDate(adopted)}${name === undefined ? '' : `, “${name}”`}: the full text, with a link for every paragraph and a search of every word.`;
}

/** The same for a paragraph: its own first words, cut at a word. */
export function paragraphDescription(resolution: Resolution, paragraph: Paragraph): string {
	const words = plain(paragraph.text);
	const start = beginning(words, 160);
	const rest = start.length < words.length ? ' …' : '';
	return `${title(paragraph)} of ${resolution.organ} resolution ${resolution.number}: “${start}${rest}”`;
}

/** What they say of a part of the shelf. */
export function shelfDescription({ kind, name, resolutions }: Facet): string {
	const count = `${resolutions.length} ${resolutions.length === 1 ? 'resolution' : 'resolutions'}`;
	const which = {
		resolutions: '',
		organs: `, adopted by the ${name}`,
		years: `, adopted in ${name}`,
		subjects: `, indexed under ${name}`,
	}[kind];
	return `${count} of the United Nations${which}, each to be read, linked to by paragraph and searched.`;
}

/** What they say of the check of quotations. */
export function checkDescription(resolution: Pick<Resolution, 'symbol'> | undefined): string {
	const whose = resolution?.symbol ?? 'a resolution';
	return `Paste a quotation of ${whose}: is it exact, does it differ and where, or is it not in the text at all?`;
}
