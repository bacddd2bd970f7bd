import { readFileSync } from 'node:fs';
import { paragraphsOf } from '../../src/resolution/address.ts';
import { proveFidelity, readReceived } from '../../src/resolution/fidelity.ts';
import { type Matchable, matchable } from '../../src/resolution/matchable.ts';
import type { Paragraph, Resolution } from '../../src/resolution/model.ts';
import { parseResolution } from '../../src/resolution/parse.ts';
import { plain } from '../../src/resolution/text.ts';

const root = new URL('../../', import.meta.url);

/** The real content: resolution 59/187 as it is published. */
export const file = 'content/resolutions/A-RES-59-187.md';
export const markdown = readFileSync(new URL(file, root), 'utf8');
export const sourceBytes = readFileSync(new URL('content/sources/A-RES-59-187.txt', root));
export const received = readReceived(sourceBytes.toString('utf8'));
export const resolution = parseResolution(markdown, file);
export const paragraphs = paragraphsOf(resolution);
export const texts: ReadonlyMap<string, Matchable> = new Map(
	paragraphs.map(({ id, text }) => [id, matchable(plain(text))]),
);

/** Reads a Markdown file in the place of the real one and holds it to the received file. */
export function prove(changed: string): Resolution {
	const result = parseResolution(changed, file);
	proveFidelity(result, received, file);
	return result;
}

export function paragraph(id: string): Paragraph {
	const found = paragraphs.find((one) => one.id === id);
	if (!found) throw new Error(`no paragraph ${id}`);
	return found;
}
