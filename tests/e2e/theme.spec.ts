import type { Page } from '@playwright/test';
import { expect, pageKinds, test, textPath } from './site.ts';

const control = (page: Page) => page.getByRole('button', { name: 'Dark theme' });

/** Whether the paper is dark. */
async function isDark(page: Page): Promise<boolean> {
	return page.evaluate(() => {
		const [red = 255] = getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
		return red < 128;
	});
}

test('without a choice the theme is the system’s, also when that changes', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(textPath);
	expect(await isDark(page)).toBe(false);
	await expect(control(page)).toHaveAttribute('aria-pressed', 'false');
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await isDark(page)).toBe(true);
	await expect(control(page)).toHaveAttribute('aria-pressed', 'true');
	await page.emulateMedia({ colorScheme: 'light' });
	expect(await isDark(page)).toBe(false);
});

for (const system of ['light', 'dark'] as const) {
	test(`a theme other than the ${system} one of the system is remembered on every page`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: system });
		await page.goto(textPath);
		await control(page).click();
		const chosen = system === 'light';
		expect(await isDark(page)).toBe(chosen);
		for (const path of [textPath, pageKinds['subjects'], pageKinds['search']]) {
			await page.goto(path ?? '');
			expect(await isDark(page)).toBe(chosen);
			await expect(control(page)).toHaveAttribute('aria-pressed', String(chosen));
		}
		await control(page).click();
		expect(await isDark(page)).toBe(!chosen);
		await page.goto(textPath);
		expect(await isDark(page)).toBe(!chosen);
	});
}

test('going back to the system’s theme follows the system again', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(textPath);
	await control(page).click();
	await control(page).click();
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await isDark(page)).toBe(true);
});

test('a remembered theme is there before the page has a body: nothing flashes', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(textPath);
	await control(page).click();
	await page.addInitScript(() => {
		const observer = new MutationObserver(() => {
			if (!document.body) return;
			sessionStorage.setItem('at-body', getComputedStyle(document.documentElement).colorScheme);
			observer.disconnect();
		});
		observer.observe(document, { childList: true, subtree: true });
	});
	for (const path of Object.values(pageKinds).filter((one) => one !== '/nowhere/')) {
		await page.goto(path);
		expect(await page.evaluate(() => sessionStorage.getItem('at-body')), path).toBe('dark');
	}
});

test('where storage is refused the switch works for the page', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('refused', 'SecurityError');
			},
		});
	});
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(textPath);
	await control(page).click();
	expect(await isDark(page)).toBe(true);
});

test('a strange value in storage is harmless', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('/about/');
	await page.evaluate(() => localStorage.setItem('theme', '"><script>alert(1)</script>'));
	await page.goto(textPath);
	expect(await isDark(page)).toBe(false);
	await control(page).click();
	expect(await isDark(page)).toBe(true);
});
