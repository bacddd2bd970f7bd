import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import sirv from 'sirv';

/** What a browser needs of Pagefind; its interfaces, highlighter, worker and other languages stay out. */
const needed =
	/^(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|[^/]+\.pf_meta|(?:index|fragment|filter)\/.+)$/;

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
				const files = await indexed(fileURLToPath(dir));
				const folder = new URL('./pagefind/', dir);
				for (const { path, content } of files) await write(new URL(path, folder), content);
				await tellPages(fileURLToPath(dir), preloads(files));
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

async function indexed(path: string): Promise<readonly IndexFile[]> {
	const { index, errors } = await pagefind.createIndex({ maxFragments: 1, writePlayground: false });
	if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
	const added = await index.addDirectory({ path });
	const built = await index.getFiles();
	await pagefind.close();
	const problems = [...added.errors, ...built.errors];
	if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
	return built.files.filter((file) => needed.test(file.path)).sort((a, b) => a.path.localeCompare(b.path, 'en'));
}

/** What every search asks for, in the order of size; the first file's address changes whenever any file does. */
function preloads(files: readonly IndexFile[]): string {
	const hash = createHash('sha256');
	for (const { content } of files) hash.update(content);
	const names = files.map((file) => file.path).filter((path) => /^(?:index|fragment)\/|\.pf_meta$/.test(path));
	return ['wasm.en.pagefind', `pagefind-entry.json?ts=${hash.digest('hex').slice(0, 12)}`, ...names].join(' ');
}

async function tellPages(folder: string, names: string): Promise<void> {
	const pages = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'));
	await Promise.all(
		pages.map(async (name) => {
			const path = join(folder, name);
			const html = await readFile(path, 'utf8');
			await writeFile(path, html.replace('data-index-files="none"', `data-index-files="${names}"`));
		}),
	);
}

async function write(url: URL, content: Uint8Array): Promise<void> {
	await mkdir(new URL('./', url), { recursive: true });
	await writeFile(url, content);
}
