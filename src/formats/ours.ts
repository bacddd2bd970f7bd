import type { Element, RootContent } from 'hast';

/**
 * The text's markup without what is ours: headings and numbers that the United Nations does not print, names for
 * those who can't see the page (which become the printed number's label), what only the search reads.
 */
export function withoutOurs(node: RootContent): RootContent[] {
	if (node.type !== 'element') return [node];
	if (hasClass(node, 'ours') || hasClass(node, 'visually-hidden')) return [];
	const { dataPagefindIgnore: _, tabIndex: __, role: ___, ...properties } = node.properties;
	const named = hasClass(node, 'number') ? { ...properties, ariaLabel: wordsOf(node) } : properties;
	const listed = node.tagName === 'ol' ? { ...named, className: ['paragraphs'] } : named;
	const children = node.children.flatMap(withoutOurs).filter((child) => child.type !== 'doctype');
	return [{ ...node, properties: listed, children }];
}

function hasClass({ properties }: Element, name: string): boolean {
	return [properties['className']].flat().includes(name);
}

function wordsOf(node: RootContent): string {
	if (node.type === 'text') return node.value;
	return node.type === 'element' ? node.children.map(wordsOf).join('') : '';
}
