import type { Resolution } from './model.ts';
import { subjectId } from './subject.ts';

/** A way along the shelf: all of it, or what an organ adopted, a year brought, a subject indexes. */
export interface Facet {
	readonly kind: 'resolutions' | 'organs' | 'years' | 'subjects';
	readonly name: string;
	/** Its address after the base path: `years/2004/`. */
	readonly path: string;
	/** Newest first. */
	readonly resolutions: readonly Resolution[];
}

/** A page of a facet; pages are counted from 1. */
export interface ShelfPage {
	readonly facet: Facet;
	readonly number: number;
	readonly last: number;
	readonly path: string;
	readonly resolutions: readonly Resolution[];
}

const pageSize = 50;

const { compare } = new Intl.Collator('en', { numeric: true });

/** Every facet of some resolutions: first all, then organs and subjects by name, years newest first. */
export function facetsOf(unsorted: readonly Resolution[]): readonly Facet[] {
	const resolutions = [...unsorted].sort((a, b) => compare(b.adopted, a.adopted) || compare(b.symbol, a.symbol));
	const all: Facet = { kind: 'resolutions', name: 'Resolutions', path: 'resolutions/', resolutions };
	const organs = grouped(resolutions, ({ organ }) => [[organ.toLowerCase().replaceAll(' ', '-'), organ]]);
	const years = grouped(resolutions, ({ adopted }) => [[adopted.slice(0, 4), adopted.slice(0, 4)]]);
	const subjects = grouped(resolutions, (one) => one.subjects.map((subject) => [subjectId(subject), subject.term]));
	const of = (kind: Facet['kind'], groups: readonly Group[]): readonly Facet[] =>
		groups.map(({ key, name, members }) => ({ kind, name, path: `${kind}/${key}/`, resolutions: members }));
	return [all, ...of('organs', organs), ...of('years', years.toReversed()), ...of('subjects', subjects)];
}

/** The pages of a facet, the first at its own address, the others numbered below it. */
export function pagesOf(facet: Facet): readonly ShelfPage[] {
	const { path, resolutions } = facet;
	const last = Math.max(1, Math.ceil(resolutions.length / pageSize));
	return Array.from({ length: last }, (_, index) => ({
		facet,
		number: index + 1,
		last,
		path: pagePath(path, index + 1),
		resolutions: resolutions.slice(index * pageSize, (index + 1) * pageSize),
	}));
}

/** `years/2004/`, `years/2004/2/`. */
export function pagePath(path: string, number: number): string {
	return number === 1 ? path : `${path}${number}/`;
}

interface Group {
	readonly key: string;
	readonly name: string;
	readonly members: readonly Resolution[];
}

function grouped(
	resolutions: readonly Resolution[],
	keysOf: (resolution: Resolution) => readonly (readonly [key: string, name: string])[],
): readonly Group[] {
	const groups = new Map<string, { key: string; name: string; members: Resolution[] }>();
	for (const resolution of resolutions) {
		for (const [key, name] of keysOf(resolution)) {
			const group = groups.get(key) ?? { key, name, members: [] };
			group.members.push(resolution);
			groups.set(key, group);
		}
	}
	return [...groups.values()].sort((a, b) => compare(a.name, b.name));
}
