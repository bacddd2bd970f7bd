import type { Pinpoint } from '../resolution/pinpoint.ts';
import type { Query } from '../resolution/query.ts';
import type { Answer, Held } from './answer.ts';
import { element } from './element.ts';
import { messageNodes } from './messages.ts';
import { Reason } from './reason.ts';
import { jumpNodes, resultElements } from './results.ts';

/** Addresses that results lead to. */
export interface Addresses {
	/** The site's base path. */
	readonly base: string;
	/** The resolution's path after it. */
	readonly resolution: string;
	/** The word index. */
	readonly words: string;
	/** What the text prints beside its paragraphs. */
	readonly around: string;
}

/** The part of the search below its form: a way to go, a count, the results, or why there are none. */
export class SearchResults {
	private readonly jump: Element | null;
	private readonly status: Element | null;
	private readonly list: Element | null;
	private readonly message: Element | null;
	private readonly reason: Reason;
	private readonly to: Addresses;

	constructor(root: ParentNode, to: Addresses) {
		this.jump = root.querySelector('[data-jump]');
		this.status = root.querySelector('[role=status]');
		this.list = root.querySelector('[data-results]');
		this.message = root.querySelector('[data-message]');
		this.reason = new Reason(root.querySelector('[data-reason]'));
		this.to = to;
	}

	get links(): readonly HTMLAnchorElement[] {
		const inside = [this.jump, this.list].map((part) => [...(part?.querySelectorAll('a') ?? [])]);
		return inside.flat();
	}

	/** To the first result: on the page into it, from the dialog to its paragraph; off the site only when chosen. */
	enter(onPage: boolean): void {
		const first = this.links.find(({ origin }) => origin === location.origin);
		if (first && !onPage) first.click();
		else (first ?? this.links[0])?.focus();
	}

	/** Moves the focus by one among the field and the links below it. */
	walk(field: HTMLElement | null, step: number): void {
		const stops = [field, ...this.links];
		const at = stops.findIndex((stop) => stop?.matches(':focus'));
		stops[Math.max(0, Math.min(stops.length - 1, at + step))]?.focus();
	}

	/** @param isTyped There are signs in the field, but no word. */
	clear(isTyped: boolean): void {
		this.fill([], [], []);
		this.say(isTyped ? 'Type a word, a “phrase”, or a reference like OP4.' : '');
	}

	show(answer: Answer, query: Query, typed: string): void {
		const items = resultElements(answer.hits, this.to.base, typed);
		this.fill([], items, items.length === 0 && !answer.more ? messageNodes(answer, query, typed, this.to) : []);
		this.count(answer);
		this.offerMore(answer, query, typed);
	}

	/** Where there are more than are shown, the next are added when they are asked for. */
	private offerMore({ more }: Answer, query: Query, typed: string): void {
		if (!more) return;
		const button = element('button', ['More results']);
		button.type = 'button';
		button.addEventListener('click', async () => {
			button.disabled = true;
			const next = await more.next();
			if (!button.isConnected) return;
			button.remove();
			const items = resultElements(next.hits, this.to.base, typed, this.list?.lastElementChild);
			this.list?.append(...items);
			this.count(next);
			this.offerMore(next, query, typed);
			items[0]?.querySelector('a')?.focus();
		});
		this.message?.replaceChildren(button);
	}

	private count({ more }: Answer): void {
		this.say(counted(this.list?.childElementCount ?? 0, more?.atMost));
	}

	/** Offers the way to the paragraphs that the words refer to, above whatever was found. */
	offer(pinpoint: Pinpoint, held: Held | undefined): void {
		this.jump?.replaceChildren(...jumpNodes(pinpoint, this.to.base, held));
		if (this.list?.childElementCount) return;
		this.tell([]);
		this.say(held && pinpoint.ids.every(held.has) ? '' : counted(0, undefined));
	}

	fail(): void {
		const link = document.createElement('a');
		link.href = this.to.words;
		link.textContent = 'Every word of the text, with its lines';
		this.fill([], [], [link]);
		this.say('The search index could not be loaded. The word index answers without it.');
	}

	private fill(jump: readonly Node[], items: readonly Node[], message: readonly Node[]): void {
		this.jump?.replaceChildren(...jump);
		this.list?.replaceChildren(...items);
		this.tell(message);
	}

	private tell(message: readonly Node[]): void {
		this.message?.replaceChildren(...message);
		this.reason.follow(this.message);
	}

	private say(words: string): void {
		if (this.status && this.status.textContent !== words) this.status.textContent = words;
	}
}

function counted(hits: number, atMost: number | undefined): string {
	if (atMost !== undefined) return `The first ${hits} of ${atMost.toLocaleString('en')} paragraphs or fewer`;
	if (hits === 0) return 'Nothing found';
	return hits === 1 ? '1 paragraph' : `${hits} paragraphs, in the order of the text`;
}
