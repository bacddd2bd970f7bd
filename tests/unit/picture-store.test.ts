import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { openStudio } from '../../src/picture.ts';
import { drawnBy, recipe, stored } from '../../src/picture-store.ts';
import { importsOf, sourceFiles } from './source-tree.ts';

const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);

let folder: URL;
let drawings: number;

beforeEach(async () => {
	folder = pathToFileURL(join(await mkdtemp(join(tmpdir(), 'pictures-')), 'deep/'));
	drawings = 0;
});

afterEach(() => rm(new URL('../', folder), { recursive: true }));

async function draw(): Promise<Uint8Array<ArrayBuffer>> {
	drawings += 1;
	return picture;
}

test('a picture is drawn once, and comes back the same', async () => {
	for (let build = 0; build < 3; build += 1) assert.deepEqual(await stored(folder, 'one', draw), picture);
	assert.equal(drawings, 1);
	await stored(folder, 'another', draw);
	assert.equal(drawings, 2);
});

test('builds at the same time leave whole pictures and nothing else', async () => {
	await Promise.all(Array.from({ length: 8 }, () => stored(folder, 'one', draw)));
	assert.deepEqual(await readdir(folder), ['one']);
	drawings = 0;
	assert.deepEqual(await stored(folder, 'one', draw), picture);
	assert.equal(drawings, 0);
});

for (const [damage, changed] of [
	['empty', (_: Buffer) => Buffer.alloc(0)],
	['cut short', (kept: Buffer) => kept.subarray(0, -1)],
	['cut to its hash', (kept: Buffer) => kept.subarray(0, 32)],
	['a picture without its hash', (kept: Buffer) => kept.subarray(32)],
	['changed in one bit', (kept: Buffer) => Buffer.from(kept.map((byte, index) => (index === 35 ? byte ^ 1 : byte)))],
] as const) {
	test(`what is kept but ${damage} is drawn again and put right`, async () => {
		await stored(folder, 'one', draw);
		const file = new URL('one', folder);
		await writeFile(file, changed(await readFile(file)));
		assert.deepEqual(await stored(folder, 'one', draw), picture);
		assert.deepEqual(await stored(folder, 'one', draw), picture);
		assert.equal(drawings, 2);
	});
}

test('a drawing that fails leaves nothing behind', async () => {
	await assert.rejects(
		stored(folder, 'one', () => Promise.reject(new Error('no ink'))),
		/no ink/,
	);
	assert.deepEqual(await readdir(folder).catch(() => []), []);
});

test('another word, colour, typeface or look of a word asks for another picture; the same, for the same', async () => {
	const studio = await openStudio();
	const text = [{ text: 'Urges', italic: true }, { text: ' all' }];
	const [font, ...fonts] = studio.fonts;
	assert.ok(font);
	const names = await Promise.all([
		recipe({ text }, studio),
		recipe({ text: [{ text: 'Urge', italic: true }, { text: ' all' }] }, studio),
		recipe({ text: [{ text: 'Urges' }, { text: ' all' }] }, studio),
		recipe({ text }, { ...studio, colour: () => 'red' }),
		recipe({ text }, { ...studio, fonts }),
		recipe({ text }, { ...studio, fonts: [...fonts, font] }),
	]);
	assert.equal(new Set(names).size, names.length);
	assert.equal(await recipe({ text }, await openStudio()), names[0]);
	for (const name of names) assert.match(name, /^[0-9a-f]{64}$/);
});

test('a change to any file that draws asks for another picture', () => {
	const imports = new Map(sourceFiles('src').map((file) => [file.path, importsOf(file)]));
	const reached = new Set<string>();
	const next = ['src/card.ts', 'src/paragraph-card.ts'];
	for (let one = next.pop(); one !== undefined; one = next.pop()) {
		if (!one.startsWith('src/') || reached.has(one)) continue;
		reached.add(one);
		next.push(...(imports.get(one) ?? []));
	}
	assert.deepEqual([...drawnBy].sort(), [...reached].sort());
});
