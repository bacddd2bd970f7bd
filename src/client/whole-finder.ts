import { match } from '../resolution/matching.ts';
import type { Query, Term } from '../resolution/query.ts';
import { nearest, unknownTerms, type Vocabulary, vocabularyOf } from '../resolution/vocabulary.ts';
import type { Answer, Finder, Held, Paragraph, Unknown } from './answer.ts';
import { partsOf } from './apart.ts';
import type { Filters, Pagefind } from './pagefind.ts';
import { heldBy, readRecord } from './record.ts';
import { searches } from './searches.ts';

/** Finds in a library whose paragraphs come in one file with the index: every answer is whole and at once. */
export class WholeFinder implements Finder {
	private readonly pagefind: Pagefind;
	private readonly paragraphs: ReadonlyMap<string, Paragraph>;
	private readonly vocabulary: Vocabulary;

	static async load(pagefind: Pagefind): Promise<WholeFinder> {
		const all = await pagefind.search(null);
		const paragraphs = all.results.map(async (result) => [result.id, await readRecord(result)] as const);
		return new WholeFinder(pagefind, new Map(await Promise.all(paragraphs)));
	}

	private constructor(pagefind: Pagefind, paragraphs: ReadonlyMap<string, Paragraph>) {
		this.pagefind = pagefind;
		this.paragraphs = paragraphs;
		this.vocabulary = vocabularyOf([...paragraphs.values()]);
	}

	async held(number: string | undefined, here: string): Promise<Held | undefined> {
		const isMeant = ({ resolution }: Paragraph): boolean =>
			number === undefined ? resolution === here : resolution.endsWith(`/${number}/`);
		return heldBy([...this.paragraphs.values()].filter(isMeant));
	}

	async find(query: Query, filters: Filters): Promise<Answer> {
		const all = [...this.paragraphs.values()];
		const unknown = unknownTerms(query, all);
		if (unknown.length > 0) {
			return { hits: [], unknown: this.named(unknown), apart: this.apart(query, unknown), unfiltered: 0 };
		}
		const asked = searches(query, this.vocabulary);
		const found = await Promise.all(asked.map((words) => this.pagefind.search(words, { filters })));
		const candidates = new Set(found.flatMap(({ results }) => results.map(({ id }) => id)));
		const hits = [...candidates]
			.map((id) => this.paragraphs.get(id))
			.filter((paragraph) => paragraph !== undefined)
			.flatMap((paragraph) => {
				const marks = match(paragraph, query);
				return marks ? [{ paragraph, marks }] : [];
			});
		hits.sort((a, b) => (a.paragraph.order < b.paragraph.order ? -1 : 1));
		if (hits.length > 0) return { hits, unknown: [], apart: [], unfiltered: 0 };
		const unfiltered = all.filter((paragraph) => match(paragraph, query)).length;
		return { hits, unknown: [], apart: unfiltered > 0 ? [] : this.apart(query, []), unfiltered };
	}

	private named(unknown: readonly Term[]): readonly Unknown[] {
		return unknown.map((term) => {
			const word = nearest(term, this.vocabulary);
			return { term, ...(word && { nearest: word }) };
		});
	}

	private apart(query: Query, unknown: readonly Term[]): Answer['apart'] {
		return partsOf(query, unknown).map(({ text, part }) => ({
			text,
			count: [...this.paragraphs.values()].filter((paragraph) => match(paragraph, part)).length,
		}));
	}
}
