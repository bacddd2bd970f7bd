import { type Style, styleNames, styles } from '../resolution/citation.ts';
import type { Bar } from './bar.ts';
import { element } from './element.ts';

/** What lies behind the bar's last button: the style of citation, printing, the paragraph's page. */
export class MorePanel {
	private readonly bar: Bar;
	private readonly choose: (style: Style) => string;
	private readonly button: HTMLElement | null;
	private readonly panel = document.createElement('div');
	private readonly preview = document.createElement('output');
	private readonly page = element('a', ['Page of this paragraph']);

	/** @param choose Takes the reader's choice of a style and tells how the selection is cited in it. */
	constructor(bar: Bar, choose: (style: Style) => string) {
		this.bar = bar;
		this.choose = choose;
		this.button = bar.querySelector('[data-do=more]');
		this.panel.id = 'more-panel';
		this.panel.hidden = true;
		this.panel.append(this.choices(), this.preview, this.links());
		this.button?.setAttribute('aria-controls', this.panel.id);
		bar.querySelector('[role=toolbar]')?.after(this.panel);
		document.addEventListener('keydown', (event) => {
			if (event.key === 'Escape' && !this.panel.hidden) this.close(true);
		});
		document.addEventListener('click', ({ target }) => {
			if (target instanceof Node && !bar.contains(target)) this.close(false);
		});
	}

	/** Opens the panel, or closes it where it is open. */
	toggle(style: Style, citation: string): void {
		if (!this.panel.hidden) {
			this.close(false);
			return;
		}
		this.panel.hidden = false;
		this.button?.setAttribute('aria-expanded', 'true');
		this.preview.textContent = citation;
		for (const input of this.panel.querySelectorAll('input')) input.checked = input.value === style;
		const top = this.bar.items.at(-1)?.closest('.paragraphs > ol > li');
		this.page.href = `${this.bar.closest('article')?.dataset['resolution']}${top?.id}/`;
		this.panel.scrollIntoView({ block: 'nearest' });
	}

	close(returnsFocus: boolean): void {
		if (this.panel.hidden) return;
		this.panel.hidden = true;
		this.button?.setAttribute('aria-expanded', 'false');
		if (returnsFocus) this.button?.focus();
	}

	private choices(): HTMLElement {
		const labels = styles.map((style) => {
			const input = Object.assign(document.createElement('input'), { type: 'radio', name: 'style', value: style });
			input.addEventListener('change', () => {
				this.preview.textContent = this.choose(style);
			});
			return element('label', [input, styleNames[style]]);
		});
		return element('fieldset', [element('legend', ['Citation style']), ...labels]);
	}

	private links(): HTMLElement {
		const print = element('button', ['Print selection']);
		print.type = 'button';
		print.addEventListener('click', printSelection);
		const { check } = this.bar.closest('article')?.dataset ?? {};
		const links = check ? [Object.assign(element('a', ['Check a quotation']), { href: check })] : [];
		return element('div', [print, this.page, ...links]);
	}
}

/** The style sheet for print shows the marked paragraphs alone while the document says so. */
function printSelection(): void {
	const { dataset } = document.documentElement;
	dataset['print'] = 'selection';
	addEventListener('afterprint', () => delete dataset['print'], { once: true });
	window.print();
}
