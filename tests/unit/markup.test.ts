import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bodyMarkup, paragraphMarkup, textMarkup } from '../../src/formats/markup.ts';
import { paragraphsOf } from '../../src/resolution/address.ts';
import type { Resolution } from '../../src/resolution/model.ts';
import { parseResolution } from '../../src/resolution/parse.ts';
import { passages } from '../../src/resolution/passage.ts';
import { invented } from './invented.ts';
import { paragraph, resolution } from './real.ts';

const fixtures = ['sub-paragraphs', 'sections-with-restarted-numbers', 'one-annex', 'two-annexes-with-sections'];
const read = (name: string): Resolution =>
	parseResolution(readFileSync(new URL(`../fixtures/${name}/input.txt`, import.meta.url), 'utf8'), 'input.txt');
const all = [['the real text', resolution] as const, ...fixtures.map((name) => [name, read(name)] as const)];

/** What one reads and copies: the text of the markup without what is ours. */
function printed(html: string): string {
	return html
		.replaceAll(/<span class="visually-hidden">.*?<\/span>/g, '')
		.replaceAll(/<(a|h2) class="(?:number )?ours"[^>]*>.*?<\/\1>/g, ' ')
		.replaceAll(/(?<=<a class="number"[^>]*>[^<]*<\/a>)|<\/?(?:p|li|ol|h2|br)\b[^>]*>/g, ' ')
		.replaceAll(/<[^>]+>/g, '')
		.replaceAll('&#x3C;', '<')
		.replaceAll('&#x26;', '&')
		.trim()
		.split(/\s+/)
		.join(' ');
}

function attributes(html: string, name: string): readonly string[] {
	return [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
}

for (const [name, one] of all) {
	const html = bodyMarkup(one);

	test(`${name}: the words of the markup are the printed words and numbers, in order`, () => {
		const words = passages(one).filter(({ id }) => !/^(?:heading|title|formula)$/.test(id));
		assert.equal(printed(html), words.map((passage) => passage.words).join(' '));
	});

	test(`${name}: no id stands twice, and every number links to the paragraph it numbers`, () => {
		const ids = attributes(html, 'id');
		assert.equal(new Set(ids).size, ids.length);
		const items = [...html.matchAll(/<li id="([^"]+)"[^>]*><a class="number[^"]*" href="([^"]+)"/g)];
		assert.equal(items.length, (html.match(/<li /g) ?? []).length);
		for (const [, id, href] of items) assert.equal(href, `#${id}`);
		assert.ok(items.length >= paragraphsOf(one).length);
	});

	test(`${name}: every link stays on the page and leads to what is there`, () => {
		const ids = new Set([...attributes(html, 'id'), ...one.references.map(({ id }) => `ref-${id}`)]);
		for (const href of attributes(html, 'href')) assert.ok(ids.has(href.slice(1)), href);
	});
}

test('the two parts of the real text have headings of ours with their published ids', () => {
	const html = bodyMarkup(resolution);
	const headings = [...html.matchAll(/<h2 ([^>]*)>(.*?)<\/h2>/g)].map(([, rest = '', words]) => [
		attributes(` ${rest}`, 'id')[0],
		/class="ours"/.test(rest),
		words,
	]);
	assert.deepEqual(headings, [
		['preamble', true, 'Preamble'],
		['operative-paragraphs', true, 'Operative paragraphs'],
	]);
});

test('the paragraphs of the real text have their published ids, the operative ones Akoma Ntoso’s too', () => {
	const html = bodyMarkup(resolution);
	const ids = [...html.matchAll(/<li id="([^"]+)"/g)].map(([, id]) => id);
	const expected = 'pp1 pp2 pp3 pp4 pp5 pp6 pp7 pp8 op1 op2 op3 op4 op5 op6 op7 op8 op9 op10';
	assert.equal(ids.join(' '), expected);
	assert.equal(
		attributes(html, 'data-eid').join(' '),
		'para_1 para_2 para_3 para_4 para_5 para_6 para_7 para_8 para_9 para_10',
	);
});

