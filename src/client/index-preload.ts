/**
 * Begins to fetch all that a search needs, side by side: Pagefind would ask for its files one after the other.
 * Their names, which change with the text, are written into the page when it is built (search-index.ts).
 */
export function preloadIndex({ index = '', indexFiles = 'none' }: DOMStringMap): void {
	if (indexFiles === 'none' || document.querySelector('link[rel=modulepreload]')) return;
	preload({ rel: 'modulepreload', href: `${index}pagefind.js` });
	for (const file of indexFiles.split(' ')) {
		preload({ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: index + file });
	}
}

function preload(attributes: Partial<HTMLLinkElement>): void {
	document.head.append(Object.assign(document.createElement('link'), attributes));
}
