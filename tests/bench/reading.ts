import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { serveBare } from './bare.ts';
import { brotli, gzip } from './compress.ts';
import type { Figure } from './figure.ts';
import { median } from './median.ts';
import { type Paint, paintOf } from './paint.ts';
import { bytesOf, type Request } from './traffic.ts';
import { visit } from './visit.ts';

/** The page of the text: its sizes, and its paints on a slow phone beside a bare page with the same words. */
export async function readingFigures(
	browser: Browser,
	{ root, url, path, rounds }: { root: string; url: string; path: string; rounds: number },
): Promise<readonly Figure[]> {
	return [...(await sizes(browser, root, url, path)), ...(await paints(browser, url + path, rounds))];
}

async function sizes(browser: Browser, root: string, url: string, path: string): Promise<readonly Figure[]> {
	const html = await readFile(join(root, path, 'index.html'));
	const { page, requests, close } = await visit(browser, url + path, false);
	const { inline, blocking } = await inPage(page);
	await close();
	const scripts = requests.filter(({ type }) => type === 'Script');
	const strange = requests.filter((request) => new URL(request.url).host !== new URL(url).host);
	return [
		{ name: 'HTML and CSS, Brotli', value: brotli(html), unit: 'bytes', budget: 14_000 },
		{ name: 'HTML and CSS, gzip', value: gzip(html), unit: 'bytes', budget: 14_000 },
		{ name: 'other files that hold the paint back', value: blocking, unit: 'requests', budget: 0 },
		{ name: 'script before any interaction', value: bytesOf(scripts) + brotli(inline), unit: 'bytes', budget: 4000 },
		{ name: 'all, with fonts', value: bytesOf(requests), unit: 'bytes', budget: 44_000 },
		{ name: 'requests', value: requests.length, unit: 'requests', note: kinds(requests) },
		{ name: 'requests to other hosts', value: strange.length, unit: 'requests', budget: 0 },
	];
}

function inPage(page: Page): Promise<{ readonly inline: string; readonly blocking: number }> {
	return page.evaluate(() => ({
		inline: [...document.scripts]
			.filter(({ type }) => type !== 'application/ld+json')
			.map(({ text }) => text)
			.join('\n'),
		blocking: performance
			.getEntriesByType('resource')
			.filter((entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking').length,
	}));
}

function kinds(requests: readonly Request[]): string {
	const groups = Object.groupBy(requests, ({ type }) => type.toLowerCase());
	return Object.entries(groups)
		.map(([type, group]) => `${group?.length} ${type}`)
		.join(', ');
}

/** Where a reader may arrive. */
const arrivals = ['', '#op4', '#op1-op2', '?q=dialogue#op3'] as const;

async function paints(browser: Browser, url: string, rounds: number): Promise<readonly Figure[]> {
	const bare = await serveBare(browser, url);
	const visits = new Map<string, Paint[]>([bare.url, ...arrivals].map((arrival) => [arrival, []]));
	for (let round = 0; round < rounds; round++) {
		for (const [arrival, seen] of visits)
			seen.push(await paint(browser, arrival === bare.url ? arrival : url + arrival));
	}
	await bare.close();
	const of = (arrival: string, figure: keyof Paint) => (visits.get(arrival) ?? []).map((seen) => seen[figure]);
	const [own, other] = [median(of('', 'first')), median(of(bare.url, 'first'))];
	return [
		{ name: 'first paint, slow phone', value: own, unit: 'ms' },
		{ name: 'first contentful paint', value: median(of('', 'content')), unit: 'ms' },
		{ name: 'largest contentful paint', value: median(of('', 'largest')), unit: 'ms' },
		{ name: 'a bare page with the same words', value: other, unit: 'ms' },
		{ name: 'first paint beside the bare page', value: own / other, unit: 'times', budget: 1.15 },
		...arrivals.map((arrival) => {
			const name = `layout shift, the worst of ${rounds}${arrival && `, at ${arrival}`}`;
			return { name, value: Math.max(...of(arrival, 'shift')), unit: 'shift', budget: 0 } as const;
		}),
	];
}

async function paint(browser: Browser, url: string): Promise<Paint> {
	const { page, close } = await visit(browser, url, true);
	const seen = await paintOf(page);
	await close();
	return seen;
}
