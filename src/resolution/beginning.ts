/**
 * Every place at which a text may be broken off, as lengths of its beginning, shortest first: after a word,
 * never within a number, a compound or what a no-break space holds together. The commas, dashes and opening
 * brackets before such a place are left out with the rest.
 */
export function endings(words: string): readonly number[] {
	const ends = [...words.matchAll(/[ \t\n]+/g)].map(({ index }) => withoutMarks(words.slice(0, index)));
	return [...new Set(ends.filter(isWhole).map((start) => start.length))];
}

/** The longest beginning of a text that may be broken off within so many characters; all of it if it is no longer. */
export function beginning(words: string, length: number): string {
	if (words.length <= length) return words;
	return words.slice(0, endings(words).findLast((end) => end <= length) ?? 0);
}

function withoutMarks(start: string): string {
	return start.replace(/[\s,;:–—([{“‘«]+$/u, '');
}

/** A number may go on after a space or want its unit, a hyphen its other half. */
function isWhole(start: string): boolean {
	return start !== '' && !/[\p{N}\p{Sc}\p{Pd}+±/]$/u.test(start);
}
