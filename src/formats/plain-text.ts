import { documentAddress, label, paragraphPath, resolutionPath } from '../resolution/address.ts';
import { cite } from '../resolution/citation.ts';
import type { Division, Paragraph, Resolution } from '../resolution/model.ts';
import { plain } from '../resolution/text.ts';
import { centred, filled, flushedRight, measure } from './column.ts';
import type { Edition, Format } from './format.ts';

/** The text set for reading: 72 columns, the printed numbers hanging, nothing of ours above the rule at the end. */
export const plainText: Format = {
	extension: 'txt',
	mediaType: 'text/plain; charset=utf-8',
	name: 'Plain text',
	render: (resolution, edition) => page([...wholeText(resolution), rule, foot(resolution, edition)]),
	renderParagraph: (paragraph, resolution, { address }) =>
		page([
			...setParagraphs([paragraph], ''),
			rule,
			[
				filled(sentence(cite(resolution, [paragraph.id], 'un'))),
				address(paragraphPath(resolution.symbol, paragraph.id)),
				...unofficial(resolution),
			].join('\n'),
		]),
};

const rule = '-'.repeat(measure);

function page(blocks: readonly string[]): string {
	return `${blocks.join('\n\n')}\n`;
}

function wholeText({ number, title, heading, formula, divisions, closing }: Resolution): readonly string[] {
	const annexes = divisions.filter(({ kind }) => kind === 'annex');
	const main = divisions.filter(({ kind }) => kind !== 'annex');
	const margin = ' '.repeat(hang(divisions.flatMap(topParagraphs)));
	return [
		...heading.map((line) => filled(plain(line))),
		title === undefined ? '' : filled(title, `${number}. `),
		filled(plain(formula), margin),
		...main.flatMap((division) => setDivision(division, margin)),
		closing.map((line) => flushedRight(plain(line))).join('\n'),
		...annexes.flatMap((division) => setDivision(division, margin)),
	].filter(Boolean);
}

function topParagraphs({ paragraphs, divisions }: Division): readonly Paragraph[] {
	return [...paragraphs, ...divisions.flatMap(topParagraphs)];
}

/** How far the longest printed number needs the words to stand in. */
function hang(paragraphs: readonly Paragraph[]): number {
	return Math.max(0, ...paragraphs.map(({ marker }) => (marker ? marker.length + 1 : 0)));
}

function setDivision({ heading, paragraphs, divisions }: Division, margin: string): readonly string[] {
	return [
		...(heading ? [centred(heading)] : []),
		...paragraphs.flatMap((one) => setParagraph(one, margin)),
		...divisions.flatMap((one) => setDivision(one, margin)),
	];
}

function setParagraphs(paragraphs: readonly Paragraph[], indent: string): readonly string[] {
	const margin = indent + ' '.repeat(hang(paragraphs));
	return paragraphs.flatMap((one) => setParagraph(one, margin));
}

/** The words at the margin, the number before them. */
function setParagraph({ marker = '', text, paragraphs, wrapUp }: Paragraph, margin: string): readonly string[] {
	const mark = marker ? `${marker} `.padStart(margin.length) : margin;
	return [
		filled(plain(text), mark),
		...setParagraphs(paragraphs, margin),
		...(wrapUp ? [filled(plain(wrapUp), margin)] : []),
	];
}

function foot(resolution: Resolution, { publisher, address }: Edition): string {
	const { symbol, emendations } = resolution;
	return [
		filled(`${cite(resolution, [], 'un')}, from ${publisher}`),
		address(resolutionPath(symbol)),
		...unofficial(resolution),
		...(emendations.length > 0 ? ['', 'Emendations:'] : []),
		...emendations.map(({ paragraph, received, restored }) =>
			filled(`received “${received}”, printed “${restored}”`, `${label({ id: paragraph })}: `),
		),
	].join('\n');
}

function sentence(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

function unofficial({ symbol }: Resolution): readonly string[] {
	return ['', 'Not an official edition. The authentic text is', documentAddress(symbol)];
}
