import { hostHeaders, readHostRules } from '../../src/host-headers.ts';
import { builtFiles, builtPages, readBuilt } from '../built.ts';
import { expect, pageKinds, test, textPath, watch } from './site.ts';

/** A policy as its directives, each with its sources. */
function directives(policy: string): Readonly<Record<string, readonly string[]>> {
	return Object.fromEntries(
		policy
			.split(';')
			.map((directive) => directive.trim().split(/\s+/))
			.filter(([name]) => name)
			.map(([name, ...sources]) => [name, sources]),
	);
}

/** Without what only the page can know: the hashes of its scripts and styles. */
const expected = {
	'default-src': ["'none'"],
	'base-uri': ["'none'"],
	'connect-src': ["'self'"],
	'font-src': ["'self'"],
	'form-action': ["'self'"],
	'img-src': ["'self'"],
	'manifest-src': ["'self'"],
	'require-trusted-types-for': ["'script'"],
	'script-src': ["'self'", "'wasm-unsafe-eval'"],
	'style-src': ["'self'"],
	'trusted-types': ["'none'"],
	'worker-src': ["'none'"],
};

test('the policy of every page allows this site alone, and scripts and styles in the page by their hashes', () => {
	for (const { file, path } of builtPages()) {
		const html = readBuilt(file).toString('utf8');
		const [, policy = '', ...more] = html.split(/<meta http-equiv="content-security-policy" content="([^"]*)"/);
		expect(more, path).toHaveLength(1);
		const hash = /^'sha256-[\w+/]{43}='$/;
		const found = Object.entries(directives(policy)).map(([name, sources]) => [
			name,
			sources.filter((source) => !hash.test(source)),
		]);
		expect(Object.fromEntries(found), path).toEqual(expected);
		expect(html.indexOf('<script'), path).toBeGreaterThan(html.indexOf(policy));
		expect(html, path).not.toMatch(/<[^>]+\s(?:on\w+|style)=/);
	}
});

const rules = readHostRules(readBuilt('_headers').toString('utf8'));

test('every address is answered with the headers of the hosts: pages, files, lost ones and redirects', async ({
	request,
}) => {
	const { 'Content-Security-Policy': policy = '', ...others } = hostHeaders(rules, '/');
	expect(Object.keys(others).sort()).toEqual([
		'Cross-Origin-Embedder-Policy',
		'Cross-Origin-Opener-Policy',
		'Cross-Origin-Resource-Policy',
		'Permissions-Policy',
		'Referrer-Policy',
		'X-Content-Type-Options',
	]);
	expect(directives(policy)).toMatchObject({ 'frame-ancestors': ["'none'"], 'base-uri': ["'none'"] });
	expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
	const files = ['favicon.svg', 'robots.txt', 'sitemap-0.xml', 'pagefind/pagefind.js', 'A/RES/59/187/card.png'];
	for (const path of [...Object.values(pageKinds), textPath.slice(0, -1), ...files.map((file) => `/${file}`)]) {
		const sent = (await request.get(path, { maxRedirects: 0 })).headers();
		for (const [name, value] of Object.entries(hostHeaders(rules, '/'))) {
			expect(sent[name.toLowerCase()], `${name} of ${path}`).toBe(value);
		}
	}
});

test('files with a hash in their name are kept for good, pages are asked for again', async ({ request }) => {
	const caching = async (path: string): Promise<string | undefined> =>
		(await request.get(path)).headers()['cache-control'];
	const hashed = builtFiles().filter((file) => /^(?:_astro|pagefind\/(?:filter|fragment|index))\//.test(file));
	expect(hashed.filter((file) => !/[./_-][\w-]{8,}\.\w+$/.test(file))).toEqual([]);
	for (const file of hashed) expect(await caching(`/${file}`), file).toBe('public, max-age=31536000, immutable');
	for (const path of Object.values(pageKinds)) expect(await caching(path), path).toMatch(/no-cache|must-revalidate/);
});

test('what breaks the policy fails a test: it is an error or a warning in the console', async ({
	browser,
	baseURL,
}) => {
	const context = await browser.newContext();
	const problems = watch(context, new URL(baseURL ?? '').origin);
	const page = await context.newPage();
	await page.goto(new URL('/about/', baseURL).href);
	for (const breach of [
		() => document.body.setAttribute('style', 'color: red'),
		() => void navigator.geolocation.getCurrentPosition(() => undefined),
		() => document.body.append(Object.assign(document.createElement('img'), { src: 'data:image/gif;base64,R0=' })),
	]) {
		const before = problems.length;
		await page.evaluate(breach);
		await expect.poll(() => problems.length, String(breach)).toBeGreaterThan(before);
	}
	await context.close();
});
