import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

/** A printed page: its size in points, its words in the order of the file, its foot apart. */
export interface Sheet {
	readonly width: number;
	readonly height: number;
	readonly words: string;
	readonly foot: string;
}

export type Format = 'A4' | 'Letter';

/** Below this height, in points, stands the foot. */
const footHeight = 56;

/** Prints a page as Chromium does, and reads the paper back. */
export async function printed(page: Page, format: Format): Promise<readonly Sheet[]> {
	const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
	const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
	return Promise.all(numbers.map(async (number) => readSheet(await pdf.getPage(number))));
}

/** The words of all sheets without their feet. */
export function wordsOn(sheets: readonly Sheet[]): string {
	return sheets.map(({ words }) => words).join(' ');
}

/** The words without the numbers of the notes, which stand in brackets right behind the words that cite. */
export function withoutNotes(words: string): string {
	return words.replaceAll(/(?<=\S)\[\d+\]/g, '');
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

async function readSheet(pdfPage: PdfPage): Promise<Sheet> {
	const [, , width = 0, height = 0] = pdfPage.view;
	const { items } = await pdfPage.getTextContent();
	const lines = items.flatMap((item) =>
		'str' in item ? [{ text: item.str + (item.hasEOL ? '\n' : ''), y: Number(item.transform[5]) }] : [],
	);
	return {
		width,
		height,
		words: joined(lines.filter(({ y }) => y > footHeight).map(({ text }) => text)),
		foot: joined(lines.filter(({ y }) => y <= footHeight).map(({ text }) => text)),
	};
}

/** Nothing is hyphenated, so a hyphen at the end of a line belongs to its word. */
function joined(texts: readonly string[]): string {
	return texts
		.join('')
		.replaceAll(/(?<=\w-)\n/g, '')
		.replaceAll(/\s+/g, ' ')
		.trim();
}
