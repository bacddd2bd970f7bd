import type { Named } from './several.ts';

/**
 * Reads the fragment of the page's address. What the browser does not know by itself, `#OP4`, `#para-4`,
 * `#op3-op5`, is read as a reference: a single paragraph is then gone to under its own address.
 */
export async function readHash(): Promise<Named> {
	// Browsers that know text directives take them out of the address; the others leave them in.
	const [fragment = '', directive] = decoded(location.hash.slice(1)).split(':~:');
	// `#top` is the browser's own.
	if (fragment === '' || fragment.toLowerCase() === 'top') return { items: [] };
	const exact = document.getElementById(fragment);
	if (exact && directive) location.replace(`#${exact.id}`);
	if (exact) return { items: exact.matches('li[id]') && exact.closest('.paragraphs') ? [exact] : [] };
	const { readSeveral } = await import('./citing.ts');
	const named = readSeveral(fragment);
	if (named.items.length === 1) location.replace(`#${named.items[0]?.id}`);
	return named;
}

/** Without the marks that are not seen, and would turn the line that they are repeated in. */
function decoded(fragment: string): string {
	try {
		return decodeURIComponent(fragment).replaceAll(/\p{C}/gu, '');
	} catch {
		return fragment;
	}
}
