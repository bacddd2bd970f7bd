import { x } from 'xastscript';
import { documentAddress, resolutionPath } from '../resolution/address.ts';
import type { Resolution } from '../resolution/model.ts';
import type { Edition } from './format.ts';
import { laidOut, writeXml } from './xml.ts';

/** Says where the package document is. */
export function containerDocument(): string {
	const rootfile = { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' };
	return writeXml(
		x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
			x('rootfiles', [x('rootfile', rootfile)]),
		]),
	);
}

/** What the book is and what is in it. It is as old as the resolution, so that it is the same whenever it is made. */
export function packageDocument(resolution: Resolution, edition: Edition): string {
	const about = metadata(resolution, edition).map(([name, value, property]) =>
		property ? x('meta', { property }, value) : x(name, name === 'dc:identifier' ? { id: 'address' } : {}, value),
	);
	const xhtml = 'application/xhtml+xml';
	const root = x(
		'package',
		{
			xmlns: 'http://www.idpf.org/2007/opf',
			version: '3.0',
			'unique-identifier': 'address',
			'xml:lang': 'en',
		},
		[
			x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, about),
			x('manifest', [
				x('item', { id: 'nav', href: 'nav.xhtml', 'media-type': xhtml, properties: 'nav' }),
				x('item', { id: 'text', href: 'text.xhtml', 'media-type': xhtml }),
				x('item', { id: 'about', href: 'about.xhtml', 'media-type': xhtml }),
				x('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
			]),
			x('spine', [x('itemref', { idref: 'text' }), x('itemref', { idref: 'about' })]),
		],
	);
	const withText = new Set(['dc:identifier', 'dc:title', 'dc:language', 'dc:creator', 'dc:publisher', 'dc:date']);
	return writeXml(laidOut(root, new Set([...withText, 'dc:source', 'dc:description', 'dc:subject', 'meta'])));
}

type Entry = readonly [name: string, value: string, property?: string];

function metadata(resolution: Resolution, { address }: Edition): readonly Entry[] {
	const { symbol, number, title, organ, adopted, subjects } = resolution;
	const access = (property: string, value: string): Entry => ['meta', value, `schema:${property}`];
	return [
		['dc:identifier', address(resolutionPath(symbol))],
		['dc:title', `${symbol}: ${title}`],
		['dc:language', 'en'],
		['dc:creator', `United Nations ${organ}`],
		['dc:publisher', 'United Nations'],
		['dc:date', adopted],
		['dc:source', documentAddress(symbol)],
		['dc:description', `${organ} resolution ${number}. Not an official edition.`],
		...subjects.map(({ term }): Entry => ['dc:subject', term]),
		['meta', `${adopted}T00:00:00Z`, 'dcterms:modified'],
		access('accessMode', 'textual'),
		access('accessModeSufficient', 'textual'),
		access('accessibilityFeature', 'structuralNavigation'),
		access('accessibilityFeature', 'tableOfContents'),
		access('accessibilityFeature', 'displayTransformability'),
		access('accessibilityFeature', 'readingOrder'),
		access('accessibilityHazard', 'none'),
		access(
			'accessibilitySummary',
			'Text only, in reading order; every paragraph is reached from the contents and has an address of its own.',
		),
	];
}
