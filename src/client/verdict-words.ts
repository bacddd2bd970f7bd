import type { Piece } from '../resolution/quotation/piece.ts';
import type { Tolerated } from '../resolution/quotation/tolerance.ts';

/** A difference from the text, as a sentence. */
export function differenceWords({ kind, quoted, printed, after = '' }: Piece): string {
	if (kind === 'punctuation')
		return `Punctuation after ${q(after)}: the quotation has ${mark(quoted)}, the text ${mark(printed)}.`;
	if (kind === 'capital') return `Capitals: the quotation has ${q(quoted)}, the text ${q(printed)}.`;
	if (printed === '') return `${q(quoted)} is in the quotation only.`;
	if (quoted === '') return `${q(printed)} is missing from the quotation.`;
	return `The quotation has ${q(quoted)}, the text ${q(printed)}.`;
}

/** A difference that leaves a quotation exact, as a sentence. */
export function toleratedWords({ kind, quoted, printed }: Tolerated): string {
	const forms = `${q(quoted)} for ${q(printed)}`;
	return {
		capital: () => `A capital at the start: ${forms}.`,
		hyphen: () => `A hyphen: ${forms}.`,
		spacing: () => `A space: ${forms}.`,
		'quotation-marks': () => `Quotation marks: ${forms}.`,
		own: () => `The quoter’s own: ${printed === '' ? q(quoted) : forms}.`,
		'left-out': () =>
			`The ellipsis leaves out ${counted(printed.split(' ').length, 'word')}: ${q(shortened(printed))}.`,
		'nothing-left-out': () => 'An ellipsis where the text leaves nothing out.',
		end: () => `The mark at the end: ${mark(quoted)}, in the text ${mark(printed)}.`,
		number: () => `The printed number ${printed} is not quoted.`,
		sic: () => '“sic”, the quoter’s, is passed over.',
		note: () => `The mark of a note is passed over${quoted === '' ? '' : `: ${forms}`}.`,
		label: () => 'A label like OP4 is passed over: the text does not print it.',
		ligature: () => 'Letters joined in one sign are read as letters.',
	}[kind]();
}

/** `1 word`, `3 words`. */
export function counted(count: number, noun: string): string {
	return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

const markNames: Readonly<Record<string, string>> = {
	',': 'a comma',
	';': 'a semicolon',
	':': 'a colon',
	'.': 'a full stop',
	'?': 'a question mark',
	'!': 'an exclamation mark',
	'–': 'a dash',
	'—': 'a dash',
	'-': 'a hyphen',
	'/': 'a stroke',
	'(': 'an opening bracket',
	')': 'a closing bracket',
};

function mark(signs: string): string {
	if (signs === '') return 'none';
	const name = markNames[signs];
	return name ? `${name} ${q(signs)}` : q(signs);
}

function q(words: string): string {
	return `“${words.replaceAll(/\s+/g, ' ')}”`;
}

function shortened(words: string): string {
	const all = words.split(' ');
	return all.length > 12 ? `${all.slice(0, 5).join(' ')} … ${all.slice(-5).join(' ')}` : words;
}
