import type { HeadingBlock, ParagraphBlock } from './block.ts';
import { ContentError } from './content-error.ts';
import type { Division, Paragraph } from './model.ts';
import { lastNumber, type Numbering } from './numbering.ts';
import { roman } from './numeral.ts';

/** A heading with the paragraphs below it; the first of a text may have none. */
export interface Chapter {
	readonly heading?: HeadingBlock;
	readonly paragraphs: readonly ParagraphBlock[];
}

interface Start {
	/** The last number before the sections. */
	readonly start: number;
	readonly annex?: string;
	/** Whether any paragraph of the resolution prints a number. */
	readonly printed?: boolean;
}

/**
 * Numbers the sections of a text, and the paragraphs below them: their numbers run on, or begin again in each.
 *
 * @throws ContentError where headings have roman numbers out of sequence.
 */
export function readSections(
	chapters: readonly Chapter[],
	number: Numbering,
	{ start, annex, printed }: Start,
): readonly Division[] {
	const sections = nested(chapters);
	const restarts = sections.slice(1).some((section) => blocksOf(section).find(({ marker }) => marker)?.marker === '1.');
	expectNumerals(sections.map(({ heading }) => heading));
	let count = start;
	return sections.map((section, index) => {
		const id = [...(annex ? [annex] : []), `s${index + 1}`].join('-');
		const numbered = restarts ? id : annex;
		const place = { unnumbered: id, ...(numbered && { numbered }), ...(printed !== undefined && { printed }) };
		const paragraphs = number(blocksOf(section), { count: restarts ? 0 : count, headed: true, ...place });
		const division = sectionOf(section, id, paragraphs);
		count = Math.max(count, lastNumber([{ ...division, paragraphs }]));
		return division;
	});
}

/** A section with its sub-sections, whose paragraphs it numbers as its own. */
function sectionOf({ heading, paragraphs, parts }: Nested, id: string, numbered: readonly Paragraph[]): Division {
	expectNumerals(parts.map((part) => part.heading));
	let next = paragraphs.length;
	return {
		kind: 'section',
		id,
		heading: heading?.heading ?? '',
		paragraphs: numbered.slice(0, next),
		divisions: parts.map((part, index) => {
			const first = next;
			next += part.paragraphs.length;
			const own = numbered.slice(first, next);
			return {
				kind: 'section',
				id: `${id}-s${index + 1}`,
				heading: part.heading?.heading ?? '',
				paragraphs: own,
				divisions: [],
			};
		}),
	};
}

interface Nested extends Chapter {
	readonly parts: readonly Chapter[];
}

/** Puts the chapters with deeper headings below those they follow. */
function nested(chapters: readonly Chapter[]): readonly Nested[] {
	const top = chapters[0]?.heading?.depth ?? 1;
	const result: (Nested & { parts: Chapter[] })[] = [];
	for (const chapter of chapters) {
		const last = result.at(-1);
		if (last && (chapter.heading?.depth ?? 1) > top) last.parts.push(chapter);
		else result.push({ ...chapter, parts: [] });
	}
	return result;
}

function blocksOf({ paragraphs, parts }: Nested): readonly ParagraphBlock[] {
	return [...paragraphs, ...parts.flatMap((part) => part.paragraphs)];
}

/** Headings of one level have roman numbers in sequence, or none has. */
function expectNumerals(headings: readonly (HeadingBlock | undefined)[]): void {
	if (!headings.some((block) => /^[IVX]+(?!\w)/.test(block?.heading ?? ''))) return;
	headings.forEach((block, index) => {
		expectHeading(block, roman(index + 1).toUpperCase(), 'section ');
	});
}

/**
 * Holds a heading to the number that it must begin with.
 *
 * @throws ContentError at a heading that begins otherwise.
 */
export function expectHeading(block: HeadingBlock | undefined, expected: string, what = ''): void {
	// An annex of its own is "Annex" or "Annex I"; "Annex II" would want a first.
	const end = expected === 'Annex' ? '(?! (?!i(?!\\w))[ivx]+(?!\\w))' : '';
	if (!block || new RegExp(`^${expected}(?!\\w)${end}`, 'i').test(block.heading)) return;
	throw new ContentError(block.place, `a heading for ${what}${expected}`, `"${block.heading}"`);
}
