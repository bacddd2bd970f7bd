import { readHash } from './address-hash.ts';
import type { Citing } from './citing.ts';

/**
 * The one action bar of the text: stands below the last of the paragraphs that the address names. What it does when
 * it is used, copying, adding paragraphs, quoting words, loads then (citing.ts).
 */
class ActionBar extends HTMLElement {
	items: readonly HTMLElement[] = [];
	private shown = '';
	private timer: ReturnType<typeof setTimeout> | undefined;
	private patience: ReturnType<typeof setTimeout> | undefined;
	private readonly status = this.querySelector('[role=status]');
	private citing: Promise<Citing> | undefined;

	connectedCallback(): void {
		if (this.dataset['ready']) return;
		this.dataset['ready'] = 'true';
		const article = this.closest('article');
		article?.addEventListener('click', (event) => this.clicked(event));
		article?.addEventListener('keydown', (event) => this.pressed(event));
		document.addEventListener('selectionchange', () => {
			clearTimeout(this.patience);
			this.patience = setTimeout(() => this.selected(), 250);
		});
		addEventListener('hashchange', () => void this.follow());
		this.showStyle();
		void this.follow();
	}

	/** The style of citation that the reader chose, by its name. */
	private showStyle(): void {
		try {
			const name = localStorage.getItem('citation-style');
			const shown = this.querySelector('[data-style]');
			if (name && shown) shown.textContent = ` (${name})`;
		} catch {
			// Storage is refused: nothing was remembered.
		}
	}

	show = (items: readonly HTMLElement[], name = items[0]?.id.toUpperCase()): void => {
		const last = items.at(-1);
		for (const item of this.items) item.classList.remove('marked');
		for (const item of items) item.classList.add('marked');
		this.items = items;
		this.shown = location.hash;
		this.hidden = !last;
		this.say('');
		if (last) this.querySelector('[role=toolbar]')?.setAttribute('aria-label', `Share ${name}`);
		if (last?.lastElementChild !== this) last?.append(this);
	};

	say = (words: string): void => {
		clearTimeout(this.timer);
		if (this.status) this.status.textContent = words;
		if (words) this.timer = setTimeout(() => this.say(''), 5000);
	};

	private async follow(): Promise<void> {
		const { hash } = location;
		if (hash === this.shown) return;
		const { items, name, problem } = await readHash();
		if (hash !== location.hash) return;
		this.show(items, name);
		const notice = document.getElementById('notice');
		if (notice) notice.textContent = problem ? `${problem}. Here is the whole text.` : '';
		if (name) this.say(`${items.length} paragraphs selected: ${name}`);
		arriveAt(items[0], items.length > 1);
	}

	private load(): Promise<Citing> {
		this.citing ??= import('./citing.ts').then(({ Citing }) => new Citing(this));
		return this.citing;
	}

	private clicked(event: MouseEvent): void {
		const target = event.target instanceof Element ? event.target : undefined;
		const button = target?.closest<HTMLElement>('[data-do]');
		// At once, as the next click may come before the rest has loaded.
		if (button?.ariaPressed) button.ariaPressed = String(button.ariaPressed !== 'true');
		if (button) void this.load().then((citing) => citing.act(button));
		const item = target?.closest('.number')?.parentElement;
		const isAdding = this.querySelector('[aria-pressed=true]');
		if (!item || event.ctrlKey || event.metaKey || !(event.shiftKey || isAdding)) return;
		event.preventDefault();
		void this.load().then((citing) => citing.choose(item, event.shiftKey));
	}

	/** Shift and an arrow, on the number of a paragraph or on one that is selected. */
	private pressed(event: KeyboardEvent): void {
		const step = event.shiftKey && { ArrowDown: 1, ArrowUp: -1 }[event.key];
		const target = event.target instanceof Element ? event.target : undefined;
		const item = target?.closest<HTMLElement>(':is(li.marked, li:has(> .number:focus))');
		if (!step || !item || target?.closest('action-bar') || !getSelection()?.isCollapsed) return;
		event.preventDefault();
		void this.load().then((citing) => citing.extend(item, step));
	}

	private selected(): void {
		const selection = getSelection();
		const isInText = selection?.anchorNode?.parentElement?.closest('.paragraphs');
		if (this.citing || (isInText && !selection?.isCollapsed)) void this.load().then((citing) => citing.quote());
	}
}

/** The browser goes to a paragraph by itself, but leaves the focus behind on the way back and forward. */
function arriveAt(item: HTMLElement | undefined, isRange: boolean): void {
	if (isRange) item?.scrollIntoView();
	if (!item?.contains(document.activeElement)) item?.focus({ preventScroll: true });
}

customElements.define('action-bar', ActionBar);
