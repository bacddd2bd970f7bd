import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDifference } from '../../src/resolution/quotation/piece.ts';
import { quotables } from '../../src/resolution/quotation/quotable.ts';
import { check, quotableText } from '../../src/resolution/quotation/quotation.ts';
import type { Reading } from '../../src/resolution/quotation/verdict.ts';
import { hostile } from './hostile.ts';
import { paragraphs, resolution } from './real.ts';
import { choices } from './seeded.ts';

const text = quotableText(quotables(resolution));
const passages = text.passages.filter(({ id }) => id !== undefined);

/** The verdict in a line: where it stands, what was let pass, what differs. */
function verdict(typed: string): string {
	const found = check(typed, text);
	if (found.kind === 'empty' || found.kind === 'too-long') return found.kind;
	const reading = found.kind === 'exact' ? found.readings[0] : found.nearest;
	if (!reading) return found.kind;
	return [found.kind, ids(reading), ...notes(reading), ...differences(reading)].join(' | ');
}

function ids({ places }: Reading): string {
	return places.map(({ passage }) => text.passages[passage]?.id ?? '').join(' ');
}

function notes({ tolerated }: Reading): readonly string[] {
	return tolerated.map(({ kind, quoted, printed }) => [kind, quoted, printed].filter(Boolean).join(':'));
}

function differences({ pieces }: Reading): readonly string[] {
	return pieces.filter(isDifference).map(({ quoted, printed }) => `-${quoted} +${printed}`);
}

/** Every place where a quotation stands, as the words there. */
function places(typed: string): readonly string[] {
	const found = check(typed, text);
	assert.equal(found.kind, 'exact', typed);
	return found.kind === 'exact'
		? found.readings.map(({ places: all }) => {
				const [{ passage, start, end } = { passage: 0, start: 0, end: 0 }] = all;
				return `${text.passages[passage]?.id} ${text.passages[passage]?.words.slice(start, end)}`;
			})
		: [];
}

const sentences: Readonly<Record<string, readonly (readonly [typed: string, verdict: string])[]>> = {
	'words that stand in the text are exact, whatever the marks round them and the breaks in them': [
		['Urges all actors on the international scene', 'exact | op4'],
		['“Urges all actors on the international scene”', 'exact | op4'],
		['«Urges all actors\non the   international\u00a0scene»', 'exact | op4'],
		["'doctrines of exclu\u00adsion'", 'exact | op4'],
		['at the global level; 3. Reaffirms that dialogue', 'exact | op2 op3'],
		['dialogue, cooperation,', 'exact | pp7'],
	],
	'what quoting allows is let pass, and named': [
		['urges all actors', 'exact | op4 | capital:urges:Urges'],
		['nongovernmental organizations', 'exact | op8 | hyphen:nongovernmental:non-governmental'],
		['non governmental organizations', 'exact | op8 | hyphen:non governmental:non-governmental'],
		['the fifty\u2011second session', 'differs | pp8 | -the +its'],
		['reject all doc-\ntrines', 'exact | op4 | hyphen:doc- trines:doctrines'],
		['all doctrinesof exclusion', 'exact | op4 | spacing:doctrinesof:doctrines of'],
		['build an … order', 'exact | op4 | left-out:…:international'],
		['build an ... order', 'exact | op4 | left-out:…:international'],
		['build an [. . .] order', 'exact | op4 | left-out:…:international'],
		['build an (…) order', 'exact | op4 | left-out:…:international'],
		['build … an international', 'exact | op4 | nothing-left-out:…'],
		['… build an international …', 'exact | op4'],
		['[u]rges all actors', 'exact | op4 | own:[u]rges:Urges'],
		['all actors [sic] on the international scene', 'exact | op4 | sic'],
		['States [shall] have a collective', 'exact | op2 | own:[shall]'],
		['dialogue¹ among cultures', 'exact | op3 | note'],
		['dialogue[12] among cultures', 'exact | op3 | note'],
		['dialogue1 among cultures', 'exact | op3 | note:dialogue1:dialogue'],
		['4. Urges all actors', 'exact | op4'],
		['OP4 Urges all actors', 'exact | op4 | label'],
		['at the global level; Reaffirms that dialogue', 'exact | op2 op3 | number:3'],
		['at the global level.', 'exact | op2 | end:.:;'],
		['an e\ufb00ective and practical', 'exact | op6 | ligature'],
		['on the report of the Third Committee', 'exact | '],
	],
	'a word, a sign or a capital that is another is a difference, and named': [
		['Urges all players on the international scene', 'differs | op4 | -players +actors'],
		['Urges all the actors on the international scene', 'differs | op4 | -the +'],
		['Urges actors on the international scene', 'differs | op4 | - +all'],
		['human Rights and fundamental freedoms', 'differs | pp6 | -Rights +rights'],
		['tolerance, and respect for diversity', 'differs | op3 | -, +'],
		['mutual understanding dialogue, cooperation', 'differs | pp7 | - +,'],
		['dialogue among cultures and civilisations facilitates', 'differs | op3 | -civilisations +civilizations'],
		['[anything in brackets that the text has not', 'absent'],
	],
	'what is not in the text is not': [
		['The quick brown fox jumps over the lazy dog', 'absent'],
		['права человека', 'absent'],
		['人权', 'absent'],
		['<b>bold</b>', 'absent'],
		['[Urges all actors]', 'empty'],
		['… ', 'empty'],
		['', 'empty'],
		['lorem ipsum '.repeat(8000), 'too-long'],
	],
};

