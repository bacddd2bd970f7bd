/**
 * The words of paragraphs with the numbers that the United Nations prints, sub-paragraphs on lines of their own,
 * each once.
 */
export function paragraphText(items: readonly HTMLElement[]): string {
	const outermost = items.filter((item) => !items.some((other) => other !== item && other.contains(item)));
	return outermost.map(wordsOf).join('\n\n');
}

function wordsOf(item: HTMLElement): string {
	const lines = [...item.querySelectorAll('p')].map((paragraph) => {
		const before = paragraph.previousElementSibling;
		const number = before?.matches('.number:not(.ours)') ? `${before.lastChild?.textContent} ` : '';
		return number + paragraph.textContent;
	});
	return lines.join('\n');
}
