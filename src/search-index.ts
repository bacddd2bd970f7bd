import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import sirv from 'sirv';
import { minify } from 'vite';
import { readId } from './resolution/paragraph-id.ts';

/** What a browser needs of Pagefind; its interfaces, highlighter, worker and other languages stay out. */
const needed =
	/^(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|[^/]+\.pf_meta|(?:index|fragment|filter)\/.+)$/;

/** The pages of paragraphs, by their ids (resolution/paragraph-id.ts). */
const paragraphPages = '**/{pp,op,annex,s}[0-9\\-]*/index.html';

/** So many paragraphs are sent to the reader in one file with the index; of more, those that are shown. */
const wholeAtMost = 100;

/** Pages that are rewritten side by side. */
const side = 100;

/**
 * Lets Pagefind index the built paragraph pages, writes what the site's search needs of the result, and tells
 * every page the names of those files, so that a browser can fetch them side by side.
 */
export function searchIndex(): AstroIntegration {
	let base = '/';
	let built: URL | undefined;
	return {
		name: 'search-index',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/?$/, '/');
				built = new URL('./pagefind/', config.outDir);
			},
			// While writing, the search answers from the last build.
			'astro:server:setup': ({ server }) => {
				if (built) server.middlewares.use(`${base}pagefind`, sirv(fileURLToPath(built), { dev: true }));
			},
			'astro:build:done': async ({ dir, logger }) => {
				const path = fileURLToPath(dir);
				const names = await readdir(path, { recursive: true });
				const pages = names.filter((name) => name.endsWith('.html')).map((name) => join(path, name));
				const files = await indexed(path, pages);
				const folder = new URL('./pagefind/', dir);
				for (const { path, content } of files) await write(new URL(path, folder), content);
				await tellPages(pages, preloads(files));
				const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
				logger.info(`${files.length} files, ${Math.round(bytes / 1000)} kB`);
			},
		},
	};
}

interface IndexFile {
	readonly path: string;
	readonly content: Uint8Array;
}

async function indexed(path: string, pages: readonly string[]): Promise<readonly IndexFile[]> {
	const isWhole = pages.filter((page) => readId(basename(dirname(page)))).length <= wholeAtMost;
	const options = { writePlayground: false, ...(isWhole && { maxFragments: 1 }) };
	const { index, errors } = await pagefind.createIndex(options);
	if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
	const added = await index.addDirectory({ path, glob: paragraphPages });
	const built = await index.getFiles();
	await pagefind.close();
	const problems = [...added.errors, ...built.errors];
	if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
	const files = built.files.filter((file) => needed.test(file.path)).map(shortened);
	return (await Promise.all(files)).sort((a, b) => a.path.localeCompare(b.path, 'en'));
}

/** Pagefind's script comes with its names at full length: 2 kB that every first search would wait for. */
async function shortened(file: IndexFile): Promise<IndexFile> {
	if (file.path !== 'pagefind.js') return file;
	const { code, errors } = await minify(file.path, new TextDecoder().decode(file.content), { module: true });
	if (errors.length > 0) throw new Error(`Pagefind's script: ${errors.map(({ message }) => message).join('; ')}`);
	return { path: file.path, content: new TextEncoder().encode(code) };
}

/**
 * What every search asks for, in the order of size; the first file's address changes whenever any file does.
 * Where the paragraphs are in one file, it is among them: the search then holds the whole library (engine.ts).
 */
function preloads(files: readonly IndexFile[]): string {
	const hash = createHash('sha256');
	for (const { content } of files) hash.update(content);
	const isWhole = files.filter(({ path }) => path.startsWith('fragment/')).length === 1;
	const wanted = isWhole ? /^(?:index|fragment)\/|\.pf_meta$/ : /\.pf_meta$/;
	const names = files.map((file) => file.path).filter((path) => wanted.test(path));
	return ['wasm.en.pagefind', `pagefind-entry.json?ts=${hash.digest('hex').slice(0, 12)}`, ...names].join(' ');
}

async function tellPages(pages: readonly string[], names: string): Promise<void> {
	for (let at = 0; at < pages.length; at += side) {
		await Promise.all(pages.slice(at, at + side).map((page) => tellPage(page, names)));
	}
}

async function tellPage(page: string, names: string): Promise<void> {
	const html = await readFile(page, 'utf8');
	await writeFile(page, html.replace('data-index-files="none"', `data-index-files="${names}"`));
}

async function write(url: URL, content: Uint8Array): Promise<void> {
	await mkdir(new URL('./', url), { recursive: true });
	await writeFile(url, content);
}