for (const [sentence, cases] of Object.entries(sentences)) {
	test(sentence, () => {
		for (const [typed, expected] of cases) assert.equal(verdict(typed), expected, typed.slice(0, 80));
	});
}

test('pieces round an ellipsis come in the order of the text, in one paragraph where there is one', () => {
	assert.match(verdict('human rights … xenophobia'), /^exact \| op4 \|/);
	assert.match(verdict('Durban … its sixtieth session'), /^exact \| pp3 op10 \|/);
	assert.doesNotMatch(verdict('sixtieth session … held at Durban, South Africa'), /^exact/);
});

test('every place is found, and no other', () => {
	assert.equal(places('dialogue').length, 7);
	const words = text.passages.map((passage) => passage.words).join(' ');
	assert.equal(places('human rights').length, words.split('human rights').length - 1);
	assert.deepEqual(places('dialogue among'), ['pp5 dialogue among', 'op3 dialogue among', 'op3 dialogue among']);
});

test('every paragraph and every clause of one, as printed, is exact where it stands', () => {
	assert.equal(passages.length, paragraphs.length);
	for (const { id, marker = '', words } of passages) {
		assert.equal(verdict(words), `exact | ${id}`, id);
		assert.equal(verdict(`${marker} ${words}`), `exact | ${id}`, id);
		for (const clause of words.split(/(?<=[,;])\s/)) {
			const found = check(clause, text);
			assert.equal(found.kind, 'exact', clause);
			assert.ok(found.kind === 'exact' && found.readings.some((one) => ids(one) === id), clause);
			assert.ok(found.kind === 'exact' && found.readings.every((one) => one.tolerated.length === 0), clause);
		}
	}
});

const wordAt = /[A-Za-z]+(?=[\s,;.])/g;

test('every word of every paragraph, changed or added to, is the one difference found', () => {
	for (const { id, words } of passages) {
		for (const { 0: word, index } of words.matchAll(wordAt)) {
			const [before, after] = [words.slice(0, index), words.slice(index + word.length)];
			assert.equal(verdict(`${before}zebra${after}`), `differs | ${id} | -zebra +${word}`);
			assert.equal(verdict(`${before}zebra ${word}${after}`), `differs | ${id} | -zebra +`);
		}
	}
});

test('every word that is dropped within a paragraph is the one difference found', () => {
	for (const { id, words } of passages) {
		for (const { 0: word, index } of words.matchAll(/(?<=[a-z]+ )[A-Za-z]+ (?=[a-z])/g)) {
			const found = check(words.slice(0, index) + words.slice(index + word.length), text);
			assert.equal(found.kind, 'differs', `${id} without ${word}`);
			if (found.kind !== 'differs') continue;
			assert.deepEqual(differences(found.nearest), [`- +${word.trim()}`], id);
		}
	}
});

test('two neighbours in each other’s place are found out', () => {
	for (const { id, words } of passages) {
		for (const { 0: pair, index } of words.matchAll(/(?<=[a-z]+ )(?=(\w+) (\w+)\s)\w+ \w+/g)) {
			const [one = '', other = ''] = pair.split(' ');
			if (one === other) continue;
			const found = check(`${words.slice(0, index)}${other} ${one}${words.slice(index + pair.length)}`, text);
			assert.equal(found.kind, 'differs', `${id}: ${pair}`);
			const swapped = found.kind === 'differs' ? differences(found.nearest).join(' ') : '';
			assert.ok(swapped.includes(one) && swapped.includes(other), `${id}: ${pair}: ${swapped}`);
		}
	}
});

test('any stretch of whole words, set as people set quotations, is still exact', () => {
	for (let seed = 1; seed <= 400; seed += 1) {
		const choose = choices(seed);
		const words = choose.one([passages[0], ...passages])?.words.split(' ') ?? [];
		const from = choose.below(words.length - 4);
		const part = words.slice(from, from + 4 + choose.below(words.length - from - 3));
		const spaced = part.map((word) => word + choose.one([' ', ' ', ' ', '\n', '  ', '\u00a0'])).join('');
		const cut = choose.chance(0.3) ? `${part[0]} … ${part.slice(-2).join(' ')}` : spaced.trim();
		const joined = choose.chance(0.3) ? cut.replaceAll('-', '') : cut;
		const [open, close] = choose.one([
			['“', '”'],
			['"', '"'],
			['«', '»'],
			['‘', '’'],
			['', ''],
		]);
		const found = check(open + joined + close, text);
		assert.equal(found.kind, 'exact', `seed ${seed}: ${joined}`);
	}
});

test('anything at all gets an answer', () => {
	for (const typed of hostile) {
		for (const one of [typed, `human ${typed} rights`, typed.repeat(3).slice(0, 9000)]) {
			assert.ok(['empty', 'too-long', 'exact', 'differs', 'absent'].includes(check(one, text).kind));
		}
	}
});

test('what is longer than the text names the paragraphs that stand in it whole', () => {
	const [, op4] = [passages[0], passages.find(({ id }) => id === 'op4')];
	const found = check(`${'lorem ipsum '.repeat(8000)}${op4?.words.toUpperCase()}${' dolor'.repeat(500)}`, text);
	assert.equal(found.kind, 'too-long');
	assert.deepEqual(found.kind === 'too-long' ? found.holds.map((at) => text.passages[at]?.id) : [], ['op4']);
});
