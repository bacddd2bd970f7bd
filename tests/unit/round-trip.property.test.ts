import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bodyMarkup } from '../../src/formats/markup.ts';
import type { Paragraph, Resolution } from '../../src/resolution/model.ts';
import { anyMarkdown, anyText } from './anything.ts';
import { property } from './property.ts';
import { resolution } from './real.ts';

/** A form of the resolution: what writes it, and how another program finds the words of paragraph 4 in it. */
interface Form {
	readonly write: (resolution: Resolution) => string;
	readonly read: (written: string) => string;
}

/** One line for each: whatever the words are, they come back as they were. */
const forms: Readonly<Record<string, Form>> = {
	HTML: { write: bodyMarkup, read: readMarkup },
};

function readMarkup(html: string): string {
	const [, words = ''] = /<li id="op4"[^>]*>.*?<\/a><p>(.*?)<\/p>/s.exec(html) ?? [];
	assert.doesNotMatch(words, /<|&(?!#x?[0-9A-F]+;)/);
	return words.replaceAll(/&#x([0-9A-F]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

/** The resolution with other words for its fourth operative paragraph. */
function withWords(words: string): Resolution {
	const put = (paragraph: Paragraph): Paragraph =>
		paragraph.id === 'op4' ? { ...paragraph, text: [{ text: words }] } : paragraph;
	const divisions = resolution.divisions.map((one) => ({ ...one, paragraphs: one.paragraphs.map(put) }));
	return { ...resolution, divisions };
}

for (const [name, { write, read }] of Object.entries(forms)) {
	property(
		`any words that go into the ${name} come back as they were`,
		fc.oneof(anyText, anyMarkdown),
		(words) => assert.equal(read(write(withWords(words))), words),
		{ cases: 500 },
	);
}
