import { paragraphPath, resolutionPath } from '../resolution/address.ts';
import { cite } from '../resolution/citation.ts';
import type { Paragraph, Resolution } from '../resolution/model.ts';
import { nameOf } from '../resolution/name.ts';
import type { Edition } from './format.ts';

/** A work as the Citation Style Language describes it; the names of its fields are CSL's. */
export interface CslItem {
	readonly id: string;
	readonly 'citation-key': string;
	readonly type: 'legislation';
	readonly genre: string;
	readonly title: string;
	readonly number: string;
	readonly author: readonly { readonly literal: string }[];
	readonly authority: string;
	readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
	readonly section?: string;
	readonly note: string;
	readonly keyword: string;
	readonly language: string;
	readonly publisher: string;
	readonly URL: string;
}

/**
 * A resolution, or a paragraph of it, for a bibliography.
 *
 * Source: the United Nations style of Zotero, which stores a resolution as a statute with the symbol as its
 * number; CSL's type for that is `legislation`.
 */
export function cslItem(resolution: Resolution, { address }: Edition, paragraph?: Paragraph): CslItem {
	const { symbol, organ, adopted, subjects } = resolution;
	const path = paragraph ? paragraphPath(symbol, paragraph.id) : resolutionPath(symbol);
	const key = path.slice(0, -1).replaceAll('/', '-');
	return {
		id: key,
		'citation-key': key,
		type: 'legislation',
		genre: 'Resolution',
		title: nameOf(resolution),
		number: symbol,
		author: [{ literal: `United Nations ${organ}` }],
		authority: organ,
		issued: { 'date-parts': [adopted.split('-').map(Number)] },
		...(paragraph && { section: pinpoint(resolution, paragraph) }),
		note: `${cite(resolution, paragraph ? [paragraph.id] : [], 'un')}, ${symbol}`,
		keyword: subjects.map(({ term }) => term).join(','),
		language: 'en',
		publisher: 'United Nations',
		URL: address(path),
	};
}

/** "paragraph 4", "the third preambular paragraph": the citation without the resolution. */
function pinpoint(resolution: Resolution, { id }: Paragraph): string {
	return cite(resolution, [id], 'un')
		.slice(0, -cite(resolution, [], 'un').length)
		.replace(/ (?:of|to) $/, '');
}
