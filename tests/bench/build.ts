import { spawn } from 'node:child_process';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A build that knows nothing of an earlier one. */
const script = `import { build } from 'astro'; await build({ outDir: '$/dist', cacheDir: '$/cache', logLevel: 'error' });`;

/**
 * Builds the site from nothing into a folder of its own, beside the last build and its cache.
 *
 * @returns The built site, and how long it took from the start of the process to its end.
 */
export async function cleanBuild(): Promise<{ readonly root: string; readonly seconds: number }> {
	const folder = './node_modules/.bench';
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	const start = performance.now();
	const child = spawn(process.execPath, ['--input-type=module', '--eval', script.replaceAll('$', folder)], {
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	const code = await new Promise((resolve) => child.once('close', resolve));
	if (code !== 0) throw new Error(`The build ended with ${code}`);
	return { root: join(folder, 'dist'), seconds: (performance.now() - start) / 1000 };
}

/** How many bytes the files of a folder have in all, as they lie there. */
export async function folderBytes(folder: string): Promise<number> {
	const files = await readdir(folder, { recursive: true, withFileTypes: true });
	const sizes = files.filter((file) => file.isFile()).map((file) => stat(join(file.parentPath, file.name)));
	return (await Promise.all(sizes)).reduce((sum, { size }) => sum + size, 0);
}
