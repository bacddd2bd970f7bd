import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, contentError, lineOf } from './changes.ts';
import { file, markdown, prove } from './real.ts';

/**
 * What stands in the file of the resolution, and what stands there instead; the words on the line that is to be
 * named, where it is not the one that the damage begins on, or 1 where no line is.
 */
export type Damage = readonly [from: string, to: string, at?: string | 1];

/** The line of the resolution that begins so, with the empty one after it. */
export function whole(start: string): string {
	return `${markdown.split('\n').find((line) => line.startsWith(start))}\n\n`;
}

/** A test for each kind of damage: the file is refused at its line, in one line of words. */
export function refused(complaint: RegExp, damages: Readonly<Record<string, Damage>>): void {
	for (const [what, [from, to, at = from]] of Object.entries(damages)) {
		test(`a damaged file stops the build at its line: ${what}`, () => {
			const damaged = changed(markdown, from, to);
			const { message, place, expected, found } = contentError(() => prove(damaged), what);
			const line = at === 1 ? 1 : at === from ? lineOf(markdown, from) : lineOf(damaged, at);
			assert.equal(place.line, line, message);
			assert.match(message, new RegExp(`^${file}:${line}(?::\\d+)?: expected .+, found .+$`));
			assert.match(`expected ${expected}, found ${found}`, complaint);
		});
	}
}
