import type { Quoted } from '../resolution/quotation.ts';
import { type Place, textDirective } from '../resolution/text-directive.ts';

/** Words of the text that the reader has selected. */
export interface SelectedWords {
	readonly quoted: readonly Quoted[];
	/** The paragraph that they begin in, and the one that they end in. */
	readonly first: HTMLElement;
	readonly last: HTMLElement;
	/** What finds exactly them, where something does. */
	readonly directive: string | undefined;
}

/** The part of one of the text's paragraphs that is selected. */
interface Part {
	readonly block: Element;
	readonly item: HTMLElement;
	readonly words: string;
	/** Offsets in the block. */
	readonly start: number;
	readonly end: number;
}

/** Reads what is selected in the text; nothing of ours is among it. */
export function selectedWords(): SelectedWords | undefined {
	const selection = getSelection();
	if (!selection || selection.isCollapsed) return undefined;
	const range = selection.getRangeAt(0);
	const parts = [...document.querySelectorAll('.paragraphs li[id] p')]
		.filter((block) => range.intersectsNode(block))
		.map((block) => partOf(block, range))
		.filter((part) => part !== undefined);
	const [first, last] = [parts[0], parts.at(-1)];
	if (!first || !last) return undefined;
	const blocks = pageBlocks();
	const place = (block: Element, offset: number): Place => ({
		block: blocks.findIndex(({ element }) => element === block),
		offset,
	});
	return {
		quoted: parts.map(quoted),
		first: first.item,
		last: last.item,
		directive: textDirective(
			blocks.map(({ text }) => text),
			place(first.block, first.start),
			place(last.block, last.end),
		),
	};
}

function partOf(block: Element, range: Range): Part | undefined {
	const item = block.closest<HTMLElement>('li');
	const part = new Range();
	part.selectNodeContents(block);
	const before = part.cloneRange();
	if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0) {
		part.setStart(range.startContainer, range.startOffset);
	}
	if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) part.setEnd(range.endContainer, range.endOffset);
	before.setEnd(part.startContainer, part.startOffset);
	const words = part.toString();
	const start = before.toString().length;
	return item && words.trim() !== '' ? { block, item, words, start, end: start + words.length } : undefined;
}

/** The printed number belongs to words that begin with the paragraph's first. */
function quoted({ block, item, words, start }: Part): Quoted {
	const before = block.previousElementSibling;
	const number = start === 0 && before?.matches('.number:not(.ours)') ? before.lastChild?.textContent : undefined;
	return { id: item.id, words, ...(number && { number }) };
}

/** All text of the page as browsers search it: a paragraph of the resolution in one piece. What only shows on some
 * screens is among it, so that a link holds on all of them; what scripts put there is not. */
function pageBlocks(): readonly { readonly element: Element; readonly text: string }[] {
	const blocks: { element: Element; text: string }[] = [];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const parent = node.parentElement;
		if (!parent || parent.closest('script, style, dialog, action-bar, #notice, .hit-bar')) continue;
		const element = parent.closest('.paragraphs p') ?? parent;
		const last = blocks.at(-1);
		if (last?.element === element) last.text += node.textContent;
		else blocks.push({ element, text: node.textContent ?? '' });
	}
	return blocks;
}
