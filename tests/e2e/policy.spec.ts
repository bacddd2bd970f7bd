import { createHash } from 'node:crypto';
import { builtPages, readBuilt } from '../built.ts';
import { expect, test } from './site.ts';

test('every page allows the inline scripts and styles that stand on it, and no others', () => {
	for (const { file, path } of builtPages()) {
		const html = readBuilt(file).toString('utf8');
		const policies = [...html.matchAll(/<meta http-equiv="content-security-policy" content="([^"]*)"/gi)];
		const [[, policy = ''] = []] = policies;
		expect(policies, path).toHaveLength(1);
		const allowed = (directive: string): readonly string[] =>
			new RegExp(`${directive} ([^;]*)`).exec(policy)?.[1]?.match(/sha256-[^']+/g) ?? [];
		const standing = (name: string): readonly string[] =>
			[...html.matchAll(new RegExp(`<${name}\\b([^>]*)>(.*?)</${name}>`, 'gs'))]
				// What a script loads comes from the site itself; linked data never runs.
				.filter(([, attributes = '']) => !/\bsrc=|ld\+json/.test(attributes))
				.map(([, , content = '']) => `sha256-${createHash('sha256').update(content).digest('base64')}`);
		expect([...allowed('style-src')].sort(), path).toEqual([...new Set(standing('style'))].sort());
		expect([...allowed('script-src')].sort(), path).toEqual([...new Set(standing('script'))].sort());
		expect(policy, path).not.toMatch(/unsafe-inline|'unsafe-eval'|\*/);
	}
});
