import type { Resolution, Subject } from './model.ts';

/** A subject term with the resolutions that are indexed under it. */
export interface Indexed {
	readonly subject: Subject;
	readonly resolutions: readonly Resolution[];
}

/** What names a subject in an address: its number in the thesaurus, or its own words where that is not known. */
export function subjectId({ id, term }: Pick<Subject, 'id' | 'term'>): string {
	return id ?? term.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
}

/** The subject terms of some resolutions, in alphabetical order. */
export function bySubject(resolutions: readonly Resolution[]): readonly Indexed[] {
	const subjects = new Map(resolutions.flatMap((one) => one.subjects.map((subject) => [subjectId(subject), subject])));
	return [...subjects.values()]
		.sort((a, b) => a.term.localeCompare(b.term, 'en'))
		.map((subject) => ({
			subject,
			resolutions: resolutions.filter((one) => one.subjects.some((other) => subjectId(other) === subjectId(subject))),
		}));
}
