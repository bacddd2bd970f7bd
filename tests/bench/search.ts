import type { Browser } from '@playwright/test';
import type { Figure } from './figure.ts';
import { median } from './median.ts';
import { paintOf } from './paint.ts';
import { stopwatch } from './stopwatch.ts';
import { bytesOf, type Request, untilQuiet } from './traffic.ts';
import { visit } from './visit.ts';

const word = 'dialogue';

interface Cold {
	readonly ms: number;
	readonly shift: number;
	/** What the search asked for, in milliseconds from the key. */
	readonly requests: readonly Request[];
}

/** The search from a page at rest: with and without a head start, and once it is loaded. */
export async function searchFigures(browser: Browser, url: string, rounds: number): Promise<readonly Figure[]> {
	const cold: Cold[] = [];
	const ahead: number[] = [];
	const warm: number[] = [];
	for (let round = 0; round < rounds; round++) {
		cold.push(await coldSearch(browser, url));
		ahead.push(await searchAhead(browser, url));
		warm.push(...(await keystrokes(browser, url)));
	}
	const typical = cold.toSorted((a, b) => a.ms - b.ms)[Math.floor(cold.length / 2)];
	const requests = typical?.requests ?? [];
	return [
		{ name: 'first query, cold: all it loads', value: bytesOf(requests), unit: 'bytes', budget: 90_000 },
		{
			name: 'slow phone, from the key that opens it',
			value: median(cold.map(({ ms }) => ms)),
			unit: 'ms',
			budget: 800,
		},
		{ name: 'slow phone, loaded at rest', value: median(ahead), unit: 'ms', budget: 100 },
		{ name: 'a further keystroke, this machine', value: median(warm), unit: 'ms', budget: 35 },
		{ name: 'the slowest keystroke', value: Math.max(...warm), unit: 'ms' },
		{ name: 'layout shift, slow phone', value: Math.max(...cold.map(({ shift }) => shift)), unit: 'shift', budget: 0 },
		{ name: 'requests of the first query', value: requests.length, unit: 'requests' },
		...requests.map(waterfall),
	];
}

function waterfall({ url, start, end = Number.NaN, bytes, cached }: Request): Figure {
	const name = `  ${url.replace(/^.*\//, '')}`;
	const note = `${Math.round(start)} to ${Math.round(end)} ms after the key${cached ? ', from the cache' : ''}`;
	return { name, value: bytes, unit: 'bytes', note };
}

async function coldSearch(browser: Browser, url: string): Promise<Cold> {
	const { page, requests, close } = await visit(browser, url, true);
	const before = requests.length;
	const { taken } = await stopwatch(page, 'keydown');
	await page.keyboard.press('/');
	await page.keyboard.insertText(word);
	const { key, painted } = await taken;
	await untilQuiet(requests);
	const origin = key + (await page.evaluate(() => performance.timeOrigin));
	const { shift } = await paintOf(page);
	await close();
	const since = (request: Request) => ({
		...request,
		start: request.start - origin,
		end: (request.end ?? Number.NaN) - origin,
	});
	return { ms: painted - key, shift, requests: requests.slice(before).map(since) };
}

async function searchAhead(browser: Browser, url: string): Promise<number> {
	const { page, requests, close } = await visit(browser, url, true);
	await page.focus('.find');
	await untilQuiet(requests);
	await page.keyboard.press('/');
	const { taken } = await stopwatch(page, 'input');
	await page.keyboard.insertText(word);
	const { key, painted } = await taken;
	await close();
	return painted - key;
}

async function keystrokes(browser: Browser, url: string): Promise<readonly number[]> {
	const { page, requests, close } = await visit(browser, url, false);
	await page.keyboard.press('/');
	await untilQuiet(requests);
	const times: number[] = [];
	for (const letter of word) {
		const { taken } = await stopwatch(page, 'keydown');
		await page.keyboard.press(letter);
		const { key, painted } = await taken;
		times.push(painted - key);
	}
	await close();
	// The first letter is the first search, not a further one.
	return times.slice(1);
}
