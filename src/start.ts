import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serve } from './server.ts';

/** Ports tried one after the other, so that a second copy of the site finds a place of its own. */
const tried = 20;

const fileOf = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Builds the site for the address that it is then served at, so that the addresses it prints lead to it. */
async function start(): Promise<string> {
	const { SITE, BASE = '/', PORT = '4321' } = process.env;
	const port = await freePort(Number(PORT));
	const env = { ...process.env, SITE: SITE ?? `http://127.0.0.1:${port}` };
	const { status } = spawnSync(process.execPath, [fileOf('node_modules/astro/bin/astro.mjs'), 'build'], {
		stdio: 'inherit',
		env,
	});
	// What is wrong has been said by the build.
	if (status !== 0) process.exit(status ?? 1);
	const { url } = await serve(fileOf('dist'), BASE, port);
	return `\nThe site is at ${url}\nCtrl+C ends it.\n`;
}

async function freePort(first: number): Promise<number> {
	for (let port = first; port < first + tried; port += 1) if (await isFree(port)) return port;
	throw new Error(`The ports ${first} to ${first + tried - 1} are all in use; name another: PORT=8000 npm start`);
}

function isFree(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', () => resolve(false));
		probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
	});
}

try {
	process.stdout.write(await start());
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
	process.exitCode = 1;
}
