import { type Matchable, matchable } from '../resolution/matchable.ts';
import { match } from '../resolution/matching.ts';
import { readQuery } from '../resolution/query.ts';
import type { Stretch } from '../resolution/word.ts';
import { hitBar } from './hit-bar.ts';
import css from './hits.css?inline';
import { adopt } from './style-sheet.ts';

adopt(css);

let bar: HTMLElement | undefined;

/** Marks in the text what a search found, and offers the way from hit to hit. */
export function showHits(typed: string): void {
	clearHits();
	const hits = findHits(typed);
	if (hits.length === 0) return;
	CSS.highlights?.set('hits', new Highlight(...hits));
	bar = hitBar(typed, hits, () => {
		clearHits();
		history.replaceState(history.state, '', location.pathname + location.hash);
	});
	// First in the text, and so in the order of the keyboard; it is seen at the lower edge of the screen.
	document.querySelector('main')?.prepend(bar);
}

export function clearHits(): void {
	CSS.highlights?.delete('hits');
	CSS.highlights?.delete('hit');
	bar?.remove();
	bar = undefined;
}

function findHits(typed: string): readonly Range[] {
	const query = readQuery(typed);
	return [...document.querySelectorAll<HTMLElement>('.paragraphs > ol > li')].flatMap((item) => {
		const text = itemText(item);
		return (match(text.matchable, query) ?? []).map((stretch) => rangeOf(stretch, text.nodes));
	});
}

interface Placed {
	readonly node: Text;
	readonly start: number;
}

function itemText(item: HTMLElement): { matchable: Matchable; nodes: readonly Placed[] } {
	const nodes: Placed[] = [];
	let text = '';
	for (const paragraph of item.querySelectorAll('p')) {
		if (text !== '') text += ' ';
		const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			if (!(node instanceof Text)) continue;
			nodes.push({ node, start: text.length });
			text += node.data;
		}
	}
	return { matchable: matchable(text), nodes };
}

function rangeOf({ start, end }: Stretch, nodes: readonly Placed[]): Range {
	const range = new Range();
	const from = nodes.findLast((one) => one.start <= start);
	const to = nodes.findLast((one) => one.start < end);
	if (from) range.setStart(from.node, start - from.start);
	if (to) range.setEnd(to.node, Math.min(end - to.start, to.node.length));
	return range;
}
