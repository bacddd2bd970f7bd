import type { Heading, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import { paragraphsOf } from './address.ts';
import { readBlocks } from './block.ts';
import { check } from './check.ts';
import { ContentError } from './content-error.ts';
import { readDivisions } from './division.ts';
import { isFormula, readFormula } from './formula.ts';
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
	const parts = cut(content, frontmatter.facts, file);
	const resolution: Resolution = {
		...frontmatter.facts,
		number: readNumber(parts.title, frontmatter.facts, file),
		heading: parts.heading.flatMap((node) => readLines(node, file)),
		formula: readFormula(parts.formula, frontmatter.facts, file),
		divisions: readDivisions(readBlocks(parts.body, markdown, file)),
		closing: parts.closing.flatMap((node) => readLines(node, file)),
		lines: {
			heading: parts.heading.map(lineOf),
			title: parts.title ? [lineOf(parts.title)] : [],
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
	/** None where the resolution prints none. */
	readonly title?: Heading;
	readonly formula: RootContent;
	readonly body: readonly RootContent[];
	readonly closing: readonly RootContent[];
}

function cut(content: readonly RootContent[], facts: Facts, file: string): Parts {
	const titleAt = content.findIndex((node) => node.type === 'heading' && node.depth === 1);
	const title = content[titleAt];
	if (title?.type !== 'heading' && facts.title !== undefined) {
		throw new ContentError(placeOf(content[0] ?? {}, file), 'the title, a heading of the first level', 'none');
	}
	const above = title ? titleAt : content.findIndex((node) => isFormula(node, facts, file));
	const [formula, ...rest] = content.slice(title ? titleAt + 1 : Math.max(above, 0));
	if (!formula) throw new ContentError(placeOf(title ?? {}, file), 'the enacting formula after the title', 'nothing');
	const second = rest.find((node) => node.type === 'heading' && node.depth === 1);
	if (second) throw new ContentError(placeOf(second, file), 'one title', 'a second heading of the first level');
	const closing = rest.filter((_, index) => isClosing(rest, index));
	return {
		heading: content.slice(0, Math.max(above, 0)),
		...(title?.type === 'heading' && { title }),
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

function readNumber(title: Heading | undefined, facts: Facts, file: string): string {
	const number = facts.symbol.replace(/^.*?\/?RES\//, '');
	if (!title) return number;
	const heading = plain(readText(title.children, file));
	const expected = facts.title === undefined ? 'no title' : `${number}. ${facts.title}`;
	const printed = heading.slice(0, -`. ${facts.title}`.length);
	if (heading !== `${printed}. ${facts.title}` || printed.replaceAll(' ', '') !== number.replaceAll(' ', '')) {
		throw new ContentError(
			placeOf(title, file),
			`the number and title of the frontmatter, "${expected}"`,
			`"${heading}"`,
		);
	}
	return printed;
}
