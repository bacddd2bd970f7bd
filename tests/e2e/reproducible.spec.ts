import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { builtFiles, readBuilt } from '../built.ts';
import { expect, test } from './site.ts';
import { openWorkshop } from './workshop.ts';

/** Every file of a build with its checksum. */
function checksums(folder: string): readonly string[] {
	const dist = join(folder, 'dist');
	return builtFiles(dist).map((file) => `${createHash('sha256').update(readBuilt(file, dist)).digest('hex')} ${file}`);
}

test('two builds of the same files, in two folders and at two times, are the same, byte for byte', async () => {
	test.setTimeout(180_000);
	const [one, other] = [await openWorkshop(), await openWorkshop()];
	try {
		const first = await one.build();
		expect(first.code, first.output).toBe(0);
		// The time zone and the language of the machine are no part of the site.
		const second = await other.build({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
		expect(second.code, second.output).toBe(0);
		expect(checksums(one.folder).length).toBeGreaterThan(40);
		expect(checksums(other.folder)).toEqual(checksums(one.folder));
		// A second build in the same folder finds the caches of the first.
		const again = await one.build();
		expect(again.code, again.output).toBe(0);
		expect(checksums(one.folder)).toEqual(checksums(other.folder));
	} finally {
		await one.remove();
		await other.remove();
	}
});
