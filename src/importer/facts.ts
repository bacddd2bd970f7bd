import { ContentError } from '../resolution/content-error.ts';
import { isoDate } from '../resolution/date.ts';
import type { Facts, Organ, Subject } from '../resolution/model.ts';
import { type PieceKind, wordsOf } from './piece.ts';
import type { Reading } from './reading.ts';

/** What whoever imports a text says of it, where the text itself doesn't. */
export interface Told {
	readonly symbol?: string;
	/** Day of adoption, `2004-12-20`. */
	readonly adopted?: string;
	/** Subject terms whose numbers in the thesaurus are known. */
	readonly subjects?: readonly Subject[];
}

const prefixes: Readonly<Record<Organ, string>> = {
	'General Assembly': 'A/RES/',
	'Security Council': 'S/RES/',
	'Economic and Social Council': 'E/RES/',
	'Human Rights Council': 'A/HRC/RES/',
};

/**
 * The facts that a text's own lines state, or whoever imports it. What nobody states is absent; nothing is guessed.
 *
 * @throws ContentError where the symbol or the day of adoption is stated nowhere.
 */
export function readFacts(reading: Reading, terms: readonly string[], told: Told, file: string): Omit<Facts, 'source'> {
	const lines = (kind: PieceKind): string =>
		reading.pieces
			.filter((piece) => piece.kind === kind)
			.map((piece) => wordsOf(reading.words, piece))
			.join(' ');
	const [heading, adoption, closing] = [lines('title'), lines('adoption'), lines('closing')];
	const [, printed, title] = /^(\S+(?: [A-Z])?(?: \([^)]+\))?)\. (.+)$/.exec(heading) ?? [];
	const number = printed ?? /^Resolution (\d+ \(\d{4}\))/.exec(adoption)?.[1];
	const symbol = told.symbol ?? (number && prefixes[reading.organ] + symbolNumber(number));
	const adopted = told.adopted ?? dateIn(adoption) ?? dateIn(closing);
	const missing = [
		...(symbol ? [] : ['its symbol (--symbol A/RES/59/187)']),
		...(adopted ? [] : ['its day of adoption (--adopted 2004-12-20)']),
	];
	if (!symbol || !adopted)
		throw new ContentError({ file, line: 1 }, `the text, or an option, to state ${missing.join(' and ')}`, 'neither');
	const session = sessionOf(reading.organ, number);
	const meeting = /(\d+)(?:st|nd|rd|th) (?:\(\w+\) )?(?:plenary )?meeting/.exec(`${closing} ${adoption}`)?.[1];
	const report = reportIn(lines('source'));
	return {
		symbol,
		...(title !== undefined && { title }),
		organ: reading.organ,
		...(session !== undefined && { session }),
		adopted,
		...(meeting !== undefined && { meeting: Number(meeting) }),
		...(report && { report }),
		subjects: terms.map((term) => told.subjects?.find((known) => known.term === term) ?? { term, alternatives: [] }),
		chain: [],
		emendations: [],
		references: [],
	};
}

/** "66/240 A" is A/RES/66/240A, "3314 (XXIX)" A/RES/3314(XXIX); the Security Council's symbols keep the space. */
function symbolNumber(number: string): string {
	return /\(\d{4}\)$/.test(number) ? number : number.replaceAll(' ', '');
}

function sessionOf(organ: Organ, number = ''): number | undefined {
	const session = /^(\d{1,3})\/\d/.exec(number)?.[1];
	return session && (organ === 'General Assembly' || organ === 'Human Rights Council') ? Number(session) : undefined;
}

function dateIn(line: string): string | undefined {
	const dates = [...line.matchAll(/\d{1,2} [A-Z][a-z]+ \d{4}/g)].map(([date]) => isoDate(date));
	return dates.find((date) => date !== undefined);
}

function reportIn(source: string): Facts['report'] {
	const [, committee, symbol] = /^\[on the report of the (.+) \(([A-Z]+(?:\/[\w.-]+)+)/i.exec(source) ?? [];
	return committee && symbol ? { committee, symbol } : undefined;
}
