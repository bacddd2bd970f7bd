import type { CreativeWork, DefinedTerm, Legislation, WithContext } from 'schema-dts';
import {
	documentAddress,
	paragraphPath,
	paragraphsOf,
	resolutionPath,
	title,
	withSubparagraphs,
} from '../resolution/address.ts';
import type { Paragraph, Reference, Resolution, Subject } from '../resolution/model.ts';
import { nameOf } from '../resolution/name.ts';
import { runningText } from '../resolution/running-text.ts';
import { plain } from '../resolution/text.ts';

/** Linked data in the words of schema.org (https://schema.org/Legislation), which search engines read. */
export type LinkedData = WithContext<Legislation>;

/** The full address of a path of the site. */
type Address = (path: string) => string;

/** A resolution as linked data, with a part for each paragraph. */
export function resolutionData(resolution: Resolution, address: Address): LinkedData {
	const { symbol, organ, adopted, subjects, references } = resolution;
	return {
		'@context': 'https://schema.org',
		...whole(resolution, address),
		url: address(resolutionPath(symbol)),
		sameAs: documentAddress(symbol),
		legislationType: 'Resolution',
		legislationDate: adopted,
		legislationPassedBy: { '@type': 'Organization', name: `United Nations ${organ}` },
		inLanguage: 'en',
		about: subjects.map(term),
		citation: references.map(instrument),
		hasPart: paragraphsOf(resolution).map((paragraph) => part(resolution, paragraph, address)),
	};
}

/** A paragraph as linked data: a part of its resolution, with its words and parts of its own. */
export function paragraphData(resolution: Resolution, paragraph: Paragraph, address: Address): LinkedData {
	const { symbol, adopted, references } = resolution;
	const [, ...below] = withSubparagraphs(paragraph);
	const ids = withSubparagraphs(paragraph).map(({ id }) => id);
	const cited = references.filter((reference) => reference.cited.some((one) => ids.includes(one.paragraph)));
	return {
		'@context': 'https://schema.org',
		...part(resolution, paragraph, address),
		url: address(paragraphPath(symbol, paragraph.id)),
		text: plain(runningText(paragraph)),
		legislationDate: adopted,
		inLanguage: 'en',
		isPartOf: whole(resolution, address),
		...(cited.length > 0 && { citation: cited.map(instrument) }),
		...(below.length > 0 && { hasPart: below.map((one) => part(resolution, one, address)) }),
	};
}

/** Linked data as the content of a script element, which no text in it can end. */
export function scriptContent(data: LinkedData): string {
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function whole(resolution: Resolution, address: Address): Legislation {
	const { symbol } = resolution;
	const name = nameOf(resolution);
	return { '@type': 'Legislation', '@id': address(resolutionPath(symbol)), name, legislationIdentifier: symbol };
}

function part({ symbol }: Resolution, paragraph: Paragraph, address: Address): Legislation {
	const id = `${address(resolutionPath(symbol))}#${paragraph.id}`;
	return { '@type': 'Legislation', '@id': id, name: title(paragraph) };
}

/** The address that the United Nations gives a term of its thesaurus, which begins with http. */
function term({ id, term: name }: Subject): DefinedTerm {
	return { '@type': 'DefinedTerm', ...(id && { '@id': `http://metadata.un.org/thesaurus/${id}` }), name };
}

function instrument({ href, title: name }: Reference): CreativeWork {
	return { '@type': 'CreativeWork', '@id': href, name };
}
