import { readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { head } from './src/head.ts';
import { hostHeaders, readHostRules } from './src/host-headers.ts';
import { pagePolicy } from './src/page-policy.ts';
import { searchIndex } from './src/search-index.ts';
import { wholeBuild } from './src/whole-build.ts';

// What English text needs is in the first file of each cut (italics and semibold open paragraphs and head pages);
// the rest, accents and signs, loads when a text has them.
const regular = [
	'U+20-22, U+24-29, U+2C-3B, U+3F, U+41-5B, U+5D, U+61-7A, U+A0, U+A7, U+B6, U+2013-2014, U+2018-2019, U+201C-201D, U+2026',
];
const regularRest = [
	'U+23, U+2A-2B, U+3C-3E, U+40, U+5C, U+5E-60, U+7B-7E, U+A1-A6, U+A8-B5, U+B7-FF, U+131, U+152-153, U+160-161, U+178, U+17D-17E, U+2C6, U+2DC, U+201A, U+201E, U+2020-2022, U+2030, U+2039-203A, U+20AC, U+2122',
];
const other = ['U+20, U+28-29, U+2C-3B, U+41-5A, U+61-7A, U+2019'];
const otherRest = [
	'U+21-27, U+2A-2B, U+3C-40, U+5B-60, U+7B-7E, U+A0-FF, U+131, U+152-153, U+160-161, U+178, U+17D-17E, U+2C6, U+2DC, U+2013-2014, U+2018, U+201A, U+201C-201E, U+2020-2022, U+2026, U+2030, U+2039-203A, U+20AC, U+2122',
];

const cut = (name, weight, style, unicodeRange) => ({
	src: [`./src/fonts/source-serif-4-${name}.woff2`],
	weight,
	style,
	unicodeRange,
});

/**
 * What search and the reading of references need; no page loads it before it is used. What the action bar needs once
 * it is used is left to be a file of its own, which search does not wait for.
 */
const onDemand =
	/\/src\/(?:resolution\/(?!cited|citation|un-citation|law-citation|enumeration|organ|date|fragment|selection|quotation|searched-page|text-directive)|client\/(?:answer|apart|element|engine|messages|pagefind|reason|record|results|search-form|search-history|search-results|searches|site-search|whole-finder)\.ts)|\/node_modules\//;

/** What every script has that loads another; among what is loaded on demand it would take all of that along. */
const preloadHelper = { name: 'preload-helper', test: /vite\/preload-helper/, priority: 1 };

/** What is loaded on demand is one file without styles, so Vite's code for preloading its dependencies has no work. */
const plainDynamicImports = {
	name: 'plain-dynamic-imports',
	enforce: 'pre',
	load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

const site = process.env.SITE ?? 'https://resolution-reader.example';
const base = process.env.BASE ?? '/';

/** A paragraph's page and the front door name the text as their canonical address; search results are nobody's. */
function isCanonical(page) {
	const isFrontDoor = new URL(page).pathname.replace(/\/?$/, '/') === base.replace(/\/?$/, '/');
	return !isFrontDoor && !/\/search\/$|\/(?:pp|op|annex)[-\w]*\/$|\/s\d+-[-\w]*\/$/.test(page);
}

/** The preview shows what a host would send with a page. */
const previewHeaders = () => hostHeaders(readHostRules(readFileSync('src/headers.txt', 'utf8')), '/');

export default defineConfig({
	// Where the site is published: SITE=https://example.org BASE=/some/base/ npm run build
	site,
	base,
	// 'jsx', the default, eats the space between two inline elements on separate lines.
	compressHTML: true,
	// While one picture is drawn, others are packed on the other cores.
	build: { inlineStylesheets: 'always', concurrency: 4 },
	server: ({ command }) => (command === 'preview' ? { headers: previewHeaders() } : {}),
	devToolbar: { enabled: false },
	// No page shows code, and Shiki's inline styles would break the content security policy.
	markdown: { syntaxHighlight: false },
	fonts: [
		{
			provider: fontProviders.local(),
			name: 'Source Serif 4',
			cssVariable: '--font-book',
			// Of the same widths and heights: src/styles/fallback.css.
			fallbacks: ['Book Times', 'Book Noto', 'Book DejaVu', 'Georgia', 'serif'],
			optimizedFallbacks: false,
			display: 'optional',
			options: {
				variants: [
					cut('regular', 400, 'normal', regular),
					cut('italic', 400, 'italic', other),
					cut('semibold', 600, 'normal', other),
				],
			},
		},
		{
			provider: fontProviders.local(),
			name: 'Source Serif 4 Rest',
			cssVariable: '--font-rest',
			fallbacks: [],
			display: 'optional',
			options: {
				variants: [
					cut('regular-rest', 400, 'normal', regularRest),
					cut('italic-rest', 400, 'italic', otherRest),
					cut('semibold-rest', 600, 'normal', otherRest),
				],
			},
		},
	],
	integrations: [head(), sitemap({ filter: isCanonical }), searchIndex(), pagePolicy(), wholeBuild()],
	vite: {
		plugins: [plainDynamicImports],
		environments: {
			client: {
				build: {
					rolldownOptions: {
						output: { codeSplitting: { groups: [preloadHelper, { name: 'on-demand', test: onDemand }] } },
					},
				},
			},
		},
	},
	security: {
		csp: {
			directives: [
				"default-src 'none'",
				"connect-src 'self'",
				"font-src 'self'",
				"img-src 'self'",
				"manifest-src 'self'",
				"form-action 'self'",
				"base-uri 'none'",
				"worker-src 'none'",
				// No text becomes markup or a script: not even by a policy of our own.
				"require-trusted-types-for 'script'",
				"trusted-types 'none'",
			],
			// Pagefind compiles WebAssembly, on every page: each one has the search, the lost address's too.
			scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
		},
	},
});
