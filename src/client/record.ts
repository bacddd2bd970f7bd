import { matchable } from '../resolution/matchable.ts';
import type { Held, Paragraph } from './answer.ts';
import type { Found } from './pagefind.ts';

/** Reads a record of the search index: what components/SearchRecord.astro wrote. */
export async function readRecord(result: Found['results'][number]): Promise<Paragraph> {
	const { raw_content, meta } = await result.data();
	const { id = '', title = '', opening = '', resolution = '', below = '', order = '', symbol, name } = meta;
	return {
		...matchable(raw_content),
		id,
		title,
		opening,
		resolution,
		below: below.split(' ').filter(Boolean),
		...(symbol !== undefined && { name: `${symbol} ${name}` }),
		order,
	};
}

/** A resolution as its paragraphs tell of it; undefined of none. */
export function heldBy(paragraphs: readonly Paragraph[]): Held | undefined {
	const [first] = paragraphs;
	const ids = new Set(paragraphs.flatMap(({ id, below }) => [id, ...below]));
	return first && { resolution: first.resolution, has: (id) => ids.has(id) };
}
