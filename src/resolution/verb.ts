import { paragraphsOf } from './address.ts';
import type { Paragraph, ParagraphKind, Resolution } from './model.ts';

/** Opening words with the paragraphs they open. */
export interface Verb {
	readonly opening: string;
	/** Its fragment in the address of the index of verbs: `verb-calls-upon`. */
	readonly id: string;
	readonly paragraphs: readonly Paragraph[];
}

/** The opening words of the paragraphs of one kind, in alphabetical order. */
export function verbsOf(resolution: Resolution, kind: ParagraphKind): readonly Verb[] {
	const paragraphs = paragraphsOf(resolution).filter((paragraph) => paragraph.kind === kind);
	const openings = new Set(paragraphs.flatMap(({ opening }) => (opening ? [opening] : [])));
	return [...openings]
		.sort((a, b) => a.localeCompare(b, 'en'))
		.map((opening) => ({
			opening,
			id: `verb-${opening.toLowerCase().replaceAll(/[^\p{L}]+/gu, '-')}`,
			paragraphs: paragraphs.filter((paragraph) => paragraph.opening === opening),
		}));
}
