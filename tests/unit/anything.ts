import fc, { type Arbitrary } from 'fast-check';
import { plain } from '../../src/resolution/text.ts';
import { hostile } from './hostile.ts';
import { markdown, paragraphs } from './real.ts';

/** Characters from every plane, halves of pairs, controls and marks of direction among them. */
const characters = fc.string({ unit: 'binary', maxLength: 60 });
const letters = fc.string({ unit: 'grapheme', maxLength: 60 });

const real = paragraphs.map(({ text }) => plain(text));
const realWords = [...new Set(real.flatMap((text) => text.split(' ')))];

function mixed(...parts: readonly Arbitrary<string>[]): Arbitrary<string> {
	return fc.array(fc.oneof(...parts), { maxLength: 12 }).map((all) => all.join(''));
}

/** Any string at all. */
export const anyText = fc.oneof(characters, letters, fc.constantFrom(...hostile), mixed(characters, letters));

/** What might be a query: words of the text, whole or cut, quotation marks, hyphens, and anything. */
export const anyQuery = mixed(
	fc.constantFrom(...realWords),
	fc.constantFrom(...realWords).map((word) => word.slice(0, Math.ceil(word.length / 2))),
	fc.constantFrom(' ', ' ', ' ', '-', '"', '\u201c', '\u201d', '/', '.', '\u2019'),
	anyText,
);

/** A stretch of the resolution, or a text made of its words and anything. */
export const anyParagraph = fc.oneof(
	fc.constantFrom(...real),
	mixed(fc.constantFrom(...realWords), fc.constantFrom(' ', '-', ', ', '\u2011'), letters),
);

const marks =
	'# \n|\n\n|\t|- |* |*|_|**|1. |12) |(a) |> |`|```\n|~~~|<div>|<!--|-->|[a](b)|![a](b)|[^1]|\\|\\\n|  \n|---\n|===\n|    |&amp;|&#0;|<a@b>|## I|## Annex|*Recalling* |*Decides* |The General Assembly|%%%|: |"|\'|{|[|]|}|&a |*a |!!binary |? |\r|\r\n|\uFEFF|\u2028';

/** Markdown with whatever it may hold, in an order that nobody meant. */
export const anyMarkdown = fc
	.array(fc.oneof(fc.constantFrom(...marks.split('|')), fc.constantFrom(...realWords), letters), { maxLength: 40 })
	.map((all) => all.join(''));

/** The file of the resolution with a stretch of it replaced by something, wherever it is. */
export const anyDamage = fc
	.tuple(fc.nat({ max: markdown.length }), fc.nat({ max: 40 }), fc.oneof(anyMarkdown, fc.constant(''), letters))
	.map(([at, length, words]) => markdown.slice(0, at) + words + markdown.slice(at + length));
