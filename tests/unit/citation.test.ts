import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Cited, cite, isStyle, type Style, styles } from '../../src/resolution/citation.ts';
import { readPinpoint } from '../../src/resolution/pinpoint.ts';
import { paragraphs, resolution } from './real.ts';
import { choices } from './seeded.ts';

const whole: Readonly<Record<Style, string>> = {
	un: 'General Assembly resolution 59/187 of 20 December 2004',
	bluebook: 'G.A. Res. 59/187, U.N. Doc. A/RES/59/187 (Dec. 20, 2004)',
	oscola: 'UNGA Res 59/187 (20 December 2004) UN Doc A/RES/59/187',
	aglc:
		'Enhancement of International Cooperation in the Field of Human Rights, GA Res 59/187, ' +
		'UN Doc A/RES/59/187 (20 December 2004)',
};

/** Ids, then what stands in each style before or beside the resolution; AGLC differs from OSCOLA in one word. */
const cases: readonly (readonly [ids: string, un: string, bluebook: string, oscola: string])[] = [
	['op4', 'paragraph 4 of', '¶ 4', 'para 4'],
	['op10', 'paragraph 10 of', '¶ 10', 'para 10'],
	['op3 op4', 'paragraphs 3 and 4 of', '¶¶ 3–4', 'paras 3–4'],
	['op3 op5', 'paragraphs 3 and 5 of', '¶¶ 3, 5', 'paras 3, 5'],
	['op3 op4 op5', 'paragraphs 3 to 5 of', '¶¶ 3–5', 'paras 3–5'],
	['op3 op5 op7 op8 op9', 'paragraphs 3, 5 and 7 to 9 of', '¶¶ 3, 5, 7–9', 'paras 3, 5, 7–9'],
	['op1 op2 op4 op5', 'paragraphs 1, 2, 4 and 5 of', '¶¶ 1–2, 4–5', 'paras 1–2, 4–5'],
	['op1 op2 op3 op9 op10', 'paragraphs 1 to 3, 9 and 10 of', '¶¶ 1–3, 9–10', 'paras 1–3, 9–10'],
	['op8 op9 op10 op11', 'paragraphs 8 to 11 of', '¶¶ 8–11', 'paras 8–11'],
	['op5-b', 'paragraph 5 (b) of', '¶ 5(b)', 'para 5(b)'],
	['op5-a-ii', 'paragraph 5 (a) (ii) of', '¶ 5(a)(ii)', 'para 5(a)(ii)'],
	['op4 op5-b op6', 'paragraphs 4, 5 (b) and 6 of', '¶¶ 4, 5(b), 6', 'paras 4, 5(b), 6'],
	['op4 op5 op5-a op6', 'paragraphs 4, 5, 5 (a) and 6 of', '¶¶ 4–5, 5(a), 6', 'paras 4–5, 5(a), 6'],
	['pp3', 'the third preambular paragraph of', 'pmbl. ¶ 3', 'preambular para 3'],
	['pp1 pp2', 'the first and second preambular paragraphs of', 'pmbl. ¶¶ 1–2', 'preambular paras 1–2'],
	[
		'pp8 pp9 pp10 pp11 pp12',
		'the eighth to twelfth preambular paragraphs of',
		'pmbl. ¶¶ 8–12',
		'preambular paras 8–12',
	],
	[
		'pp1 pp3 pp5 pp6 pp7',
		'the first, third and fifth to seventh preambular paragraphs of',
		'pmbl. ¶¶ 1, 3, 5–7',
		'preambular paras 1, 3, 5–7',
	],
	['pp21', 'the twenty-first preambular paragraph of', 'pmbl. ¶ 21', 'preambular para 21'],
	['pp40', 'the fortieth preambular paragraph of', 'pmbl. ¶ 40', 'preambular para 40'],
	[
		'pp3 op4 op5 op6',
		'the third preambular paragraph and paragraphs 4 to 6 of',
		'pmbl. ¶ 3, ¶¶ 4–6',
		'preambular para 3, paras 4–6',
	],
	['s2-op4', 'section II, paragraph 4, of', '§ II, ¶ 4', 's II para 4'],
	['s2-op4 s2-op5', 'section II, paragraphs 4 and 5, of', '§ II, ¶¶ 4–5', 's II paras 4–5'],
	['annex-p2', 'paragraph 2 of the annex to', 'annex, ¶ 2', 'annex para 2'],
	['annex-p2 annex-p3 annex-p4', 'paragraphs 2 to 4 of the annex to', 'annex, ¶¶ 2–4', 'annex paras 2–4'],
	['annex-2-p4', 'paragraph 4 of annex II to', 'annex II, ¶ 4', 'annex II para 4'],
	['annex-s1-p4', 'section I, paragraph 4, of the annex to', 'annex, § I, ¶ 4', 'annex s I para 4'],
];

