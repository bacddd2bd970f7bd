import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { mostBytes } from '../../src/importer/received-file.ts';
import { paragraphsOf } from '../../src/resolution/address.ts';
import { proveFidelity, readReceived } from '../../src/resolution/fidelity.ts';
import { parseResolution } from '../../src/resolution/parse.ts';
import { resolution, sourceBytes } from './real.ts';
import { receivedText } from './received-text.ts';

const root = new URL('../../', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'import-'));
after(() => rmSync(folder, { recursive: true }));

const good = receivedText('Noting the chairs, Decides to sit on twentyfirst chairs.');
/** Runs the command on a file with this content, or on standard input, in a folder of its own. */
function run(
	content: string | Uint8Array,
	options: readonly string[] = [],
	place: { readonly out?: string; readonly input?: true } = {},
) {
	const { out = join(mkdtempSync(join(folder, 'out-')), 'content'), input } = place;
	const file = join(mkdtempSync(join(folder, 'received-')), 'received.txt');
	writeFileSync(file, content);
	const args = ['src/importer/command.ts', ...(input ? [] : [file]), '--out', out, ...options];
	const { status, stdout, stderr } = spawnSync(process.execPath, args, {
		cwd: root,
		encoding: 'utf8',
		env: { ...process.env, INIT_CWD: folder },
		...(input && { input: content }),
	});
	return { status, stdout, stderr, out, files: filesIn(out) };
}

function filesIn(out: string): readonly string[] {
	try {
		return readdirSync(out, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.includes('.'))
			.sort();
	} catch {
		return [];
	}
}

test('the received file of 59/187 is imported as it is published: the same paragraphs, its lost hyphens only proposed', () => {
	const { status, stdout, out, files } = run(sourceBytes);
	assert.equal(status, 0);
	assert.deepEqual(files, ['resolutions/A-RES-59-187.md', 'sources/A-RES-59-187.txt']);
	assert.deepEqual(readFileSync(join(out, 'sources/A-RES-59-187.txt')), sourceBytes);
	const read = parseResolution(readFileSync(join(out, 'resolutions/A-RES-59-187.md'), 'utf8'), 'imported.md');
	proveFidelity(read, readReceived(sourceBytes.toString('utf8')), 'imported.md');
	const shape = (one: typeof read) =>
		paragraphsOf(one).map(({ id, kind, marker, opening }) => [id, kind, marker, opening]);
	assert.deepEqual(shape(read), shape(resolution));
	assert.deepEqual(read.emendations, []);
	for (const { received, restored } of resolution.emendations)
		assert.match(stdout, new RegExp(`${received} -> ${restored}`));
});

