import { access, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ContentError } from '../resolution/content-error.ts';
import type { Subject } from '../resolution/model.ts';
import { parseResolution } from '../resolution/parse.ts';

/** A refusal with nothing of the text to add: the options are wrong, or a file is in the way. */
export class Refusal extends Error {}

/** The subject terms of the library, with the numbers that somebody looked up. */
export async function knownSubjects(folder: string): Promise<readonly Subject[]> {
	const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.md'));
	const all = await Promise.all(
		names.map(async (name) => subjectsOf(await readFile(join(folder, name), 'utf8'), name)),
	);
	return all.flat().filter(({ id }) => id !== undefined);
}

function subjectsOf(markdown: string, name: string): readonly Subject[] {
	try {
		return parseResolution(markdown, name).subjects;
	} catch (error) {
		if (error instanceof ContentError) return [];
		throw error;
	}
}

/**
 * Holds a folder to having none of the files.
 *
 * @throws Refusal naming the first that is there.
 */
export async function expectNone(paths: readonly string[]): Promise<void> {
	for (const path of paths) {
		const there = await access(path).then(
			() => true,
			() => false,
		);
		if (there) throw new Refusal(`${path} is there already; --force writes over it`);
	}
}

/**
 * Writes all of the files or none: beside their places first, then each into its own.
 *
 * @throws Refusal where the system refuses.
 */
export async function writeAll(
	files: readonly { readonly path: string; readonly content: string | Uint8Array }[],
): Promise<void> {
	const drafts = files.map(({ path, content }) => ({ path, content, draft: `${path}.${process.pid}.draft` }));
	try {
		for (const { path, content, draft } of drafts) {
			await mkdir(dirname(path), { recursive: true });
			await writeFile(draft, content);
		}
		for (const { path, draft } of drafts) await rename(draft, path);
	} catch (error) {
		throw new Refusal(`could not write: ${error instanceof Error ? error.message : error}`);
	} finally {
		await Promise.all(drafts.map(({ draft }) => rm(draft, { force: true })));
	}
}
