import type { CDPSession } from '@playwright/test';

/** A request as the browser made it. */
export interface Request {
	readonly url: string;
	/** Document, Script, Font, Fetch and so on. */
	readonly type: string;
	/** When it was asked for, in milliseconds since 1970. */
	readonly start: number;
	/** When the last of it was there. */
	end?: number;
	/** Compressed size of the answer, without its headers: how those travel depends on the host. */
	bytes: number;
	cached: boolean;
}

/** Lists the requests of a page from now on; the list grows as they are made. */
export async function watchTraffic(session: CDPSession): Promise<readonly Request[]> {
	const all = new Map<string, Request & { readonly timestamp: number; headers: number }>();
	const list: Request[] = [];
	session.on('Network.requestWillBeSent', ({ requestId, request, type = 'Other', wallTime, timestamp }) => {
		const made = { url: request.url, type, start: wallTime * 1000, bytes: 0, cached: false, timestamp, headers: 0 };
		all.set(requestId, made);
		list.push(made);
	});
	session.on('Network.responseReceived', ({ requestId, response }) => {
		const made = all.get(requestId);
		if (made) made.headers = response.encodedDataLength;
		if (made) made.cached = response.fromDiskCache ?? false;
	});
	session.on('Network.requestServedFromCache', ({ requestId }) => {
		const made = all.get(requestId);
		if (made) made.cached = true;
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
		const made = all.get(requestId);
		if (!made) return;
		made.bytes = made.cached ? 0 : Math.max(0, encodedDataLength - made.headers);
		made.end = made.start + (timestamp - made.timestamp) * 1000;
	});
	session.on('Network.loadingFailed', ({ requestId, timestamp }) => {
		const made = all.get(requestId);
		if (made) made.end = made.start + (timestamp - made.timestamp) * 1000;
	});
	await session.send('Network.enable');
	return list;
}

/** Waits half a second, and on until every request has had its answer half a second ago. */
export async function untilQuiet(requests: readonly Request[]): Promise<void> {
	const start = Date.now();
	const lastEnd = () => Math.max(start, ...requests.map(({ end = Number.POSITIVE_INFINITY }) => end));
	while (lastEnd() > Date.now() - 500) {
		if (Date.now() - start > 20_000) throw new Error('The page did not come to rest');
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

/** How many bytes the requests brought in all. */
export function bytesOf(requests: readonly Request[]): number {
	return requests.reduce((sum, { bytes }) => sum + bytes, 0);
}
