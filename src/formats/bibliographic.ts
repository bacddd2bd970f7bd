import type { Resolution } from '../resolution/model.ts';
import { nameOf } from '../resolution/name.ts';

/** A `<meta>` element of a page. */
export interface Tag {
	readonly name: string;
	readonly content: string;
}

/**
 * What a resolution is to a catalogue, in Dublin Core and in the tags of Highwire Press, as reference managers
 * read them: a report with its symbol for a number, of the organ.
 *
 * The organ is named as institution and publisher, never as author: Zotero takes an author for a person, and
 * would file the General Assembly under "Assembly, General".
 *
 * Source: Zotero's translators "Embedded Metadata" and "RDF".
 */
export function bibliographicTags(resolution: Resolution): readonly Tag[] {
	const { symbol, organ, adopted } = resolution;
	const title = nameOf(resolution);
	const institution = `United Nations ${organ}`;
	return Object.entries({
		'DC.title': title,
		'DC.identifier': symbol,
		'DC.date': adopted,
		'DC.publisher': institution,
		'DC.type': 'Resolution',
		'DC.language': 'en',
		citation_title: title,
		citation_publication_date: adopted.replaceAll('-', '/'),
		citation_technical_report_institution: institution,
		citation_technical_report_number: symbol,
	}).map(([name, content]) => ({ name, content }));
}
