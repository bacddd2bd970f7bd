import { brotliCompressSync, gzipSync } from 'node:zlib';

/** How many bytes a file is on the wire, as hosts compress it beforehand with Brotli. */
export function brotli(content: string | Uint8Array): number {
	return brotliCompressSync(content).length;
}

/** The same with gzip. */
export function gzip(content: string | Uint8Array): number {
	return gzipSync(content, { level: 9 }).length;
}
