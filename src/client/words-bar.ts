import type { Bar } from './bar.ts';

const actions = { quotation: 'Copy quotation', words: 'Copy link to the words' } as const;

/** The tools of the action bar for words that are selected, in the place of those for paragraphs. */
export class WordsBar {
	private readonly bar: Bar;
	private readonly paragraphTools: HTMLElement | null;
	private readonly tools = document.createElement('div');

	constructor(bar: Bar) {
		this.bar = bar;
		this.paragraphTools = bar.querySelector('[role=toolbar]');
		this.tools.setAttribute('role', 'toolbar');
		this.tools.append(...Object.entries(actions).map(([action, name]) => button(action, name)));
		this.tools.hidden = true;
		// A press on a button must not end the selection.
		this.tools.addEventListener('mousedown', (event) => event.preventDefault());
		this.paragraphTools?.after(this.tools);
	}

	/** Shows the tools below the paragraph that the words end in; without one, the bar is the paragraphs' again. */
	offer(item: HTMLElement | undefined): void {
		if (!item && this.tools.hidden) return;
		this.bar.classList.remove('afloat');
		if (this.tools.hidden) this.bar.say('');
		this.tools.hidden = !item;
		if (this.paragraphTools) this.paragraphTools.hidden = Boolean(item);
		if (!item) {
			this.bar.show(this.bar.items, this.name);
			return;
		}
		this.tools.setAttribute('aria-label', `Share the words selected in ${item.id.toUpperCase()}`);
		this.bar.hidden = false;
		if (item.lastElementChild !== this.bar) item.append(this.bar);
		const { top, bottom } = this.bar.getBoundingClientRect();
		this.bar.classList.toggle('afloat', top < 0 || bottom > innerHeight);
	}

	/** How the paragraphs' tools are named, which the bar gives back. */
	private get name(): string | undefined {
		return this.paragraphTools?.getAttribute('aria-label')?.replace('Share ', '');
	}
}

function button(action: string, name: string): HTMLButtonElement {
	const element = document.createElement('button');
	element.type = 'button';
	element.dataset['do'] = action;
	element.textContent = name;
	return element;
}
