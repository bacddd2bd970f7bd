import { matchable } from '../resolution/matchable.ts';
import type { Held, Paragraph } from './answer.ts';
import type { Found } from './pagefind.ts';

/** Reads a record of the search index: what components/SearchRecord.astro wrote. */
export async function readRecord(result: Found['results'][number]): Promise<Paragraph> {
	const { raw_content, meta } = await result.data();
	const { id = '', title = '', opening = '', resolution = '', order = '', symbol, name } = meta;
	return {
		...matchable(raw_content),
		id,
		title,
		opening,
		resolution,
		...(symbol !== undefined && { name: `${symbol} ${name}` }),
		order,
	};
}

/** A resolution as its paragraphs tell of it; undefined of none. */
export function heldBy(paragraphs: readonly Paragraph[]): Held | undefined {
	const [first] = paragraphs;
	const ids = new Set(paragraphs.map(({ id }) => id));
	return first && { resolution: first.resolution, has: (id) => ids.has(id.replace(/(\d)-[a-z-]+$/, '$1')) };
}
