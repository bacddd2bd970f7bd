import assert from 'node:assert/strict';
import { test } from 'node:test';
import { label } from '../../src/resolution/address.ts';
import { readPinpoint } from '../../src/resolution/pinpoint.ts';
import { paragraphs } from './real.ts';

/** The ways to write a reference, by the paragraphs it names. */
const references = {
	op4: `op4 | OP4 | Op4 | OP 4 | op. 4 | OP.4 | o.p. 4 | O.P.4 | OP-4 | op 04 | OP04 | #OP4 | #op4 | OP4. | OP4, | ＯＰ４
		| para_4 | #para_4 | para 4 | para. 4 | Para.4 | para-4 | #para-4 | paragraph 4 | Paragraph 4 | PARAGRAPH 4 | paragraph   4 | 4 | 4.
		| operative paragraph 4 | operative para. 4 | operative 4 | fourth operative paragraph | 4th operative paragraph
		| the fourth operative para. | ¶ 4 | ¶4 | § 4 | paragraph\u00a04 | para\t4`,
	pp3: `pp3 | PP3 | PP 3 | pp. 3 | p.p. 3 | PP-3 | #PP3 | preambular paragraph 3 | preambular para. 3 | pmbl. ¶ 3
		| third preambular paragraph | the third preambular paragraph | Third Preambular Paragraph | 3rd preambular para.
		| preamble 3 | preambular 3 | preamble para 3`,
	'pp1 pp2': `first and second preambular paragraphs | PP1 and 2 | PP1, PP2 | pp 1-2 | the 1st and 2nd preambular paras`,
	pp21: `twenty-first preambular paragraph | 21st preambular paragraph`,
	'pp2 pp3 pp4': `the second to fourth preambular paragraphs | PP2-4 | PP2-PP4 | PPs 2–4 | pmbl. ¶¶ 2–4`,
	'op3 op4 op5': `paragraphs 3-5 | paragraphs 3–5 | paragraphs 3—5 | paragraphs 3 to 5 | paras. 3-5 | paras 3 – 5 | OP3-5
		| OP3-OP5 | #op3-op5 | #OP3-OP5 | op3 to op5 | ¶¶ 3–5 | §§ 3-5 | 3-5 | 3 to 5 | paragraphs 3, 4 and 5 | 3, 4, 5
		| OP3, OP4 & OP5`,
	'op3 op5 op7 op8 op9': `paragraphs 3, 5 and 7 to 9 | paras 3, 5, 7–9 | OP3, 5 and 7-9`,
	'pp3 op4': `PP3 and OP4 | PP3, OP4 | third preambular paragraph and paragraph 4 | PP 3 & paragraph 4`,
	'op5-b': `5 (b) | 5(b) | 5b | 5-b | op5-b | OP5 (b) | OP 5(b) | paragraph 5 (b) | para. 5(b) | #OP5-B`,
	'op5-a-i': `op5-a-i | para_5__subpara_a__subpara_i | OP5 (a) (i) | paragraph 5 (a) (i) | 5(a)(i) | #op5-a-i | para 5 (a)(i)`,
	'op5-aa': `paragraph 5 (aa) | op5-aa`,
	's2-op4': `s2-op4 | sec_2__para_4 | #s2-op4 | section II, paragraph 4 | Section II, para. 4 | paragraph 4 of section II | § II, ¶ 4
		| s II para 4`,
	'annex-p2': `annex-p2 | annex, paragraph 2 | paragraph 2 of the annex | Annex, para. 2`,
	'annex-2-p4': `annex-2-p4 | annex II, paragraph 4 | paragraph 4 of annex II | Annex II, ¶ 4`,
} as const;

