import assert from 'node:assert/strict';
import { ContentError } from '../../src/resolution/content-error.ts';

/** The text with `from`, which must be there exactly once, replaced. */
export function changed(text: string, from: string, to: string): string {
	assert.equal(text.split(from).length, 2, `"${from}" must be in the text once`);
	return text.replace(from, () => to);
}

/** The number of the line that holds `words`, counted from 1; they must be there once. */
export function lineOf(text: string, words: string): number {
	const [before, after, ...more] = text.split(words);
	assert.ok(before !== undefined && after !== undefined && more.length === 0, `"${words}" must be in the text once`);
	return before.split('\n').length;
}

/** Runs what must throw a ContentError and gives it back. */
export function contentError(run: () => unknown, what = 'the change'): ContentError {
	try {
		run();
	} catch (error) {
		if (error instanceof ContentError) return error;
		throw error;
	}
	assert.fail(`${what} went unnoticed`);
}
