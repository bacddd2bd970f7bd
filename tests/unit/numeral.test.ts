import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letter, ordinal, ordinalFigure, roman } from '../../src/resolution/numeral.ts';

test('numbers are written as the United Nations writes them', () => {
	assert.deepEqual([1, 2, 3, 4, 10, 11, 12, 13, 21, 22, 23, 59, 74, 101, 111, 112, 113].map(ordinalFigure), [
		...['1st', '2nd', '3rd', '4th', '10th', '11th', '12th', '13th', '21st', '22nd', '23rd', '59th', '74th'],
		...['101st', '111th', '112th', '113th'],
	]);
	assert.deepEqual([1, 12, 20, 21, 30, 42, 59, 99, 100].map(ordinal), [
		...['first', 'twelfth', 'twentieth', 'twenty-first', 'thirtieth', 'forty-second', 'fifty-ninth', 'ninety-ninth'],
		'100th',
	]);
	assert.deepEqual([1, 4, 9, 14, 19, 29, 38].map(roman), ['i', 'iv', 'ix', 'xiv', 'xix', 'xxix', 'xxxviii']);
	assert.deepEqual([1, 26, 27, 28, 52, 53].map(letter), ['a', 'z', 'aa', 'bb', 'zz', 'aaa']);
});
