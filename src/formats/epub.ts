import { strToU8, zipSync } from 'fflate';
import type { Resolution } from '../resolution/model.ts';
import { aboutDocument, navDocument, textDocument } from './epub-content.ts';
import { containerDocument, packageDocument } from './epub-package.ts';
import type { Edition, Format } from './format.ts';

/** EPUB 3: the text, its numbers and ids kept, in one file that a reader's device opens offline. */
export const epub: Format = {
	extension: 'epub',
	mediaType: 'application/epub+zip',
	name: 'EPUB',
	render: (resolution, edition) => packed(resolution, edition),
};

const style = `body { margin: 5%; line-height: 1.5; }
h1 { font-size: 1.3em; line-height: 1.25; }
h2 { margin-top: 2em; font-size: 1.1em; }
.adoption { font-weight: bold; }
ol.paragraphs, ol.paragraphs ol { margin: 0; padding: 0; list-style: none; }
ol.paragraphs li { margin: 1em 0; }
ol.paragraphs li li { margin-left: 2em; }
.number { float: left; margin-right: 0.5em; color: inherit; text-decoration: none; }
li p { margin: 0; }
.closing { margin-top: 2em; text-align: right; }
a { color: inherit; }
`;

/** The same bytes for the same text: the files carry the first day that an archive can name, not today's. */
function packed(resolution: Resolution, edition: Edition): Uint8Array<ArrayBuffer> {
	const files = {
		'META-INF/container.xml': containerDocument(),
		'EPUB/package.opf': packageDocument(resolution, edition),
		'EPUB/nav.xhtml': navDocument(resolution),
		'EPUB/text.xhtml': textDocument(resolution),
		'EPUB/about.xhtml': aboutDocument(resolution, edition),
		'EPUB/style.css': style,
	};
	const mimetype = [strToU8('application/epub+zip'), { level: 0 as const }] as const;
	const entries = Object.entries(files).map(([path, content]) => [path, strToU8(content)] as const);
	return zipSync(Object.fromEntries([['mimetype', [...mimetype]], ...entries]), { mtime: new Date(1980, 0, 1) });
}
