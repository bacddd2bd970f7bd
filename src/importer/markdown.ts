import type { BlockContent, Heading, List, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import { remark } from 'remark';
import { heading, italic, list, paragraph, text } from './node.ts';
import { openingAt } from './opening.ts';
import { type Piece, wordsOf } from './piece.ts';
import type { Reading } from './reading.ts';

const settings = { bullet: '-', emphasis: '*', strong: '*', listItemIndent: 'one' } as const;

/**
 * Writes the pieces of a resolution as Markdown, as the reader's own files are written.
 *
 * @param bare Leaves square brackets without a backslash; the caller proves that they read back the same.
 */
export function writeMarkdown({ words, pieces }: Reading, bare: boolean): string {
	const processor = remark().data('settings', settings);
	const written = processor.stringify(tree(words, pieces));
	return bare ? written.replaceAll(/\\([[\]])/g, '$1') : written;
}

function tree(words: string, pieces: readonly Piece[]): Root {
	const children: RootContent[] = [];
	for (let at = 0; at < pieces.length; ) {
		const piece = pieces[at];
		if (!piece) break;
		const below = following(pieces, at + 1, (next) => isSub(next) && (next.depth ?? 1) >= 1);
		const last = children.at(-1);
		if (piece.kind === 'annex-title' && last?.type === 'heading') {
			last.children = [text(`${plain(last)} ${wordsOf(words, piece)}`)];
		} else if (piece.kind === 'closing' && pieces[at - 1]?.kind === 'closing' && last?.type === 'paragraph') {
			last.children.push({ type: 'break' }, italic(wordsOf(words, piece)));
		} else if (piece.marker && !isSub(piece)) {
			const item = listItem(words, piece, below);
			if (last?.type === 'list' && last.ordered) last.children.push(item);
			else children.push(list([item], Number.parseInt(piece.marker.replace(/\D*/, ''), 10)));
		} else children.push(...block(words, piece), ...sublists(words, below));
		at += 1 + below.length;
	}
	return { type: 'root', children };
}

function following(pieces: readonly Piece[], from: number, belongs: (piece: Piece) => boolean): readonly Piece[] {
	let end = from;
	while (end < pieces.length && pieces[end] && belongs(pieces[end] ?? { kind: 'plain', start: 0, end: 0, doubts: [] }))
		end += 1;
	return pieces.slice(from, end);
}

function isSub({ kind }: Piece): boolean {
	return kind === 'sub' || kind === 'annex-sub';
}

function block(words: string, piece: Piece): readonly RootContent[] {
	const own = wordsOf(words, piece);
	const { kind, depth = 1 } = piece;
	if (kind === 'adoption') return [paragraph([{ type: 'strong', children: [text(own)] }])];
	if (kind === 'source') return [paragraph(bracketed(own))];
	if (kind === 'title') return [heading(1, own)];
	if (kind === 'organ') return [paragraph([italic(own.replace(/,$/, '')), ...(own.endsWith(',') ? [text(',')] : [])])];
	if (kind === 'section-heading') return [heading(depth > 1 ? 3 : 2, own)];
	if (kind === 'annex-heading') return [heading(2, own)];
	if (kind === 'annex-section') return [heading(depth > 1 ? 4 : 3, own)];
	if (kind === 'closing')
		return [
			paragraph(
				lines(own).flatMap((line, at): PhrasingContent[] => (at ? [{ type: 'break' }, italic(line)] : [italic(line)])),
			),
		];
	if (kind === 'preambular' || kind === 'operative-unnumbered') return [paragraph(opened(own))];
	return [paragraph([text(own)])];
}

function listItem(words: string, piece: Piece, below: readonly Piece[]): ListItem {
	const marker = piece.marker ?? '';
	const own = wordsOf(words, piece);
	const rest = own.slice(marker.length).trimStart();
	const start: PhrasingContent[] = isSub(piece)
		? [text(own)]
		: piece.kind === 'operative'
			? opened(rest, 'operative')
			: [text(rest)];
	const content: BlockContent[] = rest === '' && !isSub(piece) ? [] : [paragraph(start)];
	return { type: 'listItem', spread: true, children: [...content, ...sublists(words, below)] };
}

/** Sub-paragraphs, each with those of a deeper level that follow it. */
function sublists(words: string, subs: readonly Piece[]): readonly List[] {
	const depth = subs[0]?.depth ?? 1;
	const items = subs.flatMap((sub, at) => {
		if ((sub.depth ?? 1) > depth) return [];
		return [
			listItem(
				words,
				sub,
				following(subs, at + 1, (next) => (next.depth ?? 1) > depth),
			),
		];
	});
	return items.length > 0 ? [list(items)] : [];
}

function opened(own: string, part?: 'operative'): PhrasingContent[] {
	const opening = openingAt(own, 0);
	if (!opening || (part && opening.part !== part)) return [text(own)];
	return [italic(opening.words), text(own.slice(opening.words.length))].filter(
		({ type, ...node }) => type !== 'text' || !('value' in node) || node.value !== '',
	);
}

function bracketed(own: string): PhrasingContent[] {
	const [, inner = ''] = /^\[(.+)\]$/.exec(own) ?? [];
	return inner === '' ? [text(own)] : [text('['), italic(inner), text(']')];
}

/** Meeting, day, and what is said of the vote. */
function lines(own: string): readonly string[] {
	return own.split(/ (?=\d{1,2} [A-Z][a-z]+ \d{4})| (?=\[)/).filter(Boolean);
}

function plain({ children }: Heading): string {
	return children.map((child) => ('value' in child ? child.value : '')).join('');
}
