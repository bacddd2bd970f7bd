import { diffArrays } from 'diff';
import { paragraphsOf } from './address.ts';
import { align } from './alignment.ts';
import type { Paragraph, ParagraphKind, Resolution } from './model.ts';
import { plain } from './text.ts';

/** Words that two texts share, or that only the older or only the newer has. */
export interface Change {
	readonly kind: 'same' | 'removed' | 'added';
	readonly text: string;
}

/** A paragraph in two resolutions; one side is absent where the other resolution has nothing like it. */
export interface Compared {
	readonly before?: Paragraph;
	readonly after?: Paragraph;
	readonly moved?: true;
	/** The words of both, in order. A line break stands before each sub-paragraph. */
	readonly changes: readonly Change[];
}

/** Two resolutions paragraph by paragraph, in the order of the newer: preamble, operative part, annexes. */
export function compare(before: Resolution, after: Resolution): readonly Compared[] {
	const kinds: readonly ParagraphKind[] = ['preambular', 'operative', 'annexed'];
	return kinds.flatMap((kind) => {
		const [old, fresh] = [before, after].map((one) => paragraphsOf(one).filter((paragraph) => paragraph.kind === kind));
		return compareParagraphs(old ?? [], fresh ?? []);
	});
}

function compareParagraphs(old: readonly Paragraph[], fresh: readonly Paragraph[]): readonly Compared[] {
	return align(old.map(linesOf), fresh.map(linesOf)).map(({ before, after, moved }) => {
		const [one, other] = [old[before ?? -1], fresh[after ?? -1]];
		const changes = compareWords(one ? linesOf(one) : '', other ? linesOf(other) : '');
		return { ...(one && { before: one }), ...(other && { after: other }), ...(moved && { moved }), changes };
	});
}

/** What changed from one text to another, word by word. Put together, `same` and `added` are the newer text. */
export function compareWords(before: string, after: string): readonly Change[] {
	return diffArrays(tokens(before), tokens(after)).map(({ value, added, removed }) => ({
		kind: added ? 'added' : removed ? 'removed' : 'same',
		text: value.join(''),
	}));
}

/** Words with the space after them, so that nothing is lost when they are joined. */
function tokens(text: string): string[] {
	return text.match(/\S+\s*/g) ?? [];
}

/** A paragraph's words, its sub-paragraphs with their printed numbers on lines of their own. */
function linesOf({ text, paragraphs, wrapUp }: Paragraph): string {
	const below = paragraphs.map((paragraph) => `${paragraph.marker ?? ''} ${linesOf(paragraph)}`.trim());
	return [plain(text), ...below, ...(wrapUp ? [plain(wrapUp)] : [])].join('\n');
}

/** How many paragraphs stayed, changed their words, came and went. */
export function countChanges(pairs: readonly Compared[]): {
	readonly same: number;
	readonly changed: number;
	readonly added: number;
	readonly removed: number;
} {
	const [added, removed] = [pairs.filter(({ before }) => !before), pairs.filter(({ after }) => !after)];
	const same = pairs.filter(({ changes }) => changes.every(({ kind }) => kind === 'same'));
	const changed = pairs.length - added.length - removed.length - same.length;
	return { same: same.length, changed, added: added.length, removed: removed.length };
}
