import { resolutionPath } from '../resolution/address.ts';
import type { Paragraph, Resolution } from '../resolution/model.ts';

/** What a form says of where it comes from, beside what the resolution says of itself. */
export interface Edition {
	/** The name of the site. */
	readonly publisher: string;
	/** A path of the site as a full address. */
	readonly address: (path: string) => string;
	/** The Markdown file of the resolution, byte for byte. */
	readonly markdown: Uint8Array<ArrayBuffer>;
}

/** One form that the text is published in, beside its page. */
export interface Format {
	/** What its address ends in, without the dot. */
	readonly extension: string;
	readonly mediaType: string;
	/** What the reader knows it by. */
	readonly name: string;
	/** The whole resolution in this form. */
	readonly render: (resolution: Resolution, edition: Edition) => string | Uint8Array<ArrayBuffer>;
	/** One paragraph in this form; absent where the form is for whole texts only. */
	readonly renderParagraph?: (paragraph: Paragraph, resolution: Resolution, edition: Edition) => string;
}

/** Where a form stands on the site: the address of what it is a form of, and an extension. `A/RES/59/187/op4.json`. */
export function formatPath(symbol: string, { extension }: Pick<Format, 'extension'>, paragraph?: string): string {
	const path = resolutionPath(symbol);
	return `${paragraph === undefined ? path.slice(0, -1) : path + paragraph}.${extension}`;
}

/** The name of the file where it is saved, which says what it is without its folder: `A-RES-59-187-op4.json`. */
export function fileName(symbol: string, format: Pick<Format, 'extension'>, paragraph?: string): string {
	return formatPath(symbol, format, paragraph).replaceAll('/', '-');
}
