import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { longDate } from '../resolution/date.ts';
import type { Reference, Text } from '../resolution/model.ts';

/** A line of text, italics and references included; the ids of the references hang on the owner's. */
export function line(text: Text, owner: string): Element {
	return x('p', spans(text, owner));
}

/** The content of a line. A reference names its instrument among those of the document; see `addressed`. */
export function spans(text: Text, owner: string): ElementContent[] {
	let references = 0;
	return text.map(({ text: words, italic, reference }) => {
		if (reference !== undefined) references += 1;
		const inner: ElementContent =
			reference === undefined
				? { type: 'text', value: words }
				: x('ref', { eId: `${owner}__ref_${references}`, href: `#ref-${reference}` }, words);
		return italic ? x('i', [inner]) : inner;
	});
}

/** Marks the day of adoption where a text writes it out. */
export function dated(content: readonly ElementContent[], adopted: string): ElementContent[] {
	const written = longDate(adopted);
	return content.flatMap((node): ElementContent[] => {
		if (node.type === 'element') return [{ ...node, children: dated(node.children, adopted) }];
		if (node.type !== 'text' || !node.value.includes(written)) return [node];
		const [before = '', ...after] = node.value.split(written);
		const date = x('docDate', { date: adopted, refersTo: '#adoption' }, written);
		return [
			...(before ? [{ type: 'text' as const, value: before }] : []),
			date,
			...(after.join(written) ? [{ type: 'text' as const, value: after.join(written) }] : []),
		];
	});
}

/** Gives each reference in a tree the address of the instrument that it names. */
export function addressed(node: Element, references: readonly Reference[]): Element {
	const children = node.children.map((child) => (child.type === 'element' ? addressed(child, references) : child));
	const instrument = references.find(({ id }) => node.name === 'ref' && node.attributes['href'] === `#ref-${id}`);
	if (!instrument) return { ...node, children };
	return x('ref', { ...node.attributes, href: instrument.href, refersTo: `#ref-${instrument.id}` }, children);
}
