import type { Block, HeadingBlock, ParagraphBlock } from './block.ts';
import { ContentError } from './content-error.ts';
import type { Division } from './model.ts';
import { lastNumber, type Numbering, numberAnnexed, numberParagraphs } from './numbering.ts';
import { roman } from './numeral.ts';

interface Chapter {
	readonly heading?: HeadingBlock;
	readonly paragraphs: readonly ParagraphBlock[];
}

/**
 * Groups the blocks of a body into preamble, operative part, sections and annexes, and numbers them.
 *
 * Numbers run on through the sections, or begin again in each; where they do, the section is part of every
 * numbered paragraph's address.
 *
 * @throws ContentError on a gap or a repetition in the numbers, a paragraph whose kind can't be told, and a
 * heading that is neither the next section nor the next annex.
 */
export function readDivisions(blocks: readonly Block[]): readonly Division[] {
	const [front = { paragraphs: [] }, ...headed] = chapters(blocks);
	const firstAnnex = headed.findIndex(isAnnex);
	const sections = firstAnnex < 0 ? headed : headed.slice(0, firstAnnex);
	const annexes = groupAnnexes(firstAnnex < 0 ? [] : headed.slice(firstAnnex));
	const main = readFront(front.paragraphs);
	return [
		...main,
		...readSections(sections, numberParagraphs, lastNumber(main)),
		...annexes.map(([annex, ...parts], index) => readAnnex(annex, parts, index + 1, annexes.length)),
	];
}

function chapters(blocks: readonly Block[]): readonly Chapter[] {
	const result: { heading?: HeadingBlock; paragraphs: ParagraphBlock[] }[] = [{ paragraphs: [] }];
	for (const block of blocks) {
		if (block.type === 'heading') result.push({ heading: block, paragraphs: [] });
		else result.at(-1)?.paragraphs.push(block);
	}
	return result;
}

function isAnnex(chapter: Chapter): boolean {
	return /^annex\b/i.test(chapter.heading?.heading ?? '');
}

function groupAnnexes(headed: readonly Chapter[]): readonly (readonly [Chapter, ...Chapter[]])[] {
	const result: [Chapter, ...Chapter[]][] = [];
	for (const chapter of headed) {
		if (isAnnex(chapter)) result.push([chapter]);
		else result.at(-1)?.push(chapter);
	}
	return result;
}

function readFront(blocks: readonly ParagraphBlock[]): readonly Division[] {
	const paragraphs = numberParagraphs(blocks, { count: 0 });
	const parts = [
		{ kind: 'preamble', paragraphs: paragraphs.filter(({ kind }) => kind === 'preambular'), divisions: [] },
		{ kind: 'operative', paragraphs: paragraphs.filter(({ kind }) => kind === 'operative'), divisions: [] },
	] as const;
	return parts.filter((part) => part.paragraphs.length > 0);
}

function readSections(
	sections: readonly Chapter[],
	number: Numbering,
	start: number,
	annex?: string,
): readonly Division[] {
	const restarts = sections.slice(1).some(({ paragraphs }) => paragraphs.find(({ marker }) => marker)?.marker === '1.');
	let count = start;
	return sections.map(({ heading, paragraphs }, index) => {
		expectHeading(heading, roman(index + 1).toUpperCase(), 'section ');
		const id = [...(annex ? [annex] : []), `s${index + 1}`].join('-');
		const numbered = restarts ? id : annex;
		const division: Division = {
			kind: 'section',
			id,
			heading: heading?.heading ?? '',
			paragraphs: number(paragraphs, { count: restarts ? 0 : count, unnumbered: id, ...(numbered && { numbered }) }),
			divisions: [],
		};
		count = Math.max(count, lastNumber([division]));
		return division;
	});
}

function readAnnex(annex: Chapter, parts: readonly Chapter[], number: number, annexes: number): Division {
	expectHeading(annex.heading, annexes > 1 ? `Annex ${roman(number).toUpperCase()}` : 'Annex');
	const id = number > 1 ? `annex-${number}` : 'annex';
	const paragraphs = numberAnnexed(annex.paragraphs, { count: 0, numbered: id, unnumbered: id });
	const own: Division = { kind: 'annex', id, heading: annex.heading?.heading ?? '', paragraphs, divisions: [] };
	return { ...own, divisions: readSections(parts, numberAnnexed, lastNumber([own]), id) };
}

function expectHeading(block: HeadingBlock | undefined, expected: string, what = ''): void {
	// An annex of its own is "Annex"; "Annex II" would want a first.
	const end = expected === 'Annex' ? '(?! [ivx]+(?!\\w))' : '';
	if (!block || new RegExp(`^${expected}(?!\\w)${end}`, 'i').test(block.heading)) return;
	throw new ContentError(block.place, `a heading for ${what}${expected}`, `"${block.heading}"`);
}
