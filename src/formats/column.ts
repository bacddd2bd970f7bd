/** How wide the plain text is set, in characters. */
export const measure = 72;

/** Sets words in lines of the measure, the first after its mark, the others as far in; a word too long stands alone. */
export function filled(words: string, mark = ''): string {
	const room = measure - mark.length;
	const lines: string[] = [];
	for (const word of words.split(' ')) {
		const line = lines.at(-1);
		if (line !== undefined && line.length + 1 + word.length <= room) lines[lines.length - 1] = `${line} ${word}`;
		else lines.push(word);
	}
	return lines.map((line, index) => `${index > 0 ? ' '.repeat(mark.length) : mark}${line}`).join('\n');
}

/** The same, each line in the middle of the measure. */
export function centred(words: string): string {
	return eachLine(words, (line) => ' '.repeat(Math.max(0, (measure - line.length) / 2)) + line);
}

/** The same, each line at the end of the measure. */
export function flushedRight(words: string): string {
	return eachLine(words, (line) => line.padStart(measure));
}

function eachLine(words: string, set: (line: string) => string): string {
	return filled(words).split('\n').map(set).join('\n');
}
