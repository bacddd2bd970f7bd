import type { Browser, Page } from '@playwright/test';
import { type Request, untilQuiet, watchTraffic } from './traffic.ts';

export interface Visit {
	readonly page: Page;
	readonly requests: readonly Request[];
	/** What the browser's console warned of. */
	readonly warnings: readonly string[];
	readonly close: () => Promise<void>;
}

/** A round trip of 150 ms, 1.6 Mbit/s down, 750 kbit/s up, and a processor a quarter as fast as this machine's. */
const slowPhone = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, cpu: 4 };

/**
 * Opens a page with nothing in the cache and waits until it is at rest.
 *
 * @param slow On a slow phone, or as fast as this machine goes.
 */
export async function visit(browser: Browser, url: string, slow: boolean): Promise<Visit> {
	const context = await browser.newContext(
		slow ? { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true } : {},
	);
	const page = await context.newPage();
	const warnings: string[] = [];
	page.on('console', (message) => void (message.type() === 'warning' && warnings.push(message.text())));
	const session = await context.newCDPSession(page);
	const requests = await watchTraffic(session);
	if (slow) {
		const { cpu, ...network } = slowPhone;
		await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
		await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
	}
	await page.goto(url);
	await untilQuiet(requests);
	return { page, requests, warnings, close: () => context.close() };
}