test('without a paragraph the resolution itself is cited', () => {
	for (const style of styles) {
		assert.equal(cite(resolution, [], style), whole[style]);
		assert.equal(cite(resolution, ['', 'op', 'dialogue', 'op0x', 's1'], style), whole[style], 'ids that are none');
	}
});

for (const [listed, un, bluebook, oscola] of cases) {
	test(`${listed}: ${un} …`, () => {
		const ids = listed.split(' ');
		const expected: Readonly<Record<Style, string>> = {
			un: `${un} ${whole.un}`,
			bluebook: whole.bluebook.replace(',', `, ${bluebook},`),
			oscola: `${whole.oscola}, ${oscola}`,
			aglc: `${whole.aglc} ${oscola.replaceAll('preambular', 'preamble')}`,
		};
		for (const style of styles) {
			assert.equal(cite(resolution, ids, style), expected[style]);
			assert.equal(cite(resolution, ids.toReversed(), style), expected[style], 'in another order');
			assert.equal(cite(resolution, [...ids, ...ids], style), expected[style], 'with each named twice');
			assert.deepEqual(readPinpoint(expected[style]), { number: '59/187', ids }, 'read back');
		}
	});
}

test('every organ is named in its own way, every month in each style', () => {
	const human: Cited = { ...resolution, organ: 'Human Rights Council', number: '5/1', symbol: 'A/HRC/RES/5/1' };
	assert.equal(cite(human, ['op1'], 'un'), 'paragraph 1 of Human Rights Council resolution 5/1 of 20 December 2004');
	assert.match(cite(human, [], 'bluebook'), /^H\.R\.C\. Res\. 5\/1, U\.N\. Doc\. A\/HRC\/RES\/5\/1 /);
	const of = (adopted: string, style: Style): string => cite({ ...resolution, adopted }, [], style);
	assert.match(of('2004-05-01', 'un'), / of 1 May 2004$/);
	assert.match(of('2004-05-01', 'bluebook'), /\(May 1, 2004\)$/);
	assert.match(of('2004-09-30', 'bluebook'), /\(Sept\. 30, 2004\)$/);
	assert.match(of('2004-06-09', 'oscola'), /\(9 June 2004\)/);
});

test('a title gets its capitals in the AGLC, and may say anything', () => {
	const titled = (title: string): string => cite({ ...resolution, title }, ['op1'], 'aglc');
	const rest = 'GA Res 59/187, UN Doc A/RES/59/187 (20 December 2004) para 1';
	for (const [title, capitals] of [
		['The girl child', 'The Girl Child'],
		['Strengthening of the rule of law', 'Strengthening of the Rule of Law'],
		['Non-discrimination on grounds of race', 'Non-Discrimination on Grounds of Race'],
		['Women’s role in the UN and UNESCO', 'Women’s Role in the UN and UNESCO'],
		[
			'Éducation for all, in paragraph 3 of resolution 58/170',
			'Éducation for All, in Paragraph 3 of Resolution 58/170',
		],
	] as const) {
		assert.equal(titled(title), `${capitals}, ${rest}`);
		assert.deepEqual(readPinpoint(titled(title)), { number: '59/187', ids: ['op1'] });
	}
});

test('every style is known by its name, and nothing else is', () => {
	for (const style of styles) assert.ok(isStyle(style));
	for (const name of ['', 'chicago', 'toString', null, undefined]) assert.ok(!isStyle(name));
});

