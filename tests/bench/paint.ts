import type { Page } from '@playwright/test';

/**
 * When a page showed something, in milliseconds from the navigation, and how far it moved afterwards without
 * the reader's doing.
 */
export interface Paint {
	readonly first: number;
	readonly content: number;
	readonly largest: number;
	readonly shift: number;
}

/** Reads the paints of a page that is at rest. */
export async function paintOf(page: Page): Promise<Paint> {
	return page.evaluate(async () => {
		const entries = (type: string) =>
			new Promise<PerformanceEntryList>((resolve) => {
				const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
				observer.observe({ type, buffered: true });
				setTimeout(() => resolve([]), 300);
			});
		const [paints, largest, shifts] = await Promise.all(
			['paint', 'largest-contentful-paint', 'layout-shift'].map((type) => entries(type)),
		);
		const at = (name: string) => paints?.find((entry) => entry.name === name)?.startTime ?? Number.NaN;
		const moved = (entry: PerformanceEntry) =>
			'value' in entry && 'hadRecentInput' in entry && !entry.hadRecentInput ? Number(entry.value) : 0;
		return {
			first: at('first-paint'),
			content: at('first-contentful-paint'),
			largest: largest?.at(-1)?.startTime ?? Number.NaN,
			shift: shifts?.reduce((sum, entry) => sum + moved(entry), 0) ?? 0,
		};
	});
}
