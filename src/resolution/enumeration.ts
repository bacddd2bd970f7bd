import { romanValue } from './numeral.ts';
import type { Identified } from './paragraph-id.ts';

/** Paragraphs of one kind in one place: what a single "paragraphs 3 and 5 to 7" can name. */
export interface Group extends Omit<Identified, 'numbers'> {
	readonly paragraphs: readonly (readonly string[])[];
}

/** Sorts paragraphs by where they stand, each once. */
export function grouped(paragraphs: readonly Identified[]): readonly Group[] {
	const groups = new Map<string, Identified[]>();
	for (const paragraph of paragraphs) {
		const key = keyOf(paragraph);
		groups.set(key, [...(groups.get(key) ?? []), paragraph]);
	}
	const keys = [...groups.keys()].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
	return keys.flatMap((key) => {
		const [first, ...rest] = groups.get(key) ?? [];
		if (!first) return [];
		const { numbers, ...place } = first;
		return [{ ...place, paragraphs: sorted([numbers, ...rest.map((one) => one.numbers)]) }];
	});
}

/** Sub-paragraphs of the preamble are named one by one, so they are a group apart. */
function keyOf({ annex = 0, section = 0, kind, unnumbered, numbers }: Identified): string {
	const order = kind === 'preambular' ? Math.min(numbers.length, 2) : unnumbered ? 4 : 3;
	return [annex, section, order].join('/');
}

function sorted(paragraphs: readonly (readonly string[])[]): readonly (readonly string[])[] {
	const unique = [...new Map(paragraphs.map((numbers) => [numbers.join('-'), numbers])).values()];
	const isRoman = unique.some(([, letters = '']) => letters.length > 1 && /^[ivx]+$/.test(letters));
	return unique.sort((a, b) => {
		const level = a.findIndex((number, index) => number !== b[index]);
		if (level < 0) return a.length - b.length;
		return rank(a[level], level, isRoman) - rank(b[level], level, isRoman);
	});
}

/** The place of a number among its neighbours: 4, (d) and (iv) are all the fourth. */
function rank(number: string | undefined, level: number, isRoman: boolean): number {
	if (number === undefined) return 0;
	if (level === 0) return Number(number);
	if (level > 1 || isRoman) return romanValue(number);
	return number.length * 26 + number.charCodeAt(0);
}

/** "3, 5 and 7 to 9": three or more in a row become a range. */
export function series(
	paragraphs: readonly (readonly string[])[],
	write: (numbers: readonly string[]) => string,
	to: string,
	and = ' and ',
): string {
	const runs: (readonly string[])[][] = [];
	for (const numbers of paragraphs) {
		const last = runs.at(-1)?.at(-1);
		const next = numbers.length === 1 && last?.length === 1 && Number(numbers[0]) === Number(last[0]) + 1;
		if (next) runs.at(-1)?.push(numbers);
		else runs.push([numbers]);
	}
	const least = and === ' and ' ? 3 : 2;
	const parts = runs.flatMap((run) => {
		const words = run.map(write);
		return words.length >= least ? [`${words[0]}${to}${words.at(-1)}`] : words;
	});
	return listed(parts, and);
}

/** "3, 5 and 7". */
export function listed(parts: readonly string[], and = ' and '): string {
	return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}${and}${parts.at(-1)}`;
}

/** "5 (a) (i)", as the United Nations writes it. */
export function spaced([number, ...letters]: readonly string[]): string {
	return [number, ...letters.map((letter) => `(${letter})`)].join(' ');
}

/** "5(a)(i)", as the law reviews write it. */
export function closed([number, ...letters]: readonly string[]): string {
	return [number, ...letters.map((letter) => `(${letter})`)].join('');
}
