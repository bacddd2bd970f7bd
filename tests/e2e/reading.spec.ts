import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, expect, pageKinds, test, textPath } from './site.ts';

test('the front door opens on the text', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'59/187. Enhancement of international cooperation in the field of human rights',
	);
	await expect(page.locator('#op10')).toBeAttached();
	await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/A\/RES\/59\/187\/$/);
});

test('the masthead says whose text it is, its symbol, session, agenda item and date', async ({ page }) => {
	await page.goto(textPath);
	for (const words of ['United Nations', 'A/RES/59/187', 'General Assembly', 'Fifty-ninth', '105 (b)']) {
		await expect(page.getByRole('article').getByText(words, { exact: true }).first()).toBeVisible();
	}
	await expect(page.getByRole('article').getByText('20 December 2004', { exact: true }).first()).toBeVisible();
});

test('the two parts have headings, and each its paragraphs in a list', async ({ page }) => {
	await page.goto(textPath);
	await expect(page.getByRole('heading', { level: 2, name: 'Preamble' })).toHaveId('preamble');
	await expect(page.getByRole('heading', { level: 2, name: 'Operative paragraphs' })).toHaveId('operative-paragraphs');
	await expect(page.locator('li[id^="pp"]')).toHaveCount(8);
	await expect(page.locator('li[id^="op"]')).toHaveCount(10);
	const eids = await page
		.locator('li[id^="op"]')
		.evaluateAll((all) => all.map((item) => item.getAttribute('data-eid')));
	expect(eids).toEqual(Array.from({ length: 10 }, (_, index) => `para_${index + 1}`));
});

test('the closing lines end the text', async ({ page }) => {
	await page.goto(textPath);
	const closing = page.getByRole('article').locator('p').filter({ hasText: '74th plenary meeting' });
	await expect(closing).toHaveText(/^74th plenary meeting\s*20 December 2004$/);
	await expect(closing).toHaveCSS('text-align', 'end');
});

test('a measure of 62 to 68 letters, no hyphenation, figures chosen', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	// On a first visit that is in a hurry the fallback stays, whose measure is a little longer.
	await page.goto(textPath);
	await page.reload();
	const { lines, letters, hyphens } = await page.locator('#op4 p').evaluate((paragraph) => {
		const range = document.createRange();
		range.selectNodeContents(paragraph);
		const tops = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 8)));
		return {
			lines: tops.size,
			letters: paragraph.textContent.length,
			hyphens: getComputedStyle(paragraph).hyphens,
		};
	});
	expect(letters / lines).toBeGreaterThan(50);
	expect(letters / lines).toBeLessThanOrEqual(74);
	expect(hyphens).not.toBe('auto');
});

test('references lead to their notes at the end, and back', async ({ page }) => {
	await page.goto(textPath);
	await page.locator('#pp2').getByRole('link', { name: 'resolution 58/170' }).click();
	expect(addressOf(page)).toBe(`${textPath}#ref-resolution-58-170`);
	const note = page.locator('#ref-resolution-58-170');
	await expect(note).toBeInViewport();
	await expect(note.getByRole('link').first()).toHaveAttribute('href', 'https://docs.un.org/en/A/RES/58/170');
	await note.getByRole('link', { name: 'Back to PP2' }).click();
	expect(addressOf(page)).toBe(`${textPath}#pp2`);
	await expect(page.locator('#pp2')).toBeInViewport();
});

test('"About this text" says where it comes from, with its checksum and every emendation', async ({ page }) => {
	await page.goto(textPath);
	const file = readFileSync(join(import.meta.dirname, '..', '..', 'content', 'sources', 'A-RES-59-187.txt'));
	const main = page.getByRole('main');
	await expect(main.getByText(createHash('sha256').update(file).digest('hex'))).toBeVisible();
	await expect(main.getByText('5,227 bytes')).toBeVisible();
	for (const [where, received, printed] of [
		['PP7', 'confidencebuilding', 'confidence-building'],
		['PP8', 'fiftysecond', 'fifty-second'],
		['OP7', 'nonselectivity', 'non-selectivity'],
		['OP8', 'nongovernmental', 'non-governmental'],
	] as const) {
		await expect(page.getByRole('row').filter({ hasText: received })).toHaveText(
			new RegExp(`${where}\\s*${received}\\s*${printed}`),
		);
	}
});