test('the report names for each part the line of the file that holds it', () => {
	const { stdout, out } = run(good);
	const lines = readFileSync(join(out, 'resolutions/A-RES-99-901.md'), 'utf8').split('\n');
	const named = [...stdout.matchAll(/\d+% {2}\S+\.md:(\d+) {2}(\S+) {2}(\S+ \S+)/g)];
	assert.equal(named.length, 7);
	for (const [, line, , words = ''] of named) {
		const written = lines
			.slice(Number(line) - 1, Number(line) + 1)
			.join(' ')
			.replaceAll(/[*#\\]/g, '');
		assert.ok(
			written
				.trim()
				.replace(/^\[/, '[')
				.startsWith(words.split(' ')[0] ?? '?'),
			`${words} on line ${line}`,
		);
	}
});

test('standard input is read like a file, with Windows line ends and a byte order mark too', () => {
	const windows = `\uFEFF%%%CHAIRS|\r\n\r\n${good.replaceAll(', ', ',\r\n')}\r\n`;
	const { status, out } = run(windows, [], { input: true });
	assert.equal(status, 0);
	const { subjects } = parseResolution(readFileSync(join(out, 'resolutions/A-RES-99-901.md'), 'utf8'), 'imported.md');
	assert.deepEqual(subjects, [{ term: 'CHAIRS', alternatives: [] }]);
});

test('a file that is there is written over with --force only', () => {
	const { out } = run(good);
	const again = run(good, [], { out });
	assert.equal(again.status, 1);
	assert.match(again.stderr, /A-RES-99-901\.md is there already; --force/);
	assert.equal(run(good, ['--force'], { out }).status, 0);
});

test('a text without symbol and day needs them told; a Security Council text needs no title', () => {
	const council =
		'The Security Council, Acting under Chapter VII of the Charter, 1. Decides to sit; 2. Decides to remain seized of the matter.';
	const refused = run(council);
	assert.match(refused.stderr, /state its symbol \(--symbol .*\) and its day of adoption \(--adopted/);
	assert.deepEqual([refused.status, refused.files], [1, []]);
	const { status, files } = run(council, ['--symbol', 'S/RES/9999 (2001)', '--adopted', '2001-02-03']);
	assert.deepEqual([status, files], [0, ['resolutions/S-RES-9999-2001.md', 'sources/S-RES-9999-2001.txt']]);
});

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
const utf16 = Uint8Array.from([
	0xff,
	0xfe,
	...new Uint8Array(new Uint16Array([...good].map((one) => one.charCodeAt(0))).buffer),
]);
const latin = Buffer.concat([Buffer.from(`${good}\n`), Uint8Array.from([0x93, 10])]);

for (const [what, content, complaint] of [
	['an empty file', '', /:1: expected the text of a resolution, found an empty file/],
	['white space', ' \n\n', /found white space only/],
	['a picture renamed .txt', png, /expected a text, found a byte 26 at 6/],
	['50 MB of text', 'chairs '.repeat(7_200_000), new RegExp(`at most ${mostBytes} bytes, found 50400000 bytes`)],
	['UTF-16', utf16, /UTF-8, found one in UTF-16/],
	['mixed encodings', latin, /:2: expected a text in UTF-8 throughout/],
	['two resolutions', `${good} ${good}`, /expected one resolution in the file, found a second one/],
	['no operative part', receivedText('Noting the chairs, Recalling the tables,'), /expected an operative part/],
	['no resolution', 'Minutes of a meeting about chairs.', /expected the words that open a resolution.*found “Minutes/],
] as const) {
	test(`${what}: a clear message, an exit code, nothing written`, () => {
		const { status, stderr, stdout, files } = run(content);
		assert.match(stderr, complaint);
		assert.match(stderr, /Nothing was written\./);
		assert.doesNotMatch(stderr, /\n\s+at /);
		assert.deepEqual([status, stdout, files], [1, '', []]);
	});
}

test('wrong options are answered with the right ones', () => {
	for (const options of [['--adopted', 'yesterday'], ['--adopted', '2001-02-30'], ['--colour', 'red'], ['one.txt']]) {
		const { status, stderr, files } = run(good, options);
		assert.match(stderr, /npm run import -- FILE/);
		assert.deepEqual([status, files], [1, []]);
	}
});

test('the score of a folder counts the blocks that are right, by file and in all', () => {
	const scored = mkdtempSync(join(folder, 'scored-'));
	const blocks = [
		{ kind: 'organ', text: 'The Security Council,' },
		{ kind: 'preambular', text: 'Noting the “non-wooden” chairs,' },
		{ kind: 'preambular', text: 'Recalling the tables,' },
		{ kind: 'operative', text: '1. Decides to sit.' },
	];
	writeFileSync(join(scored, 'one.json'), JSON.stringify(blocks));
	writeFileSync(
		join(scored, 'one.txt'),
		'The Security Council, Noting the "nonwooden" chairs Recalling the tables, 1. Decides to sit.',
	);
	const { stdout, status } = spawnSync(process.execPath, ['src/importer/score-command.ts', scored], {
		cwd: root,
		encoding: 'utf8',
	});
	assert.equal(status, 0);
	assert.match(stdout, /2 of +4 +50\.0% +one\n.*missed preambular: Noting[\s\S]*2 of +4 +50\.0% +in all/);
});
