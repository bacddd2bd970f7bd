import type { Paragraph } from './answer.ts';
import type { Found } from './pagefind.ts';
import { readRecord } from './record.ts';

/** How many texts are fetched side by side. */
const batch = 20;

/** The paragraphs of several sorted results as one sorted row, each once, fetched as they are asked for. */
export async function* candidates(ways: readonly Found[]): AsyncGenerator<Paragraph, undefined> {
	const rows = ways.map((way) => paragraphsOf(way));
	const heads = await Promise.all(rows.map((row) => row.next()));
	for (let last = ''; ; ) {
		const orders = heads.map(({ value }) => value?.order);
		const [least] = orders.filter((order) => order !== undefined).sort();
		if (least === undefined) return undefined;
		const at = orders.indexOf(least);
		const paragraph = heads[at]?.value;
		if (paragraph && least !== last) yield paragraph;
		last = least;
		const next = await rows[at]?.next();
		if (next) heads[at] = next;
	}
}

async function* paragraphsOf({ results }: Found): AsyncGenerator<Paragraph, undefined> {
	for (let at = 0; at < results.length; at += batch) {
		yield* await Promise.all(results.slice(at, at + batch).map(readRecord));
	}
	return undefined;
}
