import { match, readings } from '../resolution/matching.ts';
import { type Query, type Term, wordsOf } from '../resolution/query.ts';
import { nearest } from '../resolution/vocabulary.ts';
import type { Answer, Finder, Held, Hit, Paragraph, Unknown } from './answer.ts';
import { partsOf } from './apart.ts';
import { loadVocabulary } from './library-vocabulary.ts';
import { candidates } from './merge.ts';
import type { Filters, Found, Pagefind } from './pagefind.ts';
import { heldBy, readRecord } from './record.ts';
import { searches } from './searches.ts';

/** Results shown at a time. */
const pageSize = 20;

/** How many candidates are looked at for one page before the rest is left to the reader's asking. */
const patience = 200;

/** What resolutions of one number may be called. */
const series = ['A/RES/', 'E/RES/', 'A/HRC/RES/', 'S/RES/'];

/**
 * Finds in a library of any size: Pagefind names the candidates in their order, their texts are fetched as they
 * are shown, and the rule in resolution/matching.ts decides on each.
 */
export class LibraryFinder implements Finder {
	private readonly pagefind: Pagefind;
	private readonly folder: string;

	constructor(pagefind: Pagefind, folder: string) {
		this.pagefind = pagefind;
		this.folder = folder;
	}

	async held(number: string | undefined, here: string): Promise<Held | undefined> {
		const own = here.replace(/\/$/, '');
		const symbols = number === undefined ? [own] : series.map((start) => start + number);
		if (symbols[0] === '') return undefined;
		const { results } = await this.search(null, { resolution: { any: symbols } });
		return heldBy(await Promise.all(results.map(readRecord)));
	}

	async find(query: Query, filters: Filters): Promise<Answer> {
		const ways = await Promise.all(searches(query, new Map()).map((words) => this.search(words, filters)));
		const atMost = new Set(ways.flatMap(({ results }) => results.map(({ id }) => id))).size;
		const answer = await this.page(query, candidates(ways), atMost, 0);
		return answer.hits.length > 0 || answer.more ? answer : { ...answer, ...(await this.why(query, filters)) };
	}

	private search(words: string | null, filters: Filters): Promise<Found> {
		return this.pagefind.search(words, { filters, sort: { order: 'asc' } });
	}

	private async page(query: Query, rest: AsyncIterator<Paragraph>, atMost: number, before: number): Promise<Answer> {
		const hits: Hit[] = [];
		let seen = before;
		for (let tried = 0; hits.length < pageSize && tried < patience; tried += 1) {
			const { value: paragraph, done } = await rest.next();
			if (done) return whole(hits);
			seen += 1;
			const marks = match(paragraph, query);
			if (marks) hits.push({ paragraph, marks });
		}
		if (seen >= atMost) return whole(hits);
		return { ...whole(hits), more: { atMost, next: () => this.page(query, rest, atMost, seen) } };
	}

	/** Why nothing was found. */
	private async why(query: Query, filters: Filters): Promise<Partial<Answer>> {
		const unfiltered = Object.keys(filters).length > 0 ? await this.find(query, {}) : undefined;
		if (unfiltered?.hits.length) return { unfiltered: unfiltered.more?.atMost ?? unfiltered.hits.length };
		const unknown = await this.unknown(query.terms);
		const quoted = await this.unknown(await this.wordsOfAbsent(query));
		const joined = readings(query.terms).length > 1 && unknown.length === query.terms.length && unknown.length > 1;
		const counted = partsOf(query, unknown).map(async ({ text, part }) => ({ text, count: await this.count(part) }));
		return { unknown: await this.named(joined ? quoted : [...unknown, ...quoted]), apart: await Promise.all(counted) };
	}

	private async unknown(terms: readonly Term[]): Promise<readonly Term[]> {
		const known = await Promise.all(terms.map((term) => this.isKnown({ terms: [term], phrases: [] })));
		return terms.filter((_, at) => !known[at]);
	}

	/** The words of phrases that stand nowhere. */
	private async wordsOfAbsent({ phrases }: Query): Promise<readonly Term[]> {
		const known = await Promise.all(phrases.map((phrase) => this.isKnown({ terms: [], phrases: [phrase] })));
		return phrases.filter((_, at) => !known[at]).flatMap(wordsOf);
	}

	/** Whether a text holds what is asked; Pagefind alone falls back on shorter ones. */
	private async isKnown(query: Query): Promise<boolean> {
		return (await this.count(query)) > 0;
	}

	private async count(query: Query): Promise<number> {
		const ways = await Promise.all(searches(query, new Map()).map((words) => this.search(words, {})));
		const { hits, more } = await this.page(query, candidates(ways), Number.POSITIVE_INFINITY, 0);
		const all = new Set(ways.flatMap(({ results }) => results.map(({ id }) => id))).size;
		return more && hits.length > 0 ? all : hits.length;
	}

	private async named(unknown: readonly Term[]): Promise<readonly Unknown[]> {
		if (unknown.length === 0) return [];
		const vocabulary = await loadVocabulary(this.folder);
		return unknown.map((term) => {
			const word = nearest(term, vocabulary);
			return { term, ...(word && { nearest: word }) };
		});
	}
}

function whole(hits: readonly Hit[]): Answer {
	return { hits, unknown: [], apart: [], unfiltered: 0 };
}