test('sub-paragraphs are cited in the order in which they are printed', () => {
	assert.match(cite(resolution, ['op5-a-ix', 'op5-a-v'], 'un'), /^paragraphs 5 \(a\) \(v\) and 5 \(a\) \(ix\) of/);
	assert.match(
		cite(resolution, ['op5-a-x', 'op5-a-iv', 'op5-a-ix', 'op5-a-v'], 'oscola'),
		/5\(a\)\(iv\), .*v\), .*ix\), .*x\)$/,
	);
	assert.match(
		cite(resolution, ['op5-x', 'op5-iv', 'op5-ix', 'op5-v'], 'oscola'),
		/paras 5\(iv\), 5\(v\), 5\(ix\), 5\(x\)$/,
	);
	assert.match(cite(resolution, ['op5-aa', 'op5-b'], 'un'), /^paragraphs 5 \(b\) and 5 \(aa\) of/);
});

test('a sub-paragraph of a preambular paragraph keeps its letter', () => {
	for (const style of styles) assert.match(cite(resolution, ['pp2-a'], style), /\(a\)/);
});

test('paragraphs of two annexes keep their annexes', () => {
	for (const style of styles) assert.match(cite(resolution, ['annex-p1', 'annex-2-p2'], style), /annex.*annex II/);
});

test('a paragraph of an annex without a number is not cited by a number that another one prints', () => {
	for (const style of styles) {
		assert.notEqual(cite(resolution, ['annex-u1'], style), cite(resolution, ['annex-p1'], style));
	}
});

test('every choice of paragraphs of the real text that was tried is read back from its citation', () => {
	const all = paragraphs.map(({ id }) => id);
	for (let choice = 1; choice < 2 ** all.length; choice += 89) {
		const ids = all.filter((_, index) => (choice >> index) % 2 === 1);
		for (const style of styles) assert.deepEqual(readPinpoint(cite(resolution, ids, style))?.ids, ids, ids.join(' '));
	}
});

for (const style of styles) {
	test(`a citation of generated paragraphs, ${style}, is read back as those paragraphs`, () => {
		for (let seed = 1; seed <= 300; seed += 1) {
			const ids = somewhere(seed);
			assert.deepEqual(readPinpoint(cite(resolution, ids, style))?.ids, ids, `seed ${seed}: ${ids.join(' ')}`);
		}
	});

	test(`a citation of paragraphs in several sections or annexes, ${style}, is never read back as others`, () => {
		for (const listed of [
			'op4 annex-p2',
			's1-op1 s2-op2',
			's1-pp1 s1-op1',
			'annex-p1 annex-2-p2',
			'op1 s1-op1',
			'pp2-a',
			'pp2 pp2-a',
			'annex-u1',
		]) {
			const ids = listed.split(' ');
			const read = readPinpoint(cite(resolution, ids, style));
			assert.ok(read === undefined || read.ids.join(' ') === listed, `${listed}: ${read?.ids.join(' ')}`);
		}
	});
}

/** Ids in one place of a resolution, in the order of its text; both kinds only where there are no sections. */
function somewhere(seed: number): readonly string[] {
	const { chance, list, one } = choices(seed);
	const place = one(['', '', '', 's1-', 's2-', 'annex-', 'annex-2-', 'annex-s3-', 's14-']);
	const kind = place.startsWith('annex') ? one(['p']) : one(['op', 'pp']);
	const numbers = (prefix: string): readonly string[] => {
		const share = one([0.1, 0.5, 0.9]);
		return list(7, (index) => `${place}${prefix}${index + 1}`).filter(() => chance(share));
	};
	const plain = [...(place === '' ? numbers('pp') : []), ...numbers(place === '' ? 'op' : kind)];
	const ids = plain.flatMap((id) => (id.includes('pp') || chance(0.8) ? [id] : [id, `${id}-a`, `${id}-b-ii`]));
	return ids.length > 0 ? ids.slice(0, 10) : [`${place}${kind}7`];
}
