import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseResolution } from '../../src/resolution/parse.ts';
import { changed, contentError, lineOf } from './changes.ts';
import { invented } from './invented.ts';

/** A file in order. */
export const good = invented(`
*Noting* the chairs,

1. *Decides* to count them:

   - (a) slowly;

   - (b) with care;

   - (c) aloud;

2. *Requests* a report;

3. *Invites* the invented Committee.
`);

/** The good file with one stretch of it changed; the words or the number of the line that is wrong; the complaint. */
export type Case = readonly [what: string, from: string, to: string, at: string | number, complaint: RegExp];

/** A test for each way to spoil the good file. */
export function testEach(cases: readonly Case[]): void {
	for (const [what, from, to, at, complaint] of cases) {
		test(`bad content stops the build at its line: ${what}`, () => expectError(changed(good, from, to), at, complaint));
	}
}

/** The file must be refused at this line, in one line of words that say what was expected there and what found. */
export function expectError(markdown: string, at: string | number, complaint: RegExp): void {
	const { message, place } = contentError(() => parseResolution(markdown, 'invented.md'));
	const line = typeof at === 'number' ? at : lineOf(markdown, at);
	assert.match(message, new RegExp(`^invented\\.md:${line}(:\\d+)?: expected .+, found .+$`));
	assert.match(message, complaint);
	assert.equal(place.line, line);
}
