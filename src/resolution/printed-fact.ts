import { ContentError, type Place } from './content-error.ts';
import { longDate } from './date.ts';
import type { Frontmatter } from './frontmatter.ts';
import type { Resolution } from './model.ts';
import { plain } from './text.ts';

const date =
	/\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/g;

/**
 * Holds the facts of the frontmatter to the lines that the resolution prints above and below its text: the day, the
 * meeting, the session, the report. What is not printed is not judged.
 *
 * @throws ContentError at the line of the fact that is another than printed.
 */
export function checkPrintedFacts(resolution: Resolution, { placeOf }: Frontmatter): void {
	const { adopted, meeting, organ, session, symbol, report } = resolution;
	const heading = resolution.heading.map(plain);
	const closing = resolution.closing.map(plain);
	const adoption = heading.filter((line) => /\badopted\b/i.test(line));
	const days = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.match(date) ?? []);
	expectPrinted(days(adoption), 'heading', longDate(adopted), placeOf('adopted'));
	expectPrinted(days(closing), 'closing lines', longDate(adopted), placeOf('adopted'));
	const meetings = closing.flatMap((line) => /\b(\d+)(?:st|nd|rd|th)\b.*\bmeeting\b/.exec(line)?.[1] ?? []);
	expectPrinted(meetings, 'closing lines', meeting, placeOf('meeting'));
	const [, number] = /^A\/RES\/(\d+)\/\d/.exec(symbol) ?? [];
	if (number && organ === 'General Assembly') expectPrinted([number], 'number', session, placeOf('session'));
	const [, committee, documents] = /\bon the reports? of the (.+) \(([^()]*\d[^()]*)\)/.exec(heading.join(' ')) ?? [];
	if (!committee || !documents) return;
	// "the Special Political and Decolonization Committee (Fourth Committee)" is known by both.
	const names = new Set([committee, ...committee.replace(/\)$/, '').split(' (')]);
	expectPrinted([...names], 'heading', report?.committee, placeOf('report', 'committee'));
	expectPrinted(documents.split(/,? and |, /), 'heading', report?.symbol, placeOf('report', 'symbol'));
}

function expectPrinted(
	printed: readonly string[],
	where: string,
	fact: string | number | undefined,
	place: Place,
): void {
	if (printed.length === 0 || fact === undefined || printed.includes(String(fact))) return;
	throw new ContentError(place, `"${printed.join('" or "')}", as printed in the ${where}`, `"${fact}"`);
}
