import { label } from './address.ts';
import { listed } from './enumeration.ts';
import { readId } from './paragraph-id.ts';
import { runsOf } from './run.ts';

/** The paragraphs from one to another of the same level, both among them, in the order of the text. */
export function stretch(text: readonly string[], from: string, to: string): readonly string[] {
	const [first = 0, last = 0] = [text.indexOf(from), text.indexOf(to)].sort((a, b) => a - b);
	const level = levelOf(from);
	return text.slice(Math.max(first, 0), last + 1).filter((id) => levelOf(id) === level);
}

/**
 * A selection with a paragraph added, or without it where it was chosen: in the order of the text, and never a
 * paragraph together with its own sub-paragraphs.
 *
 * @param text Ids of all paragraphs in order.
 */
export function toggled(text: readonly string[], chosen: readonly string[], id: string): readonly string[] {
	const without = chosen.filter((one) => one !== id && !isWithin(one, id) && !isWithin(id, one));
	return chosen.includes(id) ? without : inOrder(text, [...without, id]);
}

/** The paragraph that comes next, or with -1 before, on the same level. */
export function neighbour(text: readonly string[], id: string, step: number): string | undefined {
	const row = text.filter((one) => levelOf(one) === levelOf(id));
	return row[row.indexOf(id) + step];
}

/** Ids in the order of the text, each once. */
export function inOrder(text: readonly string[], ids: readonly string[]): readonly string[] {
	return text.filter((id) => ids.includes(id));
}

/** "OP3 and OP5 to OP7": the labels by which delegations call the paragraphs. */
export function named(ids: readonly string[]): string {
	const runs = runsOf(ids).map(({ first, last }) => {
		const few = first === last || numberOf(last) - numberOf(first) < 2;
		if (!few) return [`${label({ id: first })} to ${label({ id: last })}`];
		return [...new Set([first, last])].map((id) => label({ id }));
	});
	return listed(runs.flat());
}

function isWithin(id: string, other: string): boolean {
	return id.startsWith(`${other}-`);
}

function levelOf(id: string): number {
	return readId(id)?.numbers.length ?? 0;
}

function numberOf(id: string): number {
	return Number(readId(id)?.numbers[0]);
}
