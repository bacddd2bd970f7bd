import type { PrintedWord } from './quotable.ts';
import type { Aside, QuotedWord } from './quoted.ts';

/** A difference that leaves a quotation exact, as quoting has it: named, never passed over in silence. */
export interface Tolerated {
	readonly kind:
		| Aside
		| 'hyphen'
		| 'spacing'
		| 'capital'
		| 'own'
		| 'left-out'
		| 'nothing-left-out'
		| 'quotation-marks'
		| 'end'
		| 'number';
	readonly quoted: string;
	readonly printed: string;
}

/** How a quoted word is written beside the printed one that it is: as it is, so that it can be let pass, or not. */
export function spelling(quoted: QuotedWord, printed: PrintedWord, isFirst: boolean): Tolerated | 'same' | 'other' {
	const forms = { quoted: quoted.text, printed: printed.text };
	if (quoted.altered) return { kind: 'own', ...forms };
	const written = composed(quoted.text);
	const expected = composed(printed.text);
	if (written === expected) return 'same';
	if (quoted.withoutNote === printed.key) return { kind: 'note', ...forms };
	return isFirst && written.slice(1) === expected.slice(1) ? { kind: 'capital', ...forms } : 'other';
}

/** The signs between two words, compared: spaces and the kinds of quotation marks and hyphens make no difference. */
export function signs(quoted: string, printed: string): 'same' | 'hyphen' | 'quotation-marks' | 'other' {
	const [written, expected] = [plainSigns(quoted), plainSigns(printed)];
	if (written === expected) return 'same';
	if (written.replaceAll('-', '') === expected.replaceAll('-', '')) return 'hyphen';
	return bareSigns(quoted) === bareSigns(printed) ? 'quotation-marks' : 'other';
}

/** The mark at the end of a quotation may be the quoter's sentence's. */
export function endSigns(quoted: string, printed: string): 'same' | 'end' | 'other' {
	const written = bareSigns(quoted);
	if (bareSigns(printed).startsWith(written)) return 'same';
	return /^[-.,;:)–]*$/.test(written) ? 'end' : 'other';
}

/** The signs themselves, without spaces, quotation marks and brackets of the quoter's. */
export function bareSigns(text: string): string {
	return plainSigns(text).replaceAll('"', '');
}

function composed(text: string): string {
	return text.normalize('NFKC').replaceAll('’', "'");
}

/** No text has as many between two words. */
const mostSigns = 100;

function plainSigns(text: string): string {
	return text
		.replaceAll(/\s+/g, ' ')
		.slice(0, mostSigns)
		.normalize('NFKC')
		.replaceAll(/["'\u2018-\u201f\u00ab\u00bb\u2039\u203a`]+/g, '"')
		.replaceAll(/[\u2010\u2011]/g, '-')
		.replaceAll(/\s-\s|--+|[\u2012-\u2015\u2212]/g, '–')
		.replaceAll(/[\s[\]•·‣▪¶]+/g, '');
}
