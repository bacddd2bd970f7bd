import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './site.ts';
import { openWorkshop } from './workshop.ts';

const text = 'content/resolutions/A-RES-59-187.md';

for (const [damage, from, to, says] of [
	['a gap in the numbers', '5. *Reaffirms* the', '6. *Reaffirms* the', /\b5\b/],
	['a comma that is gone', 'dialogue, cooperation, transparency', 'dialogue cooperation, transparency', /pp7/i],
	[
		'a letter that is other',
		'racial discrimination, xenophobia and related intolerance;\n\n5.',
		'racial discrimination, xenophobia and related intolerances;\n\n5.',
		/op4/i,
	],
	['an emendation that matches nothing', 'restored: fifty-second', 'restored: fifty-third', /fifty-third|pp8/i],
	['a script in the text', 'this endeavour', 'this <script>alert(1)</script>endeavour', /plain or italic words/],
	['an alias without an anchor', 'organ: General Assembly', 'organ: *organ', /a value of its own/],
	['a symbol that climbs out of its folder', 'symbol: A/RES/59/187', 'symbol: A/RES/../../x', /a document symbol/],
	['a field that the schema does not know', 'session: 59', 'session: 59\nsponsors: none', /sponsors/],
] as const) {
	test(`${damage}: the build stops, says where, and leaves the last site as it was`, async () => {
		const workshop = await openWorkshop();
		try {
			await workshop.change(text, from, to);
			const dist = join(workshop.folder, 'dist');
			await mkdir(dist);
			await writeFile(join(dist, 'index.html'), 'the last good one');
			const { code, output } = await workshop.build();
			expect(code, output).not.toBe(0);
			expect(output).toContain('A-RES-59-187.md');
			expect(output).toMatch(/A-RES-59-187\.md:\d+/);
			expect(output).toMatch(says);
			expect(output).toMatch(/expected .*found/is);
			expect(await readdir(dist)).toEqual(['index.html']);
			expect(await readFile(join(dist, 'index.html'), 'utf8')).toBe('the last good one');
			expect(existsSync(join(workshop.folder, '.dist-next', 'index.html'))).toBe(false);
		} finally {
			await workshop.remove();
		}
	});
}
