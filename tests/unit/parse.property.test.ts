import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ContentError } from '../../src/resolution/content-error.ts';
import { proveFidelity, readReceived } from '../../src/resolution/fidelity.ts';
import type { Resolution } from '../../src/resolution/model.ts';
import { parseResolution } from '../../src/resolution/parse.ts';
import { passages } from '../../src/resolution/passage.ts';
import { anyDamage, anyMarkdown, anyText } from './anything.ts';
import { frontmatter, invented, opening } from './invented.ts';
import { property } from './property.ts';
import { file, markdown, received, resolution } from './real.ts';

/** What is read is a resolution, or is refused with the place in the file, what was expected there and what found. */
function expectReadOrRefused(text: string, read: () => unknown): void {
	try {
		read();
	} catch (error) {
		if (!(error instanceof ContentError)) throw error;
		const { place, expected, found, message } = error;
		assert.match(place.file, /\.md$/);
		assert.ok(place.line >= 1 && place.line <= text.split(/\r\n|\n|\r/).length, `line ${place.line}`);
		assert.notEqual(expected, '');
		assert.notEqual(found, '');
		assert.match(message, /\.md:\d+(?::\d+)?: expected /);
	}
}

const expectParsedOrRefused = (text: string): void => expectReadOrRefused(text, () => parseResolution(text, 'any.md'));

property('any file is read or refused at a line of it', fc.oneof(anyText, anyMarkdown), expectParsedOrRefused);

property(
	'any body is read or refused at a line of the file',
	anyMarkdown.map((body) => invented(body)),
	expectParsedOrRefused,
);

property(
	'any frontmatter is read or refused at a line of the file',
	fc.oneof(anyText, anyMarkdown).map((yaml) => `---\n${yaml}\n---\n${opening}\n1. *Decides* so.\n`),
	expectParsedOrRefused,
);

property(
	'any value in the frontmatter is read or refused at a line of the file',
	fc
		.tuple(
			fc.constantFrom(...frontmatter.split('\n').filter((line) => line.includes(': '))),
			fc.jsonValue({ maxDepth: 2 }),
		)
		.map(([line, value]) =>
			invented('1. *Decides* so.').replace(
				line,
				() => `${line.slice(0, line.indexOf(': ') + 2)}${JSON.stringify(value)}`,
			),
		),
	expectParsedOrRefused,
);

const printed = (one: Resolution): readonly string[] => passages(one).map(({ words }) => words);

property(
	'the resolution with any damage is refused at a line of it, unless its words are the same to the letter',
	anyDamage,
	(text) => {
		expectReadOrRefused(text, () => {
			const read = parseResolution(text, file);
			proveFidelity(read, received, file);
			assert.deepEqual(printed(read), printed(resolution));
		});
	},
	{ cases: 300 },
);

property('any received file holds the resolution or refuses it', fc.oneof(anyText, anyMarkdown), (text) => {
	expectReadOrRefused(markdown, () => proveFidelity(resolution, readReceived(text), file));
});
