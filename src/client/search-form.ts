import { clean } from '../resolution/query.ts';
import type { Filters } from './pagefind.ts';

/** The form of a search: what is typed and what is chosen, and both as the query part of an address. */
export class SearchForm {
	readonly field: HTMLInputElement | null;
	private readonly selects: readonly HTMLSelectElement[];

	constructor(root: ParentNode) {
		this.field = root.querySelector('input');
		this.selects = [...root.querySelectorAll('select')];
	}

	get typed(): string {
		return clean(this.field?.value ?? '');
	}

	get filters(): Filters {
		const chosen = this.selects.filter(({ value }) => value !== '');
		return Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
	}

	/** `?q=dialogue&part=operative`; empty where nothing is asked. */
	get query(): string {
		const words: [string, string][] = this.typed === '' ? [] : [['q', this.typed.trimEnd()]];
		const chosen = this.selects.filter(({ value }) => value !== '');
		const parameters = new URLSearchParams([
			...words,
			...chosen.map(({ name, value }): [string, string] => [name, value]),
		]);
		return parameters.size > 0 ? `?${parameters}` : '';
	}

	/** Takes every choice back. */
	unfilter(): void {
		for (const select of this.selects) select.value = '';
	}

	write(words: string): void {
		if (this.field) this.field.value = words;
	}

	/** Takes words and choices from the query part of an address; a choice that there is not is none. */
	restore(query: string): void {
		const parameters = new URLSearchParams(query);
		this.write(clean(parameters.get('q') ?? ''));
		for (const select of this.selects) {
			select.value = parameters.get(select.name) ?? '';
			if (select.selectedIndex < 0) select.value = '';
		}
	}
}
