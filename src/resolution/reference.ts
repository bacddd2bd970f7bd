import type { Division, Paragraph, Resolution, Span, Text } from './model.ts';
import { plain } from './text.ts';

/** How often `words` occur in a text. */
export function occurrences(text: Text, words: string): number {
	return plain(text).split(words).length - 1;
}

/** The text with the first occurrence of `words` marked as naming the instrument of this id. */
function marked(text: Text, words: string, reference: string): Text {
	const start = plain(text).indexOf(words);
	if (start < 0) return text;
	const end = start + words.length;
	let offset = 0;
	return text.flatMap((span) => {
		const from = offset;
		offset += span.text.length;
		return cut(span, start - from, end - from, reference);
	});
}

function cut(span: Span, start: number, end: number, reference: string): Span[] {
	const from = Math.max(0, start);
	const to = Math.min(span.text.length, end);
	if (from >= to) return [span];
	return [
		{ ...span, text: span.text.slice(0, from) },
		{ ...span, text: span.text.slice(from, to), reference },
		{ ...span, text: span.text.slice(to) },
	].filter(({ text }) => text !== '');
}

/** The resolution with the words that its references cite marked, in the heading and in every paragraph. */
export function withReferences(resolution: Resolution): Resolution {
	const citations = resolution.references.flatMap(({ id, cited }) => cited.map((citation) => ({ ...citation, id })));
	const mark = (text: Text, paragraph: string): Text =>
		citations
			.filter((citation) => citation.paragraph === paragraph)
			.reduce((result, { words, id }) => marked(result, words, id), text);
	const markParagraph = (paragraph: Paragraph): Paragraph => ({
		...paragraph,
		text: mark(paragraph.text, paragraph.id),
		paragraphs: paragraph.paragraphs.map(markParagraph),
		...(paragraph.wrapUp && { wrapUp: mark(paragraph.wrapUp, paragraph.id) }),
	});
	const markDivision = (division: Division): Division => ({
		...division,
		paragraphs: division.paragraphs.map(markParagraph),
		divisions: division.divisions.map(markDivision),
	});
	return {
		...resolution,
		heading: resolution.heading.map((line) => mark(line, 'heading')),
		divisions: resolution.divisions.map(markDivision),
	};
}
