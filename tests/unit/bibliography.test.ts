import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import { bibtex } from '../../src/formats/bibtex.ts';
import { cslJson } from '../../src/formats/csl-json.ts';
import type { Format } from '../../src/formats/format.ts';
import { ris } from '../../src/formats/ris.ts';
import { edition } from './edition.ts';
import { paragraph, resolution } from './real.ts';

/** A record as the library reads it back. */
function readBack(record: string | Uint8Array | undefined) {
	const [item] = new Cite(String(record)).data;
	if (!item) throw new Error('no record');
	return item;
}

const read = (format: Format) => readBack(format.render(resolution, edition));

for (const format of [ris, bibtex, cslJson]) {
	test(`${format.name}: title, day, organ, symbol and address are there when the record is read back`, () => {
		const item = read(format);
		assert.equal(item['title'], resolution.title);
		assert.equal(item['URL'], 'https://example.org/A/RES/59/187/');
		assert.deepEqual(item['issued'], { 'date-parts': [[2004, 12, 20]] });
		assert.equal(item['note'], 'General Assembly resolution 59/187 of 20 December 2004, A/RES/59/187');
	});
}

test('RIS and CSL-JSON have the resolution as legislation, its symbol as the number', () => {
	for (const item of [read(ris), read(cslJson)]) {
		assert.equal(item['type'], 'legislation');
		assert.equal(item['number'], 'A/RES/59/187');
		assert.equal(String(item['keyword']).split(',').length, 17);
	}
	assert.deepEqual(read(cslJson)['author'], [{ literal: 'United Nations General Assembly' }]);
});

test('RIS is what Zotero reads as a statute: its type, name, number, day and organ by their tags', () => {
	const record = String(ris.render(resolution, edition));
	const lines = record.split('\r\n');
	assert.equal(lines[0], 'TY  - STAT');
	for (const line of [
		`TI  - ${resolution.title}`,
		'M1  - A/RES/59/187',
		'DA  - 2004/12/20/',
		'AU  - United Nations General Assembly',
		'UR  - https://example.org/A/RES/59/187/',
	]) {
		assert.ok(lines.includes(line), line);
	}
	assert.deepEqual(lines.slice(-2), ['ER  - ', '']);
	assert.ok(!record.includes('M3'));
});

test('a paragraph’s RIS carries the pinpoint and its own address', () => {
	const op4 = readBack(ris.renderParagraph?.(paragraph('op4'), resolution, edition));
	assert.equal(op4['section'], 'paragraph 4');
	assert.equal(op4['URL'], 'https://example.org/A/RES/59/187/op4/');
	assert.equal(op4['note'], 'paragraph 4 of General Assembly resolution 59/187 of 20 December 2004, A/RES/59/187');
	const pp3 = readBack(ris.renderParagraph?.(paragraph('pp3'), resolution, edition));
	assert.equal(pp3['section'], 'the third preambular paragraph');
});

test('BibTeX names organ and symbol in fields that its styles print', () => {
	const record = String(bibtex.render(resolution, edition));
	assert.match(record, /^@misc\{/);
	assert.match(record, /\tnumber = \{A\/RES\/59\/187\},/);
	assert.match(record, /\tauthor = \{\{United Nations General Assembly\}\},/);
	assert.match(record, /\tyear = \{2004\},/);
});

test('a long title stays one line in RIS, and signs of TeX are only text in BibTeX', () => {
	const title = `${'Very long words of a title '.repeat(8)}& 50% of $5 {braces} #1 x_y ~`;
	const odd = { ...resolution, title };
	assert.equal(readBack(ris.render(odd, edition))['title'], title);
	assert.equal(readBack(bibtex.render(odd, edition))['title'], title);
});
