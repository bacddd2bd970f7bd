/** The name of the search in a browser's list of searches, which may have sixteen letters. */
export const searchName = 'Resolutions';

/**
 * The description of the site's search for browsers.
 *
 * Source: OpenSearch 1.1 draft 6 (https://github.com/dewitt/opensearch).
 */
export function openSearch(address: (path: string) => string): string {
	return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
	<ShortName>${searchName}</ShortName>
	<LongName>Resolution Reader</LongName>
	<Description>Paragraphs of United Nations resolutions by word, phrase or reference</Description>
	<Url type="text/html" template="${escaped(address('search/'))}?q={searchTerms}"/>
	<Url type="application/opensearchdescription+xml" rel="self" template="${escaped(address('opensearch.xml'))}"/>
	<Image width="16" height="16" type="image/svg+xml">${escaped(address('favicon.svg'))}</Image>
	<Language>en</Language>
	<InputEncoding>UTF-8</InputEncoding>
	<OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`;
}

function escaped(address: string): string {
	return address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
