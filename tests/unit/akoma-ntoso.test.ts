import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fromXml } from 'xast-util-from-xml';
import { validateXML } from 'xmllint-wasm';
import { akomaNtoso } from '../../src/formats/akoma-ntoso.ts';
import { bodyMarkup } from '../../src/formats/markup.ts';
import type { Resolution } from '../../src/resolution/model.ts';
import { edition, resolutions } from './edition.ts';
import { resolution } from './real.ts';
import { elementsOf } from './xml-words.ts';

function document(one: Resolution): string {
	return String(akomaNtoso.render(one, edition));
}

/** An attribute of every element of a name. */
function attributes(xml: string, name: string, attribute: string): readonly (string | null | undefined)[] {
	return elementsOf(fromXml(xml)).flatMap((node) =>
		node.type === 'element' && node.name === name ? [node.attributes[attribute]] : [],
	);
}

// The schema is OASIS's and not part of this project: akomantoso30.xsd and the xml.xsd that it imports.
const schemas = process.env['AKN_SCHEMA'] ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'akn');
const schema = join(schemas, 'akomantoso30.xsd');
const skip = existsSync(schema) ? false : `no akomantoso30.xsd in ${schemas}: set AKN_SCHEMA to the folder that has it`;

async function errorsOf(documents: readonly { readonly fileName: string; readonly contents: string }[]) {
	const read = (fileName: string) => ({ fileName, contents: readFileSync(join(schemas, fileName), 'utf8') });
	const result = await validateXML({ xml: documents, schema: read('akomantoso30.xsd'), preload: read('xml.xsd') });
	return result.errors.map(({ rawMessage }) => rawMessage);
}

test('every document is valid against the schema of Akoma Ntoso 3.0', { skip }, async () => {
	const documents = resolutions.map(({ name, resolution: one }) => ({
		fileName: `${name.replaceAll(' ', '-')}.xml`,
		contents: document(one),
	}));
	assert.deepEqual(await errorsOf(documents), []);
});

test('the check against the schema finds what is wrong', { skip }, async () => {
	const good = document(resolution);
	const wrong = [good.replace('eId="para_2"', 'eId="para_1"'), good.replaceAll('mainBody', 'body')];
	for (const contents of wrong) assert.notDeepEqual(await errorsOf([{ fileName: 'wrong.xml', contents }]), []);
});

test('the ids of the operative paragraphs are the page’s, in its order', () => {
	for (const { name, resolution: one } of resolutions) {
		const xml = document(one);
		const page = [...bodyMarkup(one).matchAll(/data-eid="([^"]+)"/g)].map(([, id]) => id);
		const all = elementsOf(fromXml(xml)).flatMap((node) => {
			const isParagraph = node.type === 'element' && /^(?:sub)?paragraph$/.test(node.name);
			return isParagraph ? [node.attributes['eId']] : [];
		});
		const operative = all.filter((id) => !id?.startsWith('att_') && !id?.includes('hcontainer'));
		assert.deepEqual(operative, page, name);
	}
});

test('no id stands twice', () => {
	for (const { name, resolution: one } of resolutions) {
		const ids = [...document(one).matchAll(/ eId="([^"]+)"/g)].map(([, id]) => id);
		assert.equal(new Set(ids).size, ids.length, name);
	}
});

test('the document says what it is: its address in the naming convention, its subjects, who adopted it', () => {
	const xml = document(resolution);
	const work = '/akn/un/statement/deliberation/un-ga/2004-12-20/59-187';
	assert.deepEqual(attributes(xml, 'FRBRthis', 'value'), [
		`${work}/!main`,
		`${work}/eng@/!main`,
		`${work}/eng@/!main.xml`,
	]);
	assert.deepEqual(
		attributes(xml, 'keyword', 'showAs'),
		resolution.subjects.map(({ term }) => term),
	);
	assert.equal(attributes(xml, 'keyword', 'href')[0], 'http://metadata.un.org/thesaurus/1002975');
	assert.deepEqual(attributes(xml, 'docDate', 'date'), ['2004-12-20', '2004-12-20']);
	assert.equal(attributes(xml, 'container', 'eId').length, 8);
	assert.equal(attributes(xml, 'formula', 'name')[0], 'enactingFormula');
	assert.equal(attributes(xml, 'proprietary', 'source').length, 0);
});

test('a reference in the text has the address of its instrument, and what is pointed to is there', () => {
	const xml = document(resolution);
	const ids = new Set([...xml.matchAll(/ eId="([^"]+)"/g)].map(([, id]) => `#${id}`));
	assert.equal(attributes(xml, 'ref', 'href').length, 10);
	assert.ok(attributes(xml, 'ref', 'href').every((href) => href?.startsWith('https://')));
	const pointers = [...xml.matchAll(/ (?:refersTo|source|by|outcome|href)="(#[^"]+)"/g)].map(([, id]) => id ?? '');
	assert.deepEqual(
		pointers.filter((id) => !ids.has(id)),
		[],
	);
});

for (const [name, sign] of [
	['a control character', '\u0001'],
	['half of a surrogate pair', '\uD800'],
	['a character that is none', '\uFFFE'],
] as const) {
	test(`${name}, which XML cannot hold, is refused, not left out`, () => {
		const odd = { ...resolution, title: `Enhance${sign}ment` };
		assert.throws(() => document(odd), /docTitle|title.*U\+|FRBRalias value: expected characters that XML can hold/);
	});
}

test('signs that mean something in XML are only text', () => {
	const odd = { ...resolution, title: '<b> & ]]> "quotes" &amp; \'single\'' };
	const titles = elementsOf(fromXml(document(odd))).flatMap((node) =>
		node.type === 'element' && node.name === 'docTitle' ? node.children : [],
	);
	assert.deepEqual(
		titles.map((node) => ('value' in node ? node.value : '')),
		[odd.title],
	);
});
