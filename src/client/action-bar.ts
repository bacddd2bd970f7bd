import { readHash } from './address-hash.ts';
import { copy } from './clipboard.ts';

const names = { link: 'Link', citation: 'Citation', text: 'Text' } as const;

/**
 * The one action bar of the text: stands below the paragraph that the address names (the last of a range)
 * and copies its link, its citation, its words.
 */
class ActionBar extends HTMLElement {
	private items: readonly HTMLElement[] = [];
	private timer: ReturnType<typeof setTimeout> | undefined;
	private readonly status = this.querySelector('[role=status]');

	connectedCallback(): void {
		if (this.dataset['ready']) return;
		this.dataset['ready'] = 'true';
		this.addEventListener('click', (event) => void this.act(event));
		addEventListener('hashchange', () => void this.follow());
		void this.follow();
	}

	private async follow(): Promise<void> {
		const { items, unknown } = await readHash();
		for (const item of this.items) item.classList.remove('marked');
		this.items = items;
		this.hidden = items.length === 0;
		this.say('');
		showNotice(unknown);
		const last = items.at(-1);
		if (!last) return;
		for (const item of items) item.classList.add('marked');
		arriveAt(items[0], items.length > 1);
		this.name(last);
		last.append(this);
	}

	private name(last: HTMLElement): void {
		const first = this.items[0]?.id.toUpperCase();
		const range = this.items.length > 1 ? `${first} to ${last.id.toUpperCase()}` : first;
		this.querySelector('[role=toolbar]')?.setAttribute('aria-label', `Share ${range}`);
		const top = last.closest('.paragraphs > ol > li');
		const page = top ? `${this.facts().resolution}${top.id}/` : '';
		this.querySelector('[data-page]')?.setAttribute('href', page);
	}

	private facts(): Record<string, string | undefined> {
		return this.closest('article')?.dataset ?? {};
	}

	private async act(event: Event): Promise<void> {
		const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy]') : null;
		const what = button?.dataset['copy'];
		if (what !== 'link' && what !== 'citation' && what !== 'text') return;
		this.say('');
		const text = { link: () => this.link(), citation: () => this.citation(), text: () => this.text() }[what];
		if (await copy(await text())) this.say(`${names[what]} copied`);
	}

	private say(words: string): void {
		clearTimeout(this.timer);
		if (this.status) this.status.textContent = words;
		if (words) this.timer = setTimeout(() => this.say(''), 5000);
	}

	private async link(): Promise<string> {
		const { fragmentOf } = await import('../resolution/run.ts');
		const fragment = fragmentOf(this.items.map(({ id }) => id));
		return new URL(`${this.facts().resolution}#${fragment}`, location.origin).href;
	}

	private async citation(): Promise<string> {
		const { cite } = await import('../resolution/citation.ts');
		const { isOrgan } = await import('../resolution/organ.ts');
		const { symbol = '', number = '', organ = '', adopted = '' } = this.facts();
		const ids = this.items.map(({ id }) => id);
		return isOrgan(organ) ? cite({ symbol, number, organ, adopted }, ids, 'un') : '';
	}

	private text(): string {
		return this.items.map(wordsOf).join('\n\n');
	}
}

/** A paragraph's words with the numbers that the United Nations prints, its sub-paragraphs on lines of their own. */
function wordsOf(item: HTMLElement): string {
	const lines = [...item.querySelectorAll('p')].map((paragraph) => {
		const before = paragraph.previousElementSibling;
		const number = before?.matches('.number:not(.ours)') ? `${before.lastChild?.textContent} ` : '';
		return number + paragraph.textContent;
	});
	return lines.join('\n');
}

/** The browser goes to a paragraph by itself, but leaves the focus behind on the way back and forward. */
function arriveAt(item: HTMLElement | undefined, isRange: boolean): void {
	if (isRange) item?.scrollIntoView();
	if (!item?.contains(document.activeElement)) item?.focus({ preventScroll: true });
}

function showNotice(unknown: string | undefined): void {
	const notice = document.getElementById('notice');
	if (!notice) return;
	const shown = unknown && unknown.length > 30 ? `${unknown.slice(0, 30)}…` : unknown;
	notice.textContent = shown ? `This resolution has no “${shown}”. Here is the whole text.` : '';
}

customElements.define('action-bar', ActionBar);
