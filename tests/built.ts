import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The built site. */
export const distFolder = join(import.meta.dirname, '..', 'dist');

/** Every built file, as a path with strokes from the folder of the site. */
export function builtFiles(folder = distFolder): readonly string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.replaceAll(sep, '/'),
		)
		.sort();
}

export function readBuilt(file: string, folder = distFolder): Buffer {
	return readFileSync(join(folder, file));
}

/** The built pages, each with its address: `about/index.html` at `/about/`. */
export function builtPages(folder = distFolder): readonly { readonly file: string; readonly path: string }[] {
	return builtFiles(folder)
		.filter((file) => file.endsWith('.html'))
		.map((file) => ({ file, path: `/${file.replace(/(^|\/)index\.html$/, '$1')}` }));
}

const controls = /^(?:input|select|button|textarea|dialog)$/;

/** The ids on a page that an address can lead to: not those of its controls and messages. */
export function anchorsOf(html: string): readonly string[] {
	return [...markupOf(html).matchAll(/<(\w+)([^>]*\sid="([^"]*)"[^>]*)>/g)]
		.filter(([, tag = '', attributes = '']) => !controls.test(tag) && !attributes.includes('role="status"'))
		.map(([, , , id = '']) => id);
}

/** Where the links of a page lead, as written. */
export function linksOf(html: string): readonly string[] {
	return [...markupOf(html).matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href = '']) => decoded(href));
}

function markupOf(html: string): string {
	return html.replaceAll(/<(script|style)\b.*?<\/\1>/gs, '');
}

function decoded(attribute: string): string {
	return attribute.replaceAll(/&#x26;|&#38;|&amp;/g, '&');
}
