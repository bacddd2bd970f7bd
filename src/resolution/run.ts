import { readId } from './paragraph-id.ts';
import { between, mostParagraphs } from './paragraph-list.ts';

/** Paragraphs that follow each other, by their first and last id; the same where it is one. */
export interface Run {
	readonly first: string;
	readonly last: string;
}

/** Ids in order as runs: op3 op4 op5 op7 are op3 to op5 and op7. Sub-paragraphs stand alone. */
export function runsOf(ids: readonly string[]): readonly Run[] {
	const runs: Run[] = [];
	for (const id of ids) {
		const run = runs.at(-1);
		if (run && follows(run.last, id)) runs[runs.length - 1] = { first: run.first, last: id };
		else runs.push({ first: id, last: id });
	}
	return runs;
}

/** The fragment that names some paragraphs: `op4`, `op3-op5`, `op3-op5,op7`. */
export function fragmentOf(ids: readonly string[]): string {
	return runsOf(ids)
		.map(({ first, last }) => (first === last ? first : `${first}-${last}`))
		.join(',');
}

/** The ids that such a fragment names; undefined where it is none. */
export function readFragment(fragment: string): readonly string[] | undefined {
	const ids: string[] = [];
	for (const item of fragment.split(',')) {
		const run = readId(item) ? [item] : readRun(item);
		if (!run || ids.length + run.length > mostParagraphs) return undefined;
		ids.push(...run);
	}
	return ids;
}

function readRun(item: string): readonly string[] | undefined {
	const [, start = '', first, last] = /^(.+?)(\d+)-\1(\d+)$/.exec(item) ?? [];
	if (!readId(`${start}${first}`) || !readId(`${start}${last}`)) return undefined;
	return between(Number(first), Number(last))?.map((number) => start + number);
}

function follows(before: string, id: string): boolean {
	const [one, other] = [readId(before), readId(id)];
	if (one?.numbers.length !== 1 || other?.numbers.length !== 1) return false;
	return (
		before.replace(/\d+$/, '') === id.replace(/\d+$/, '') && Number(other.numbers[0]) === Number(one.numbers[0]) + 1
	);
}
