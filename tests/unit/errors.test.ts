import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../../src/resolution/check.ts';
import { parseResolution } from '../../src/resolution/parse.ts';
import { expectError, good, testEach } from './bad-content.ts';
import { contentError } from './changes.ts';
import { invented } from './invented.ts';

const two = '2. *Requests* a report;\n\n';

testEach([
	['a gap in the numbers', '2. *Req', '3. *Req', '3. *Req', /paragraph 2\..*, found .*paragraph 3\./],
	['a repeated number', '3. *Inv', '2. *Inv', '2. *Inv', /paragraph 3\..*, found .*paragraph 2\./],
	['numbers that begin at two', '1. *Dec', '2. *Dec', '2. *Dec', /paragraph 1\..*, found .*paragraph 2\./],
	['a gap in the letters', '- (b) with', '- (d) with', '(d) with', /paragraph \(b\).*, found .*paragraph \(d\)/],
	['a repeated letter', '- (c) aloud', '- (b) aloud', '(b) aloud', /paragraph \(c\).*, found .*paragraph \(b\)/],
	['letters that turn roman', '- (b) with', '- (ii) with', '(ii) with', /paragraph \(b\).*, found .*paragraph \(ii\)/],
	['a list without letters', '- (b) with', '- with', '- with', /printed number.*, found .*with/],
	['a number with a bracket', '2. *Req', '2) *Req', '2) *Req', /printed number.*, found .*2\)/],
	[
		'an unnumbered operative paragraph among numbered ones',
		'3. *Inv',
		'*Inv',
		'*Invites*',
		/paragraph 3\..*, found .*without a/,
	],
	[
		'a title other than that of the frontmatter',
		'title: Invented resolution',
		'title: Invented reform',
		'# 99/901.',
		/Invented reform for tests.*, found .*Invented resolution for tests/,
	],
	['a number that is not the symbol’s', '# 99/901.', '# 99/902.', '# 99/902.', /99\/901\..*, found .*99\/902\./],
	['no title', '# 99/901.', '99/901.', '**Resolution', /title.*, found .*none/],
	[
		'another formula',
		'*The General Assembly*',
		'*The Assembly*',
		'*The Assembly*',
		/The General Assembly,.*, found .*The Assembly/,
	],
	['no formula', '*The General Assembly*,\n\n', '', '*Noting* the', /enacting formula.*, found .*Noting the chairs/],
	['a link', 'a report', 'a [report](https://example.org/)', '2. *Req', /plain or italic words.*, found .*link/],
	[
		'an address between angle brackets',
		'a report',
		'a <https://example.org/>',
		'2. *Req',
		/plain or italic.*, found .*link/,
	],
	['HTML in a line', 'a report', 'a <b>report</b>', '2. *Req', /plain or italic words.*, found .*html/],
	['HTML of its own', '1. *Dec', '<div>x</div>\n\n1. *Dec', '<div>', /a paragraph.*, found .*html/],
	['a comment', '1. *Dec', '<!-- x -->\n\n1. *Dec', '<!--', /a paragraph.*, found .*html/],
	['code in a line', 'a report', 'a `report`', '2. *Req', /plain or italic words.*, found .*inlineCode/],
	['code of its own', '1. *Dec', '```\ncode\n```\n\n1. *Dec', '```\ncode', /a paragraph.*, found .*code/],
	['an image', 'a report', 'a ![report](x.png)', '2. *Req', /plain or italic words.*, found .*image/],
	['bold words', 'a report', 'a **report**', '2. *Req', /plain or italic words.*, found .*strong/],
	['a forced line break', 'a report', 'a\\\nreport', '2. *Req', /plain or italic words.*, found .*break/],
	['a table', '1. *Dec', '| a | b |\n|---|---|\n\n1. *Dec', '| a |', /opening words.*, found .*\| a \| b/],
	['a quotation', '1. *Dec', '> words\n\n1. *Dec', '> words', /a paragraph.*, found .*blockquote/],
	['a rule', '1. *Dec', '***\n\n1. *Dec', '***', /a paragraph.*, found .*thematicBreak/],
	[
		'a paragraph without opening words',
		'*Noting* the',
		'Noting the',
		'Noting the',
		/opening words.*, found .*Noting the chairs/,
	],
	['opening words of no known kind', '*Noting* the', '*Upon* the', '*Upon* the', /participle.*, found .*"Upon"/],
	[
		'sub-paragraphs of nothing',
		'3. *Inv',
		'- (a) alone\n\n3. *Inv',
		'- (a) alone',
		/below the paragraph.*, found .*a list of its own/,
	],
	[
		'a preambular paragraph after an operative one',
		'3. *Inv',
		'*Noting* this,\n\n3. *Inv',
		'*Noting* this',
		/an operative.*, found .*Not/,
	],
	['a section out of order', '2. *Req', '## II\n\n2. *Req', '## II', /section I.*, found .*"II"/],
	['a section twice', two, `## I. One\n\n${two}## I. Two\n\n`, '## I. Two', /section II.*, found .*"I\. Two"/],
	[
		'a heading without a number among those that have one',
		two,
		`## I. One\n\n${two}## Chairs\n\n`,
		'## Chairs',
		/section II.*, found .*"Chairs"/,
	],
	[
		'two annexes without numbers',
		'*7th',
		'## Annex: a\n\n1. A.\n\n## Annex: b\n\n1. B.\n\n*7th',
		'## Annex: a',
		/Annex I.*, found .*: a/,
	],
	[
		'an only annex that is the second',
		'*7th',
		'## Annex II\n\n1. One.\n\n*7th',
		'## Annex II',
		/Annex.*, found .*"Annex II"/,
	],
]);

test('the file that the cases change is good', () => {
	assert.equal(parseResolution(good, 'invented.md').number, '99/901');
});

test('a resolution without paragraphs stops the build', () => {
	expectError(invented(''), '*The General Assembly*', /paragraphs after the enacting formula.*, found .*none/);
	expectError(invented('', ''), '*The General Assembly*', /paragraphs after the enacting formula.*, found .*none/);
	expectError(
		good.slice(0, good.indexOf('*The General')),
		'# 99/901.',
		/the enacting formula after.*, found .*nothing/,
	);
});

test('a gap in numbers that run on through the sections stops the build', () => {
	const gap = invented('## I\n\n1. *Decides* one.\n\n## II\n\n3. *Decides* two.');
	expectError(gap, '3. *Decides', /paragraph 2\..*, found .*paragraph 3\./);
});

test('a preambular paragraph after an operative one stops the build within a section too', () => {
	const body = '## I\n\n1. *Decides* one.\n\n*Noting* two,\n\n2. *Decides* three.';
	expectError(invented(body), '*Noting* two', /an operative paragraph.*, found .*"Noting"/);
});

test('every message names the Markdown file, not the one that the text was received in', () => {
	const resolution = parseResolution(good, 'invented.md');
	const twice = { ...resolution, divisions: [...resolution.divisions, ...resolution.divisions] };
	const frontmatter = { facts: resolution, placeOf: () => ({ file: 'invented.md', line: 1 }) };
	const { message } = contentError(() => check(twice, frontmatter));
	assert.match(message, /^invented\.md:\d+: expected an id of its own, found .*pp1/);
});

test('a line in italics between two paragraphs stops the build; it is not moved to the closing lines', () => {
	const body = '1. *Decides* one.\n\n*Middle*\n\n2. *Decides* two.';
	expectError(invented(body), '*Middle*', /found .*Middle/);
});
