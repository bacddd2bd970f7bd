import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { type Site, serve } from '../../src/server.ts';

/**
 * Serves a page as one would write it by hand, with the words, headings, lists and links of another and
 * nothing else: no style, font or script.
 */
export async function serveBare(browser: Browser, url: string): Promise<Site> {
	const page = await browser.newPage();
	await page.goto(url);
	const body = await page.evaluate(plainBody);
	await page.close();
	const folder = await mkdtemp(join(tmpdir(), 'bare-'));
	await writeFile(join(folder, 'index.html'), bare(body));
	const site = await serve(folder);
	return { url: site.url, close: () => site.close().then(() => rm(folder, { recursive: true })) };
}

/** Runs in the page. */
function plainBody(): string {
	// In another document, so that no element of ours wakes up.
	const body = document.implementation.createHTMLDocument().importNode(document.body, true);
	for (const unseen of body.querySelectorAll('script, style, dialog, button, input, noscript, [hidden]'))
		unseen.remove();
	for (const element of body.querySelectorAll('*')) {
		const isPlain = element.matches('h1, h2, h3, p, ol, ul, li, dl, dt, dd, a, i, em, br');
		if (!isPlain) element.replaceWith(...element.childNodes);
		for (const name of element.getAttributeNames()) {
			if (name !== 'href' && name !== 'id') element.removeAttribute(name);
		}
	}
	return body.innerHTML;
}

function bare(body: string): string {
	const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title>';
	return `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
}
