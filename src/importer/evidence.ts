/** What stands before an offset: whether the words before it end there as a paragraph would. */
export type Ending = 'paragraph' | 'sentence' | 'list' | 'none';

const ended = /(?:[;,:]|[.!?…])["”’»'*)\]]*(?:\d{1,2}|\*)?$/;

/**
 * How the words before an offset end: as a paragraph (";", ","), as a sentence ("."), as an item of a list
 * ("; and"), or without any mark. A footnote's number after the mark doesn't hide it.
 */
export function endingBefore(words: string, at: number, start: number): Ending {
	const before = words.slice(Math.max(start, at - 24), at).trimEnd();
	if (before === '' && at - start < 24) return 'paragraph';
	const mark = ended.exec(before)?.[0]?.[0];
	if (mark === ';' || mark === ',' || mark === ':') return 'paragraph';
	if (mark !== undefined)
		return /\b(?:No|Nos|para|paras|vol|chap|art|p|pp|sect|add|corr|rev|St|Mr|Ms|Mrs|Dr)\.$|(?:^|\s)[A-Z]\.$/i.test(
			before,
		)
			? 'none'
			: 'sentence';
	if (/[;,:.]["”]? (?:and|or|and\/or|but)$/.test(before)) return 'list';
	return 'none';
}

const opened = /["“”«»()[\]]/g;

/** Tells for offsets in rising order whether they lie within quotation marks or brackets opened since `reset`. */
export function enclosures(words: string, start: number, end: number): (at: number) => boolean {
	const marks = words.slice(start, end).matchAll(opened);
	let next = marks.next();
	let quote = -1;
	let bracket = -1;
	return (at) => {
		while (!next.done && start + next.value.index < at) {
			const [mark] = next.value;
			const place = start + next.value.index;
			if (mark === '“' || mark === '«') quote = place;
			else if (mark === '”' || mark === '»') quote = -1;
			else if (mark === '"') quote = quote < 0 || place - quote > 600 ? place : -1;
			else if (mark === '(' || mark === '[') bracket = place;
			else bracket = -1;
			next = marks.next();
		}
		return (
			(quote >= 0 && at - quote < 600 && at - quote > 1) || (bracket >= 0 && at - bracket < 300 && at - bracket > 1)
		);
	};
}
