import type { Reference } from '../../src/resolution/model.ts';
import { emptyShelf, type Invented, type InventedParagraph, writeResolution } from '../invented-resolution.ts';
import { type Choices, choices } from '../unit/seeded.ts';

const preambular = 8;
const operative = 12;
const wordsEach = 60;
const perSession = 300;
const perChain = 4;
const vocabularySize = 8000;

/**
 * Writes an invented library into a content folder: so many resolutions of 20 paragraphs of 60 words each, the same
 * for the same number. Words are spread as in a language (few are frequent, most are rare), every four resolutions
 * share a title, and each cites one before it.
 */
export async function writeLibrary(content: string, count: number): Promise<void> {
	await emptyShelf(content);
	const vocabulary = inventVocabulary(choices(1));
	for (let index = 0; index < count; index += 1) await writeResolution(content, invent(index, vocabulary));
}

const syllables = 'ba ce di fo gu la me ni po ru sa te vi zo bar cen dis nor'.split(' ');
const endings = ['', '', '', 's', 'tion', 'ing', 'ment', 'al', 'ity', 'ed'] as const;

function inventVocabulary(choose: Choices): readonly string[] {
	const words = new Set<string>();
	const syllable = (): string => syllables[choose.below(syllables.length)] ?? '';
	while (words.size < vocabularySize) {
		words.add(choose.list(1 + choose.below(3), syllable).join('') + choose.one(endings));
	}
	return [...words];
}

function invent(index: number, vocabulary: readonly string[]): Invented {
	const choose = choices(index + 2);
	const number = numberOf(index);
	const session = Number(number.split('/')[0]);
	// Zipf's law: the word of rank n comes about once in n.
	const word = (): string => vocabulary[Math.floor(vocabulary.length ** (choose.below(1e6) / 1e6)) - 1] ?? '';
	const words = (): string => choose.list(wordsEach, word).join(' ');
	const cited = index > 0 ? numberOf(choose.below(index)) : undefined;
	const first = Math.floor(index / perChain) * perChain;
	return {
		number,
		title: `Invented resolution on ${vocabulary[Math.floor(index / perChain)]}`,
		adopted: `${1945 + session}-12-${String(1 + (index % 28)).padStart(2, '0')}`,
		preambular: choose.list(preambular, (at): InventedParagraph => {
			const citing = at === 0 && cited ? `its resolution ${cited}, ` : '';
			return { opening: choose.one(['Recalling', 'Noting', 'Reaffirming']), words: `${citing}${words()},` };
		}),
		operative: choose.list(operative, (at): InventedParagraph => {
			const end = at === operative - 1 ? '.' : ';';
			return { opening: choose.one(['Decides', 'Requests', 'Invites', 'Urges']), words: words() + end };
		}),
		subjects: [...new Set(choose.list(6, () => choose.below(400)))].map((at) => ({
			id: String(1_000_000 + at),
			term: `INVENTED TERM ${at}`,
		})),
		chain: Array.from({ length: perChain }, (_, at) => `A/RES/${numberOf(first + at)}`),
		references: cited ? [referenceTo(cited)] : [],
	};
}

function referenceTo(number: string): Reference {
	return {
		id: 'cited',
		title: `General Assembly resolution ${number}`,
		document: `A/RES/${number}`,
		href: `https://docs.un.org/en/A/RES/${number}`,
		cited: [{ paragraph: 'pp1', words: `resolution ${number}` }],
	};
}

function numberOf(index: number): string {
	return `${101 + Math.floor(index / perSession)}/${1 + (index % perSession)}`;
}