/** The same with the resolution. */
const withResolution = {
	op4: `/A/RES/59/187/op4/ | /a/res/59/187/op4/ | /a/res/59/187/op4 | /base/A/RES/59/187/op4/ | A/RES/59/187#op4
		| A/RES/59/187/#OP4 | 59/187 op 4 | 59/187 OP4 | 59/187, para. 4 | 59/187/op4 | OP4 of 59/187 | op 4, 59/187
		| paragraph 4 of resolution 59/187 | paragraph 4 of General Assembly resolution 59/187 | res. 59/187 ¶ 4
		| resolution 59/187, paragraph 4 | Paragraph 4 of A/RES/59/187 | UNGA Res 59/187 para 4 | G.A. Res. 59/187, ¶ 4`,
	op8: `A/RES/59/187 op 8 | A/RES/59/187 OP8 | OP8 A/RES/59/187`,
	'op3 op4 op5': `/A/RES/59/187/#op3-op5 | paragraphs 3 to 5 of resolution 59/187`,
	'': `59/187 | A/RES/59/187 | a/res/59/187/ | /A/RES/59/187/ | resolution 59/187 | General Assembly resolution 59/187`,
} as const;

const noReferences = `dialogue | human rights | Calls upon | op | OP | PP | paragraph | para | preambular paragraph | preamble
	| operative part | third | 4th | the | of the | and | & | , | # | / | // | ¶ | § | resolution | annex | section II
	| 2000/22 | resolution 2000/22 | 2004/63 | E/CN.4/Sub.2/RES/2000/22 | A/CONF.157/24 | A/RES/59/187/words/
	| 31 August 2001 | 20 December 2004 | 22 December 2003 | 1993 | 2004 | 74th plenary meeting | sixtieth session
	| 4 5 | op 4 5 | 5-3 | op 5-3 | 4.5 | -4 | 4- | 4 and | and 4 | op4 to | paragraphs 1 to 999 | OP1-OP200 | 1e3 | ½
	| Article 1, paragraph 3 | op 4 dialogue | dialogue 4 | 4 chairs | op4xyz | p4 | op four | PP3-OP4
	| <b>op4</b> | op4<script> | <img src=x onerror=alert(1)> | ((((( | [op4 | .* | \\d+ | $& | ^$`;

const unreadable = [
	...['', ' ', '\n\t', '\0', 'op\u00004', '\ud800', 'op\ud8004', 'a|b'],
	...['x'.repeat(10_000), 'op4 '.repeat(2500), '4'.repeat(10_000), '4,'.repeat(5000)],
];

const forms = (listed: string): readonly string[] => listed.split('|').map((form) => form.trim());

for (const [ids, listed] of Object.entries(references)) {
	const [first, ...more] = forms(listed);
	test(`"${first}" and ${more.length} more ways to write it lead to ${ids}`, () => {
		for (const form of forms(listed)) assert.deepEqual(readPinpoint(form), { ids: ids.split(' ') }, form);
	});
}

for (const [ids, listed] of Object.entries(withResolution)) {
	const [first, ...more] = forms(listed);
	test(`"${first}" and ${more.length} more ways to write it name 59/187 and ${ids || 'no paragraph'}`, () => {
		const expected = { number: '59/187', ids: ids.split(' ').filter(Boolean) };
		for (const form of forms(listed)) assert.deepEqual(readPinpoint(form), expected, form);
	});
}

test('words that are no reference are none', () => {
	for (const one of [...forms(noReferences), ...unreadable]) {
		assert.equal(readPinpoint(one), undefined, JSON.stringify(one.slice(0, 60)));
	}
});

test('the label of every paragraph leads to it', () => {
	for (const paragraph of paragraphs) assert.deepEqual(readPinpoint(label(paragraph))?.ids, [paragraph.id]);
});

test('a reference names at most a hundred paragraphs', () => {
	assert.equal(readPinpoint('op1-op100')?.ids.length, 100);
	assert.equal(readPinpoint('op1-op101'), undefined);
	assert.equal(readPinpoint('1-60, 61-120'), undefined);
});

test('words made to be slow to read are read at once', () => {
	const slow = [
		'5 '.padEnd(200, 'i '),
		'5'.padEnd(199, ' ').concat('!'),
		'5 '.padEnd(199, '(a)').concat('!'),
		', '.repeat(100),
	];
	const begin = performance.now();
	for (const one of [...slow, 'a/'.repeat(100), '1/'.repeat(100), 'annex '.repeat(33)]) readPinpoint(one);
	assert.ok(performance.now() - begin < 500);
});
