import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { builtFiles, readBuilt } from '../built.ts';
import { expect, pageKinds, test, textPath } from './site.ts';

const textFile = 'A/RES/59/187/index.html';

test('the text with all its CSS is at most 14,000 bytes, by Brotli and by gzip', () => {
	const html = readBuilt(textFile);
	// The rules for paper are a file of their own, which no screen needs.
	expect(html.toString('utf8')).not.toMatch(/<link(?![^>]+media="print")[^>]+stylesheet/);
	expect(brotliCompressSync(html).length).toBeLessThanOrEqual(14_000);
	expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(14_000);
});

test('no page has a style sheet or a script that holds up its first paint', async ({ page }) => {
	for (const path of Object.values(pageKinds).filter((one) => one !== '/nowhere/')) {
		await page.goto(path);
		const blocking = await page.evaluate(() =>
			performance
				.getEntriesByType('resource')
				.filter((entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking')
				.map(({ name }) => name),
		);
		expect(blocking, path).toEqual([]);
		await expect(page.locator('link[rel=stylesheet]:not([media=print])'), path).toHaveCount(0);
	}
});

test('the script of the text before any interaction is at most 4,000 bytes compressed', async ({ page }) => {
	for (const address of [textPath, '/']) {
		const scripts: Buffer[] = [];
		const bodies: Promise<void>[] = [];
		page.on('response', (response) => {
			if (response.request().resourceType() !== 'script') return;
			bodies.push(response.body().then((body) => void scripts.push(body)));
		});
		await page.goto(address, { waitUntil: 'networkidle' });
		await Promise.all(bodies);
		page.removeAllListeners('response');
		const inline = await page
			.locator('script:not([src], [type="application/ld+json"])')
			.evaluateAll((all) => all.map((script) => script.textContent ?? '').join('\n'));
		const bytes = [...scripts, Buffer.from(inline)].reduce((sum, one) => sum + brotliCompressSync(one).length, 0);
		expect(bytes, address).toBeLessThanOrEqual(4000);
	}
});

test('the text with its fonts is at most 44,000 bytes in all', async ({ page }) => {
	const sizes: Promise<number>[] = [];
	page.on('requestfinished', (request) => {
		sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
	});
	await page.goto(textPath, { waitUntil: 'networkidle' });
	await page.evaluate(() => document.fonts.ready);
	const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
	expect(bytes).toBeLessThanOrEqual(44_000);
	expect(bytes).toBeGreaterThan(14_000);
});

test('the search index is at most 200 kB and has no file that is never used', () => {
	const files = builtFiles().filter((file) => file.startsWith('pagefind/'));
	const bytes = files.reduce((sum, file) => sum + readBuilt(file).length, 0);
	expect(bytes).toBeLessThanOrEqual(200_000);
	expect(files.filter((file) => /ui|highlight|component|modular|playground|worker|wasm\.unknown/.test(file))).toEqual(
		[],
	);
});

test('the first search needs at most 90 kB compressed in all', async ({ page }) => {
	await page.goto(textPath, { waitUntil: 'networkidle' });
	const sizes: Promise<number>[] = [];
	page.on('requestfinished', (request) => {
		sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
	});
	await page.keyboard.press('/');
	await page.keyboard.type('dialogue');
	await expect(page.locator('ol[data-results] > li')).toHaveCount(6);
	await page.waitForLoadState('networkidle');
	expect((await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(90_000);
});

test('a built site has no source map and no file that is not served', () => {
	expect(builtFiles().filter((file) => /\.(?:map|ts|astro|md5)$|node_modules|\.DS_Store/.test(file))).toEqual([]);
});

/** The sum of all layout shifts since the page began, once it is at rest. */
async function layoutShift(page: Page): Promise<number> {
	await page.evaluate(() => document.fonts.ready);
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				let sum = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
				}).observe({ type: 'layout-shift', buffered: true });
				requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum), 100)));
			}),
	);
}

for (const width of [1280, 360]) {
	test(`nothing shifts while a page loads, at ${width} pixels`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		const addresses = [
			...Object.values(pageKinds).filter((path) => path !== '/nowhere/'),
			`${textPath}#op4`,
			`${textPath}#op3-op5`,
			`${textPath}#OP4`,
			`${textPath}#op99`,
			`${textPath}?q=dialogue`,
			`${textPath}?q=dialogue#op8`,
			'/search/?q=dialogue',
		];
		for (const address of addresses) {
			await page.goto('/about/');
			await page.goto(address, { waitUntil: 'networkidle' });
			expect.soft(await layoutShift(page), address).toBe(0);
		}
	});
}
