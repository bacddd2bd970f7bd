/** What this project uses of Citation.js, which comes without types. */
declare module '@citation-js/core' {
	/** Fields of a record by their tag. */
	type Record = Readonly<{ [tag: string]: string | readonly string[] }>;

	export class Cite {
		constructor(data: string | object);
		readonly data: readonly Readonly<{ [field: string]: unknown }>[];
		format(form: 'ris', options: { readonly format: 'object' }): readonly Record[];
		format(form: 'bibtex' | 'data'): string;
	}
}

declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
