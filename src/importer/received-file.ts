import { ContentError } from '../resolution/content-error.ts';

/** The longest text that is read, in bytes; the longest resolutions have some 300,000. */
export const mostBytes = 1_000_000;

/**
 * Reads the bytes of a received file: UTF-8 with or without a byte order mark, Windows or Unix line ends.
 *
 * @throws ContentError on an empty file, one that is too long, one that is no text and one in another encoding.
 */
export function decode(bytes: Uint8Array, file: string): string {
	const refuse = (expected: string, found: string): ContentError =>
		new ContentError({ file, line: 1 }, expected, found);
	if (bytes.length > mostBytes) {
		throw refuse(
			`a text of at most ${mostBytes.toLocaleString('en')} bytes`,
			`${bytes.length.toLocaleString('en')} bytes`,
		);
	}
	const [first, second] = bytes;
	if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
		throw refuse('a text in UTF-8', 'one in UTF-16: save it as UTF-8');
	const at = bytes.findIndex((byte) => byte < 9 || (byte > 13 && byte < 32) || byte === 127);
	if (at >= 0) throw refuse('a text', `a byte ${bytes[at]} at ${at}, as in a picture or a program`);
	const text = utf8(bytes);
	if (text === undefined) {
		const line = lineOfFault(bytes);
		throw new ContentError(
			{ file, line },
			'a text in UTF-8 throughout',
			'bytes of another encoding on this line: save it as UTF-8',
		);
	}
	if (text.trim() === '')
		throw refuse('the text of a resolution', bytes.length === 0 ? 'an empty file' : 'white space only');
	return text;
}

function utf8(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** A line end is one byte in UTF-8, so the lines can be tried one by one. */
function lineOfFault(bytes: Uint8Array): number {
	for (let line = 1, start = 0; ; line += 1) {
		const end = bytes.indexOf(10, start);
		if (end < 0 || utf8(bytes.subarray(start, end)) === undefined) return line;
		start = end + 1;
	}
}
