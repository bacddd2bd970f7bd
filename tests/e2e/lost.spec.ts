import { addressOf, announced, expect, test, textPath } from './site.ts';

test.use({ expectedErrors: /status of 404/ });

test('a lost address that names a paragraph or the resolution leads there', async ({ page }) => {
	for (const [lost, found] of [
		['/a/res/59/187/op4', '#op4'],
		['/a/res/59/187/op4/', '#op4'],
		['/A/RES/59/187/OP4', '#op4'],
		['/A/RES/59/187/para4', '#op4'],
		['/59/187/op4', '#op4'],
		['/59/187/pp3', '#pp3'],
		['/op4', '#op4'],
		['/op%204', '#op4'],
		['/PP3', '#pp3'],
		['/op3-op5', '#op3-op5'],
		['/a/res/59/187', ''],
		['/a/res/59/187/', ''],
		['/59/187', ''],
		['/en/A/RES/59/187', ''],
		['/a/res/59/187#op4', '#op4'],
		['/a/res/59/187/#pp3', '#pp3'],
		['/59/187/op4?q=dialogue', '?q=dialogue#op4'],
		['/59/187?q=dialogue#pp5', '?q=dialogue#pp5'],
	] as const) {
		await page.goto('/about/');
		await page.goto(lost);
		await expect.poll(() => addressOf(page), lost).toBe(textPath + found);
	}
});

test('the way back from there is not the lost address again', async ({ page }) => {
	await page.goto('/about/');
	await page.goto('/59/187/op4');
	await expect.poll(() => addressOf(page)).toBe(`${textPath}#op4`);
	await page.goBack();
	expect(addressOf(page)).toBe('/about/');
});

test('a lost address that names a paragraph which is not there: says so', async ({ page }) => {
	for (const lost of ['/a/res/59/187/op99', '/op99', '/A/RES/59/187/pp9/']) {
		await page.goto(lost);
		await expect(announced(page, /has no (?:OP99|PP9)/i), lost).toBeVisible();
		expect(addressOf(page)).toBe(lost);
	}
});

test('a sub-paragraph that is not there is not gone to', async ({ page }) => {
	await page.goto('/A/RES/59/187/op4-a');
	await expect(announced(page, 'Resolution 59/187 has no OP4 (a).')).toBeVisible();
	expect(addressOf(page)).toBe('/A/RES/59/187/op4-a');
});

test('what only ends like a reference is no paragraph of this resolution', async ({ page }) => {
	for (const lost of ['/doc/UNDOC/GEN/N04/486/88', '/4', '/2004/op4', '/docs/op4', '/2004', '/3-5']) {
		await page.goto(lost);
		await page.waitForLoadState('networkidle');
		expect(addressOf(page), lost).toBe(lost);
		await expect(page.getByRole('main').getByRole('status'), lost).toBeEmpty();
	}
});

test('another resolution is said not to be held, with its address at the United Nations', async ({ page }) => {
	for (const [lost, symbol] of [
		['/A/RES/58/170/', 'A/RES/58/170'],
		['/a/res/58/170/op3', 'A/RES/58/170'],
		['/58/170', 'A/RES/58/170'],
		['/A/HRC/RES/59/187', 'A/HRC/RES/59/187'],
	] as const) {
		await page.goto(lost);
		const message = announced(page, `Resolution ${symbol.replace(/^.*RES./, '')} is not held here`);
		const link = message.getByRole('link', { name: `${symbol} at the United Nations` });
		await expect(link, lost).toHaveAttribute('href', `https://docs.un.org/en/${symbol}`);
		expect(addressOf(page)).toBe(lost);
	}
});

test('a lost address is answered with status 404 and ways on', async ({ page }) => {
	const response = await page.goto('/nowhere/at/all');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	const main = page.getByRole('main');
	await expect(main.getByRole('link', { name: /text/i })).toHaveAttribute('href', textPath);
	await expect(main.getByRole('link', { name: /^search/i })).toHaveAttribute('href', '/search/');
	await expect(main.getByRole('link', { name: 'OP4', exact: true })).toHaveAttribute('href', `${textPath}#op4`);
});

test('an address of another resolution leads nowhere by itself', async ({ page }) => {
	await page.goto('/A/RES/60/156/op4');
	await page.waitForLoadState('networkidle');
	expect(addressOf(page)).toBe('/A/RES/60/156/op4');
});

test('hostile addresses are harmless', async ({ page }) => {
	for (const lost of [
		'/%3Cscript%3Ealert(1)%3C/script%3E',
		'/%3Cimg%20src=x%20onerror=alert(1)%3E',
		'/javascript:alert(1)',
		'/%E0%A4%A',
		'/%00',
		'/..%2f..%2fetc%2fpasswd',
		'/%5C%5Cevil.example/op4x',
		`/${'a'.repeat(5000)}`,
		`/${'op4,'.repeat(40)}`,
		'/op99999999999999999999',
		'/op1-op9999999',
	]) {
		await page.goto(lost);
		await page.waitForLoadState('networkidle');
		await expect(page.getByRole('heading', { level: 1 }), lost).toBeVisible();
		await expect(page.locator('img[src="x"], main script:has-text("alert")'), lost).toHaveCount(0);
	}
	const { origin } = new URL(page.url());
	await page.goto(`${origin}//evil.example/op4`);
	await page.waitForLoadState('networkidle');
	expect(page.url()).toBe(`${origin}//evil.example/op4`);
});
