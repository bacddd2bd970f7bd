import { readPinpoint } from '../resolution/pinpoint.ts';
import { readQuery } from '../resolution/query.ts';
import type { Finder } from './answer.ts';
import { engine } from './engine.ts';
import { SearchForm } from './search-form.ts';
import { SearchHistory } from './search-history.ts';
import { SearchResults } from './search-results.ts';

/**
 * The search, in the dialog of every page and on the search page, where it keeps its state in the address
 * (`data-page`): answers as the reader types; arrows walk through the results, Enter goes to the first.
 */
export class SiteSearch extends HTMLElement {
	private readonly form = new SearchForm(this);
	private readonly results = new SearchResults(this, {
		base: this.dataset['base'] ?? '/',
		resolution: this.dataset['resolution'] ?? '',
		words: this.dataset['words'] ?? '',
		around: this.dataset['around'] ?? '',
	});
	/** On the search page. */
	private readonly history = this.dataset['page'] === undefined ? undefined : new SearchHistory(this.form);
	private turn = 0;
	private answered = 0;
	/** Enter was pressed before the answer was there. */
	private going = false;

	connectedCallback(): void {
		this.addEventListener('input', (event) => {
			this.going = false;
			this.changed(event.target instanceof HTMLSelectElement);
		});
		this.addEventListener('submit', (event) => this.submitted(event));
		this.addEventListener('keydown', (event) => this.pressed(event));
		this.addEventListener('click', (event) => this.clicked(event));
		if (!this.history) return;
		addEventListener('popstate', () => this.restore());
		// What was typed or chosen before this script came is not lost.
		if (location.search === '' && this.form.query !== '') this.changed(false);
		else this.restore();
	}

	/** Begins to load the index, so that it is there when it is wanted. */
	load(): Promise<Finder> {
		return engine(this.dataset);
	}

	/** Writes a query into the field and answers it. */
	ask(words: string): void {
		this.form.write(words);
		this.changed(false);
	}

	private changed(isChoice: boolean): void {
		if (isChoice) this.history?.settle();
		this.history?.keep();
		if (isChoice) this.history?.settle();
		void this.answer();
		// The dialog's link to the search page takes the query along.
		const link = this.closest('dialog')?.querySelector<HTMLAnchorElement>('[data-more]');
		if (link) link.search = this.form.query;
	}

	private restore(): void {
		this.history?.restore();
		void this.answer();
	}

	private async answer(): Promise<void> {
		const turn = ++this.turn;
		const { typed, filters } = this.form;
		const query = readQuery(typed);
		const asked = query.terms.length + query.phrases.length + Object.keys(filters).length > 0;
		const pinpoint = readPinpoint(typed);
		try {
			const loading = this.load();
			if (!asked && !pinpoint) {
				loading.catch(() => undefined);
				return this.results.clear(typed.trim() !== '');
			}
			const found = await loading;
			const [answer, held] = await Promise.all([
				found.find(query, filters),
				pinpoint && found.held(pinpoint.number, this.dataset['resolution'] ?? ''),
			]);
			if (turn !== this.turn) return;
			this.results.show(answer, query, typed.trimEnd());
			if (pinpoint) this.results.offer(pinpoint, held);
			this.answered = turn;
			this.go();
		} catch {
			if (turn === this.turn) this.results.fail();
		}
	}

	private submitted(event: Event): void {
		event.preventDefault();
		this.history?.settle();
		this.going = true;
		if (this.turn === 0) void this.answer();
		else if (this.answered === this.turn) this.go();
	}

	private go(): void {
		if (!this.going) return;
		this.going = false;
		this.results.enter(this.history !== undefined);
	}

	private clicked(event: Event): void {
		const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-query]') : null;
		if (!button) return;
		this.history?.settle();
		if (button.dataset['everywhere']) this.form.unfilter();
		this.ask(button.dataset['query'] ?? '');
		this.history?.settle();
		this.form.field?.focus();
	}

	private pressed(event: KeyboardEvent): void {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (!step || event.target instanceof HTMLSelectElement) return;
		event.preventDefault();
		this.results.walk(this.form.field, step);
	}
}

customElements.define('site-search', SiteSearch);
