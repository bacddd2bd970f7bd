import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ContentError } from '../resolution/content-error.ts';
import { isoDate, longDate } from '../resolution/date.ts';
import type { Told } from './facts.ts';
import { type Imported, importResolution, type ReceivedFile } from './import.ts';
import { expectNone, knownSubjects, Refusal, writeAll } from './library-folder.ts';
import { mostBytes } from './received-file.ts';
import { report } from './report.ts';

const usage =
	'npm run import -- FILE [--symbol A/RES/59/187] [--adopted 2004-12-20] [--out DIR] [--force]; without FILE, standard input\n';

/** Where whoever calls stands; npm runs scripts in the project's folder. */
const here = process.env['INIT_CWD'] ?? process.cwd();

try {
	process.stdout.write(await run(process.argv.slice(2)));
} catch (error) {
	if (!(error instanceof ContentError || error instanceof Refusal)) throw error;
	process.stderr.write(`${error.message}\nNothing was written.\n`);
	process.exitCode = 1;
}

async function run(args: readonly string[]): Promise<string> {
	const { file, out, force, told } = readOptions(args);
	const folder = out === undefined ? resolve('content') : resolve(here, out);
	const received = await receive(file);
	const imported = importResolution(received, { ...told, subjects: await knownSubjects(join(folder, 'resolutions')) });
	const [markdown, source] = [
		join(folder, 'resolutions', `${imported.name}.md`),
		join(folder, 'sources', `${imported.name}.txt`),
	];
	if (!force) await expectNone([markdown, source]);
	await writeAll([
		{ path: source, content: received.bytes },
		{ path: markdown, content: imported.markdown },
	]);
	const [shown, shownSource] = [relative(here, markdown), relative(here, source)];
	return `${report(imported, shown)}\nWritten: ${shown}, ${shownSource}\n${next(imported)}`;
}

function next({ resolution }: Imported): string {
	return `Adopted ${longDate(resolution.adopted)}. Read it against the text, then: npm run build, npm run addresses\n`;
}

function readOptions(args: readonly string[]): {
	file: string | undefined;
	out: string | undefined;
	force: boolean;
	told: Told;
} {
	const options = {
		symbol: { type: 'string' },
		adopted: { type: 'string' },
		out: { type: 'string' },
		force: { type: 'boolean' },
	} as const;
	try {
		const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
		const { symbol, adopted, out, force = false } = values;
		if (positionals.length > 1) throw new Refusal(`expected one file, found ${positionals.length}`);
		if (adopted !== undefined && isoDate(longDate(adopted)) !== adopted)
			throw new Refusal(`expected --adopted to be a day like 2004-12-20, found ${adopted}`);
		return {
			file: positionals[0],
			out,
			force,
			told: { ...(symbol !== undefined && { symbol }), ...(adopted !== undefined && { adopted }) },
		};
	} catch (error) {
		throw new Refusal(`${error instanceof Error ? error.message : error}\n${usage}`);
	}
}

async function receive(file: string | undefined): Promise<ReceivedFile> {
	const bytes = file === undefined || file === '-' ? await readInput() : await readWhole(resolve(here, file));
	return { name: file ?? 'standard input', bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function readWhole(path: string): Promise<Uint8Array> {
	const found = await stat(path).catch(() => undefined);
	if (!found?.isFile()) throw new Refusal(`expected a file, found none at ${path}`);
	if (found.size > mostBytes)
		throw new ContentError({ file: path, line: 1 }, `a text of at most ${mostBytes} bytes`, `${found.size} bytes`);
	return readFile(path);
}

/** Reads no more than it takes to know that there is too much. */
async function readInput(): Promise<Uint8Array> {
	if (process.stdin.isTTY) throw new Refusal(usage.trim());
	const chunks: Buffer[] = [];
	let bytes = 0;
	for await (const chunk of process.stdin) {
		chunks.push(Buffer.from(chunk));
		bytes += chunk.length;
		if (bytes > mostBytes) break;
	}
	return Buffer.concat(chunks);
}
