import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test, textPath } from './site.ts';
import { openWorkshop } from './workshop.ts';

/** The address that a start prints when the site is there. */
async function addressPrinted(start: ChildProcess): Promise<string> {
	let output = '';
	for await (const words of start.stdout ?? []) {
		output += words;
		const [, address] = /The site is at (\S+)/.exec(output) ?? [];
		if (address) return address;
	}
	throw new Error(`No address in: ${output}`);
}

test('a start beside another takes the next free port, and the site names its own address', async () => {
	const workshop = await openWorkshop();
	const other = createServer().listen(0, '127.0.0.1');
	await new Promise((resolve) => other.once('listening', resolve));
	const address = other.address();
	const busy = typeof address === 'object' && address ? address.port : 0;
	const { SITE: _, ...environment } = process.env;
	const env = { ...environment, PORT: String(busy) };
	const start = spawn(process.execPath, [join(workshop.folder, 'src', 'start.ts')], { cwd: workshop.folder, env });
	try {
		const url = await addressPrinted(start);
		expect(Number(new URL(url).port)).toBeGreaterThan(busy);
		const response = await fetch(new URL(`${textPath}op4/`, url));
		expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
		expect(await response.text()).toContain(`<link rel="canonical" href="${url.replace(/\/$/, '')}${textPath}"`);
	} finally {
		start.kill();
		other.close();
		await workshop.remove();
	}
});
