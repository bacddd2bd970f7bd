import type { Cited } from '../resolution/citation.ts';
import { isOrgan } from '../resolution/organ.ts';

/** The resolution that an element stands in, as the page's article says it. */
export function citedOn(element: Element): Cited | undefined {
	const { symbol, number, title, organ, adopted } = element.closest('article')?.dataset ?? {};
	if (!symbol || !number || !title || !adopted || !organ || !isOrgan(organ)) return undefined;
	return { symbol, number, title, organ, adopted };
}
