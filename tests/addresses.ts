import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchorsOf, builtFiles, builtPages, readBuilt } from './built.ts';

/** Every address that the site has ever published, one a line. What is in it is never taken out. */
export const addressList = join(import.meta.dirname, 'addresses.txt');

/** Files with a hash in their name, and what only hosts and the search read. */
const passing = /^(?:_astro\/|pagefind\/|_headers$|\.(?:nojekyll|htaccess)$|404\.html$)/;

/** The addresses that the built site has: its pages and files, and on the pages whatever has an id. */
export function builtAddresses(): readonly string[] {
	const pages = builtPages().map(({ file, path }) => ({ path, html: readBuilt(file).toString('utf8') }));
	const anchors = pages
		// The front door opens on another page when there is a second resolution: its fragments are no promise.
		.filter(({ path }) => path !== '/' && path !== '/404.html')
		.flatMap(({ path, html }) => anchorsOf(html).map((id) => `${path}#${id}`));
	const files = builtFiles()
		.filter((file) => !passing.test(file))
		.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
	return [...new Set([...files, ...anchors])].sort();
}

/** The addresses on the list. */
export function publishedAddresses(): readonly string[] {
	return existsSync(addressList) ? readFileSync(addressList, 'utf8').split('\n').filter(Boolean) : [];
}

/** Adds the addresses that are new in the build to the list. */
if (import.meta.main) {
	const all = [...new Set([...publishedAddresses(), ...builtAddresses()])].sort();
	writeFileSync(addressList, `${all.join('\n')}\n`);
}
