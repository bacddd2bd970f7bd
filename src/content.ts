import { getCollection, getEntry } from 'astro:content';
import { readFile } from 'node:fs/promises';
import type { Edition } from './formats/format.ts';
import { resolutionPath } from './resolution/address.ts';
import { type Library, libraryOf } from './resolution/library.ts';
import type { Resolution } from './resolution/model.ts';
import { address, siteName } from './site.ts';

let built: Promise<Library> | undefined;

/** The library, tied together once a build; while writing, on every request. */
export function readLibrary(): Promise<Library> {
	if (import.meta.env.DEV) return read();
	built ??= read();
	return built;
}

async function read(): Promise<Library> {
	const entries = await getCollection('resolutions');
	// While writing: what the loader found wrong.
	const wrong = entries.find(({ id }) => id === 'error')?.body;
	if (wrong) throw new Error(wrong);
	if (entries.length === 0) throw new Error('content/resolutions: expected at least one resolution, found none');
	return libraryOf(entries.map(({ data }) => data));
}

/** Every resolution of the library, by symbol. */
export async function allResolutions(): Promise<readonly Resolution[]> {
	return [...(await readLibrary()).resolutions.values()];
}

/** The resolution that the front door opens on: the only one. Where there are more, it opens on the shelf. */
export async function onlyResolution(): Promise<Resolution | undefined> {
	const [first, ...more] = await allResolutions();
	return more.length === 0 ? first : undefined;
}

/** The pages that every resolution has one of, for getStaticPaths. */
export async function resolutionPages() {
	const resolutions = await allResolutions();
	return resolutions.map((resolution) => ({
		params: { resolution: resolutionPath(resolution.symbol).slice(0, -1) },
		props: { resolution },
	}));
}

/** What the forms of a resolution say of where they come from. */
export async function editionOf({ symbol }: Resolution): Promise<Edition> {
	const file = (await getEntry('resolutions', symbol))?.filePath;
	if (!file) throw new Error(`content/resolutions: expected the file of ${symbol}, found none`);
	return { publisher: siteName, address, markdown: new Uint8Array(await readFile(file)) };
}

/** The page that checks quotations of a resolution: `check/` while there is one, else below its text. */
export async function checkPath(resolution: Resolution | undefined): Promise<string> {
	return !resolution || (await onlyResolution()) ? 'check/' : `${resolutionPath(resolution.symbol)}check/`;
}
