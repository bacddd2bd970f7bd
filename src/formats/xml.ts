import type { Nodes, Root, RootContent } from 'xast';
import { toXml } from 'xast-util-to-xml';

/**
 * Writes a tree as XML, its declaration first.
 *
 * @throws Error on a character that XML 1.0 cannot hold (https://www.w3.org/TR/xml/#charsets): the library
 * would leave it out without a word.
 */
export function writeXml(...content: readonly RootContent[]): string {
	const root: Root = { type: 'root', children: [declaration, { type: 'text', value: '\n' }, ...content] };
	refuseUnfit(root);
	return `${toXml(root, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;')}\n`;
}

const declaration = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' } as const;
const unfit = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

function refuseUnfit(node: Nodes, place = 'the document'): void {
	if ('value' in node) expectFit(node.value, place);
	if (node.type === 'element') {
		for (const [name, value] of Object.entries(node.attributes)) expectFit(value ?? '', `${node.name} ${name}`);
	}
	if ('children' in node) {
		const name = node.type === 'element' ? `${node.name} ${node.attributes['eId'] ?? ''}`.trim() : place;
		for (const child of node.children) refuseUnfit(child, name);
	}
}

function expectFit(value: string, place: string): void {
	const [found] = unfit.exec(value) ?? [];
	if (found === undefined) return;
	const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
	throw new Error(`${place}: expected characters that XML can hold, found U+${code} in "${value.slice(0, 60)}"`);
}

/** Puts each element on a line of its own, but for those inside the elements of these names, which hold text. */
export function laidOut(node: RootContent, withText: ReadonlySet<string>, depth = 0): RootContent {
	if (node.type !== 'element' || withText.has(node.name) || node.children.length === 0) return node;
	const line = (levels: number) => ({ type: 'text' as const, value: `\n${'\t'.repeat(levels)}` });
	const children = node.children.flatMap((child) => {
		const set = laidOut(child, withText, depth + 1);
		return set.type === 'doctype' ? [] : [line(depth + 1), set];
	});
	return { ...node, children: [...children, line(depth)] };
}
