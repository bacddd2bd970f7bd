import type { RootContent } from 'mdast';
import { ContentError } from './content-error.ts';
import type { Facts, Text } from './model.ts';
import { placeOf, plain, readText } from './text.ts';

/** Whether a block is the enacting formula of the organ: "The General Assembly,". A few print no comma. */
export function isFormula(node: RootContent, { organ }: Facts, file: string): boolean {
	const words =
		node.type === 'paragraph' ? node.children.filter(({ type }) => type === 'text' || type === 'emphasis') : [];
	return [`The ${organ},`, `The ${organ}`].includes(plain(readText(words, file)));
}

/** @throws ContentError where the block is not the enacting formula. */
export function readFormula(node: RootContent, facts: Facts, file: string): Text {
	const formula = node.type === 'paragraph' ? readText(node.children, file) : [];
	const expected = `The ${facts.organ},`;
	if (!isFormula(node, facts, file)) {
		const found = plain(formula) || `"${node.type}"`;
		throw new ContentError(placeOf(node, file), `the enacting formula, "${expected}"`, `"${found.slice(0, 60)}"`);
	}
	return formula;
}
