import { readdirSync, readFileSync } from 'node:fs';
import type { Edition } from '../../src/formats/format.ts';
import { parseResolution } from '../../src/resolution/parse.ts';
import { generated, written } from './generated.ts';
import { invented } from './invented.ts';
import { markdown, resolution } from './real.ts';

/** Where the forms are published in the tests. */
export const edition: Edition = {
	publisher: 'Resolution Reader',
	address: (path) => `https://example.org/${path}`,
	markdown: new TextEncoder().encode(markdown),
};

const fixtures = new URL('../fixtures/', import.meta.url);

/** The real resolution, those of the fixtures, and invented ones, each by a name. */
export const resolutions = [
	{ name: 'the real text', resolution },
	...readdirSync(fixtures).map((name) => ({
		name,
		resolution: parseResolution(readFileSync(new URL(`${name}/input.txt`, fixtures), 'utf8'), name),
	})),
	...Array.from({ length: 60 }, (_, index) => ({
		name: `seed ${index + 1}`,
		resolution: parseResolution(invented(written(generated(index + 1))), 'generated.md'),
	})),
] as const;

/** Words as they follow each other, whatever stands between them. */
export function inOrder(words: string): string {
	return words.split(/\s+/).filter(Boolean).join(' ');
}
