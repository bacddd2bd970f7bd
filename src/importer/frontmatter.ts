import { Document, isMap, isSeq } from 'yaml';
import type { Facts } from '../resolution/model.ts';
import type { Proposal } from './hyphen.ts';

/** Writes the facts as frontmatter, with the proposed emendations in a comment below: ready to use, not in use. */
export function writeFrontmatter(facts: Facts, proposals: readonly Proposal[]): string {
	const { subjects, chain, emendations, references, ...rest } = facts;
	const { source, ...known } = rest;
	const terms = subjects.map(({ alternatives, ...subject }) =>
		alternatives.length > 0 ? { ...subject, alternatives } : subject,
	);
	const document = new Document({ ...known, subjects: terms, source });
	const list = document.get('subjects');
	for (const item of isSeq(list) ? list.items : []) if (isMap(item)) item.flow = true;
	const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: true });
	return `---\n${yaml}${proposed(proposals)}---\n`;
}

function proposed(proposals: readonly Proposal[]): string {
	if (proposals.length === 0) return '';
	const list = proposals.map(({ paragraph, received, restored, evidence }) => ({
		paragraph,
		received,
		restored,
		evidence,
	}));
	const yaml = new Document({ emendations: list }).toString({ lineWidth: 0 });
	const lines = yaml
		.trimEnd()
		.split('\n')
		.map((line) => `# ${line}`);
	return [
		'',
		'# Proposed, not in use: hyphens that the received file seems to have lost. To use them, change the words in',
		'# the text below and take the "# " away here.',
		...lines,
		'',
	].join('\n');
}
