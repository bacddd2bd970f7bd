/** A `<meta>` element: its name, or its property, and what it says. */
export interface Meta {
	readonly name: string;
	readonly content: string;
}

/** What Zotero makes of a page, as far as these pages say it. */
export interface Item {
	readonly itemType: string;
	readonly fields: Readonly<Record<string, string>>;
	readonly creators: readonly string[];
}

const vocabularies: Readonly<Record<string, string>> = {
	dc: 'dc',
	dcterms: 'dcterms',
	og: 'og',
	article: 'article',
	z: 'z',
	eprints: 'eprints',
	prism: 'prism',
	bibo: 'bibo',
};

/** Of which statements the translator "RDF" takes each field, the first that there is. */
const fromStatements: Readonly<Record<string, readonly string[]>> = {
	title: ['dc:title', 'dcterms:title', 'eprints:title', 'og:title'],
	institution: ['dc:publisher', 'dcterms:publisher', 'eprints:institution'],
	date: [
		...['eprints:date', 'prism:publicationDate', 'og:published_time', 'article:published_time', 'dc:date.issued'],
		...['dcterms:date.issued', 'dcterms:issued', 'dc:date', 'dcterms:date', 'dcterms:dateSubmitted'],
	],
	url: ['eprints:official_url', 'og:url', 'bibo:uri'],
	abstractNote: ['eprints:abstract', 'prism:teaser', 'og:description', 'bibo:abstract', 'dcterms:abstract'],
	reportType: ['dc:type', 'dcterms:type'],
	language: ['dc:language', 'dcterms:language'],
	publicationTitle: ['prism:publicationName', 'eprints:publication', 'dc:source', 'dcterms:source'],
};

const authors = ['dc:creator', 'dcterms:creator', 'eprints:creators_name', 'dc:contributor', 'dcterms:contributor'];

/** The tags of Highwire Press that "Embedded Metadata" reads, which come before any statement. */
const highwire: Readonly<Record<string, string>> = {
	citation_title: 'title',
	citation_publication_date: 'date',
	citation_date: 'date',
	citation_journal_title: 'publicationTitle',
	citation_technical_report_institution: 'institution',
	citation_technical_report_number: 'number',
	citation_publisher: 'publisher',
	citation_abstract: 'abstractNote',
	citation_public_url: 'url',
	citation_language: 'language',
};

/** The tags that settle the type of the item. */
const types: Readonly<Record<string, string>> = {
	citation_journal_title: 'journalArticle',
	citation_technical_report_institution: 'report',
	citation_conference_title: 'conferencePaper',
	citation_book_title: 'bookSection',
	citation_dissertation_institution: 'thesis',
};

/**
 * Reads the tags of a page as Zotero does.
 *
 * Source: zotero/translators, "Embedded Metadata.js" (13 June 2024) and "RDF.js", names of fields and their order.
 */
export function zoteroItem(tags: readonly Meta[]): Item {
	const statements = tags.flatMap(({ name, content }) => {
		const [prefix = '', ...rest] = name.split(/[.:_]/);
		const vocabulary = vocabularies[prefix.toLowerCase()];
		const property = name.slice(prefix.length + 1);
		const statement = `${vocabulary}:${property.charAt(0).toLowerCase()}${property.slice(1)}`;
		return vocabulary && rest.length > 0 && content ? [{ statement, content }] : [];
	});
	const first = (names: readonly string[]): string | undefined =>
		names.flatMap((one) => statements.filter(({ statement }) => statement === one)).at(0)?.content;
	const fields = [
		...Object.entries(fromStatements).map(([field, names]) => [field, first(names)] as const),
		...Object.entries(highwire).map(
			([name, field]) => [field, tags.find((tag) => tag.name === name)?.content] as const,
		),
	];
	const set = fields.flatMap(([field, content]) => (content === undefined ? [] : [[field, content] as const]));
	const named = tags.filter(({ name }) => /^(?:citation_authors?|author|article:author)$/.test(name));
	const creator = first(authors);
	return {
		itemType: tags.flatMap(({ name }) => types[name] ?? []).at(-1) ?? 'webpage',
		fields: Object.fromEntries(set),
		creators: [...named.map(({ content }) => content), ...(creator === undefined ? [] : [creator])],
	};
}
