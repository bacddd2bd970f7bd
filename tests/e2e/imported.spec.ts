import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './site.ts';
import { openWorkshop } from './workshop.ts';

/** Invented: a Security Council text as it is received, without title, session, report or subjects. */
const received =
	'Resolution 9999 (2001) Adopted by the Security Council at its 9876th meeting, on 3 February 2001 The Security Council, ' +
	'Recalling its invented resolutions, Acting under Chapter VII of the Charter of the United Nations, A. Chairs ' +
	'1. Decides that they are: (a) Upright; (b) Twentyfirst in line; B. Tables 2. Decides to remain seized of the matter. ' +
	'Annex Rules 1. Sit. 2. Stand.';

test('a text that is imported is built as it came: what it doesn’t state is nowhere on its pages', async () => {
	const workshop = await openWorkshop();
	try {
		const options = {
			cwd: workshop.folder,
			env: { ...process.env, INIT_CWD: workshop.folder },
			input: received,
		} as const;
		execFileSync(process.execPath, ['src/importer/command.ts'], options);
		const { code, output } = await workshop.build();
		expect(code, output).toBe(0);
		const page = (path: string): Promise<string> => readFile(join(workshop.folder, 'dist', path, 'index.html'), 'utf8');
		const text = await page('S/RES/9999(2001)');
		expect(text).toMatch(/<h1[^>]*>Security Council resolution 9999 \(2001\)<\/h1>/);
		for (const id of ['pp2', 's1', 'op1', 'op1-b', 's2', 'op2', 'annex', 'annex-p2'])
			expect(text).toContain(`id="${id}"`);
		expect(text).toContain('Twentyfirst in line');
		expect(text).not.toMatch(/undefined|Agenda item|<dt>Session|id="references"/);
		expect(await page('S/RES/9999(2001)/op2')).not.toMatch(/undefined|Subjects of the resolution/);
	} finally {
		await workshop.remove();
	}
});
