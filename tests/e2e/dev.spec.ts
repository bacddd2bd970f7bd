import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test, textPath } from './site.ts';
import { openWorkshop } from './workshop.ts';

const file = 'content/resolutions/A-RES-59-187.md';

test('while writing, a page fails where its text is wrong, and shows it again when it is mended', async () => {
	test.setTimeout(180_000);
	const workshop = await openWorkshop();
	const astro = join(workshop.folder, 'node_modules', 'astro', 'bin', 'astro.mjs');
	const env = { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' };
	const dev = spawn(process.execPath, [astro, 'dev', '--host', '127.0.0.1', '--port', '0'], {
		cwd: workshop.folder,
		env,
	});
	let output = '';
	for (const stream of [dev.stdout, dev.stderr]) {
		stream.on('data', (words) => {
			output += words;
		});
	}
	const answer = async (): Promise<string> => {
		const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
		if (!address) return 'not yet there';
		const response = await fetch(address + textPath).catch(() => undefined);
		return `${response?.status} ${(await response?.text())?.includes('id="op4"') ? 'with' : 'without'} the text`;
	};
	const poll = { timeout: 60_000 };
	try {
		await expect.poll(answer, poll).toBe('200 with the text');
		await workshop.change(file, '*Urges* all actors', '*Urges* all players');
		await expect.poll(answer, poll).toBe('500 without the text');
		expect(output).toMatch(/A-RES-59-187\.md:\d+: expected op4 to read/);
		await workshop.change(file, '*Urges* all players', '*Urges* all actors');
		await expect.poll(answer, poll).toBe('200 with the text');
	} finally {
		dev.kill();
		await workshop.remove();
	}
});
