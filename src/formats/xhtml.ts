import type { RootContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import { writeXml } from './xml.ts';

/** Writes a page of a book as XHTML. */
export function writeXhtml(title: string, body: readonly RootContent[]): string {
	const page = h('html', { lang: 'en', 'xml:lang': 'en', 'xmlns:epub': 'http://www.idpf.org/2007/ops' }, [
		h('head', [
			h('meta', { charset: 'utf-8' }),
			h('title', title),
			h('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
		]),
		h(
			'body',
			body.filter((node) => node.type !== 'doctype'),
		),
	]);
	const xml = toXast(page);
	if (xml.type === 'root') throw new Error('expected an element, found a root');
	return writeXml({ type: 'doctype', name: 'html' }, xml);
}
