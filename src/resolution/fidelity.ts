import { ContentError } from './content-error.ts';
import type { Emendation, Resolution } from './model.ts';
import { type Passage, passages } from './passage.ts';

/** What a received file holds: its subject terms and its running text, white space folded. */
export interface Received {
	readonly terms: readonly string[];
	readonly words: string;
}

/** Reads a received file: `%%%TERM|TERM|` on the first line (or none), then the running text. */
export function readReceived(text: string): Received {
	const [, terms = '', body = text] = /^%%%([^\n]*)\n([\s\S]*)$/.exec(text.replace(/^\uFEFF/, '')) ?? [];
	return {
		terms: terms
			.split('|')
			.map((term) => term.trim())
			.filter(Boolean),
		words: body.trim().split(/\s+/).join(' '),
	};
}

/**
 * Holds the resolution to its received file, letter for letter: undoing the declared emendations must give
 * back exactly what was received, no more and no less, and the subjects must be the terms received.
 *
 * @param file Path of the Markdown file, for messages.
 * @throws ContentError at the first paragraph that differs, naming it.
 */
export function proveFidelity(resolution: Resolution, received: Received, file: string): void {
	const terms = resolution.subjects.map(({ term }) => term);
	const last = Math.max(terms.length, received.terms.length);
	for (let at = 0; at < last; at += 1) {
		const [term = 'no more', receivedTerm = 'no more'] = [terms[at], received.terms[at]];
		if (term === receivedTerm) continue;
		const line = resolution.lines.subjects[at] ?? resolution.lines.subjects.at(-1) ?? 1;
		throw new ContentError({ file, line }, `subject ${at + 1} to be ${receivedTerm}, as received`, term);
	}
	let rest = received.words;
	const printed = passages(resolution);
	for (const passage of printed) {
		const words = undone(passage, resolution.emendations, file);
		if (!`${rest} `.startsWith(`${words} `)) throw difference(passage, words, rest, file);
		rest = rest.slice(words.length + 1);
	}
	if (rest !== '')
		throw new ContentError(
			{ file, line: printed.at(-1)?.line ?? 1 },
			`"${excerpt(rest, 0)}" after the closing lines`,
			'the end',
		);
}

/** The passage as it was received: each emendation in it taken back. */
function undone({ id, words, line }: Passage, emendations: readonly Emendation[], file: string): string {
	let result = words;
	for (const { paragraph, received, restored } of emendations) {
		if (paragraph !== id || !result.includes(restored)) continue;
		result = result.replace(restored, () => received);
		const count = result.split(received).length - 1;
		if (count === 1) continue;
		throw new ContentError({ file, line }, `"${received}" once in ${id} as received`, `it ${count} times`);
	}
	return result;
}

function difference({ id, line }: Passage, found: string, received: string, file: string): ContentError {
	let at = 0;
	while (at < found.length && found[at] === received[at]) at += 1;
	return new ContentError(
		{ file, line },
		`${id} to read "${excerpt(received, at)}" as received`,
		`"${excerpt(found, at)}"`,
	);
}

function excerpt(words: string, at: number): string {
	return words.slice(Math.max(0, at - 20), at + 20);
}
