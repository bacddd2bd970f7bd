import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..', '..');
const parts = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'];

/** How a build ended. */
export interface Ended {
	readonly code: number;
	/** Whatever it printed. */
	readonly output: string;
}

/** A copy of the project in a folder of its own, to build in without touching this one. */
export interface Workshop {
	readonly folder: string;
	readonly build: (environment?: Readonly<Record<string, string>>) => Promise<Ended>;
	/** Changes a file of the copy; what is to be replaced must be there once. */
	readonly change: (file: string, from: string, to: string) => Promise<void>;
	readonly remove: () => Promise<void>;
}

export async function openWorkshop(): Promise<Workshop> {
	const folder = await mkdtemp(join(tmpdir(), 'resolution-reader-'));
	for (const part of parts) await cp(join(project, part), join(folder, part), { recursive: true });
	// Each package is linked, not their folder: Astro and Vite write their caches into that.
	await mkdir(join(folder, 'node_modules'));
	for (const name of await readdir(join(project, 'node_modules'))) {
		if (name.startsWith('.')) continue;
		await symlink(join(project, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
	}
	return {
		folder,
		build: (environment = {}) => build(folder, environment),
		change: async (file, from, to) => {
			const path = join(folder, file);
			const text = await readFile(path, 'utf8');
			if (text.split(from).length !== 2) throw new Error(`Expected "${from}" once in ${file}`);
			await writeFile(
				path,
				text.replace(from, () => to),
			);
		},
		remove: () => rm(folder, { recursive: true, force: true }),
	};
}

function build(folder: string, environment: Readonly<Record<string, string>>): Promise<Ended> {
	const astro = join(folder, 'node_modules', 'astro', 'bin', 'astro.mjs');
	const env = { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...environment };
	return new Promise((resolve) => {
		execFile(process.execPath, [astro, 'build'], { cwd: folder, env }, (error, stdout, stderr) => {
			const code = error ? (typeof error.code === 'number' ? error.code : 1) : 0;
			resolve({ code, output: stdout + stderr });
		});
	});
}
