import { builtAddresses, publishedAddresses } from '../addresses.ts';
import { expect, test } from './site.ts';

test('every address that was ever published is still there', () => {
	const built = new Set(builtAddresses());
	expect(publishedAddresses().length).toBeGreaterThan(300);
	expect(publishedAddresses().filter((address) => !built.has(address))).toEqual([]);
});

test('every address of the site is on the list: a new one is added by "npm run addresses", on purpose', () => {
	const published = new Set(publishedAddresses());
	expect(builtAddresses().filter((address) => !published.has(address))).toEqual([]);
});

test('the list has no address twice and is in order', () => {
	const published = publishedAddresses();
	expect(published).toEqual([...new Set(published)].sort());
});

test('the addresses that the requirements promise are on the list', () => {
	const published = new Set(publishedAddresses());
	const ids = [
		...Array.from({ length: 8 }, (_, index) => `pp${index + 1}`),
		...Array.from({ length: 10 }, (_, index) => `op${index + 1}`),
	];
	const promised = ['/', '/A/RES/59/187/', '/subjects/', '/search/', '/A/RES/59/187/words/', '/A/RES/59/187/verbs/'];
	const ofParagraphs = ids.flatMap((id) => [`/A/RES/59/187/#${id}`, `/A/RES/59/187/${id}/`]);
	expect([...promised, ...ofParagraphs].filter((address) => !published.has(address))).toEqual([]);
});
