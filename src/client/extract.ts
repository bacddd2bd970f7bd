/**
 * Leaves out the notes and emendations that concern no marked paragraph, or puts them back.
 *
 * @returns The fragment of the marked paragraphs; empty for the whole text.
 */
export function leaveOut(isExtract: boolean): string {
	for (const list of document.querySelectorAll<HTMLElement>('[data-concerning]')) {
		const rows = [...list.querySelectorAll<HTMLElement>('[data-note], tbody tr')];
		for (const row of rows) row.hidden = isExtract && !concernsMarked(row);
		list.hidden = isExtract && rows.every(({ hidden }) => hidden);
	}
	const ids = [...document.querySelectorAll('.paragraphs .marked')].map(({ id }) => id);
	return isExtract && ids.length > 0 ? `#${ids.join()}` : '';
}

/** Each row leads back to its paragraphs. */
function concernsMarked(row: HTMLElement): boolean {
	return [...row.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')].some(({ hash }) =>
		document.getElementById(hash.slice(1))?.matches('.paragraphs :is(.marked, .marked *, :has(.marked))'),
	);
}
