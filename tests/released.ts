import { execFileSync } from 'node:child_process';
import { publishedAddresses } from './addresses.ts';

/** The addresses that were on the list when the last version was tagged; none before the first. */
function released(): readonly string[] {
	const git = (...words: readonly string[]): string =>
		execFileSync('git', [...words], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
	const tags = git('tag', '--merged', 'HEAD', '--list', 'v*', '--sort=-version:refname').split('\n');
	return tags[0] ? git('show', `${tags[0]}:tests/addresses.txt`).split('\n').filter(Boolean) : [];
}

/** Stops a release that has lost an address of the one before. */
if (import.meta.main) {
	const published = new Set(publishedAddresses());
	const lost = released().filter((address) => !published.has(address));
	if (lost.length > 0) throw new Error(`tests/addresses.txt has lost what was released:\n${lost.join('\n')}`);
}
