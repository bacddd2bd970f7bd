import type { Block, HeadingBlock, ParagraphBlock } from './block.ts';
import type { Division } from './model.ts';
import { lastNumber, numberAnnexed, numberParagraphs } from './numbering.ts';
import { roman } from './numeral.ts';
import { type Chapter, expectHeading, readSections } from './section.ts';

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
	const printed = [front, ...sections].some(({ paragraphs }) => paragraphs.some(({ marker }) => marker));
	const main = readFront(front.paragraphs, printed);
	return [
		...main,
		...readSections(sections, numberParagraphs, { start: lastNumber(main), printed }),
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

function readFront(blocks: readonly ParagraphBlock[], printed: boolean): readonly Division[] {
	const paragraphs = numberParagraphs(blocks, { count: 0, printed });
	const parts = [
		{ kind: 'preamble', paragraphs: paragraphs.filter(({ kind }) => kind === 'preambular'), divisions: [] },
		{ kind: 'operative', paragraphs: paragraphs.filter(({ kind }) => kind === 'operative'), divisions: [] },
	] as const;
	return parts.filter((part) => part.paragraphs.length > 0);
}

function readAnnex(annex: Chapter, parts: readonly Chapter[], number: number, annexes: number): Division {
	expectHeading(annex.heading, annexes > 1 ? `Annex ${roman(number).toUpperCase()}` : 'Annex');
	const id = number > 1 ? `annex-${number}` : 'annex';
	const paragraphs = numberAnnexed(annex.paragraphs, { count: 0, numbered: id, unnumbered: id });
	const own: Division = { kind: 'annex', id, heading: annex.heading?.heading ?? '', paragraphs, divisions: [] };
	return { ...own, divisions: readSections(parts, numberAnnexed, { start: lastNumber([own]), annex: id }) };
}
