import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { ContentError } from './resolution/content-error.ts';
import { proveFidelity, readReceived } from './resolution/fidelity.ts';
import type { Resolution } from './resolution/model.ts';
import { parseResolution } from './resolution/parse.ts';

/**
 * Astro's door to content/resolutions: every Markdown file there becomes an entry whose data is the
 * resolution, already parsed, checked and proved against the file it was received in. All are read on every
 * build, so that a change to the parser never meets an older reading in Astro's cache.
 *
 * @throws ContentError at the first file that is not as it must be; the build stops before it writes.
 */
export function resolutionLoader(): Loader {
	return {
		name: 'resolutions',
		load: async (context) => {
			await loadAll(context);
			context.watcher?.add(fileURLToPath(contentFolder(context)));
			context.watcher?.on('all', async (_event, path) => {
				if (!path.startsWith(fileURLToPath(contentFolder(context)))) return;
				await loadAll(context).catch((error: unknown) => {
					context.logger.error(String(error));
					// Pages then say so, rather than show what the file was before.
					context.store.clear();
					context.store.set({ id: 'error', data: {}, body: String(error) });
				});
			});
		},
	};
}

function contentFolder({ config }: LoaderContext): URL {
	return new URL('./content/', config.root);
}

async function loadAll(context: LoaderContext): Promise<void> {
	const folder = new URL('./resolutions/', contentFolder(context));
	const files = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
	const resolutions = await Promise.all(files.map((name) => read(new URL(name, folder), context)));
	expectOwnSymbols(resolutions);
	context.store.clear();
	for (const { resolution, file } of resolutions) {
		context.store.set({ id: resolution.symbol, data: { ...resolution }, filePath: file });
	}
}

interface Read {
	readonly resolution: Resolution;
	readonly file: string;
}

async function read(url: URL, { config }: LoaderContext): Promise<Read> {
	const file = relative(fileURLToPath(config.root), fileURLToPath(url));
	const resolution = parseResolution(await readFile(url, 'utf8'), file);
	const { source } = resolution;
	const received = await readFile(new URL(`../sources/${source.file}`, url)).catch(() => undefined);
	if (!received) throw new ContentError({ file, line: 1 }, `the file content/sources/${source.file}`, 'none');
	const sha256 = createHash('sha256').update(received).digest('hex');
	if (sha256 !== source.sha256 || received.length !== source.bytes) {
		const expected = `content/sources/${source.file} of ${source.bytes} bytes, SHA-256 ${source.sha256}`;
		throw new ContentError({ file, line: 1 }, expected, `${received.length} bytes, ${sha256}`);
	}
	proveFidelity(resolution, readReceived(received.toString('utf8')), file);
	return { resolution, file };
}

function expectOwnSymbols(resolutions: readonly Read[]): void {
	const files = new Map<string, string>();
	for (const { resolution, file } of resolutions) {
		const other = files.get(resolution.symbol);
		if (other) throw new ContentError({ file, line: 1 }, 'a symbol of its own', `${resolution.symbol}, as in ${other}`);
		files.set(resolution.symbol, file);
	}
}
