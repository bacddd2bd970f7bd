import type { Nodes, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { inOrder } from './edition.ts';

const inline = new Set(['i', 'a', 'ref', 'docDate', 'docNumber', 'docTitle']);

/** The text of an XML document, read by a strict parser: all below the first element of a name, metadata apart. */
export function wordsOfXml(xml: string, name: string): string {
	const [first] = elementsOf(fromXml(xml)).filter((node) => 'name' in node && node.name === name);
	if (!first) throw new Error(`no <${name}>`);
	return inOrder(words(first));
}

/** Every element of a tree, in order. */
export function elementsOf(node: Root | Nodes): readonly Nodes[] {
	const below = 'children' in node ? node.children.flatMap(elementsOf) : [];
	return node.type === 'element' ? [node, ...below] : below;
}

function words(node: Nodes): string {
	if (node.type === 'text') return node.value;
	if (node.type !== 'element' || node.name === 'meta') return '';
	const content = node.children.map(words).join('');
	return inline.has(node.name) ? content : ` ${content} `;
}
