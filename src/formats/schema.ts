import { z } from 'zod';
import { day, organ, paragraph, resolution, symbol, words } from './schema-model.ts';

/**
 * The version that the addresses of the schemas name. What is published under a number stays there: a change
 * after which a file once valid is so no longer, or a field is added, takes the next number.
 */
const version = 1;

/** What a published schema describes. */
export const schemaNames = ['resolution', 'paragraph'] as const;

export type SchemaName = (typeof schemaNames)[number];

/** Where a schema stands on the site: `schema/1/resolution.json`. */
export function schemaPath(name: SchemaName): string {
	return `schema/${version}/${name}.json`;
}

/** The JSON Schema (draft 2020-12) of a resolution's or a paragraph's JSON file. */
export function jsonSchema(name: SchemaName, address: (path: string) => string): string {
	const schema = { resolution: resolutionFile, paragraph: paragraphFile }[name];
	const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
	return `${JSON.stringify({ $schema, $id: address(schemaPath(name)), ...rest }, undefined, '\t')}\n`;
}

const fileFields = {
	$schema: z.url().describe('Address of this schema'),
	address: z.url().describe('Permanent address'),
};

const resolutionFile = resolution.extend(fileFields);

const paragraphFile = z.strictObject({
	...fileFields,
	citation: words.describe('As the United Nations cites the paragraph'),
	resolution: z.strictObject({
		symbol,
		number: words,
		title: words,
		organ,
		adopted: day,
		address: z.url(),
	}),
	paragraph,
});
