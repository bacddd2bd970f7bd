import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseResolution } from '../../src/resolution/parse.ts';
import { changed, contentError, lineOf } from './changes.ts';
import { invented } from './invented.ts';
import { file, markdown } from './real.ts';

test('a fact that is another than the resolution prints stops the build at its line', () => {
	for (const [from, to, printed] of [
		['adopted: 2004-12-20', 'adopted: 2004-12-21', '20 December 2004'],
		['meeting: 74', 'meeting: 47', '74'],
		['session: 59', 'session: 58', '59'],
		['  committee: Third Committee', '  committee: Second Committee', 'Third Committee'],
		['  symbol: A/59/503/Add.2', '  symbol: A/59/503/Add.1', 'A/59/503/Add.2'],
	] as const) {
		const spoilt = changed(markdown, `\n${from}\n`, `\n${to}\n`);
		const { message, place } = contentError(() => parseResolution(spoilt, file), to);
		assert.equal(place.line, lineOf(spoilt, to), message);
		assert.ok(message.includes(`expected "${printed}"`), message);
	}
});

test('the day is held to the line above the text and to the one below it, each alone', () => {
	const text = invented('*Noting* chairs,\n\n1. *Decides* to sit.');
	for (const [from, to] of [
		['Assembly on 3 February', 'Assembly on 4 February'],
		['*3 February 2001*', '*4 February 2001*'],
	] as const) {
		const { message } = contentError(() => parseResolution(changed(text, from, to), file), to);
		assert.match(message, /expected "4 February 2001".*found "3 February 2001"/);
	}
});

test('what is not printed is not judged, and other ways of printing it are known', () => {
	const body = '*Noting* chairs,\n\n1. *Decides* to sit.';
	const line = '**Resolution adopted by the General Assembly on 3 February 2001**';
	const report = (words: string): string => changed(invented(body), line, `${line}\n\n[*${words}*]`);
	for (const text of [
		invented(body, '*7th (resumed) plenary meeting*\\\n*3 February 2001*\n'),
		invented(body, '*7th plenary meeting, 3 February 2001*\n'),
		invented(body, '*3 February 2001*\n'),
		invented(body, ''),
		changed(invented(body), `${line}\n\n`, ''),
		report('without reference to a Main Committee (A/99/L.32)'),
		report('on the report of the Invented Committee (A/99/1 and Corr.1)'),
		report('on the report of the Committee on Chairs (Invented Committee) (A/99/1)'),
	]) {
		parseResolution(text, file);
	}
	contentError(
		() => parseResolution(report('on the report of the Third Committee (A/99/1)'), file),
		'another committee',
	);
	contentError(
		() => parseResolution(report('on the report of the Invented Committee (A/99/11)'), file),
		'another report',
	);
});
