import { ordinal } from './numeral.ts';

/** More than any reference names. */
export const mostParagraphs = 100;

const operative = /^(?:o\.? ?p\.?s?|operative(?: para(?:graph)?s?\.?)?|para(?:graph)?s?\.?|§§?|¶¶?) ?[-.]? ?(?=\d)/;
const preambular =
	/^(?:p\.? ?p\.?s?|pream(?:bular|ble)(?: para(?:graph)?s?\.?)?|pmbl\.? ?(?:¶¶?|para(?:graph)?s?\.?)?) ?[-.]? ?(?=\d)/;

/** "3, 5 to 7", each kind named before its numbers or, with ordinals, after them. */
export function readList(words: string): readonly string[] | undefined {
	const ids: string[] = [];
	let kind = 'op';
	let ordinals: number[] = [];
	for (const item of words.split(/,? and |, | ?& ?/).map((one) => one.trim())) {
		if (preambular.test(item)) kind = 'pp';
		else if (operative.test(item)) kind = 'op';
		const subparagraph = readSubparagraph(item);
		const numbers = subparagraph ?? readRange(item.replace(kind === 'pp' ? preambular : operative, ''), kind);
		const [, ordinal = item, named] = /^(.+?) (preambular|operative) (?:paragraphs?|paras?\.?)$/.exec(item) ?? [];
		const counted = numbers ? undefined : readOrdinals(ordinal);
		if (numbers) ids.push(...numbers.map((number) => (subparagraph ? 'pp' : kind) + number));
		else if (counted) ordinals.push(...counted);
		else return undefined;
		if (named) ids.push(...ordinals.map((number) => (named === 'preambular' ? 'pp' : 'op') + number));
		if (named) ordinals = [];
	}
	return ordinals.length === 0 && ids.length <= mostParagraphs ? ids : undefined;
}

/** One number with its sub-paragraphs, `5`, `5-a`, `5 (b) (i)`, or a range of plain numbers, as ends of ids. */
function readRange(words: string, kind: string): readonly string[] | undefined {
	const [, number, letters = ''] =
		/^(?!0+(?!\d))(\d{1,3})((?:[ -]*\(?(?:[a-z]|[ivx]{2,5}|([a-z])\3)(?![a-z])\)?)*)$/.exec(words) ?? [];
	if (number) return [[String(Number(number)), ...(letters.match(/[a-z]+/g) ?? [])].join('-')];
	const [, first, last] = new RegExp(`^(\\d{1,3})(?: to | ?- ?)(?:${kind} ?)?(\\d{1,3})$`).exec(words) ?? [];
	return first && last ? between(Number(first), Number(last))?.map(String) : undefined;
}

/** "subparagraph (a) (i) of the second preambular paragraph", which "of the" has left before. */
function readSubparagraph(words: string): readonly string[] | undefined {
	const [, letters = '', named = ''] = /^subparagraph ((?:\([a-z]+\) )+)(.+) preambular paragraph$/.exec(words) ?? [];
	const number = readOrdinal(named);
	return number ? [[number, ...(letters.match(/[a-z]+/g) ?? [])].join('-')] : undefined;
}

function readOrdinals(words: string): readonly number[] | undefined {
	const [first, last = first] = words.split(' to ').map(readOrdinal);
	return first && last ? between(first, last) : undefined;
}

function readOrdinal(words: string): number | undefined {
	const figure = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(words)?.[1];
	if (figure) return Number(figure);
	for (let number = 1; number < 100; number += 1) if (ordinal(number) === words) return number;
	return undefined;
}

/** 3 and 5 -> 3, 4, 5; undefined where that is no range, or one too long. */
export function between(first: number, last: number): readonly number[] | undefined {
	if (!(1 <= first && first <= last) || last - first >= mostParagraphs) return undefined;
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
