import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
	akomaNtosoId,
	documentAddress,
	label,
	paragraphPath,
	paragraphsOf,
	title,
	withSubparagraphs,
} from '../../src/resolution/address.ts';
import type { Paragraph } from '../../src/resolution/model.ts';
import { parseResolution } from '../../src/resolution/parse.ts';
import { paragraphs } from './real.ts';

function all(name: string): ReadonlyMap<string, Paragraph> {
	const markdown = readFileSync(new URL(`../fixtures/${name}/input.txt`, import.meta.url), 'utf8');
	const found = paragraphsOf(parseResolution(markdown, 'input.txt')).flatMap(withSubparagraphs);
	return new Map(found.map((paragraph) => [paragraph.id, paragraph]));
}

test('the published addresses of the eighteen paragraphs are what they were', () => {
	assert.deepEqual(
		paragraphs.map(({ id }) => paragraphPath('A/RES/59/187', id)),
		[
			...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => `A/RES/59/187/pp${number}/`),
			...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => `A/RES/59/187/op${number}/`),
		],
	);
	assert.equal(documentAddress('A/RES/59/187'), 'https://docs.un.org/en/A/RES/59/187');
});

test('a paragraph is called by its label, its title and its Akoma Ntoso id', () => {
	const names = (fixture: string, id: string): readonly string[] => {
		const paragraph = all(fixture).get(id);
		assert.ok(paragraph, id);
		return [label(paragraph), title(paragraph), akomaNtosoId(paragraph)];
	};
	assert.deepEqual(names('sub-paragraphs', 'op1'), ['OP1', 'Operative paragraph 1', 'para_1']);
	assert.deepEqual(names('sub-paragraphs', 'op1-a-ii'), [
		'OP1 (a) (ii)',
		'Operative paragraph 1 (a) (ii)',
		'para_1__subpara_a__subpara_ii',
	]);
	assert.deepEqual(names('sections-with-restarted-numbers', 's2-op1'), [
		'Section II, OP1',
		'Section II, operative paragraph 1',
		'sec_2__para_1',
	]);
	assert.deepEqual(names('preambular-sub-paragraphs', 'pp1-a').slice(0, 2), ['PP1 (a)', 'Preambular paragraph 1 (a)']);
});

test('no two paragraphs of a resolution have the same label', () => {
	for (const fixture of [
		'sub-paragraphs',
		'sections-with-restarted-numbers',
		'one-annex',
		'two-annexes-with-sections',
	]) {
		const labels = [...all(fixture).values()].map(label);
		assert.deepEqual(labels, [...new Set(labels)], fixture);
	}
});
