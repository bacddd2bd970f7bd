import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyMarkup } from '../../src/formats/markup.ts';
import { withSubparagraphs } from '../../src/resolution/address.ts';
import { proveFidelity } from '../../src/resolution/fidelity.ts';
import type { Paragraph, Resolution } from '../../src/resolution/model.ts';
import { parseResolution } from '../../src/resolution/parse.ts';
import { passages } from '../../src/resolution/passage.ts';
import { plain } from '../../src/resolution/text.ts';
import { generated, type Meant, type MeantPart, printedWords, written } from './generated.ts';
import { invented } from './invented.ts';

/** Every generated resolution as it was read and as it was meant. */
const all = Array.from({ length: 300 }, (_, index) => index + 1).map((seed) => {
	const parts = generated(seed);
	return { seed, parts, resolution: named(seed, () => parseResolution(invented(written(parts)), 'generated.md')) };
});

/** Runs what belongs to a seed; a failure names the seed and shows its resolution. */
function named<T>(seed: number, run: () => T): T {
	try {
		return run();
	} catch (error) {
		throw new Error(`seed ${seed}\n${written(generated(seed))}`, { cause: error });
	}
}

function forEach(check: (resolution: Resolution, parts: readonly MeantPart[]) => void): void {
	for (const { seed, parts, resolution } of all) named(seed, () => check(resolution, parts));
}

function read({ id, marker = '', opening = '', text, paragraphs, wrapUp = [] }: Paragraph): Meant {
	const words = plain(text).slice(opening.length).trimStart();
	return { id, marker, opening, words, paragraphs: paragraphs.map(read), wrapUp: plain(wrapUp) };
}

test('an invented resolution written as Markdown is read back as it was meant', () => {
	forEach((resolution, parts) => {
		const { divisions } = resolution;
		const sections = divisions.filter(({ kind }) => kind === 'section');
		const front = divisions.filter(({ kind }) => kind !== 'section').flatMap((division) => division.paragraphs);
		const found = [
			{ heading: '', paragraphs: front.map(read) },
			...sections.map(({ heading = '', paragraphs }) => ({ heading, paragraphs: paragraphs.map(read) })),
		];
		assert.deepEqual(found, parts);
	});
});

test('the passages of an invented resolution are all its words, once and in order', () => {
	const above = 'Resolution adopted by the General Assembly on 3 February 2001 99/901. Invented resolution for tests';
	forEach((resolution, parts) => {
		const words = `${above} The General Assembly, ${printedWords(parts)} 7th plenary meeting 3 February 2001`;
		assert.equal(
			passages(resolution)
				.map((passage) => passage.words)
				.join(' '),
			words,
		);
		proveFidelity(resolution, { terms: ['INVENTED TERM'], words }, 'generated.md');
		assert.throws(() => proveFidelity(resolution, { terms: ['INVENTED TERM'], words: `${words}.` }, 'generated.md'));
	});
});

test('the paragraphs of an invented resolution have ids of their own, each in the markup once', () => {
	forEach((resolution) => {
		const ids = resolution.divisions
			.flatMap((division) => division.paragraphs.flatMap(withSubparagraphs))
			.map(({ id }) => id);
		const inMarkup = [...bodyMarkup(resolution).matchAll(/<li id="([^"]+)"/g)].map(([, id]) => id);
		assert.deepEqual(inMarkup, ids);
		assert.equal(new Set(ids).size, ids.length);
	});
});
