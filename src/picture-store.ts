import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import type { Studio } from './picture.ts';

type Picture = Uint8Array<ArrayBuffer>;

/** The files that say how pictures look. */
export const drawnBy = [
	'src/picture.ts',
	'src/picture-size.ts',
	'src/card.ts',
	'src/paragraph-card.ts',
	'src/resolution/beginning.ts',
	'src/resolution/content-error.ts',
	'src/resolution/model.ts',
	'src/resolution/text.ts',
] as const;

/** A name for what a picture is made of: its words, the files that draw it, type, colours and drawing packages. */
export async function recipe(card: unknown, studio: Studio): Promise<string> {
	const hash = createHash('sha256');
	const add = (part: string | Uint8Array): void => void hash.update(`${part.length}:`).update(part);
	add(JSON.stringify(card));
	for (const file of drawnBy) add(await readFile(file));
	for (const { data } of studio.fonts) add(new Uint8Array(data));
	for (const token of ['paper', 'ink', 'quiet', 'blue']) add(studio.colour(token));
	const packages = await readFile('package.json', 'utf8');
	for (const version of packages.match(/"(?:satori|sharp)": "[^"]+"/g) ?? []) add(version);
	return hash.digest('hex');
}

/**
 * A picture that an earlier build drew from the same, or else drawn now and kept for the next.
 *
 * Each is kept behind the hash of its bytes: what was written by halves or changed since is drawn again.
 */
export async function stored(folder: URL, name: string, draw: () => Promise<Picture>): Promise<Picture> {
	const file = new URL(name, folder);
	const kept = await readFile(file).catch(() => Buffer.alloc(0));
	const [hash, picture] = [kept.subarray(0, hashBytes), new Uint8Array(kept.subarray(hashBytes))];
	if (hashOf(picture).equals(hash)) return picture;
	const drawn = await draw();
	await mkdir(folder, { recursive: true });
	// Another build may be writing the same: each writes a file of its own and puts it in place whole.
	const unfinished = new URL(`${name}.${randomUUID()}`, folder);
	await writeFile(unfinished, Buffer.concat([hashOf(drawn), drawn]));
	await rename(unfinished, file);
	return drawn;
}

const hashBytes = 32;

function hashOf(bytes: Uint8Array): Buffer {
	return createHash('sha256').update(bytes).digest();
}
