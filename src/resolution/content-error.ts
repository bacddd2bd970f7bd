/** Where something stands in a content file; lines and columns are counted from 1. */
export interface Place {
	readonly file: string;
	readonly line: number;
	readonly column?: number;
}

/** Content that cannot be read as a resolution: where, what was expected there, what was found; in one line. */
export class ContentError extends Error {
	readonly place: Place;
	readonly expected: string;
	readonly found: string;

	constructor(place: Place, expected: string, found: string) {
		const where = [place.file, place.line, place.column].filter((part) => part !== undefined);
		super(`${where.join(':')}: expected ${expected}, found ${found}`.replaceAll(/\s*\n\s*/g, ' '));
		this.name = 'ContentError';
		this.place = place;
		this.expected = expected;
		this.found = found;
	}
}
