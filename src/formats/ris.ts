import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { type CslItem, cslItem } from './csl.ts';
import type { Format } from './format.ts';

/** The bibliographic record for reference managers; a paragraph's carries the pinpoint as its section. */
export const ris: Format = {
	extension: 'ris',
	mediaType: 'application/x-research-info-systems; charset=utf-8',
	name: 'RIS',
	render: (resolution, edition) => record(cslItem(resolution, edition)),
	renderParagraph: (paragraph, resolution, edition) => record(cslItem(resolution, edition, paragraph)),
};

/** The lines are not folded, as the library would, in the middle of a word. */
function record(item: CslItem): string {
	const [{ TY: _, M3: __, ...fields } = {}] = new Cite(item).format('ris', { format: 'object' });
	// The library's LEGAL is a court case to Zotero, whose statute is STAT with the number in M1 and a DOI in M3.
	const all = { TY: 'STAT', ...fields, M1: item.number, ...(item.section && { SE: item.section }) };
	const lines = Object.entries(all).flatMap(([tag, value]) => [value].flat().map((one) => `${tag}  - ${one}`));
	return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}
