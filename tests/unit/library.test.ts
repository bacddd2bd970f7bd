import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citingParagraph, heldChain, heldSymbol, libraryOf, pairsOf } from '../../src/resolution/library.ts';
import type { Resolution } from '../../src/resolution/model.ts';
import { parseResolution } from '../../src/resolution/parse.ts';
import { invented } from './invented.ts';

const base = parseResolution(
	invented('*Recalling* the tale,\n\n1. *Decides* to begin:\n\n   - (a) With the well;\n\n2. *Invites* all.'),
	'invented.md',
);

function resolution(number: string, changes: Partial<Resolution> = {}): Resolution {
	return { ...base, symbol: `A/RES/${number}`, number, ...changes };
}

function citing(document: string, pinpoint?: string): Resolution['references'] {
	const cited = [{ paragraph: 'op1', words: 'begin', ...(pinpoint && { pinpoint }) }];
	return [{ id: 'one', title: 'One', document, href: 'https://example.org/', cited }];
}

test('a resolution knows which of those held cite it, and where', () => {
	const library = libraryOf([
		resolution('99/3', { references: citing('A/RES/99/1, annex', 'op1-a') }),
		resolution('99/1'),
		resolution('99/2', { references: citing('A/RES/99/1') }),
		resolution('99/4', { references: citing('A/RES/99/11') }),
	]);
	assert.deepEqual(
		library.citedBy.get('A/RES/99/1')?.map((one) => [one.resolution.number, one.paragraph, one.pinpoint]),
		[
			['99/2', 'op1', undefined],
			['99/3', 'op1', 'op1-a'],
		],
	);
	assert.deepEqual([...library.citedBy.keys()], ['A/RES/99/1']);
});

test('a paragraph knows where it or one of its sub-paragraphs is cited', () => {
	const one = resolution('99/1');
	const library = libraryOf([one, resolution('99/3', { references: citing('A/RES/99/1', 'op1-a') })]);
	assert.equal(citingParagraph(library, one, 'op1').length, 1);
	assert.equal(citingParagraph(library, one, 'op2').length, 0);
});

test('a resolution does not cite itself', () => {
	const library = libraryOf([resolution('99/1', { references: citing('A/RES/99/1') })]);
	assert.equal(library.citedBy.size, 0);
});

test('a symbol is the whole symbol', () => {
	const held = new Map([
		['A/RES/99/1', base],
		['S/RES/2718 (2023)', base],
	]);
	assert.equal(heldSymbol('A/RES/99/1, annex', held), 'A/RES/99/1');
	assert.equal(heldSymbol('A/RES/99/11', held), undefined);
	assert.equal(heldSymbol('S/RES/2718 (2023)', held), 'S/RES/2718 (2023)');
	assert.equal(heldSymbol('A/CONF.157/24 (Part I), chap. III', held), undefined);
	assert.equal(heldSymbol('Charter', held), undefined);
	assert.equal(heldSymbol(undefined, held), undefined);
});

test('the chain goes through those that are held, and every two can be compared', () => {
	const chain = ['A/RES/97/1', 'A/RES/98/1', 'A/RES/99/1', 'A/RES/100/1'];
	const [old, fresh] = [resolution('97/1', { chain }), resolution('99/1', { chain })];
	const newest = resolution('100/1', { chain });
	const held = heldChain(libraryOf([newest, fresh, old]), fresh);
	assert.deepEqual(
		held.map(({ number }) => number),
		['97/1', '99/1', '100/1'],
	);
	assert.deepEqual(
		pairsOf(held).map(([one, other]) => `${one.number} ${other.number}`),
		['97/1 99/1', '97/1 100/1', '99/1 100/1'],
	);
});

test('resolutions stand in the order of their numbers', () => {
	const library = libraryOf([resolution('100/2'), resolution('99/10'), resolution('99/9')]);
	assert.deepEqual([...library.resolutions.keys()], ['A/RES/99/9', 'A/RES/99/10', 'A/RES/100/2']);
});