test('the contents mark the paragraph that is being read', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(textPath);
	const contents = page.getByRole('navigation', { name: 'Contents' });
	await expect(contents.getByRole('link', { name: /Urges/ })).toBeVisible();
	for (const id of ['pp5', 'op3', 'op8']) {
		await page.locator(`#${id}`).evaluate((item) => {
			scrollBy({ top: item.getBoundingClientRect().top - innerHeight / 4, behavior: 'instant' });
		});
		await expect(contents.locator('[aria-current]')).toHaveAttribute('href', `#${id}`);
	}
});

test('the page of a paragraph has its references, emendations, subjects and citations', async ({ page }) => {
	await page.goto(`${textPath}pp8/`);
	const main = page.getByRole('main');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Preambular paragraph 8');
	await expect(main.getByText('fiftysecond')).toBeVisible();
	await expect(main.getByRole('link', { name: /2000\/22/ }).last()).toHaveAttribute(
		'href',
		/^https:\/\/docs\.un\.org\//,
	);
	await expect(main.getByRole('link', { name: 'XENOPHOBIA' })).toHaveAttribute('href', '/subjects/#subject-1007092');
	await expect(main.getByText('the eighth preambular paragraph of General Assembly resolution 59/187')).toBeVisible();
	await page.goto(`${textPath}op1/`);
	await expect(page.getByRole('heading', { name: /emended/i })).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'References' })).toHaveCount(0);
});

test('every page names its source, permanence policy and how to cite at its foot', async ({ page }) => {
	for (const [kind, path] of Object.entries(pageKinds).filter(([, one]) => one !== '/nowhere/')) {
		await page.goto(path);
		const foot = page.getByRole('contentinfo');
		await expect(foot.getByText(/not an official\s+edition/i), kind).toBeVisible();
		for (const name of ['Source', 'Permanence', 'Fidelity', 'How to cite']) {
			await expect(foot.getByRole('link', { name }), kind).toBeVisible();
		}
	}
});

test('the header marks the page that one is on', async ({ page }) => {
	for (const [name, path] of [
		['Subjects', '/subjects/'],
		['Words', `${textPath}words/`],
		['Verbs', `${textPath}verbs/`],
		['About', '/about/'],
	] as const) {
		await page.goto(path);
		const site = page.getByRole('navigation', { name: 'Site' });
		await expect(site.locator('[aria-current=page]')).toHaveText(name);
	}
});

test('the page has an icon, a preview picture and the headers of a careful host', async ({ page }) => {
	const response = await page.goto(textPath);
	const icon = await page.locator('link[rel=icon]').getAttribute('href');
	expect((await page.request.get(icon ?? '')).status()).toBe(200);
	const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
	const preview = await page.request.get(new URL(picture ?? '').pathname);
	expect(preview.status()).toBe(200);
	expect(preview.headers()['content-type']).toMatch(/^image\//);
	expect(await response?.headerValue('content-security-policy')).toContain('frame-ancestors');
	await expect(page.locator('meta[http-equiv="content-security-policy" i]')).toHaveCount(1);
});

test.describe('where fonts are refused', () => {
	test.use({ expectedErrors: /Failed to decode|OTS parsing error/ });

	test('without the book face the text is as long in one that the device has', async ({ page }) => {
		const height = () => page.locator('.paragraphs').evaluate((text) => text.scrollHeight);
		for (const width of [360, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(textPath);
			// The face is optional: on the second visit it is there at once.
			await page.reload();
			const set = await height();
			await page.route('**/*.woff2', (route) => route.fulfill({ body: '' }));
			await page.reload();
			const fallback = await height();
			expect(Math.abs(fallback / set - 1), `${fallback} for ${set} at ${width}`).toBeLessThan(0.03);
			await page.unroute('**/*.woff2');
		}
	});
});
