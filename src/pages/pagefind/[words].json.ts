import type { APIRoute, GetStaticPaths } from 'astro';
import { allResolutions, onlyResolution } from '../../content.ts';
import { paragraphsOf } from '../../resolution/address.ts';
import { matchable } from '../../resolution/matchable.ts';
import { runningText } from '../../resolution/running-text.ts';
import { plain } from '../../resolution/text.ts';
import { vocabularyOf } from '../../resolution/vocabulary.ts';

/** A single resolution comes to the reader whole, with all its words. */
export const getStaticPaths = (async () =>
	(await onlyResolution()) ? [] : [{ params: { words: 'words' } }]) satisfies GetStaticPaths;

/** Every word of the library with its most frequent spelling and the number of paragraphs that hold it. */
export const GET: APIRoute = async () => {
	const paragraphs = (await allResolutions()).flatMap(paragraphsOf);
	const words = vocabularyOf(paragraphs.map((paragraph) => matchable(plain(runningText(paragraph)))));
	return Response.json(Object.fromEntries([...words].map(([folded, { text, count }]) => [folded, [text, count]])));
};
