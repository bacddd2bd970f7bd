import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { brotli } from './compress.ts';
import type { Figure } from './figure.ts';
import { bytesOf } from './traffic.ts';
import { visit } from './visit.ts';

/** The compressed HTML of a page of every kind, and what it loads in all before it is touched. */
export async function pageKindFigures(
	browser: Browser,
	{ root, url, paths }: { root: string; url: string; paths: readonly string[] },
): Promise<readonly Figure[]> {
	const figures: Figure[] = [];
	for (const path of paths) {
		const html = await readFile(join(root, path.endsWith('.html') ? path : `${path}index.html`));
		const { requests, warnings, close } = await visit(browser, url + path, false);
		await close();
		const note = [`${requests.length} requests, ${bytesOf(requests).toLocaleString('en')} bytes in all`, ...warnings];
		figures.push({ name: `/${path}`, value: brotli(html), unit: 'bytes', note: note.join('; ') });
	}
	return figures;
}
