import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { proveFidelity, readReceived } from '../../src/resolution/fidelity.ts';
import type { Resolution } from '../../src/resolution/model.ts';
import { passages } from '../../src/resolution/passage.ts';
import { plain } from '../../src/resolution/text.ts';
import { changed, contentError, lineOf } from './changes.ts';
import { file, markdown, paragraph, paragraphs, prove, received, resolution, sourceBytes } from './real.ts';

function without(words: string, index: number): string {
	return words.slice(0, index) + words.slice(index + 1);
}

test('the received file is the one that was received, byte for byte', () => {
	assert.equal(sourceBytes.length, 5227);
	const sha256 = '36f7d6fbec7cf746c31fea34758ce04da189511dbdd83dc1229d23f8a22072f7';
	assert.equal(createHash('sha256').update(sourceBytes).digest('hex'), sha256);
	assert.equal(resolution.source.sha256, sha256);
	assert.equal(resolution.source.bytes, 5227);
});

test('with four emendations taken back the words of the Markdown are those of the source, letter for letter', () => {
	const [, ...body] = markdown.split('\n---\n');
	const emendations = [
		['confidence-building', 'confidencebuilding'],
		['fifty-second', 'fiftysecond'],
		['non-selectivity', 'nonselectivity'],
		['non-governmental', 'nongovernmental'],
	] as const;
	let words = body
		.join('')
		.replaceAll(/[*\\#]/g, '')
		.trim()
		.split(/\s+/)
		.join(' ');
	for (const [restored, was] of emendations) words = changed(words, restored, was);
	const [, running = ''] = sourceBytes.toString('utf8').split('|\n');
	assert.equal(words, running.trim());
	assert.deepEqual(
		resolution.emendations.map((one) => [one.restored, one.received]),
		emendations,
	);
});

test('the model prints heading, title, formula, 18 paragraphs and closing lines, and nothing else', () => {
	const printed = passages(resolution);
	const ids = [
		...Array.from({ length: 8 }, (_, n) => `pp${n + 1}`),
		...Array.from({ length: 10 }, (_, n) => `op${n + 1}`),
	];
	assert.deepEqual(
		printed.map(({ id }) => id),
		['heading', 'heading', 'title', 'formula', ...ids, 'closing', 'closing'],
	);
	assert.deepEqual(
		printed.filter(({ id }) => !/^[po]p/.test(id)).map(({ words }) => words),
		[
			'Resolution adopted by the General Assembly on 20 December 2004',
			'[on the report of the Third Committee (A/59/503/Add.2)]',
			'59/187. Enhancement of international cooperation in the field of human rights',
			'The General Assembly,',
			'74th plenary meeting',
			'20 December 2004',
		],
	);
});

test('the real content is proved', () => {
	assert.equal(received.terms.length, 17);
	assert.deepEqual(
		prove(markdown).subjects.map(({ term }) => term),
		received.terms,
	);
});

test('any one character lost from any paragraph is noticed', () => {
	for (const { id, text } of paragraphs) {
		const words = plain(text);
		for (let index = 0; index < words.length; index += 1) {
			// A restored hyphen lost is the received text again; the emendation without its word is refused below.
			if (words[index] === '-') continue;
			const { message } = contentError(
				() => proveFidelity(withText(id, without(words, index)), received, file),
				`the loss of "${words[index]}" at ${index} of ${id}`,
			);
			assert.ok(message.startsWith(`${file}:${paragraph(id).line}: expected ${id} to read`), message);
		}
	}
});

function withText(id: string, text: string): Resolution {
	return {
		...resolution,
		divisions: resolution.divisions.map((division) => ({
			...division,
			paragraphs: division.paragraphs.map((one) => (one.id === id ? { ...one, text: [{ text }] } : one)),
		})),
	};
}

test('words added to the heading, the formula or the closing lines stop the build', () => {
	for (const [from, to, named] of [
		['**Resolution adopted', '**The resolution adopted', 'heading'],
		['(A/59/503/Add.2)*]', '(A/59/503/Add.2) *]', 'heading'],
		['# 59/187. Enhancement', '# 59/187. An enhancement', 'title'],
		['*The General Assembly*,', '*The General Assembly*', 'formula'],
		['*74th plenary', '*75th plenary', 'closing'],
		['*20 December 2004*', '*20 December 2004.*', 'closing'],
	] as const) {
		const spoilt = changed(markdown, from, to);
		const { message, place } = contentError(() => prove(spoilt), `"${to}"`);
		assert.match(message, new RegExp(named));
		if (named !== 'closing' || to.includes('.*')) assert.equal(place.line, lineOf(spoilt, to), message);
	}
	contentError(() => prove(`${markdown}\n*Adopted without a vote*\n`), 'a line after the closing lines');
	contentError(() => prove(changed(markdown, '*74th plenary meeting*\\\n', '')), 'a missing closing line');
	contentError(
		() => prove(changed(markdown, '\n*74th plenary meeting*\\\n*20 December 2004*\n', '')),
		'no closing lines',
	);
});

test('a subject term missing, changed, added or out of order stops the build', () => {
	const terms = [...markdown.matchAll(/^ {2}- \{ id: "\d{7}", term: .*\n/gm)].map(([line]) => line);
	assert.equal(terms.length, 17);
	for (const [index, line] of terms.entries()) {
		contentError(() => prove(changed(markdown, line, '')), `no term ${index + 1}`);
		const one = line.replace(/term: ([A-Z-]+)/, 'term: $1S');
		const { place } = contentError(() => prove(changed(markdown, line, one)), `term ${index + 1} changed`);
		assert.equal(place.line, lineOf(markdown, line));
	}
	const [first = '', second = ''] = terms;
	contentError(() => prove(changed(markdown, first + second, second + first)), 'two terms swapped');
	const more = '  - { id: "9999999", term: PEACE }\n';
	const { message } = contentError(() => prove(changed(markdown, first, first + more)), 'a term more');
	assert.match(message, /PEACE/);
});

test('a received file is read with or without its line of terms', () => {
	assert.deepEqual(readReceived('%%%PEACE|HUMAN RIGHTS|\n\nSome  words\nof it. '), {
		terms: ['PEACE', 'HUMAN RIGHTS'],
		words: 'Some words of it.',
	});
	assert.deepEqual(readReceived('\uFEFFSome words\r\n'), { terms: [], words: 'Some words' });
});
