import type { Finder } from './answer.ts';
import { loadPagefind } from './pagefind.ts';
import { WholeFinder } from './whole-finder.ts';

let loading: Promise<Finder> | undefined;

/**
 * The search: Pagefind finds the paragraphs, the rule in resolution/matching.ts decides. (Pagefind drops unknown
 * words, falls back to shorter ones and takes phrases loosely.) One engine a page, loaded when it is first asked
 * for, and again if that failed.
 *
 * @param place Where the index lies: `index` its folder with a stroke at its end, `indexFiles` what every search
 * asks for, as the page has it from search-index.ts.
 */
export function engine({ index = '', indexFiles = 'none' }: DOMStringMap): Promise<Finder> {
	loading ??= load(index, indexFiles).catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

async function load(folder: string, files: string): Promise<Finder> {
	const isWhole = files === 'none' || files.includes('fragment/');
	const [pagefind, { LibraryFinder }] = await Promise.all([
		loadPagefind(folder, /\?ts=(\w+)/.exec(files)?.[1]),
		isWhole ? { LibraryFinder: undefined } : import('./library-finder.ts'),
	]);
	return LibraryFinder ? new LibraryFinder(pagefind, folder) : WholeFinder.load(pagefind);
}
