import type { Finder } from './answer.ts';
import { loadPagefind } from './pagefind.ts';
import { WholeFinder } from './whole-finder.ts';

/** Where the search index lies. */
export interface IndexPlace {
	/** Its address, with a stroke at its end. */
	readonly folder: string;
	/** What every search asks for, from the page (search-index.ts); `none` while writing. */
	readonly files: string;
}

let loading: Promise<Finder> | undefined;

/**
 * The search: Pagefind finds the paragraphs, the rule in resolution/matching.ts decides. (Pagefind drops unknown
 * words, falls back to shorter ones and takes phrases loosely.) One engine a page, loaded when it is first asked
 * for, and again if that failed.
 */
export function engine(place: IndexPlace): Promise<Finder> {
	loading ??= load(place).catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

async function load({ folder, files }: IndexPlace): Promise<Finder> {
	const isWhole = files === 'none' || files.includes('fragment/');
	const [pagefind, { LibraryFinder }] = await Promise.all([
		loadPagefind(folder, /\?ts=(\w+)/.exec(files)?.[1]),
		isWhole ? { LibraryFinder: undefined } : import('./library-finder.ts'),
	]);
	return LibraryFinder ? new LibraryFinder(pagefind, folder) : WholeFinder.load(pagefind);
}
