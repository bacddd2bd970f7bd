import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseResolution } from '../../src/resolution/parse.ts';
import { expectError, good, testEach } from './bad-content.ts';

/** The last line of the frontmatter, and what may follow it. */
const end = '  bytes: 1\n';
const citing = (references: string): string => `${end}references:\n${references}`;
const cited = (paragraph: string, words: string): string =>
	`  - { id: a, title: A, href: "https://example.org/", cited: [{ paragraph: ${paragraph}, words: ${words} }] }\n`;
const emending = (paragraph: string, restored: string): string =>
	`${end}emendations:\n  - { paragraph: ${paragraph}, received: was, restored: ${restored}, evidence: None }\n`;

testEach([
	['a missing key', 'organ: General Assembly\n', '', 2, /organ.*, found .*undefined|organ.*, found .*nothing/],
	[
		'a missing key in a group',
		'  committee: Invented Committee\n',
		'',
		'  symbol: A/99/1',
		/report\.committee.*, found .*nothing/,
	],
	['an unknown key', 'session: 99', 'session: 99\nmood: glad', 'mood: glad', /only known keys.*, found .*mood/],
	['an unknown key in a group', 'report:\n', 'report:\n  mood: glad\n', 'mood: glad', /keys in report.*, found .*mood/],
	['words for a number', 'session: 99', 'session: many', 'session: many', /session to be a number.*, found .*"many"/],
	['a number for words', 'title: Invented res', 'title: 7 #', 'title: 7', /title to be a string.*, found .*7/],
	[
		'a session of number 0',
		'session: 99',
		'session: 0',
		'session: 0',
		/session.*(greater than 0|at least 1|positive).*, found .*0/,
	],
	[
		'no list of subjects',
		'subjects:\n  - { id: "0000001", term: INVENTED TERM }\n',
		'',
		2,
		/subjects.*, found .*nothing/,
	],
	[
		'an unknown organ',
		'organ: General',
		'organ: Invented',
		'organ: Inv',
		/General Assembly, Security.*, found .*Invented Ass/,
	],
	[
		'a day that is none',
		'2001-02-03',
		'2001-02-30',
		'adopted: 2001',
		/adopted to be (?!invalid).*date.*, found .*2001-02-30/i,
	],
	[
		'a date in words',
		'2001-02-03',
		'yesterday',
		'adopted: yes',
		/adopted to be (?!invalid).*date.*, found .*"yesterday"/i,
	],
	[
		'an open quotation mark',
		'organ: General',
		'organ: "General',
		'organ: "',
		/valid YAML.*, found .*Missing closing "quote(?!.*line 3)/,
	],
	['a key twice', 'session: 99', 'session: 99\nsession: 9', 'session: 9\n', /valid YAML.*, found .*unique/],
	[
		'a broken symbol',
		'symbol: A/RES/99/901',
		'symbol: 99/901',
		'symbol: 99/901',
		/a document symbol.*, found .*"99\/901"/,
	],
	['a subject without its seven digits', '"0000001"', '"1"', '"1"', /seven digits.*, found .*"1"/],
	[
		'a subject twice',
		'INVENTED TERM }\n',
		'INVENTED TERM }\n  - { id: "0000001", term: OTHER }\n',
		'term: OTHER',
		/(an id of its own|once).*, found .*"0000001"/,
	],
	[
		'a chain without the resolution itself',
		end,
		`${end}chain: [A/RES/98/1]\n`,
		'chain:',
		/A\/RES\/99\/901 among.*, found .*missing/,
	],
	['a reference to an unknown paragraph', end, citing(cited('op9', 'chairs')), 'op9', /id of a par.*, found .*op9/],
	['a reference to words not there', end, citing(cited('op2', 'walls')), 'op2', /"walls" once.*, found .*nowhere/],
	['a reference to words there twice', end, citing(cited('op2', 't')), 'op2', /"t" once.*, found .*2 times/],
	[
		'a reference twice',
		end,
		citing(cited('op2', 'report') + cited('op3', 'Committee')),
		'op3',
		/(an id of its own|once).*, found .*"a"/,
	],
	[
		'an address that is not safe',
		end,
		citing(cited('op2', 'report').replace('https', 'http')),
		'op2',
		/href to be (?!invalid).*, found .*http:/i,
	],
	['an emendation of an unknown paragraph', end, emending('op9', 'chairs'), 'op9', /id of a paragraph.*, found .*op9/],
	['an emendation of words not there', end, emending('op2', 'walls'), 'op2', /"walls" once in op2.*, found .*nowhere/],
	['an emendation of words there twice', end, emending('op2', 't'), 'op2', /"t" once in op2.*, found .*2 times/],
]);

test('a file without frontmatter, or with something else in its place, stops the build', () => {
	const body = good.slice(good.indexOf('\n**Res'));
	expectError('', 1, /frontmatter between two lines of "---".*, found .*none/);
	expectError(body, 1, /frontmatter between two lines of "---".*, found .*none/);
	expectError(`---\n---\n${body}`, 1, /the frontmatter.*, found .*null/);
	expectError(`---\n- item\n---\n${body}`, 2, /the frontmatter.*, found .*item/);
	expectError(`---\nwords\n---\n${body}`, 2, /the frontmatter.*, found .*words/);
	expectError(good.replace('\n---\n', '\n'), 1, /frontmatter between two lines of "---".*, found .*none/);
});

test('a byte order mark before the frontmatter changes nothing', () => {
	assert.deepEqual(parseResolution(`\uFEFF${good}`, 'invented.md'), parseResolution(good, 'invented.md'));
});
