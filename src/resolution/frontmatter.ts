import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { ContentError, type Place } from './content-error.ts';
import type { Facts } from './model.ts';

const words = z.string().trim().min(1);
const symbol = z
	.string()
	.regex(/^[A-Z]+(\/\w[\w.-]*)+( ?\((\d{4}|[A-Z-]+)\))?$/, 'a document symbol like A/RES/59/187');
const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'an id of small letters, digits and hyphens');
const count = z.int().positive();

/** The frontmatter of a file in content/resolutions. Strict: an unknown key is an error. */
export const factsSchema = z.strictObject({
	symbol,
	title: z.exactOptional(words),
	organ: z.enum(['General Assembly', 'Security Council', 'Economic and Social Council', 'Human Rights Council']),
	session: z.exactOptional(count),
	adopted: z.iso.date('a date like 2004-12-20'),
	meeting: z.exactOptional(count),
	agenda: z.exactOptional(z.strictObject({ item: words, title: words })),
	report: z.exactOptional(z.strictObject({ committee: words, symbol })),
	subjects: z.array(
		z.strictObject({
			id: z.exactOptional(z.string().regex(/^\d{7}$/, 'the seven digits of a term of the UNBIS Thesaurus')),
			term: words,
			alternatives: z.array(words).default([]),
		}),
	),
	chain: z.array(symbol).default([]),
	source: z.strictObject({
		file: z.string().regex(/^[\w.-]+\.txt$/, 'the name of a .txt file in content/sources'),
		sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 checksum in hexadecimal'),
		bytes: count,
	}),
	emendations: z
		.array(z.strictObject({ paragraph: id, received: words, restored: words, evidence: words }))
		.default([]),
	references: z
		.array(
			z.strictObject({
				id,
				title: words,
				document: z.exactOptional(words),
				href: z.url({ protocol: /^https$/, error: 'an address that begins with https://' }),
				cited: z.array(z.strictObject({ paragraph: id, words, pinpoint: z.exactOptional(id) })).min(1),
			}),
		)
		.default([]),
});

type Path = readonly PropertyKey[];

export interface Frontmatter {
	readonly facts: Facts;
	/** Where the value at a path of keys and indexes stands in the file. */
	readonly placeOf: (...path: Path) => Place;
}

/**
 * Reads the YAML between the file's `---` lines, which begins on line 2.
 *
 * @throws ContentError at the first value that is missing, unknown or malformed.
 */
export function readFrontmatter(yaml: string, file: string): Frontmatter {
	const counter = new LineCounter();
	const document = parseDocument(yaml, { lineCounter: counter, stringKeys: true });
	const broken = document.errors[0];
	if (broken) {
		const { line, col } = counter.linePos(broken.pos[0]);
		throw new ContentError({ file, line: line + 1, column: col }, 'valid YAML', oneLine(broken.message));
	}
	// One that names nothing, or itself, would fail without a place.
	visit(document, {
		Alias: (_, node) => {
			throw new ContentError({ file, line: linePos(node, counter) + 1 }, 'a value of its own', `"*${node.source}"`);
		},
	});
	const placeOf = (...path: Path): Place => ({ file, line: lineOf(document.contents, path, counter) + 1 });
	const result = factsSchema.safeParse(document.toJS());
	if (result.success) return { facts: result.data, placeOf };
	const { issues } = result.error;
	const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
	if (!issue) throw new ContentError({ file, line: 1 }, 'frontmatter', 'none');
	const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
	throw new ContentError(placeOf(...path), ...complaint(issue, document.getIn(issue.path)));
}

function lineOf(node: unknown, path: Path, counter: LineCounter): number {
	const [key, ...rest] = path;
	if (isMap(node)) {
		const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
		if (pair && isScalar(pair.key)) {
			return rest.length > 0 ? lineOf(pair.value, rest, counter) : linePos(pair.key, counter);
		}
	}
	if (typeof key === 'number' && node && typeof node === 'object' && 'items' in node) {
		const items = Array.isArray(node.items) ? node.items : [];
		if (items[key] !== undefined) return lineOf(items[key], rest, counter);
	}
	return linePos(node, counter);
}

function linePos(node: unknown, counter: LineCounter): number {
	const range = node && typeof node === 'object' && 'range' in node ? node.range : undefined;
	return Array.isArray(range) ? counter.linePos(Number(range[0])).line : 0;
}

function complaint(issue: z.core.$ZodIssue, value: unknown): [expected: string, found: string] {
	const name = issue.path.join('.') || 'the frontmatter';
	const found = value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80);
	if (issue.code === 'unrecognized_keys') return [`only known keys in ${name}`, `"${issue.keys.join('", "')}"`];
	if (issue.code === 'invalid_type') return [`${name} to be a ${issue.expected}`, found];
	if (issue.code === 'invalid_value') return [`${name} to be one of: ${issue.values.map(String).join(', ')}`, found];
	if (issue.code === 'too_small' && issue.origin === 'array') return [`at least ${issue.minimum} in ${name}`, found];
	if (issue.code === 'too_small')
		return [`${name} to be ${issue.origin === 'string' ? 'some words' : 'greater than 0'}`, found];
	return [`${name} to be ${issue.message}`, found];
}

function oneLine(message: string): string {
	return message.replace(/ at line \d[\s\S]*$/, '');
}
