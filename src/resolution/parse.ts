import type { Heading, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import { paragraphsOf } from './address.ts';
import { readBlocks } from './block.ts';
import { check } from './check.ts';
import { ContentError } from './content-error.ts';
import { readDivisions } from './division.ts';
import { readFrontmatter } from './frontmatter.ts';
import type { Facts, Resolution, Text } from './model.ts';
import { checkPrintedFacts } from './printed-fact.ts';
import { withReferences } from './reference.ts';
import { placeOf, plain, readText } from './text.ts';

const processor = remark().use(remarkFrontmatter, ['yaml']);

/**
 * Reads a resolution from its Markdown file. The one place where the text is read.
 *
 * @param text The whole file, frontmatter included.
 * @param file Its path, for messages.
 * @throws ContentError with file and line at the first thing that is not as it must be.
 */
export function parseResolution(text: string, file: string): Resolution {
	const markdown = text.replace(/^\uFEFF/, '');
	const [front, ...content] = processor.parse(markdown).children;
	if (front?.type !== 'yaml') {
		throw new ContentError({ file, line: 1 }, 'frontmatter between two lines of "---"', 'none');
	}
	const frontmatter = readFrontmatter(front.value, file);
	const parts = cut(content, file);
	const resolution: Resolution = {
		...frontmatter.facts,
		number: readNumber(parts.title, frontmatter.facts, file),
		heading: parts.heading.flatMap((node) => readLines(node, file)),
		formula: readFormula(parts.formula, frontmatter.facts, file),
		divisions: readDivisions(readBlocks(parts.body, markdown, file)),
		closing: parts.closing.flatMap((node) => readLines(node, file)),
		lines: {
			heading: parts.heading.map(lineOf),
			title: [lineOf(parts.title)],
			formula: [lineOf(parts.formula)],
			closing: parts.closing.flatMap((node) => readLines(node, file).map((_, at) => lineOf(node) + at)),
			subjects: frontmatter.facts.subjects.map((_, at) => frontmatter.placeOf('subjects', at).line),
		},
	};
	if (paragraphsOf(resolution).length === 0) {
		throw new ContentError(placeOf(parts.formula, file), 'paragraphs after the enacting formula', 'none');
	}
	check(resolution, frontmatter);
	checkPrintedFacts(resolution, frontmatter);
	return withReferences(resolution);
}

function lineOf({ position }: RootContent): number {
	return position?.start.line ?? 1;
}

interface Parts {
	readonly heading: readonly RootContent[];
	readonly title: Heading;
	readonly formula: RootContent;
	readonly body: readonly RootContent[];
	readonly closing: readonly RootContent[];
}

function cut(content: readonly RootContent[], file: string): Parts {
	const titleAt = content.findIndex((node) => node.type === 'heading' && node.depth === 1);
	const title = content[titleAt];
	if (title?.type !== 'heading') {
		throw new ContentError(placeOf(content[0] ?? {}, file), 'the title, a heading of the first level', 'none');
	}
	const [formula, ...rest] = content.slice(titleAt + 1);
	if (!formula) throw new ContentError(placeOf(title, file), 'the enacting formula after the title', 'nothing');
	const closing = rest.filter((_, index) => isClosing(rest, index));
	return {
		heading: content.slice(0, titleAt),
		title,
		formula,
		body: rest.filter((node) => !closing.includes(node)),
		closing,
	};
}

/** The closing lines are set wholly in italics, and stand last or before the first annex. */
function isClosing(nodes: readonly RootContent[], index: number): boolean {
	const [node, next] = [nodes[index], nodes[index + 1]];
	const isLast = !next || next.type === 'heading';
	return (
		isLast && node?.type === 'paragraph' && node.children.every(({ type }) => type === 'emphasis' || type === 'break')
	);
}

function readLines(node: RootContent, file: string): readonly Text[] {
	if (node.type !== 'paragraph') throw new ContentError(placeOf(node, file), 'a line of text', `"${node.type}"`);
	const lines: (typeof node.children)[] = [[]];
	for (const child of node.children) {
		if (child.type === 'break') lines.push([]);
		else if (child.type === 'strong') lines.at(-1)?.push(...child.children);
		else lines.at(-1)?.push(child);
	}
	return lines.map((line) => readText(line, file));
}

function readNumber(title: Heading, facts: Facts, file: string): string {
	const heading = plain(readText(title.children, file));
	const number = facts.symbol.replace(/^.*?\/?RES\//, '');
	const expected = `${number}. ${facts.title}`;
	if (heading !== expected) {
		throw new ContentError(
			placeOf(title, file),
			`the number and title of the frontmatter, "${expected}"`,
			`"${heading}"`,
		);
	}
	return number;
}

function readFormula(node: RootContent, facts: Facts, file: string): Text {
	const formula = node.type === 'paragraph' ? readText(node.children, file) : [];
	const expected = `The ${facts.organ},`;
	if (plain(formula) !== expected) {
		const found = plain(formula) || `"${node.type}"`;
		throw new ContentError(placeOf(node, file), `the enacting formula, "${expected}"`, `"${found.slice(0, 60)}"`);
	}
	return formula;
}
