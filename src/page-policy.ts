import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Leaves in the content security policy of each page the hashes of the scripts and styles that stand on it.
 * Astro writes those of the whole site into every page: more than it should allow, and 700 bytes that no
 * compression makes smaller.
 */
export function pagePolicy(): AstroIntegration {
	return {
		name: 'page-policy',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				const pages = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'));
				for (const page of pages) {
					const path = join(folder, page);
					await writeFile(path, withOwnHashes(await readFile(path, 'utf8')));
				}
			},
		},
	};
}

/** The page with a policy that allows no inline script or style but its own. */
export function withOwnHashes(html: string): string {
	const own = new Set(
		[...html.matchAll(/<(script|style)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , content = '']) => hash(content)),
	);
	return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, (policy) =>
		policy.replaceAll(/ '(sha256-[^']+)'/g, (source, name: string) => (own.has(name) ? source : '')),
	);
}

function hash(content: string): string {
	return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
