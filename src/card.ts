import { readFile } from 'node:fs/promises';
import satori from 'satori';
import sharp from 'sharp';

/** What a preview picture says. */
export interface Card {
	readonly above: string;
	readonly symbol: string;
	readonly title: string;
	readonly below: string;
}

export const cardSize = { width: 1200, height: 630 } as const;

/** Draws a preview picture with the site's own type, as a PNG of 1200 by 630 pixels. */
export async function drawCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
	const [regular, semibold, tokens] = await Promise.all([face('regular'), face('semibold'), readTokens()]);
	const svg = await satori(sheet(card, tokens), {
		...cardSize,
		fonts: [
			{ name: 'Book', data: regular, weight: 400 },
			{ name: 'Book', data: semibold, weight: 600 },
		],
	});
	return new Uint8Array(await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer());
}

function face(name: string): Promise<Buffer> {
	return readFile(`src/fonts/source-serif-4-${name}.woff`);
}

/** The light theme's colour of a token. */
type Tokens = (name: string) => string;

async function readTokens(): Promise<Tokens> {
	const css = await readFile('src/styles/tokens.css', 'utf8');
	const colours = new Map([...css.matchAll(/--(\w+): light-dark\((#\w+)/g)].map(([, name, colour]) => [name, colour]));
	return (name) => colours.get(name) ?? 'black';
}

type Style = Readonly<Record<string, string | number>>;

interface Box {
	readonly type: string;
	readonly props: { readonly style: Style; readonly children: string | readonly Box[] };
	readonly key: null;
}

function sheet({ above, symbol, title, below }: Card, token: Tokens): Box {
	const [paper, ink, quiet, blue] = [token('paper'), token('ink'), token('quiet'), token('blue')];
	const page = {
		flexDirection: 'column',
		width: '100%',
		height: '100%',
		padding: '64px 80px',
		boxSizing: 'border-box',
		backgroundColor: paper,
		color: ink,
	};
	const line = { justifyContent: 'space-between', paddingBottom: 12, borderBottom: `4px solid ${ink}`, fontSize: 34 };
	return box({ ...page, fontFamily: 'Book' }, [
		box(line, [box({}, above), box({ fontWeight: 600 }, symbol)]),
		box(
			{
				flexGrow: 1,
				alignItems: 'center',
				fontSize: 64,
				fontWeight: 600,
				lineHeight: 1.2,
				textWrap: 'balance',
				letterSpacing: -0.5,
			},
			title,
		),
		box({ paddingLeft: 24, borderLeft: `8px solid ${blue}`, color: quiet, fontSize: 32 }, below),
	]);
}

function box(style: Style, children: string | readonly Box[]): Box {
	return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}
