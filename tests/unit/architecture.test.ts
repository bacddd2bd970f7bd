import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { importsOf, nodesOf, type SourceFile, sourceFiles } from './source-tree.ts';

const source = sourceFiles('src');

/** A floor of the house: the files on it, and what they may import of the program. */
interface Floor {
	readonly name: string;
	readonly files: RegExp;
	readonly below: RegExp;
	/** Packages that the floor does without. */
	readonly without?: RegExp;
}

const floors: readonly Floor[] = [
	{
		name: 'src/resolution',
		files: /^src\/resolution\//,
		below: /^src\/resolution\//,
		without: /^(?:astro|pagefind|node)(?:[:/]|$)|^@astrojs\/|^hast/,
	},
	{
		name: 'src/importer, but for what touches files',
		files: /^src\/importer\/(?!(?:(?:score-)?command|library-folder)\.ts$)/,
		below: /^src\/(?:resolution|importer)\//,
		without: /^(?:astro|pagefind|node)(?:[:/]|$)|^@astrojs\/|^hast/,
	},
	{
		name: 'the commands of src/importer and the folder they write to',
		files: /^src\/importer\/(?:(?:score-)?command|library-folder)\.ts$/,
		below: /^src\/(?:resolution|importer)\//,
		without: /^(?:astro|pagefind)(?:[:/]|$)|^@astrojs\/|^hast/,
	},
	{
		name: 'src/formats',
		files: /^src\/formats\//,
		below: /^src\/(?:resolution|formats)\//,
		without: /^(?:astro|pagefind)(?:[:/]|$)|^@astrojs\//,
	},
	{
		name: 'the door to Astro',
		files: /^src\/[^/]+\.ts$/,
		below: /^src\/(?:resolution\/|formats\/|[^/]+\.ts$)/,
	},
	{
		name: 'src/client',
		files: /^src\/client\//,
		below: /^src\/(?:resolution|client)\//,
		without: /^(?:astro|node)(?:[:/]|$)|^@astrojs\//,
	},
	{
		name: 'src/components',
		files: /^src\/components\//,
		below: /^src\/(?!pages\/|layouts\/|importer\/)/,
		without: /^node:/,
	},
	{
		name: 'src/layouts',
		files: /^src\/layouts\//,
		below: /^src\/(?!pages\/|importer\/)/,
		without: /^node:/,
	},
	{
		name: 'src/pages',
		files: /^src\/pages\//,
		below: /^src\/(?!pages\/|importer\/)/,
	},
];

for (const { name, files, below, without } of floors) {
	test(`${name} imports from its own floor and those below it only`, () => {
		const own = source.filter(({ path }) => files.test(path));
		assert.ok(own.length > 0, `${name} has files`);
		const wrong = own.flatMap((file) =>
			importsOf(file)
				.filter((from) => (/^src\//.test(from) ? !below.test(from) : without?.test(from)))
				.map((from) => `${file.path} imports ${from}`),
		);
		assert.deepEqual(wrong, []);
	});
}

test('every file of the program stands on one floor', () => {
	const style = /^src\/(?:styles|fonts)\//;
	const homeless = source.filter(
		({ path }) => !style.test(path) && floors.filter(({ files }) => files.test(path)).length !== 1,
	);
	assert.deepEqual(
		homeless.map(({ path }) => path),
		[],
	);
});

test('no file imports one that imports it, however far round', () => {
	const imports = new Map(source.map((file) => [file.path, importsOf(file)]));
	const circles = [...imports.keys()].filter((path) => {
		const reached = new Set<string>();
		const next = [...(imports.get(path) ?? [])];
		for (let one = next.pop(); one !== undefined; one = next.pop()) {
			if (reached.has(one)) continue;
			reached.add(one);
			next.push(...(imports.get(one) ?? []));
		}
		return reached.has(path);
	});
	assert.deepEqual(circles, []);
});

test('a file is named by its noun, never a drawer for odds and ends', () => {
	const drawers = /(?:^|[/.-])(?:utils?|helpers?|common|misc|shared|lib|stuff|tools?)(?:[/.-]|$)/i;
	assert.deepEqual(
		[...source, ...sourceFiles('tests')].map(({ path }) => path).filter((path) => drawers.test(path)),
		[],
	);
});

/** Where nodes of a kind that the house rules forbid stand. */
function places(forbidden: (node: ts.Node) => boolean): readonly string[] {
	return source.flatMap(({ path, code }) =>
		code
			.flatMap(nodesOf)
			.filter(forbidden)
			.map((node) => `${path}: ${node.getText().slice(0, 60)}`),
	);
}

test('types are never forced: no cast but "as const", no "!", no "any"', () => {
	const constant = (node: ts.Node): boolean => ts.isTypeReferenceNode(node) && node.getText() === 'const';
	assert.deepEqual(
		places((node) => ts.isAsExpression(node) && !constant(node.type)),
		[],
	);
	assert.deepEqual(places(ts.isTypeAssertionExpression), []);
	assert.deepEqual(places(ts.isNonNullExpression), []);
	assert.deepEqual(
		places((node) => node.kind === ts.SyntaxKind.AnyKeyword),
		[],
	);
	assert.deepEqual(
		source.filter(({ text }) => /@ts-(?:ignore|expect-error|nocheck)|biome-ignore/.test(text)).map(({ path }) => path),
		[],
	);
});

test('nothing is written to the console', () => {
	assert.deepEqual(
		places((node) => ts.isPropertyAccessExpression(node) && node.expression.getText() === 'console'),
		[],
	);
});

test('no file holds more than 130 lines of TypeScript', () => {
	const lines = ({ code }: SourceFile): number =>
		code.reduce((sum, { text }) => sum + text.trim().split('\n').length, 0);
	assert.deepEqual(
		source.filter((file) => lines(file) > 130).map((file) => `${file.path}: ${lines(file)}`),
		[],
	);
});

test('colours stand among the tokens, in the icon and in the rules for print, nowhere else', () => {
	const colour = /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})(?![\w-])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/gi;
	const home = /^(?:src\/styles\/(?:tokens|print)\.css|public\/favicon\.svg)$/;
	const found = [...source, ...sourceFiles('public')].flatMap(({ path, text }) => {
		return home.test(path) ? [] : [...text.matchAll(colour)].map(([value]) => `${path}: ${value}`);
	});
	assert.deepEqual(found, []);
});
