import { rename, rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/**
 * Builds beside `dist` and puts the new site in its place only when all of it is there: a build that stops
 * leaves the last good one untouched.
 */
export function wholeBuild(): AstroIntegration {
	let final: URL | undefined;
	return {
		name: 'whole-build',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig }) => {
				if (command !== 'build') return;
				final = config.outDir;
				updateConfig({ outDir: new URL('./.dist-next/', config.root) });
			},
			'astro:build:done': async ({ dir }) => {
				if (!final) return;
				await rm(final, { recursive: true, force: true });
				await rename(dir, final);
			},
		},
	};
}
