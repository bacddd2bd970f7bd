import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { type LinkedData, paragraphData, resolutionData, scriptContent } from '../../src/formats/json-ld.ts';
import { paragraphsOf } from '../../src/resolution/address.ts';
import type { Paragraph, Resolution } from '../../src/resolution/model.ts';
import { parseResolution } from '../../src/resolution/parse.ts';
import { plain } from '../../src/resolution/text.ts';
import { invented } from './invented.ts';
import { paragraph, paragraphs, resolution } from './real.ts';

const address = (path: string): string => `https://example.org/base/${path}`;
const text = 'https://example.org/base/A/RES/59/187/';

const below: Resolution = parseResolution(
	invented('1. *Decides* to:\n\n   - (a) Meet;\n\n   - (b) Speak \\</script> & “more”.'),
	'invented.md',
);

/** What schema.org's vocabulary, as TypeScript types, has against each of some data. */
function faults(data: readonly unknown[]): readonly string[] {
	const file = `${import.meta.dirname}/linked-data.ts`;
	const lines = data.map((one, index) => `export const _${index}: WithContext<Legislation> = ${JSON.stringify(one)};`);
	const source = `import type { Legislation, WithContext } from 'schema-dts';\n${lines.join('\n')}`;
	const options = { strict: true, noEmit: true, module: ts.ModuleKind.NodeNext, skipLibCheck: true, types: [] };
	const host = ts.createCompilerHost(options);
	const read = host.getSourceFile.bind(host);
	host.getSourceFile = (name, target) =>
		name === file ? ts.createSourceFile(name, source, target) : read(name, target);
	const program = ts.createProgram([file], options, host);
	const found = program.getSemanticDiagnostics(program.getSourceFile(file)).map(({ start = 0, messageText }) => ({
		index: source.slice(0, start).split('\n').length - 2,
		says: ts.flattenDiagnosticMessageText(messageText, ' '),
	}));
	const others = program.getGlobalDiagnostics().length + program.getSyntacticDiagnostics().length;
	assert.equal(others, 0);
	return data.map((_, index) => found.flatMap((one) => (one.index === index ? [one.says] : [])).join(' '));
}

test('linked data keeps to the vocabulary of schema.org: its properties, and what each may hold', () => {
	const [one] = paragraphsOf(below);
	assert.ok(one);
	const ofParagraphs = paragraphs.map((two) => paragraphData(resolution, two, address));
	const all = [resolutionData(resolution, address), ...ofParagraphs, paragraphData(below, one, address)];
	const [whole] = all;
	const unknown = { ...whole, legislationSymbol: 'A/RES/59/187' };
	const misused = { ...whole, hasPart: 4 };
	const found = faults([unknown, misused, ...all.map((data) => JSON.parse(scriptContent(data)))]);
	assert.match(found[0] ?? '', /legislationSymbol/);
	assert.match(found[1] ?? '', /number/);
	assert.deepEqual(
		found.slice(2),
		all.map(() => ''),
	);
});

function ids(data: LinkedData): readonly string[] {
	return [...JSON.stringify(data).matchAll(/#([\w-]+)"/g)].map(([, id = '']) => id);
}

test('the resolution has a part for each paragraph, in their order', () => {
	const data = resolutionData(resolution, address);
	assert.deepEqual(
		ids(data),
		paragraphs.map(({ id }) => id),
	);
	assert.equal(data['@id'], text);
	assert.equal(data.sameAs, 'https://docs.un.org/en/A/RES/59/187');
});

test('its subjects are those of the thesaurus, at their own addresses', () => {
	const data = JSON.stringify(resolutionData(resolution, address).about);
	for (const { id, term } of resolution.subjects) {
		assert.ok(data.includes(`"http://metadata.un.org/thesaurus/${id}","name":"${term}"`), term);
	}
});

test('a paragraph is part of its resolution, says its words, and cites what it cites', () => {
	for (const one of paragraphs) {
		const data = paragraphData(resolution, one, address);
		assert.equal(data.text, plain(one.text));
		assert.match(JSON.stringify(data.isPartOf), /"@id":"https:\/\/example\.org\/base\/A\/RES\/59\/187\/"/);
		const cited = resolution.references.filter((reference) =>
			reference.cited.some(({ paragraph }) => paragraph === one.id),
		);
		const found = [...JSON.stringify(data.citation ?? []).matchAll(/"@id":"([^"]+)"/g)].map(([, id]) => id);
		assert.deepEqual(
			found,
			cited.map(({ href }) => href),
			one.id,
		);
	}
	assert.notEqual(paragraphData(resolution, paragraph('pp2'), address).citation, undefined);
});

test('a paragraph has its sub-paragraphs for parts', () => {
	const [one]: readonly (Paragraph | undefined)[] = paragraphsOf(below);
	assert.ok(one);
	const data = paragraphData(below, one, address);
	assert.deepEqual(ids(data), ['op1', 'op1-a', 'op1-b']);
	assert.equal(data.text, 'Decides to: (a) Meet; (b) Speak </script> & “more”.');
	// No text can end the element that holds it.
	assert.ok(!scriptContent(data).includes('<'));
	assert.deepEqual(JSON.parse(scriptContent(data)), data);
});
