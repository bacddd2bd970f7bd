import assert from 'node:assert/strict';
import { plain } from '../../src/resolution/text.ts';
import { contentError } from './changes.ts';
import { file, markdown, paragraph, prove } from './real.ts';

/** Its lines, the first at 0. */
export const lines = markdown.split('\n');

/** The Markdown file with the words of one paragraph, after its opening words, changed. */
export function withWords(id: string, change: (words: string) => string): string {
	const at = paragraph(id).line - 1;
	const [, start = '', words = ''] = /^((?:\d+\. )?\*[^*]+\*)(.*)$/.exec(lines[at] ?? '') ?? [];
	assert.ok(words.length > 10, `the words of ${id} stand on line ${at + 1}`);
	assert.notEqual(change(words), words, `${id} is changed`);
	return lines.with(at, start + change(words)).join('\n');
}

/** What must be noticed, and the paragraph named, with the file. */
export function expectNamed(id: string, changedFile: string, what: string): void {
	const { message } = contentError(() => prove(changedFile), `${what} in ${id}`);
	assert.match(message, new RegExp(`\\b${id}\\b`), `${what}: the message names ${id}`);
	assert.ok(message.startsWith(`${file}:`), message);
}

/** The words of a paragraph after its opening ones. */
export function withoutOpening(id: string): string {
	const { text, opening = '' } = paragraph(id);
	return plain(text).slice(opening.length);
}
