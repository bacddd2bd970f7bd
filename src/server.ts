import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { hostHeaders, readHostRules } from './host-headers.ts';

const types: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml',
};
const compressed = /^(?:text\/|application\/(?:[\w.+-]+\+)?(?:json|xml)|image\/svg)/;

export interface Site {
	/** Address of the front door, with a stroke at its end. */
	readonly url: string;
	readonly close: () => Promise<void>;
}

/**
 * Serves a built site as the static hosts do: compressed, with the headers of `_headers`, `index.html` for a
 * folder, a redirect to it where the stroke is missing, and 404.html with its status for everything else.
 *
 * @param root The folder of the built site.
 * @param base The base path it was built for.
 * @param port 0 for any free one.
 */
export async function serve(root: string, base = '/', port = 0): Promise<Site> {
	const rules = readHostRules(await readFile(join(root, '_headers'), 'utf8').catch(() => ''));
	const server = createServer(async (request, response) => {
		const path = pathOf(request.url ?? '/', base);
		for (const [name, value] of Object.entries(hostHeaders(rules, path ?? '/'))) response.setHeader(name, value);
		const found = path ? await find(root, path) : undefined;
		if (found === 'folder') return response.writeHead(308, { Location: `${base.replace(/\/$/, '')}${path}/` }).end();
		if (found) return send(response, 200, found.file, found.content);
		// What is lost today may be there tomorrow.
		response.removeHeader('Cache-Control');
		send(response, 404, '404.html', await readFile(join(root, '404.html')).catch(() => Buffer.from('Not found')));
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', resolve);
	});
	return {
		url: `http://127.0.0.1:${portOf(server.address())}${base.replace(/\/?$/, '/')}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

function portOf(address: AddressInfo | string | null): number {
	return typeof address === 'object' && address ? address.port : 0;
}

function pathOf(url: string, base: string): string | undefined {
	const start = base.replace(/\/$/, '');
	try {
		const path = normalize(decodeURIComponent(url.replace(/[?#].*$/s, '')));
		return path.startsWith(start) && !path.includes('\0') ? path.slice(start.length) : undefined;
	} catch {
		return undefined;
	}
}

async function find(root: string, path: string): Promise<'folder' | { file: string; content: Buffer } | undefined> {
	const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
	const content = await readFile(file).catch(() => undefined);
	if (content) return { file, content };
	const isFolder = await readFile(join(file, 'index.html')).then(
		() => true,
		() => false,
	);
	return isFolder ? 'folder' : undefined;
}

function send(response: ServerResponse, status: number, file: string, content: Buffer): void {
	const type = String(response.getHeader('Content-Type') ?? types[extname(file)] ?? 'application/octet-stream');
	response.setHeader('Content-Type', type);
	if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'max-age=0, must-revalidate');
	if (!compressed.test(type)) return void response.writeHead(status).end(content);
	response.writeHead(status, { 'Content-Encoding': 'br' }).end(packed(file, content));
}

const packedFiles = new Map<string, { readonly content: Buffer; readonly packed: Buffer }>();

/** A file as small as Brotli makes it, as hosts pack their files beforehand; packed once while it stays the same. */
function packed(file: string, content: Buffer): Buffer {
	const known = packedFiles.get(file);
	if (known?.content.equals(content)) return known.packed;
	const fresh = brotliCompressSync(content);
	packedFiles.set(file, { content, packed: fresh });
	return fresh;
}
