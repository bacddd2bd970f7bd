import type { Imported } from './import.ts';
import { confidence, type Piece, wordsOf } from './piece.ts';

/** A piece with the line of the Markdown file that it was written to. */
interface Located {
	readonly piece: Piece;
	readonly line: number;
	readonly words: string;
}

/**
 * What an import has to say, line by line: how sure it is of each part and where to look, the hyphens that seem lost,
 * and the facts that nobody stated.
 *
 * @param file Path of the Markdown file.
 */
export function report(imported: Imported, file: string): string {
	const all = located(imported);
	const unsure = all.filter(({ piece }) => piece.doubts.length > 0);
	return [
		`${imported.resolution.symbol}: ${all.length} parts, ${unsure.length === 0 ? 'sure of all' : `unsure of ${unsure.length}`}`,
		'',
		...all.map(({ piece, line, words }) => `${percent(piece)}  ${file}:${line}  ${piece.kind}  ${start(words)}`),
		...section(
			'Look at these',
			unsure.flatMap(({ piece, line }) =>
				piece.doubts.map(({ reason }) => `${percent(piece)}  ${file}:${line}  ${reason}`),
			),
		),
		...section(
			'Hyphens that seem lost (proposed in the frontmatter, not applied)',
			imported.proposals.map(({ line, paragraph, received, restored, evidence }) => {
				return `${file}:${line}  ${paragraph}  ${received} -> ${restored}  ${evidence}`;
			}),
		),
		...section('Not stated in the text, so absent; add what you know', absent(imported)),
		'',
	].join('\n');
}

function section(title: string, lines: readonly string[]): readonly string[] {
	return lines.length === 0 ? [] : ['', `${title}:`, ...lines];
}

function percent(piece: Piece): string {
	return `${Math.round(confidence(piece) * 100)}%`.padStart(4);
}

function start(words: string): string {
	return words.length > 60 ? `${words.slice(0, 60).replace(/\s+\S*$/, '')} …` : words;
}

/** Finds the line of each piece: they stand in the file in their order, some on the line of the one before. */
function located({ reading, markdown }: Imported): readonly Located[] {
	const lines = markdown.split('\n');
	const letters = lines.map(lettersOf);
	let at = lines.indexOf('---', 1);
	return reading.pieces.map((piece) => {
		const words = wordsOf(reading.words, piece);
		const first = lettersOf(words).slice(0, 12);
		const below = letters.findIndex((line, index) => index > at && line.startsWith(first));
		if (below >= 0 && !letters[at]?.endsWith(lettersOf(words))) at = below;
		return { piece, words, line: at + 1 };
	});
}

function lettersOf(words: string): string {
	return words.replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

function absent({ resolution }: Imported): readonly string[] {
	const { title, session, meeting, agenda, report, subjects, chain } = resolution;
	const facts = { title, session, meeting, agenda, report };
	return [
		...Object.entries(facts).flatMap(([name, fact]) => (fact === undefined ? [name] : [])),
		...(subjects.length === 0 ? ['subjects'] : []),
		...subjects.flatMap(({ id, term }) => (id === undefined ? [`number in the UNBIS Thesaurus of ${term}`] : [])),
		...(chain.length === 0 ? ['chain (resolutions of the same title)'] : []),
		'references',
	];
}
