import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { ContentError } from '../resolution/content-error.ts';
import { readReceived } from '../resolution/fidelity.ts';
import { readResolution } from './reading.ts';
import { decode } from './received-file.ts';
import { blocksOf, type Score, score } from './score.ts';

const blocks = z.array(z.object({ kind: z.string(), text: z.string() }));

/** Prints, for each pair NAME.txt and NAME.json of a folder and for all, how many blocks the importer gets right. */
async function run(folder: string | undefined): Promise<void> {
	if (folder === undefined)
		throw new ContentError({ file: 'import:score', line: 1 }, 'a folder of NAME.txt with NAME.json', 'none');
	const path = resolve(process.env['INIT_CWD'] ?? '.', folder);
	const names = (await readdir(path))
		.filter((name) => name.endsWith('.json'))
		.map((name) => name.slice(0, -5))
		.sort();
	const scores: Score[] = [];
	for (const name of names) {
		const expected = blocks.parse(JSON.parse(await readFile(join(path, `${name}.json`), 'utf8')));
		const one = scoreOf(await readFile(join(path, `${name}.txt`)), name, expected);
		scores.push(one);
		process.stdout.write(
			`${line(one, name)}${one.missed.map(({ kind, text }) => `        missed ${kind}: ${text.slice(0, 90)}\n`).join('')}`,
		);
	}
	const sum = (of: (one: Score) => number): number => scores.reduce((total, one) => total + of(one), 0);
	process.stdout.write(
		line({ right: sum(({ right }) => right), blocks: sum((one) => one.blocks), missed: [] }, 'in all'),
	);
}

function scoreOf(bytes: Uint8Array, name: string, expected: z.infer<typeof blocks>): Score {
	try {
		return score(blocksOf(readResolution(readReceived(decode(bytes, name)).words, name)), expected);
	} catch (error) {
		if (!(error instanceof ContentError)) throw error;
		process.stdout.write(`${error.message}\n`);
		return { right: 0, blocks: expected.length, missed: [] };
	}
}

function line({ right, blocks: all }: Score, name: string): string {
	const share = all === 0 ? 100 : (right / all) * 100;
	return `${String(right).padStart(5)} of ${String(all).padStart(5)}  ${share.toFixed(1).padStart(5)}%  ${name}\n`;
}

await run(process.argv[2]);
