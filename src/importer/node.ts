import type { Heading, List, ListItem, Paragraph, PhrasingContent, Text } from 'mdast';

/** A list; with a number to start from, a numbered one. */
export function list(children: ListItem[], start?: number): List {
	return { type: 'list', ordered: start !== undefined, spread: true, children, ...(start !== undefined && { start }) };
}

/** A heading of words alone. */
export function heading(depth: Heading['depth'], own: string): Heading {
	return { type: 'heading', depth, children: [text(own)] };
}

/** A paragraph of what is given. */
export function paragraph(children: PhrasingContent[]): Paragraph {
	return { type: 'paragraph', children };
}

/** Words in italics. */
export function italic(value: string): PhrasingContent {
	return { type: 'emphasis', children: [text(value)] };
}

/** Words as they are. */
export function text(value: string): Text {
	return { type: 'text', value };
}
