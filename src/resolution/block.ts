import type { Heading, List, ListItem, Paragraph as MdastParagraph, RootContent } from 'mdast';
import { ContentError, type Place } from './content-error.ts';
import type { Text } from './model.ts';
import { openingOf, placeOf, plain, readText, withoutStart } from './text.ts';

/** A paragraph as it stands in the Markdown, before it is known what it is numbered after. */
export interface ParagraphBlock {
	readonly type: 'paragraph';
	readonly place: Place;
	/** As printed: `4.` or `(a)`. */
	readonly marker?: string;
	readonly text: Text;
	readonly paragraphs: readonly ParagraphBlock[];
	readonly wrapUp?: Text;
}

/** The heading of a section or of an annex. */
export interface HeadingBlock {
	readonly type: 'heading';
	readonly place: Place;
	readonly depth: number;
	readonly heading: string;
}

export type Block = ParagraphBlock | HeadingBlock;

/**
 * Reads the body of a resolution: plain paragraphs, numbered ones (an ordered list), their sub-paragraphs
 * (a list of `- (a) …`) and headings. Markdown ignores the numbers after a list's first, so each is read
 * from the file's own characters.
 *
 * @throws ContentError on any other construct, and on a list item without its printed number.
 */
export function readBlocks(nodes: readonly RootContent[], markdown: string, file: string): readonly Block[] {
	const blocks: Block[] = [];
	for (const node of nodes) {
		if (node.type === 'heading') blocks.push(readHeading(node, file));
		else if (node.type === 'paragraph') blocks.push(...readParagraph(node, blocks, file));
		else if (node.type === 'list' && node.ordered) blocks.push(...readList(node, markdown, file));
		else if (node.type === 'list') blocks.push(withSubparagraphs(blocks.pop(), node, markdown, file));
		else throw new ContentError(placeOf(node, file), 'a paragraph, a numbered list or a heading', `"${node.type}"`);
	}
	return blocks;
}

function readHeading(node: Heading, file: string): HeadingBlock {
	const heading = plain(readText(node.children, file));
	return { type: 'heading', place: placeOf(node, file), depth: node.depth, heading };
}

/** A paragraph, or, without opening words after sub-paragraphs, the end of the one that they belong to. */
function readParagraph(node: MdastParagraph, blocks: Block[], file: string): readonly ParagraphBlock[] {
	const text = readText(node.children, file);
	const last = blocks.at(-1);
	const ends = last?.type === 'paragraph' && !last.marker && last.paragraphs.length > 0 && !last.wrapUp;
	if (!ends || openingOf(text)) return [{ type: 'paragraph', place: placeOf(node, file), text, paragraphs: [] }];
	blocks.pop();
	return [{ ...last, wrapUp: text }];
}

function readList(list: List, markdown: string, file: string): ParagraphBlock[] {
	return list.children.map((item) => readItem(item, markdown, file));
}

function withSubparagraphs(parent: Block | undefined, list: List, markdown: string, file: string): ParagraphBlock {
	if (parent?.type !== 'paragraph' || parent.marker) {
		throw new ContentError(
			placeOf(list, file),
			'sub-paragraphs below the paragraph they belong to',
			'a list of its own',
		);
	}
	return { ...parent, paragraphs: readList(list, markdown, file) };
}

function readItem(item: ListItem, markdown: string, file: string): ParagraphBlock {
	const place = placeOf(item, file);
	const [first, ...others] = item.children;
	if (first?.type !== 'paragraph' && first?.type !== 'list')
		throw new ContentError(place, 'the words of a paragraph', `"${first?.type ?? 'none'}"`);
	// "1. (a) Decides": a paragraph that has no words but those of its sub-paragraphs.
	const [words, rest] = first.type === 'list' ? [[], item.children] : [readText(first.children, file), others];
	const { marker, text } = readMarker(item, words, markdown, place);
	const lists = rest.filter((node) => node.type === 'list');
	const wrapUps = rest.filter((node) => node.type === 'paragraph');
	const other = rest.find((node) => node.type !== 'list' && node.type !== 'paragraph') ?? lists[1] ?? wrapUps[1];
	if (other)
		throw new ContentError(placeOf(other, file), 'sub-paragraphs and at most one closing phrase', `"${other.type}"`);
	return {
		type: 'paragraph',
		place,
		marker,
		text,
		paragraphs: lists.flatMap((list) => readList(list, markdown, file)),
		...(wrapUps[0] && { wrapUp: readText(wrapUps[0].children, file) }),
	};
}

function readMarker(item: ListItem, text: Text, markdown: string, place: Place): { marker: string; text: Text } {
	const source = markdown.slice(item.position?.start.offset);
	const number = /^\d+\./.exec(source)?.[0];
	if (number) return { marker: number, text };
	const letter = /^(\([a-z]{1,5}\)) /.exec(plain(text.slice(0, 1)));
	if (letter?.[1]) return { marker: letter[1], text: withoutStart(text, letter[0].length) };
	throw new ContentError(place, 'a printed number, "1." or "(a)"', `"${source.slice(0, 12).trim()}"`);
}
