import type { PhrasingContent } from 'mdast';
import { ContentError, type Place } from './content-error.ts';
import type { Span, Text } from './model.ts';

/** The words of a text, as printed. */
export function plain(text: Text): string {
	return text.map((span) => span.text).join('');
}

/**
 * Reads Markdown's inline content. A line break in the file is a space in the text.
 *
 * @throws ContentError on anything but plain and italic words: links, notes, code and HTML are no part of a
 * resolution's text.
 */
export function readText(nodes: readonly PhrasingContent[], file: string): Text {
	return joined(nodes.flatMap((node) => readSpans(node, file)));
}

function readSpans(node: PhrasingContent, file: string, italic = false): Span[] {
	if (node.type === 'text') return [span(node.value.replaceAll(/\s*\n\s*/g, ' '), italic)];
	if (node.type === 'emphasis') {
		return node.children.flatMap((child) => readSpans(child, file, true));
	}
	throw new ContentError(placeOf(node, file), 'plain or italic words', `Markdown "${node.type}"`);
}

/** Where a node of the Markdown tree begins. */
export function placeOf(node: { position?: PhrasingContent['position'] }, file: string): Place {
	const start = node.position?.start;
	return { file, line: start?.line ?? 1, ...(start && { column: start.column }) };
}

function span(text: string, italic: boolean): Span {
	return italic ? { text, italic } : { text };
}

function joined(spans: readonly Span[]): Text {
	const result: Span[] = [];
	for (const next of spans) {
		const last = result.at(-1);
		if (last && last.italic === next.italic) result[result.length - 1] = { ...last, text: last.text + next.text };
		else if (next.text !== '') result.push(next);
	}
	return result;
}

/** The italic words a text begins with, if any. */
export function openingOf(text: Text): string | undefined {
	const first = text[0];
	return first?.italic ? first.text.trim() : undefined;
}

/** The text without its first `length` characters, which lie within its first span. */
export function withoutStart(text: Text, length: number): Text {
	const [first, ...rest] = text;
	if (!first) return text;
	return first.text.length > length ? [{ ...first, text: first.text.slice(length) }, ...rest] : rest;
}

/** The first `length` characters of a text. */
export function upTo(text: Text, length: number): Text {
	let left = length;
	return text.flatMap((span) => {
		const words = span.text.slice(0, Math.max(0, left));
		left -= span.text.length;
		return words ? [{ ...span, text: words }] : [];
	});
}
