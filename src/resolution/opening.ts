import type { ParagraphKind } from './model.ts';
import { adjectives, phrases } from './opening-words.ts';

/** Words that open a preambular paragraph without ending in -ing. */
const unlike = new Set(adjectives.map((word) => word.toLowerCase()));

/** Words in -s that are no verb. */
const adverbs = new Set(['always', 'as', 'besides', 'towards']);

/**
 * Tells by its opening words whether an unnumbered paragraph belongs to the preamble (a participle:
 * "Recalling also", "Deeply concerned") or to the operative part (a verb in the third person: "Decides",
 * "Also calls upon"). Undefined where they say neither.
 *
 * Source: United Nations Editorial Manual, "Resolutions and other formal decisions".
 */
export function kindByOpening(opening: string): ParagraphKind | undefined {
	if (phrases.some((phrase) => opening.toLowerCase().startsWith(phrase))) return 'preambular';
	for (const word of opening.toLowerCase().match(/\p{L}+/gu) ?? []) {
		if (word.endsWith('ing') || unlike.has(word)) return 'preambular';
		if (word.endsWith('s') && !adverbs.has(word)) return 'operative';
	}
	return undefined;
}
