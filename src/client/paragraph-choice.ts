import { fragmentOf, runsOf } from '../resolution/run.ts';
import { inOrder, named, neighbour, stretch, toggled } from '../resolution/selection.ts';
import type { Bar } from './bar.ts';
import { textItems } from './several.ts';

/** A range of paragraphs by where it began and the end that moves. */
interface Reach {
	readonly anchor: string;
	readonly active: string;
}

/** Adds paragraphs to those that the address names, and takes them away; every change is an address of its own. */
export class ParagraphChoice {
	private readonly bar: Bar;
	private readonly all = textItems();
	private readonly text = this.all.map(({ id }) => id);
	private adding: HTMLElement | undefined;
	private last: { readonly reach: Reach; readonly chosen: string } | undefined;

	constructor(bar: Bar) {
		this.bar = bar;
		document.addEventListener('keydown', (event) => {
			if (event.key === 'Escape' && this.adding) this.stop(this.adding);
		});
	}

	/** Tells what the button does that makes every number add or remove its paragraph, while it is pressed. */
	explain(button: HTMLElement): void {
		this.adding = button.ariaPressed === 'true' ? button : undefined;
		this.bar.say(this.adding ? 'Numbers now add or remove their paragraphs' : '');
	}

	/** Adds or removes a paragraph, or adds all from where the range began. */
	choose({ id }: Element, isRange: boolean): void {
		const chosen = this.chosen();
		const anchor = isRange ? (this.reach(chosen)?.anchor ?? id) : id;
		const ids = anchor === id ? toggled(this.text, chosen, id) : [...chosen, ...stretch(this.text, anchor, id)];
		this.write(ids, { anchor, active: id });
	}

	/** Moves the end of the range by one paragraph. */
	extend({ id }: Element, step: number): void {
		const chosen = this.chosen();
		const { anchor, active } = (chosen.includes(id) && this.reach(chosen)) || { anchor: id, active: id };
		const next = neighbour(this.text, active, step);
		if (next === undefined) return;
		const before = stretch(this.text, anchor, active);
		const others = chosen.filter((one) => !before.includes(one));
		this.write([...others, ...stretch(this.text, anchor, next)], { anchor, active: next });
		const number = document.querySelector<HTMLElement>(`#${next} > .number`);
		number?.focus({ preventScroll: true });
		number?.scrollIntoView({ block: 'nearest' });
	}

	private stop(button: HTMLElement): void {
		button.ariaPressed = 'false';
		this.explain(button);
	}

	private chosen(): readonly string[] {
		return this.bar.items.map(({ id }) => id);
	}

	/** The range that is being made; the last that the address names, where it came from elsewhere. */
	private reach(chosen: readonly string[]): Reach | undefined {
		if (this.last?.chosen === fragmentOf(chosen)) return this.last.reach;
		const run = runsOf(chosen).at(-1);
		return run && { anchor: run.first, active: run.last };
	}

	private write(chosen: readonly string[], reach: Reach): void {
		const ids = inOrder(this.text, chosen);
		this.last = { reach, chosen: fragmentOf(ids) };
		goTo(fragmentOf(ids));
		getSelection()?.removeAllRanges();
		this.bar.show(
			this.all.filter(({ id }) => ids.includes(id)),
			named(ids),
		);
		if (ids.length === 0 && this.adding) this.stop(this.adding);
		if (ids.length > 0) this.bar.say(`${ids.length} paragraph${ids.length > 1 ? 's' : ''} selected: ${named(ids)}`);
		const notice = document.getElementById('notice');
		if (notice) notice.textContent = ids.length > 0 ? '' : 'No paragraph selected';
	}
}

/** Makes a fragment a step in the history, without leaving the place on the page or the focus. */
function goTo(fragment: string): void {
	const { scrollX: left, scrollY: top } = window;
	const focused = document.activeElement;
	location.hash = fragment;
	if (fragment === '') history.replaceState(history.state, '', location.pathname + location.search);
	scrollTo({ left, top, behavior: 'instant' });
	if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}