test('a printed number is text of the document; a number of ours is marked as ours; both are named in full', () => {
	const html = bodyMarkup(resolution);
	const numbers = [
		...html.matchAll(/<a class="(number[^"]*)"[^>]*><span class="visually-hidden">([^<]*)<\/span>([^<]*)<\/a>/g),
	];
	assert.equal(numbers.length, 18);
	const named = numbers.map(([, kind, name, number]) => `${kind}: ${name}${number}`);
	assert.equal(named[2], 'number ours: Preambular paragraph 3');
	assert.equal(named[11], 'number: Operative paragraph 4.');
	assert.equal(named[17], 'number: Operative paragraph 10.');
	for (const number of attributes(html, 'class').filter((one) => one.startsWith('number'))) {
		assert.match(number, /^number(?: ours)?$/);
	}
});

test('numbers are kept out of the search, words are not', () => {
	const html = paragraphMarkup(paragraph('op4'));
	assert.match(
		html,
		/<a [^>]*class="number"[^>]*data-pagefind-ignore[^>]*>|<a [^>]*data-pagefind-ignore[^>]*class="number"/,
	);
	assert.equal((html.match(/data-pagefind-ignore/g) ?? []).length, 1);
	assert.match(html, /<p><i>Urges<\/i> all actors/);
});

test('on a page of its own the number of a paragraph can lead to the full text, and its references to a list there', () => {
	const html = paragraphMarkup(paragraph('op7'), { numbers: '/text/', references: '/list/' });
	assert.deepEqual(attributes(html, 'href'), ['/text/#op7', '/list/#ref-charter']);
});

test('signs that mean something in HTML are only text', () => {
	const body =
		'*Noting* a &lt;b&gt; & "c" \'d\' &lt;script>alert(1)&lt;/script>,\n\n1. *Decides* 1 &lt; 2 &amp;amp; 3.';
	const one = parseResolution(invented(body), 'invented.md');
	const html = bodyMarkup(one);
	assert.ok(!/<script|<b>/.test(html));
	assert.ok(
		printed(html).startsWith('Noting a <b> & "c" \'d\' <script>alert(1)</script>, 1. Decides 1 < 2 &amp; 3.'),
		printed(html),
	);
	assert.equal(textMarkup([{ text: '<i>&amp;', italic: true }, { text: '"' }]), '<i>&#x3C;i>&#x26;amp;</i>"');
});

test('the words of a reference are a link in the text, italic words stay italic', () => {
	const html = bodyMarkup(resolution);
	assert.equal((html.match(/href="#ref-/g) ?? []).length, 9);
	assert.match(
		html,
		/<i>Reaffirming<\/i> its commitment .* in the <a class="reference" href="#ref-charter">Charter of the United Nations<\/a>, in/,
	);
	assert.equal((html.match(/<i>/g) ?? []).length, 20);
	assert.match(html, /<p class="closing"><i>74th plenary meeting<\/i><br><i>20 December 2004<\/i><\/p>/);
});

test('a reference carries the number of its note as an attribute, never as words', () => {
	const links = { numbers: '', references: '', notes: resolution.references.map(({ id }) => id) };
	const html = bodyMarkup(resolution, links);
	assert.equal(attributes(html, 'data-note').join(' '), '2 3 4 5 6 7 8 2 2');
	assert.equal(printed(html), printed(bodyMarkup(resolution)));
	assert.deepEqual(attributes(bodyMarkup(resolution), 'data-note'), []);
});

test('the notes of the real text are numbered in the order in which it cites them first', () => {
	const html = bodyMarkup(resolution);
	const cited = attributes(html, 'href').filter((href) => href.startsWith('#ref-'));
	const expected = resolution.references.map(({ id }) => `#ref-${id}`);
	assert.deepEqual(['#ref-report', ...new Set(cited)], expected);
});
