import type { SearchForm } from './search-form.ts';

/**
 * The search page's searches in its address and in the browser's history: one sent, a filter chosen and one
 * come back to are steps; the letters between are none.
 */
export class SearchHistory {
	private readonly form: SearchForm;
	private settled = false;

	constructor(form: SearchForm) {
		this.form = form;
	}

	/** Puts what is asked into the address, as a new step where the last one is to be kept. */
	keep(): void {
		const address = this.form.query || location.pathname;
		if (this.settled) history.pushState(null, '', address);
		else history.replaceState(null, '', address);
		this.settled = false;
	}

	/** Makes the search in the address one to come back to. */
	settle(): void {
		this.settled = true;
	}

	/** Takes what is asked from the address. */
	restore(): void {
		this.form.restore(location.search);
		// A filter that does not exist is not kept in the address either.
		const given = new URLSearchParams(location.search);
		const kept = new URLSearchParams(this.form.query);
		if ([...given.keys()].some((name) => name !== 'q' && !kept.has(name))) {
			history.replaceState(history.state, '', this.form.query || location.pathname);
		}
		this.settled = this.form.query !== '';
	}
}
