import { getCollection } from 'astro:content';
import { resolutionPath } from './resolution/address.ts';
import type { Resolution } from './resolution/model.ts';

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
