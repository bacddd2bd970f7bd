import type { Locator } from '@playwright/test';

/**
 * The words that an element shows and that a reader who copies it takes along: not what is hidden or clipped away,
 * and not what is marked as ours by not being selectable.
 */
export async function shownWords(element: Locator): Promise<string> {
	return element.evaluate((root) => {
		const isShown = (node: Text): boolean => {
			for (let at = node.parentElement; at && at !== root.parentElement; at = at.parentElement) {
				const style = getComputedStyle(at);
				const { width, height } = at.getBoundingClientRect();
				const isClipped = width <= 1 || height <= 1 || style.clipPath !== 'none';
				if (style.visibility !== 'visible' || style.userSelect === 'none' || isClipped) return false;
				if (at.getAttribute('role') === 'status') return false;
			}
			return true;
		};
		const isBlock = (node: Node): boolean =>
			node instanceof HTMLBRElement ||
			(node instanceof HTMLElement && !getComputedStyle(node).display.startsWith('inline'));
		const read = (node: Node): string => {
			if (node instanceof Text) return isShown(node) ? node.data : '';
			const words = [...node.childNodes].map(read).join('');
			return isBlock(node) ? `\n${words}\n` : words;
		};
		return read(root)
			.replaceAll(/[ \t\n]+/g, ' ')
			.trim();
	});
}
