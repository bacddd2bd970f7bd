import type { Resolution, Subject } from './model.ts';

/** A subject term with the resolutions that are indexed under it. */
export interface Indexed {
	readonly subject: Subject;
	readonly resolutions: readonly Resolution[];
}

/** The subject terms of some resolutions, in alphabetical order. */
export function bySubject(resolutions: readonly Resolution[]): readonly Indexed[] {
	const subjects = new Map(resolutions.flatMap((one) => one.subjects.map((subject) => [subject.id, subject])));
	return [...subjects.values()]
		.sort((a, b) => a.term.localeCompare(b.term, 'en'))
		.map((subject) => ({
			subject,
			resolutions: resolutions.filter((one) => one.subjects.some(({ id }) => id === subject.id)),
		}));
}
