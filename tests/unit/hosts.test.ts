import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { hostHeaders, readHostRules } from '../../src/host-headers.ts';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

const rules = readHostRules(read('src/headers.txt'));
const readme = read('README.md');
const apache = read('public/.htaccess');

/** The indented block of the README that a comment opens. */
function block(comment: string): string {
	const found = new RegExp(`\\n +# ${comment}[^]*?\\n\\n`).exec(readme)?.[0];
	assert.ok(found, `README.md has a block for ${comment}`);
	return found;
}

const nginx = block('nginx');
const caddy = block('Caddy');

/** The headers that a host's configuration sets; those for caching, which depend on the path, apart. */
function headersIn(configuration: string, line: RegExp): Readonly<Record<string, string>> {
	const all = [...configuration.matchAll(line)].map(([, name = '', value = '']) => [name, value]);
	return Object.fromEntries(all.filter(([name]) => name !== 'Cache-Control'));
}

for (const [host, headers] of [
	['nginx', headersIn(nginx, /add_header ([\w-]+) "([^"]+)" always;/g)],
	['Caddy', headersIn(caddy, /^ +([A-Z][\w-]+) "([^"]+)"$/gm)],
	['Apache', headersIn(apache, /Header always set ([\w-]+) "([^"]+)"/g)],
] as const) {
	test(`${host} is told to send the headers of src/headers.txt, no more and no less`, () => {
		assert.deepEqual(headers, hostHeaders(rules, '/'));
	});
}

const paths = [
	...[
		'/',
		'/404.html',
		'/about/',
		'/A/RES/59/187/op4/',
		'/A/RES/59/187.md',
		'/robots.txt',
		'/_astronomy',
		'/a/_astro/',
	],
	...['/pagefind/pagefind.js', '/pagefind/pagefind-entry.json', '/pagefind/wasm.en.pagefind', '/pagefind/indexes'],
	...['/_astro/a.js', '/_astro/fonts/a.woff2', '/pagefind/index/a', '/pagefind/fragment/a', '/pagefind/filter/a'],
];
const forGood = 'public, max-age=31536000, immutable';
const askAgain = 'public, max-age=0, must-revalidate';
const caching = (path: string): string => hostHeaders(rules, path)['Cache-Control'] ?? askAgain;

test('every host keeps the same paths for good, and asks again for all others', () => {
	const hashed = paths.filter((path) => caching(path) === forGood);
	assert.equal(hashed.length, 5);
	const [, pattern = ''] = new RegExp(`~(\\S+) "${forGood}";`).exec(nginx) ?? [];
	assert.deepEqual(
		paths.filter((path) => new RegExp(pattern).test(path)),
		hashed,
	);
	assert.match(nginx, new RegExp(`default "${askAgain}";`));
	const [, named = ''] = /@hashed path (.+)/.exec(caddy) ?? [];
	const starts = named.split(' ').map((one) => one.replace('*', ''));
	assert.deepEqual(
		paths.filter((path) => starts.some((start) => path.startsWith(start))),
		hashed,
	);
	assert.match(caddy, new RegExp(`@named not path ${named.replaceAll('*', '\\*')}\n`));
	assert.match(
		caddy,
		new RegExp(`header @hashed Cache-Control "${forGood}"\n +header @named Cache-Control "${askAgain}"`),
	);
	const [, part = ''] = /=~ m#(.+)#"/.exec(apache) ?? [];
	// Below any base path, Apache alone.
	assert.deepEqual(
		paths.filter((path) => new RegExp(part).test(path)),
		[...hashed, '/a/_astro/'].sort((a, b) => paths.indexOf(a) - paths.indexOf(b)),
	);
	assert.match(apache, new RegExp(`"${askAgain}"\n\t<If [^>]+>\n\t\tHeader set Cache-Control "${forGood}"`));
});

test('a line in src/headers.txt that is neither a path nor a header is refused with its number', () => {
	assert.throws(() => readHostRules('/*\n  X-Frame-Options DENY\n'), /_headers:2: expected .+ found " {2}X-Frame/);
	assert.throws(() => readHostRules('  X-Frame-Options: DENY\n'), /_headers:1: /);
});

test('no line is longer than the 2,000 characters that Cloudflare reads', () => {
	assert.deepEqual(
		read('src/headers.txt')
			.split('\n')
			.filter((line) => line.length > 2000),
		[],
	);
});
