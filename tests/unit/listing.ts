import type { Division, Paragraph, Resolution, Text } from '../../src/resolution/model.ts';
import { plain } from '../../src/resolution/text.ts';

/** The structure of a resolution, a line a division and a paragraph: id, kind, printed number, opening, words. */
export function listing(resolution: Resolution): string {
	return [
		...resolution.heading.map((line) => `heading: ${plain(line)}`),
		`formula: ${plain(resolution.formula)}`,
		...resolution.divisions.flatMap((division) => listDivision(division, '')),
		...resolution.closing.map((line) => `closing: ${plain(line)}`),
		'',
	].join('\n');
}

function listDivision({ kind, id, heading, paragraphs, divisions }: Division, indent: string): readonly string[] {
	return [
		`${indent}${[kind, id ?? '', heading ? `"${heading}"` : ''].filter(Boolean).join(' ')}`,
		...paragraphs.flatMap((paragraph) => listParagraph(paragraph, `${indent}  `)),
		...divisions.flatMap((division) => listDivision(division, `${indent}  `)),
	];
}

function listParagraph(paragraph: Paragraph, indent: string): readonly string[] {
	const { id, kind, numbers, marker, opening, text, paragraphs, wrapUp } = paragraph;
	const about = [id, kind, numbers.join('.'), marker ?? '-', opening ?? '-', firstWords(text)];
	return [
		`${indent}${about.join(' | ')}`,
		...paragraphs.flatMap((one) => listParagraph(one, `${indent}  `)),
		...(wrapUp ? [`${indent}  wrap-up | ${firstWords(wrapUp)}`] : []),
	];
}

function firstWords(text: Text): string {
	return plain(text).split(' ').slice(0, 5).join(' ');
}
