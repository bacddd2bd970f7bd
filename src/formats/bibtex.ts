import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { cslItem } from './csl.ts';
import type { Format } from './format.ts';

/** The bibliographic record for BibTeX; its styles know no statutes, so the note names organ, number and symbol. */
export const bibtex: Format = {
	extension: 'bib',
	mediaType: 'application/x-bibtex; charset=utf-8',
	name: 'BibTeX',
	render: (resolution, edition) => {
		const item = cslItem(resolution, edition);
		// BibTeX's number is what CSL calls the number in a collection.
		return `${new Cite({ ...item, 'collection-number': item.number }).format('bibtex').trim()}\n`;
	},
};
