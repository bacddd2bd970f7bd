/** The part of Pagefind's API that the site uses (https://pagefind.app/docs/api/). */
export interface Pagefind {
	readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
	readonly search: (query: string | null, options?: SearchOptions) => Promise<Found>;
	/** Every value of every filter, with its number of records. */
	readonly filters: () => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

export interface SearchOptions {
	readonly filters?: Filters;
	readonly sort?: { readonly order: 'asc' | 'desc' };
}

/** A value each, or several of which any will do. */
export type Filters = Readonly<Record<string, string | { readonly any: readonly string[] }>>;

export interface Found {
	readonly results: readonly { readonly id: string; readonly data: () => Promise<Fragment> }[];
}

export interface Fragment {
	readonly raw_content: string;
	readonly meta: Readonly<Record<string, string>>;
}

/** How often it was tried: what failed once is not asked for again under the same address. */
let attempts = 0;

/**
 * Loads Pagefind.
 *
 * @param folder Address of the index, with a stroke at its end.
 * @param tag What the name of its first file is asked for with, as in index-preload.ts; none while writing.
 */
export async function loadPagefind(folder: string, tag: string | undefined): Promise<Pagefind> {
	attempts += 1;
	if (attempts > 1) await forgetPreloads();
	const script = attempts === 1 ? 'pagefind.js' : `pagefind.js?attempt=${attempts}`;
	const module = await importModule(folder + script);
	await module.options({ noWorker: true, ...(tag && { metaCacheTag: tag }) });
	return module;
}

async function importModule(url: string): Promise<Pagefind> {
	const module: Pagefind = await import(/* @vite-ignore */ url);
	return module;
}

/** A preload that failed answers the next request of its address, once. */
async function forgetPreloads(): Promise<void> {
	const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=fetch]')];
	await Promise.allSettled(links.map(({ href }) => fetch(href)));
	for (const link of links) link.remove();
}
