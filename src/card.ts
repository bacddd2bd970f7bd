import { type Box, book, box, type Studio } from './picture.ts';

/** What stands round the words of every preview picture. */
export interface Frame {
	readonly left: string;
	readonly symbol: string;
	readonly below: string;
}

/** What the preview picture of a resolution says. */
export interface Card extends Frame {
	readonly title: string;
}

/** The preview picture of a resolution. */
export function cardSheet(card: Card, studio: Studio): Box {
	const name = {
		flexGrow: 1,
		alignItems: 'center',
		fontSize: 64,
		fontWeight: 600,
		lineHeight: 1.2,
		textWrap: 'balance',
		letterSpacing: -0.5,
	};
	return sheet(card, box(name, card.title), studio);
}

/** A sheet of paper with a line above and one below. */
export function sheet({ left, symbol, below }: Frame, words: Box, { colour }: Studio): Box {
	const ink = colour('ink');
	const page = {
		flexDirection: 'column',
		width: '100%',
		height: '100%',
		padding: '60px 80px',
		boxSizing: 'border-box',
		backgroundColor: colour('paper'),
		color: ink,
		fontFamily: book,
	};
	const line = { justifyContent: 'space-between', paddingBottom: 12, borderBottom: `4px solid ${ink}`, fontSize: 34 };
	const end = { paddingLeft: 24, borderLeft: `8px solid ${colour('blue')}`, color: colour('quiet'), fontSize: 32 };
	return box(page, [box(line, [box({}, left), box({ fontWeight: 600 }, symbol)]), words, box(end, below)]);
}
