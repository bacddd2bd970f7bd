import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wordsOf } from '../../src/importer/piece.ts';
import { decode } from '../../src/importer/received-file.ts';
import { ContentError } from '../../src/resolution/content-error.ts';
import { readReceived } from '../../src/resolution/fidelity.ts';
import { passages } from '../../src/resolution/passage.ts';
import { generated, printedWords } from './generated.ts';
import { imported, receivedText } from './received-text.ts';

/** What a text may be strewn with: all that the importer looks for, and all that Markdown means something by. */
const strewn = fc.constantFrom(
	...'1.|2.|3.|(a)|(b)|(i)|(ii)|I|II|A.|Annex|Annex II|Article 1|Article 2|Recalling|Noting with concern|Decides|Calls upon|We,|The General Assembly,|and|;|,|.|:|"|“|”|(|)|[|]|*|_|`|<b>|&amp;|#|-|+|~|\\|!|>|1)|2020.|paragraph 2.|http://a.b|\u00e9|\ufb01|\u{1F642}|7th plenary meeting 3 February 2001|chairs|tables'.split(
		'|',
	),
);

/** The words of a generated resolution with some of them taken out, doubled, moved or strewn with others. */
const mutated = fc
	.record({
		seed: fc.integer({ min: 1, max: 5000 }),
		changes: fc.array(fc.record({ at: fc.nat(), kind: fc.nat(3), word: strewn }), { maxLength: 12 }),
	})
	.map(({ seed, changes }) => {
		const words = printedWords(generated(seed)).split(' ');
		for (const { at, kind, word } of changes) {
			const place = at % (words.length + 1);
			if (kind === 0) words.splice(place, 1);
			else if (kind === 1) words.splice(place, 0, word);
			else if (kind === 2) words.splice(place, 0, ...words.slice(place, place + 5));
			else words.splice(place, 0, ...words.splice((at * 7) % (words.length + 1), 3));
		}
		return receivedText(words.join(' '));
	});

const anything = fc.oneof(
	fc.array(strewn, { maxLength: 60 }).map((words) => receivedText(words.join(' '))),
	fc.array(strewn, { maxLength: 60 }).map((words) => words.join(' ')),
	fc.string({ unit: 'binary', maxLength: 400 }).map((text) => receivedText(text)),
	mutated,
);

/** Imports, or gets the refusal that says why not. */
function attempt(content: string | Uint8Array): ReturnType<typeof imported> | undefined {
	try {
		return imported(content);
	} catch (error) {
		if (!(error instanceof ContentError)) throw error;
		assert.match(error.message, /expected .+, found .+/s);
		return undefined;
	}
}

test('words in are words out, in order, whatever text is imported; what is not is refused, never a crash', () => {
	fc.assert(
		fc.property(anything, (text) => {
			const result = attempt(text);
			if (!result) return;
			const { words } = readReceived(text);
			assert.equal(
				passages(result.resolution)
					.map((passage) => passage.words)
					.join(' '),
				words,
			);
			assert.equal(result.reading.pieces.map((piece) => wordsOf(words, piece)).join(' '), words);
		}),
		{ numRuns: 600 },
	);
});

test('most generated resolutions are accepted, however they were mutated', () => {
	const texts = fc.sample(mutated, { numRuns: 200, seed: 187 });
	const accepted = texts.filter((text) => attempt(text) !== undefined);
	assert.ok(accepted.length >= 150, `${accepted.length} of ${texts.length}`);
});

test('any bytes whatever are read or refused, never a crash', () => {
	fc.assert(
		fc.property(
			fc.uint8Array({ maxLength: 2000 }),
			(bytes) => attempt(bytes) === undefined || decode(bytes, 'any') !== '',
		),
	);
});
