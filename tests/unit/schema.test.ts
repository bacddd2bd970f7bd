import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { json } from '../../src/formats/json.ts';
import { jsonSchema, type SchemaName, schemaNames, schemaPath } from '../../src/formats/schema.ts';
import { paragraphsOf } from '../../src/resolution/address.ts';
import { edition, resolutions } from './edition.ts';
import { resolution } from './real.ts';

const formats = { uri: (value: string) => URL.canParse(value), date: true } as const;
const ajv = new Ajv2020({ allErrors: true, strict: true, formats });
const compile = (name: SchemaName) => ajv.compile(JSON.parse(jsonSchema(name, edition.address)));
const validators = { resolution: compile('resolution'), paragraph: compile('paragraph') };

/** What is wrong with a file, by the published schema. */
function faults(name: SchemaName, file: unknown): string {
	const validate = validators[name];
	return validate(file) ? '' : ajv.errorsText(validate.errors);
}

test('every resolution’s JSON is valid against the schema that it names', () => {
	for (const { name, resolution: one } of resolutions) {
		const file = JSON.parse(String(json.render(one, edition)));
		assert.equal(faults('resolution', file), '', name);
		assert.equal(file.$schema, JSON.parse(jsonSchema('resolution', edition.address)).$id);
	}
});

test('every paragraph’s JSON is valid against the schema that it names', () => {
	for (const { name, resolution: one } of resolutions.slice(0, 12)) {
		for (const each of paragraphsOf(one)) {
			const file = JSON.parse(json.renderParagraph?.(each, one, edition) ?? '');
			assert.equal(faults('paragraph', file), '', `${name} ${each.id}`);
			assert.equal(file.$schema, JSON.parse(jsonSchema('paragraph', edition.address)).$id);
		}
	}
});

test('the schema refuses what is missing, unknown or of another kind', () => {
	const file = JSON.parse(String(json.render(resolution, edition)));
	const { symbol: _, ...without } = file;
	assert.match(faults('resolution', without), /symbol/);
	assert.match(faults('resolution', { ...file, votes: 1 }), /additional properties/);
	assert.match(faults('resolution', { ...file, adopted: '20 December 2004' }), /adopted/);
	const [preamble, ...rest] = file.divisions;
	const [first, ...others] = preamble.paragraphs;
	const odd = { ...preamble, paragraphs: [{ ...first, kind: 'other' }, ...others] };
	assert.match(faults('resolution', { ...file, divisions: [odd, ...rest] }), /kind/);
});

test('the published addresses of the schemas name their version', () => {
	assert.deepEqual(schemaNames.map(schemaPath), ['schema/1/resolution.json', 'schema/1/paragraph.json']);
});
