import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, contentError } from './changes.ts';
import { file, markdown, paragraph, paragraphs, prove } from './real.ts';
import { expectNamed, lines, withoutOpening, withWords } from './real-changes.ts';

function without(words: string, index: number): string {
	return words.slice(0, index) + words.slice(index + 1);
}

for (const { id } of paragraphs) {
	test(`in ${id} a comma or stop, a letter, a space or a word too few or too many stops the build and names it`, () => {
		for (const [index, mark] of [...withoutOpening(id)].entries()) {
			if (!/[,;.]/.test(mark)) continue;
			expectNamed(
				id,
				withWords(id, (own) => without(own, index)),
				`a lost "${mark}"`,
			);
		}
		expectNamed(
			id,
			withWords(id, (own) => own.replace(/(?<=[a-z])[a-z]/, '')),
			'a lost letter',
		);
		expectNamed(
			id,
			withWords(id, (own) => own.replace(/(?<=[a-z])[a-z]/, 'Q')),
			'a changed letter',
		);
		expectNamed(
			id,
			withWords(id, (own) => own.replace(/([a-z]) (?=[a-z])/, '$1, ')),
			'an added comma',
		);
		expectNamed(
			id,
			withWords(id, (own) => own.replace(/ ([a-z]+) /, ' $1 $1 ')),
			'a doubled word',
		);
		expectNamed(
			id,
			withWords(id, (own) => own.replace(/(?<=[a-z]) (?=[a-z])/, '')),
			'a lost space',
		);
		expectNamed(
			id,
			withWords(id, (own) => own.replace(/(?<=[a-z]) (?=[a-z])/, '\u00a0')),
			'a no-break space',
		);
		expectNamed(
			id,
			withWords(id, (own) => own.replace(/([a-z]+) ([a-z]+)/, '$2 $1')),
			'two words swapped',
		);
		expectNamed(
			id,
			withWords(id, (own) => own.replace(/(?<=[a-z]) /, '\u2019 ')),
			'a smart apostrophe',
		);
		expectNamed(
			id,
			withWords(id, (own) => own.replace(/([a-z]+)/, '\u201c$1\u201d')),
			'smart quotes',
		);
	});
}

test('a letter lost from the opening words stops the build at their line', () => {
	for (const { line, opening = '' } of paragraphs) {
		const at = line - 1;
		const { message } = contentError(() =>
			prove(lines.with(at, (lines[at] ?? '').replace(opening, opening.slice(0, -1))).join('\n')),
		);
		assert.ok(message.startsWith(`${file}:${line}:`), message);
	}
});

test('two paragraphs with their words swapped stop the build and the first is named', () => {
	for (const [first, second] of [
		['pp5', 'pp6'],
		['pp4', 'op2'],
		['op3', 'op5'],
		['op1', 'op10'],
	] as const) {
		const a = withoutOpening(first);
		const b = withoutOpening(second);
		const swapped = markdown.replace(a, '\0').replace(b, a).replace('\0', b);
		expectNamed(first, swapped, `the words of ${second}`);
	}
});

test('a paragraph missing or moved stops the build', () => {
	const pp5 = `${lines[paragraph('pp5').line - 1]}\n\n`;
	const pp6 = `${lines[paragraph('pp6').line - 1]}\n\n`;
	contentError(() => prove(changed(markdown, pp5, '')), 'a missing paragraph');
	expectNamed('pp5', changed(markdown, pp5 + pp6, pp6 + pp5), 'a moved paragraph');
});
