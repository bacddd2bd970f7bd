import { cite, type Style, styleNames } from '../resolution/citation.ts';
import { quote } from '../resolution/quotation.ts';
import { fragmentOf } from '../resolution/run.ts';
import type { Bar } from './bar.ts';
import { rememberedStyle, rememberStyle } from './citation-style.ts';
import { citedOn } from './cited-article.ts';
import css from './citing.css?inline';
import { copy } from './clipboard.ts';
import { MorePanel } from './more-panel.ts';
import { ParagraphChoice } from './paragraph-choice.ts';
import { paragraphText } from './paragraph-text.ts';
import { type SelectedWords, selectedWords } from './selected-words.ts';
import { adopt } from './style-sheet.ts';
import { WordsBar } from './words-bar.ts';

export { readSeveral } from './several.ts';

/** What the action bar does once it is used. */
export class Citing {
	private readonly bar: Bar;
	private readonly choice: ParagraphChoice;
	private readonly more: MorePanel;
	private readonly tools: WordsBar;
	private words: SelectedWords | undefined;
	private style = rememberedStyle();

	constructor(bar: Bar) {
		adopt(css);
		this.bar = bar;
		this.choice = new ParagraphChoice(bar);
		this.more = new MorePanel(bar, (style) => this.take(style));
		this.tools = new WordsBar(bar);
	}

	/** Does what a button of the bar stands for. */
	act(button: HTMLElement): void {
		const name = styleNames[this.style];
		const acts: Readonly<Record<string, () => void>> = {
			link: () => void this.copy(this.link(), 'Link copied'),
			citation: () => void this.copy(this.citation(), `Citation copied (${name})`),
			text: () => void this.copy(paragraphText(this.bar.items), 'Text copied'),
			quotation: () => void this.copy(this.quotation(), 'Quotation copied'),
			words: () => void this.copy(this.linkToWords(), 'Link copied'),
			add: () => this.choice.explain(button),
			more: () => this.more.toggle(this.style, this.citation()),
		};
		acts[button.dataset['do'] ?? '']?.();
	}

	choose(item: Element, isRange: boolean): void {
		this.choice.choose(item, isRange);
	}

	extend(item: Element, step: number): void {
		this.choice.extend(item, step);
	}

	/** Offers to quote the words that are selected, and stops where none are any more. */
	quote(): void {
		this.words = selectedWords();
		this.tools.offer(this.words?.last);
	}

	private async copy(text: string, done: string): Promise<void> {
		this.bar.say('');
		if (await copy(text)) this.bar.say(done);
	}

	private take(style: Style): string {
		this.style = style;
		rememberStyle(style);
		const shown = this.bar.querySelector('[data-style]');
		if (shown) shown.textContent = style === 'un' ? '' : ` (${styleNames[style]})`;
		return this.citation();
	}

	private address(fragment: string): string {
		return new URL(`${this.bar.closest('article')?.dataset['resolution']}#${fragment}`, location.origin).href;
	}

	private link(): string {
		return this.address(fragmentOf(this.bar.items.map(({ id }) => id)));
	}

	private linkToWords(): string {
		const { first, directive } = this.words ?? {};
		return this.address(directive ? `${first?.id}:~:${directive}` : (first?.id ?? ''));
	}

	private citation(): string {
		const cited = citedOn(this.bar);
		const ids = this.bar.items.map(({ id }) => id);
		return cited ? cite(cited, ids, this.style) : '';
	}

	private quotation(): string {
		const cited = citedOn(this.bar);
		return cited ? quote(cited, this.words?.quoted ?? [], this.style) : '';
	}
}
