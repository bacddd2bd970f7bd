import { type Style, styleNames, styles } from '../resolution/citation.ts';

const key = 'citation-style';

/** The reader's style of citation, remembered by its name as the bar shows it. */
export function rememberedStyle(): Style {
	try {
		const name = localStorage.getItem(key);
		return styles.find((style) => styleNames[style] === name) ?? 'un';
	} catch {
		return 'un';
	}
}

/** Remembers a style; the United Nations' own is what holds without. */
export function rememberStyle(style: Style): void {
	try {
		if (style === 'un') localStorage.removeItem(key);
		else localStorage.setItem(key, styleNames[style]);
	} catch {
		// Storage is refused: the choice holds for this page.
	}
}
