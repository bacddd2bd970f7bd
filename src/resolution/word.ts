/** A stretch of a text: offsets of its first character and of the one after its last. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

/** A part of a word between its hyphens, strokes or stops, folded: small letters without accents. */
export interface Part extends Stretch {
	readonly folded: string;
}

/** A word as printed, `non-governmental` or `58/170`, with the parts that it is joined of. */
export interface Word extends Stretch {
	readonly text: string;
	/** All its parts as one: `nongovernmental`. */
	readonly folded: string;
	readonly parts: readonly Part[];
}

/** Small letters without accents, so that "Résumé" and "resume" are one word. */
export function fold(text: string): string {
	return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text in order. */
export function words(text: string): readonly Word[] {
	const found = text.matchAll(
		/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-\u2010\u2011'\u2019/.][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu,
	);
	return [...found].flatMap((match) => {
		const parts = partsOf(match[0], match.index);
		if (parts.length === 0) return [];
		return {
			text: match[0],
			folded: parts.map((part) => part.folded).join(''),
			parts,
			start: match.index,
			end: match.index + match[0].length,
		};
	});
}

/** Without those that fold to nothing: a few letters are accents alone (U+037A, U+FF9E). */
function partsOf(word: string, offset: number): readonly Part[] {
	const parts = [...word.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map((match) => ({
		folded: fold(match[0]).trim(),
		start: offset + match.index,
		end: offset + match.index + match[0].length,
	}));
	return parts.filter(({ folded }) => folded !== '');
}
