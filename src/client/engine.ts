import { matchable } from '../resolution/matchable.ts';
import { match } from '../resolution/matching.ts';
import type { Query, Term } from '../resolution/query.ts';
import { nearest, unknownTerms, type Vocabulary, vocabularyOf } from '../resolution/vocabulary.ts';
import type { Answer, Paragraph, Unknown } from './answer.ts';
import { type Filters, type Found, loadPagefind, type Pagefind } from './pagefind.ts';
import { searches } from './searches.ts';

/**
 * The search: Pagefind finds the paragraphs, the rule in resolution/matching.ts decides. (Pagefind drops
 * unknown words, falls back to shorter ones and takes phrases loosely.)
 */
export class Engine {
	private readonly pagefind: Pagefind;
	private readonly paragraphs: ReadonlyMap<string, Paragraph>;
	private readonly vocabulary: Vocabulary;

	private static loading: Promise<Engine> | undefined;

	/** The one engine of the page, loaded when it is first asked for, and again if that failed. */
	static ready(folder: string, tag?: string): Promise<Engine> {
		Engine.loading ??= Engine.load(folder, tag).catch((error: unknown) => {
			Engine.loading = undefined;
			throw error;
		});
		return Engine.loading;
	}

	private static async load(folder: string, tag?: string): Promise<Engine> {
		const pagefind = await loadPagefind(folder, tag);
		const all = await pagefind.search(null);
		const paragraphs = await Promise.all(all.results.map(async (result) => [result.id, await read(result)] as const));
		return new Engine(pagefind, new Map(paragraphs));
	}

	private constructor(pagefind: Pagefind, paragraphs: ReadonlyMap<string, Paragraph>) {
		this.pagefind = pagefind;
		this.paragraphs = paragraphs;
		this.vocabulary = vocabularyOf([...paragraphs.values()]);
	}

	/** Whether the library holds a paragraph of this id; sub-paragraphs are in the text of theirs. */
	has(id: string): boolean {
		return [...this.paragraphs.values()].some((paragraph) => paragraph.id === id.replace(/(\d)-[a-z-]+$/, '$1'));
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
		hits.sort((a, b) => a.paragraph.order - b.paragraph.order);
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
		const terms = query.terms.filter((term) => !unknown.includes(term));
		if (terms.length + query.phrases.length < 2 && unknown.length === 0) return [];
		const parts = [
			...query.phrases.map((phrase) => ({ text: `"${phrase.text}"`, query: { terms: [], phrases: [phrase] } })),
			...terms.map((term) => ({ text: term.text, query: { terms: [term], phrases: [] } })),
		];
		return parts.map(({ text, query: part }) => ({
			text,
			count: [...this.paragraphs.values()].filter((paragraph) => match(paragraph, part)).length,
		}));
	}
}

async function read(result: Found['results'][number]): Promise<Paragraph> {
	const { raw_content, meta } = await result.data();
	return {
		...matchable(raw_content),
		id: meta['id'] ?? '',
		title: meta['title'] ?? '',
		opening: meta['opening'] ?? '',
		resolution: meta['resolution'] ?? '',
		order: Number(meta['order']),
	};
}
