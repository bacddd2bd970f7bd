import { getCollection, getEntry } from 'astro:content';
import { readFile } from 'node:fs/promises';
import type { Edition } from './formats/format.ts';
import { resolutionPath } from './resolution/address.ts';
import type { Resolution } from './resolution/model.ts';
import { address, siteName } from './site.ts';

/** Every resolution of the library, by symbol. */
export async function allResolutions(): Promise<readonly Resolution[]> {
	const entries = await getCollection('resolutions');
	const resolutions = entries.map(({ data }) => data);
	return resolutions.sort((a, b) => a.symbol.localeCompare(b.symbol, 'en', { numeric: true }));
}

/** The resolution that the front door opens on. */
export async function frontResolution(): Promise<Resolution> {
	const [first] = await allResolutions();
	if (!first) throw new Error('content/resolutions: expected at least one resolution, found none');
	return first;
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
