import type { Vocabulary } from '../resolution/vocabulary.ts';

let loading: Promise<Vocabulary> | undefined;

/** Every word of the library, for "Did you mean": asked for only when a word was not found. */
export function loadVocabulary(folder: string): Promise<Vocabulary> {
	loading ??= load(folder);
	return loading;
}

async function load(folder: string): Promise<Vocabulary> {
	const response = await fetch(`${folder}words.json`);
	const words: Readonly<Record<string, readonly [text: string, count: number]>> = await response.json();
	return new Map(Object.entries(words).map(([folded, [text, count]]) => [folded, { text, count }]));
}
