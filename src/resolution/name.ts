import type { Resolution } from './model.ts';

/** A resolution's title, or, where none is printed, its organ and number: "Security Council resolution 1325 (2000)". */
export function nameOf({ title, organ, number }: Pick<Resolution, 'title' | 'organ' | 'number'>): string {
	return title ?? `${organ} resolution ${number}`;
}

/** Its organ and number, and its title where it has one. */
export function fullNameOf({ title, organ, number }: Pick<Resolution, 'title' | 'organ' | 'number'>): string {
	return `${organ} resolution ${number}${title === undefined ? '' : `: ${title}`}`;
}
