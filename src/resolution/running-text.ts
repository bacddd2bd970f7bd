import type { Paragraph, Text } from './model.ts';
import { plain } from './text.ts';

/** A paragraph with all below it in one run, each sub-paragraph after its printed number. */
export function runningText({ text, paragraphs, wrapUp = [] }: Paragraph): Text {
	const below = paragraphs.map((one) => [{ text: one.marker ? `${one.marker} ` : '' }, ...runningText(one)]);
	return [text, ...below, wrapUp]
		.filter((one) => plain(one) !== '')
		.flatMap((one, index) => (index > 0 ? [{ text: ' ' }, ...one] : one));
}
