/**
 * Leads from hit to hit, by its buttons or F3 and Shift+F3, and goes on from the paragraph that the reader has gone to.
 *
 * @param clear Takes the marks away, and the bar; Esc does too.
 */
export function hitBar(typed: string, hits: readonly Range[], clear: () => void): HTMLElement {
	const section = document.createElement('section');
	section.className = 'hit-bar screen-only';
	section.setAttribute('aria-label', 'Search hits');
	const status = document.createElement('span');
	status.setAttribute('role', 'status');
	let at = placeOf(hits, document.querySelector('li:target'));
	const show = (): void => {
		const hit = hits[at];
		if (hit) CSS.highlights?.set('hit', new Highlight(hit));
		else CSS.highlights?.delete('hit');
		status.textContent = hit ? `${at + 1} of ${hits.length} · ${nameOf(hit)}` : `${hits.length} hits, none here`;
	};
	const go = (step: number): void => {
		const next = step > 0 ? Math.floor(at + 1) : Math.ceil(at - 1);
		at = (next + hits.length) % hits.length;
		show();
		const hit = hits[at];
		if (hit) bringIntoView(hit);
	};
	const leave = (): void => {
		const hadFocus = section.contains(document.activeElement);
		const paragraph = paragraphOf(hits[at] ?? hits[0]);
		clear();
		if (hadFocus) paragraph?.focus({ preventScroll: true });
	};
	section.append(
		status,
		button('Previous hit', '↑', () => go(-1), 'Shift+F3'),
		button('Next hit', '↓', () => go(1), 'F3'),
		button(`Clear the marks for ${typed.slice(0, 40)}`, '✕', leave, 'Escape'),
	);
	whileShown(section, 'keydown', (event) => {
		if (!(event instanceof KeyboardEvent) || document.querySelector('dialog[open]')) return;
		if (event.key === 'Escape') leave();
		if (event.key !== 'F3') return;
		event.preventDefault();
		go(event.shiftKey ? -1 : 1);
		paragraphOf(hits[at])?.focus({ preventScroll: true });
	});
	whileShown(section, 'hashchange', () => {
		at = placeOf(hits, document.querySelector('li:target'));
		show();
	});
	show();
	return section;
}

/** Listens until the element is gone. */
function whileShown(element: HTMLElement, type: 'keydown' | 'hashchange', act: (event: Event) => void): void {
	const listen = (event: Event): void => {
		if (element.isConnected) act(event);
		else removeEventListener(type, listen);
	};
	addEventListener(type, listen);
}

/** The first hit in a paragraph; where it has none, halfway between the last before and the first after it. */
function placeOf(hits: readonly Range[], paragraph: Element | null): number {
	if (!paragraph) return 0;
	const next = hits.findIndex((hit) => hit.comparePoint(paragraph, 0) < 0);
	const hit = hits[next];
	if (hit && paragraph.contains(hit.startContainer)) return next;
	return (hit ? next : hits.length) - 0.5;
}

function paragraphOf(hit: Range | undefined): HTMLElement | null | undefined {
	return hit?.startContainer.parentElement?.closest<HTMLElement>('.paragraphs > ol > li');
}

function nameOf(hit: Range): string {
	return paragraphOf(hit)?.id.toUpperCase() ?? '';
}

function bringIntoView(hit: Range): void {
	const { top, bottom } = hit.getBoundingClientRect();
	scrollBy({ top: (top + bottom - innerHeight) / 2 });
}

function button(name: string, sign: string, act: () => void, key: string): HTMLButtonElement {
	const element = document.createElement('button');
	element.type = 'button';
	element.textContent = sign;
	element.setAttribute('aria-label', name);
	element.setAttribute('aria-keyshortcuts', key);
	element.title = `${name} (${key.replace('Escape', 'Esc')})`;
	element.addEventListener('click', act);
	return element;
}
