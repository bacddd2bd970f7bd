import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonSchema, type SchemaName, schemaNames, schemaPath } from '../formats/schema.ts';
import { address } from '../site.ts';

export const getStaticPaths = (() =>
	schemaNames.map((name) => ({ params: { schema: schemaPath(name) }, props: { name } }))) satisfies GetStaticPaths;

/** The JSON Schema that the JSON files name. */
export const GET: APIRoute<{ name: SchemaName }> = ({ props: { name } }) =>
	new Response(jsonSchema(name, address), { headers: { 'Content-Type': 'application/schema+json' } });
