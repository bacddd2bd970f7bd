/** What the fragment of the page's address names. */
export interface Named {
	/** The paragraphs, in the order of the text. */
	readonly items: readonly HTMLElement[];
	/** The fragment, where it names nothing on this page. */
	readonly unknown?: string;
}

/**
 * Reads the fragment of the page's address. What the browser does not know by itself, `#OP4`, `#para-4`,
 * `#op3-op5`, is read as a reference: a single paragraph is then gone to under its own address.
 */
export async function readHash(): Promise<Named> {
	const fragment = decoded(location.hash.slice(1));
	if (fragment === '') return { items: [] };
	const exact = document.getElementById(fragment);
	if (exact) return { items: exact.matches('li[id]') && exact.closest('.paragraphs') ? [exact] : [] };
	const { readPinpoint } = await import('../resolution/pinpoint.ts');
	const ids = readPinpoint(fragment)?.ids ?? [];
	const items = ids.map((id) => document.getElementById(id)).filter((item) => item !== null);
	const [first] = items;
	if (!first || items.length < ids.length) return { items: [], unknown: fragment };
	if (items.length === 1) location.replace(`#${first.id}`);
	return { items };
}

function decoded(fragment: string): string {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}
