import { matchable } from '../../src/resolution/matchable.ts';
import { match } from '../../src/resolution/matching.ts';
import { readQuery } from '../../src/resolution/query.ts';
import { received } from './received.ts';
import { expect, test } from './site.ts';

const paragraphs = received().paragraphs.map(({ id, words }) => ({ id, words, text: matchable(words) }));
const all = paragraphs.map(({ words }) => words);

/** Every word as printed, without the punctuation round it. */
const words = unique(all.flatMap((text) => text.split(/\s+/).map((word) => word.replaceAll(/^\W+|\W+$/g, ''))));

/** Every two neighbours, as printed. */
const pairs = unique(
	all.flatMap((text) => [...text.matchAll(/(?<=^|\s)(?=(\S+\s\S+))/g)].map(([, pair = '']) => pair)),
);

/** Every unfinished word of three letters and more. */
const prefixes = unique(
	words.flatMap((word) => Array.from({ length: Math.max(0, word.length - 3) }, (_, index) => word.slice(0, index + 3))),
);

function unique(values: readonly string[]): readonly string[] {
	return [...new Set(values.filter(Boolean))];
}

/** What the rule of the search gives, paragraph by paragraph. */
function expected(typed: string): string {
	const query = readQuery(typed);
	return paragraphs
		.filter(({ text }) => match(text, query))
		.map(({ id }) => id)
		.join(' ');
}

const letters = (text: string): string => text.toLowerCase().replaceAll(/[-\s]/g, '');

/** Whether the words stand in the text as they are, from the beginning of a word. */
const begins = (text: string, typed: string): boolean => new RegExp(`(?<!\\w)${escaped(typed)}`, 'i').test(text);
const stands = (text: string, typed: string): boolean => new RegExp(`(?<!\\w)${escaped(typed)}(?!\\w)`, 'i').test(text);

function escaped(typed: string): string {
	return typed.replaceAll(/^"|"$/g, '').replaceAll(/[.()/]/g, '\\$&');
}

for (const [name, queries, holds] of [
	['whole word', words, stands],
	['beginning of a word', prefixes, begins],
	['pair of neighbours', pairs, stands],
	['quoted pair', pairs.map((pair) => `"${pair}"`), stands],
] as const) {
	test(`every ${name} of the text finds every paragraph that has it, and no other`, async ({ page }) => {
		await page.goto('/search/');
		await page.waitForFunction(() => customElements.get('site-search') !== undefined);
		const shown = await page.evaluate(async (typed) => {
			const field = document.querySelector<HTMLInputElement>('input[type=search]');
			const list = document.querySelector('ol[data-results]');
			if (!field || !list) return [];
			const ask = (query: string): Promise<string> =>
				new Promise((resolve) => {
					// Gone as soon as the answer is written.
					const waiting = document.createElement('li');
					list.replaceChildren(waiting);
					const observer = new MutationObserver(() => {
						if (waiting.isConnected) return;
						observer.disconnect();
						resolve([...list.children].map((item) => item.querySelector('a')?.hash.slice(1)).join(' '));
					});
					observer.observe(list, { childList: true });
					field.value = query;
					field.dispatchEvent(new Event('input', { bubbles: true }));
				});
			const answers: string[] = [];
			for (const query of typed) answers.push(await ask(query));
			return answers;
		}, queries);
		expect(shown).toHaveLength(queries.length);
		const wrong = queries.flatMap((typed, index) => {
			const byRule = expected(typed);
			const found = (shown[index] ?? '').split(' ');
			const missed = paragraphs.filter((one) => holds(one.words, typed) && !found.includes(one.id)).map(({ id }) => id);
			return shown[index] === byRule && missed.length === 0 ? [] : [{ typed, shown: shown[index], byRule, missed }];
		});
		expect(wrong).toEqual([]);
		if (name !== 'quoted pair') return;
		const tooMany = queries.filter((typed, index) =>
			paragraphs.some(
				({ id, words: text }) =>
					(shown[index] ?? '').split(' ').includes(id) && !letters(text).includes(letters(typed.slice(1, -1))),
			),
		);
		expect(tooMany).toEqual([]);
	});
}
