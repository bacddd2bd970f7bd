import { type Matchable, matchable } from '../resolution/matchable.ts';
import { match } from '../resolution/matching.ts';
import { readQuery } from '../resolution/query.ts';
import type { Stretch } from '../resolution/word.ts';

let bar: HTMLElement | undefined;

/** Marks in the text what a search found, and offers the way from hit to hit. */
export function showHits(typed: string): void {
	clearHits();
	const hits = findHits(typed);
	if (hits.length === 0) return;
	CSS.highlights?.set('hits', new Highlight(...hits));
	const target = document.querySelector('li:target');
	const first = Math.max(0, target ? hits.findIndex((hit) => target.contains(hit.startContainer)) : 0);
	bar = hitBar(typed, hits, first);
	document.body.append(bar);
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

function hitBar(typed: string, hits: readonly Range[], first: number): HTMLElement {
	const section = document.createElement('section');
	section.className = 'hit-bar screen-only';
	section.setAttribute('aria-label', 'Search hits');
	const status = document.createElement('span');
	status.setAttribute('role', 'status');
	let at = first;
	const go = (step: number): void => {
		at = (at + step + hits.length) % hits.length;
		const hit = hits[at];
		if (!hit) return;
		CSS.highlights?.set('hit', new Highlight(hit));
		const label = hit.startContainer.parentElement?.closest('.paragraphs > ol > li')?.id.toUpperCase();
		status.textContent = `${at + 1} of ${hits.length} · ${label}`;
		if (step !== 0) bringIntoView(hit);
	};
	const clear = (): void => {
		clearHits();
		history.replaceState(history.state, '', location.pathname + location.hash);
	};
	section.append(
		status,
		button('Previous hit', '↑', () => go(-1)),
		button('Next hit', '↓', () => go(1)),
		button(`Clear the marks for ${typed.slice(0, 40)}`, '✕', clear),
	);
	addEventListener('keydown', (event) => {
		if (event.key === 'Escape' && section.isConnected && !document.querySelector('dialog[open]')) clear();
	});
	go(0);
	return section;
}

function bringIntoView(hit: Range): void {
	const { top, bottom } = hit.getBoundingClientRect();
	scrollBy({ top: (top + bottom - innerHeight) / 2 });
}

function button(name: string, sign: string, act: () => void): HTMLButtonElement {
	const element = document.createElement('button');
	element.type = 'button';
	element.textContent = sign;
	element.setAttribute('aria-label', name);
	element.title = name;
	element.addEventListener('click', act);
	return element;
}
