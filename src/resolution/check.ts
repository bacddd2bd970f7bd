import { paragraphsOf, withSubparagraphs } from './address.ts';
import { ContentError } from './content-error.ts';
import type { Frontmatter } from './frontmatter.ts';
import type { Resolution, Text } from './model.ts';
import { occurrences } from './reference.ts';
import { subjectId } from './subject.ts';

/**
 * Holds the frontmatter to the text: what it says of a paragraph must be there, once.
 *
 * @throws ContentError at the line of the frontmatter that is wrong.
 */
export function check(resolution: Resolution, { placeOf }: Frontmatter): void {
	const texts = textsById(resolution, placeOf().file);
	const { emendations, references, subjects, chain, symbol } = resolution;
	emendations.forEach(({ paragraph, received, restored }, index) => {
		expectOnce(texts.get(paragraph), restored, paragraph, placeOf('emendations', index, 'paragraph'));
		if (received !== restored) return;
		throw new ContentError(
			placeOf('emendations', index, 'restored'),
			`another form than received, "${received}", in ${paragraph}`,
			'the same',
		);
	});
	for (const [index, { cited }] of references.entries()) {
		cited.forEach(({ paragraph, words }, at) => {
			expectOnce(texts.get(paragraph), words, paragraph, placeOf('references', index, 'cited', at));
		});
	}
	expectUnique(
		emendations.map(({ paragraph, restored }) => `${restored} in ${paragraph}`),
		(at) => placeOf('emendations', at),
	);
	expectUnique(
		references.map(({ id }) => id),
		(at) => placeOf('references', at, 'id'),
	);
	expectUnique(subjects.map(subjectId), (at) => placeOf('subjects', at, 'id'));
	if (chain.length > 0 && !chain.includes(symbol)) {
		throw new ContentError(placeOf('chain'), `${symbol} among the resolutions of its title`, 'it missing');
	}
}

function textsById(resolution: Resolution, file: string): ReadonlyMap<string, readonly Text[]> {
	const paragraphs = paragraphsOf(resolution).flatMap(withSubparagraphs);
	const texts = new Map<string, readonly Text[]>([['heading', resolution.heading]]);
	for (const { id, text, wrapUp, line } of paragraphs) {
		if (texts.has(id)) throw new ContentError({ file, line }, 'an id of its own', `a second "${id}"`);
		texts.set(id, wrapUp ? [text, wrapUp] : [text]);
	}
	return texts;
}

type Place = ReturnType<Frontmatter['placeOf']>;

function expectOnce(texts: readonly Text[] | undefined, words: string, id: string, place: Place): void {
	if (!texts) throw new ContentError(place, 'the id of a paragraph of this resolution', `"${id}"`);
	const count = texts.reduce((sum, text) => sum + occurrences(text, words), 0);
	if (count === 1) return;
	throw new ContentError(place, `"${words}" once in ${id}`, count === 0 ? 'it nowhere there' : `it ${count} times`);
}

function expectUnique(names: readonly string[], placeOf: (index: number) => Place): void {
	const at = names.findIndex((name, index) => names.indexOf(name) < index);
	if (at >= 0) throw new ContentError(placeOf(at), 'an id of its own', `"${names[at]}" a second time`);
}
