import { received } from './received.ts';
import { shownWords } from './shown.ts';
import { expect, pageKinds, test, textPath } from './site.ts';

const { words, heading, paragraphs } = received();

test.beforeEach(async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
});

test('the printed text is the received text in order, with its numbers', async ({ page }) => {
	for (const address of [textPath, `${textPath}?q=dialogue#op4`]) {
		await page.goto('/about/');
		await page.goto(address, { waitUntil: 'networkidle' });
		const shown = await shownWords(page.locator('article'));
		expect(shown.slice(shown.indexOf(heading)), address).toBe(words);
		for (const { id } of paragraphs) await expect(page.locator(`#${id} > a`).first()).toBeVisible();
	}
});

test('no interface is printed', async ({ page }) => {
	const addresses = [
		...Object.values(pageKinds).filter((path) => path !== '/nowhere/' && path !== '/search/'),
		`${textPath}#op4`,
		`${textPath}?q=dialogue#op3`,
	];
	for (const address of addresses) {
		await page.goto('/about/');
		await page.goto(address, { waitUntil: 'networkidle' });
		for (const role of ['banner', 'navigation', 'button', 'search', 'toolbar', 'dialog', 'searchbox'] as const) {
			await expect(page.getByRole(role).filter({ visible: true }), `${role} at ${address}`).toHaveCount(0);
		}
		await expect(page.getByRole('link', { name: /^Skip to/ }), address).toBeHidden();
	}
});

test('paper stays white and ink black in the dark theme', async ({ page }) => {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await page.goto(textPath);
	const { color, backgroundColor } = await page.evaluate(() => {
		const style = getComputedStyle(document.body);
		return { color: style.color, backgroundColor: style.backgroundColor };
	});
	expect(color).toBe('rgb(0, 0, 0)');
	expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(backgroundColor);
});

test('the permanent address, the emendations and the addresses of the references are printed', async ({ page }) => {
	await page.goto(textPath);
	await expect(page.getByText(/^Permanent address/)).toBeVisible();
	await expect(page.getByText(/^Permanent address/)).toContainText('/A/RES/59/187/');
	for (const [received, printed] of [
		['confidencebuilding', 'confidence-building'],
		['fiftysecond', 'fifty-second'],
		['nonselectivity', 'non-selectivity'],
		['nongovernmental', 'non-governmental'],
	] as const) {
		await expect(page.getByRole('row').filter({ hasText: received })).toContainText(printed);
		await expect(page.getByRole('row').filter({ hasText: received })).toBeVisible();
	}
	const notes = await page.locator('[id^="ref-"]').evaluateAll((items) =>
		items.map((item) => ({
			href: item.querySelector('a[rel~=external]')?.getAttribute('href') ?? '',
			printed: [item, ...item.querySelectorAll('*')].map((one) => getComputedStyle(one, '::after').content).join(' '),
		})),
	);
	expect(notes).toHaveLength(8);
	for (const { href, printed } of notes) expect(printed).toContain(href);
});

for (const [format, box] of [
	['A4', [595, 842]],
	['Letter', [612, 792]],
] as const) {
	test(`the text prints on ${format}, on few pages`, async ({ page }) => {
		await page.goto(textPath);
		const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
		const boxes = [...pdf.matchAll(/\/MediaBox \[([\d. ]+)\]/g)].map(([, numbers = '']) =>
			numbers
				.trim()
				.split(/\s+/)
				.slice(2)
				.map((one) => Math.round(Number(one))),
		);
		expect(boxes.length).toBeGreaterThan(1);
		expect(boxes.length).toBeLessThanOrEqual(6);
		for (const [width = 0, height = 0] of boxes) {
			// In points, which Chromium rounds its own way.
			expect(Math.abs(width - box[0])).toBeLessThan(2);
			expect(Math.abs(height - box[1])).toBeLessThan(2);
		}
	});
}

test('nothing printed is wider than the paper', async ({ page }) => {
	// A4 and Letter less the margins, in CSS pixels.
	await page.setViewportSize({ width: 640, height: 900 });
	for (const path of Object.values(pageKinds).filter((one) => !['/nowhere/', '/search/'].includes(one))) {
		await page.goto(path);
		const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
		// A pixel at the edge is a word for screen readers.
		expect(over, path).toBeLessThanOrEqual(1);
	}
});
