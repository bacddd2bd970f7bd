import { romanValue } from './numeral.ts';
import { readList } from './paragraph-list.ts';
import { readFragment } from './run.ts';

/** What a reader's words refer to. */
export interface Pinpoint {
	/** `59/187`, where the words name the resolution. */
	readonly number?: string;
	/** Ids of the paragraphs meant, in the order named; none where the words name the resolution alone. */
	readonly ids: readonly string[];
}

const longest = 1000;

/**
 * Reads the ways in which people refer to a paragraph: "OP4", "op. 4", "para-4", "PP 3", "third preambular
 * paragraph", "paragraphs 3-5", "5 (b)", "59/187 op 8", "/a/res/59/187/op4/", and the citations that this
 * site itself gives, but for those of paragraphs in several sections or annexes.
 *
 * @returns undefined where the words are no reference; whether the paragraphs exist is for the caller to see.
 */
export function readPinpoint(words: string): Pinpoint | undefined {
	if (words.length > longest) return undefined;
	const folded = fold(words).replace(title, '').replace(akomaNtoso, plainId);
	const symbol = /(?<!\w)(?<!\w\/)(?:(?:[a-z]+\/)*res\/)?(\d{1,3}\/\d{1,4})(?!\d)/.exec(folded);
	const number = symbol?.[1];
	const cited = symbol ? folded.replace(symbol[0], ' ').replaceAll(around, ' ') : folded;
	const rest = trim(cited.replaceAll(/\b(?:the|of)\b/g, ' '));
	if (rest === '') return number ? { number, ids: [] } : undefined;
	const ids = readFragment(rest.replaceAll(', ', ',')) ?? readPlaces(rest);
	return ids && ids.length > 0 ? { ...(number && { number }), ids } : undefined;
}

function fold(words: string): string {
	return words
		.normalize('NFKC')
		.toLowerCase()
		.replace(/^https?:\/\/[^/]+/, '')
		.replaceAll(/[\u2010-\u2015\u2212]/g, '-')
		.replaceAll(/\bthrough\b/g, 'to')
		.replaceAll(';', ',')
		.replaceAll(/\s+/g, ' ');
}

function trim(words: string): string {
	return words
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/[ ,]*,[ ,]*/g, ', ')
		.replace(/^[\s/#,.:]+/, '')
		.replace(/[\s/,.:]+$/, '')
		.replace(/^\((.*[^)])\)$/, '$1');
}

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';

/** The ids of Akoma Ntoso that the text's items carry (address.ts). */
const akomaNtoso = /\b(?:sec_(\d+)__)?para_(\d+)((?:__subpara_[a-z]+)*)$/;

function plainId(_: string, section: string | undefined, number: string, letters: string): string {
	return `${section ? `s${section}-` : ''}op${number}${letters.replaceAll('__subpara_', '-')}`;
}

/** The title of the resolution, before the rest of its citation by AGLC. */
const title = /^.*, (?=[a-z]+ res \d+\/\d+, un doc )/;

/** What stands in a citation beside the symbol and the paragraph: organ, document, date. */
const around = new RegExp(
	[
		`\\(?(?:\\d{1,2} ${month} \\d{4}|${month} \\d{1,2}, \\d{4})\\)?`,
		'\\bu\\.?n\\.? doc\\.? *(?:[a-z]+/)+\\d+/\\d+',
		'\\b(?:general assembly|g\\.a\\.|ga|unga|resolution|res\\.?)(?![\\w])',
	].join('|'),
	'g',
);

const kindWord = /\b(?:preamb\w*|pmbl)\.?(?: para\w*| ¶+)?|\b(?:para|pp|op)|¶+/g;

/**
 * Sections and annexes first, then the paragraphs in them. Where one is named, all paragraphs must be in it:
 * "paragraph 4 and paragraph 2 of the annex" is not read, rather than read wrongly.
 */
function readPlaces(words: string): readonly string[] | undefined {
	const annexes = [...words.matchAll(/\bannex\b(?: ([ivx]+)\b)?(?: to\b)?/g)];
	const sections = [...words.matchAll(/(?:\bsection|\bs|§) ?([ivx]+)\b/g)];
	const [annex, section] = [annexes[0], sections[0]];
	const kinds = words.match(kindWord)?.length ?? 0;
	if (annexes.length > 1 || sections.length > 1 || ((annex || section) && kinds > 1)) return undefined;
	const places = [
		...(annex ? [annexId(romanValue(annex[1] ?? 'i'))] : []),
		...(section?.[1] ? [`s${romanValue(section[1])}`] : []),
	];
	const rest = trim(words.replace(annex?.[0] ?? '', ' ').replace(section?.[0] ?? '', ' '));
	const ids = readList(rest.replace(/\bunnumbered (paragraph)/, 'operative $1').replace(/\bunnumbered /, ''));
	// An annex has no preambular paragraphs.
	if (annex && ids?.some((id) => id.startsWith('pp'))) return undefined;
	const prefix = /\bunnumbered /.test(rest) ? 'u' : 'p';
	return ids?.map((id) => [...places, annex ? id.replace(/^op/, prefix) : id].join('-'));
}

function annexId(number: number): string {
	return number > 1 ? `annex-${number}` : 'annex';
}
