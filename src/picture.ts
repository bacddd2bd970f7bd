import { readFile } from 'node:fs/promises';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { pictureSize } from './picture-size.ts';

/** What a picture is drawn with: the site's own type, and its colours by day. */
export interface Studio {
	readonly fonts: Font[];
	/** The light theme's colour of a token. */
	readonly colour: (token: string) => string;
}

export type Style = Readonly<Record<string, string | number>>;

/** A box of a picture, and what stands in it. */
export interface Box {
	readonly type: string;
	readonly props: { readonly style: Style; readonly children: string | readonly Box[] };
	readonly key: null;
}

export function box(style: Style, children: string | readonly Box[]): Box {
	return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}

/** The family that words are set in, and where its characters are looked for next. */
export const book = 'Book, Book-rest';

const cuts = [
	{ name: 'regular', weight: 400, style: 'normal' },
	{ name: 'italic', weight: 400, style: 'italic' },
	{ name: 'semibold', weight: 600, style: 'normal' },
] as const;

/** Every cut in two files, as on the pages: what English text needs, and the rest. */
export const fontFiles = cuts.flatMap((cut) =>
	['', '-rest'].map((part) => ({
		...cut,
		file: `src/fonts/source-serif-4-${cut.name}${part}.woff`,
		family: `Book${part}`,
	})),
);

export async function openStudio(): Promise<Studio> {
	const fonts = fontFiles.map(async ({ file, family, weight, style }) => {
		return { name: family, data: await readFile(file), weight, style };
	});
	const css = await readFile('src/styles/tokens.css', 'utf8');
	const colours = new Map([...css.matchAll(/--(\w+): light-dark\((#\w+)/g)].map(([, name, colour]) => [name, colour]));
	return { fonts: await Promise.all(fonts), colour: (token) => colours.get(token) ?? 'black' };
}

/** How high a box comes out at this width. */
export async function heightOf(content: Box, width: number, { fonts }: Studio): Promise<number> {
	const svg = await satori(content, { width, fonts });
	return Number(/ height="([\d.]+)"/.exec(svg)?.[1] ?? Number.POSITIVE_INFINITY);
}

/** The characters of a text that none of the fonts has. */
export async function lackingIn(text: string, { fonts }: Studio): Promise<ReadonlySet<string>> {
	const lacking = new Set<string>();
	const loadAdditionalAsset = async (_language: string, segment: string): Promise<Font[]> => {
		for (const character of segment) lacking.add(character);
		return [];
	};
	// One by one: joined with its letter, an accent is not looked for.
	const characters = [...new Set(text.replaceAll(/\s/g, ''))].map((character) => box({}, character));
	await satori(box({ fontFamily: book }, characters), { ...pictureSize, fonts, loadAdditionalAsset });
	return lacking;
}

/** Draws a picture as a PNG of 1200 by 630 pixels. */
export async function draw(content: Box, { fonts }: Studio): Promise<Uint8Array<ArrayBuffer>> {
	const svg = await satori(content, { ...pictureSize, fonts });
	return new Uint8Array(await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer());
}
