import type { Page } from '@playwright/test';

/** The times of one search, in milliseconds from the navigation. */
export interface Taken {
	readonly key: number;
	/** The first frame with results after it has been painted. */
	readonly painted: number;
}

/**
 * Waits in the page for the next event of a type, then for the list of results to change and be painted.
 *
 * @returns A promise of the times, once the page listens.
 */
export async function stopwatch(page: Page, event: 'keydown' | 'input'): Promise<{ readonly taken: Promise<Taken> }> {
	const watch = await page.evaluateHandle((type) => {
		const key = new Promise<number>((resolve) => {
			addEventListener(type, ({ timeStamp }) => resolve(timeStamp), { once: true, capture: true });
		});
		const painted = new Promise<number>((resolve) => {
			const list = document.querySelector('[data-results]');
			const { port1, port2 } = new MessageChannel();
			// A message sent in a frame arrives after it has been painted.
			port1.onmessage = () => resolve(performance.now());
			const observer = new MutationObserver(() => {
				if (!list?.firstElementChild) return;
				observer.disconnect();
				requestAnimationFrame(() => port2.postMessage(''));
			});
			if (list) observer.observe(list, { childList: true });
		});
		return { times: Promise.all([key, painted]) };
	}, event);
	const times = watch.evaluate((held) => held.times);
	return { taken: times.then(([key, painted]) => ({ key, painted })) };
}
