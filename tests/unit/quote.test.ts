import assert from 'node:assert/strict';
import { test } from 'node:test';
import { styles } from '../../src/resolution/citation.ts';
import { quote } from '../../src/resolution/quotation.ts';
import { resolution } from './real.ts';

test('words of one paragraph stand between quotation marks, with the paragraph after them', () => {
	assert.equal(
		quote(resolution, [{ id: 'op3', words: 'a culture of tolerance' }], 'un'),
		'“a culture of tolerance” (paragraph 3 of General Assembly resolution 59/187 of 20 December 2004)',
	);
	assert.equal(
		quote(resolution, [{ id: 'pp4', words: 'all human rights' }], 'aglc'),
		'“all human rights” (Enhancement of International Cooperation in the Field of Human Rights, GA Res 59/187, ' +
			'UN Doc A/RES/59/187 (20 December 2004) preamble para 4)',
	);
});

test('the number of a single paragraph is no part of the quotation; where the words go on, numbers stay', () => {
	const first = { id: 'op9', number: '9.', words: 'Invites States' };
	const second = { id: 'op10', number: '10.', words: 'Decides' };
	assert.match(quote(resolution, [first], 'un'), /^“Invites States” \(paragraph 9 of /);
	assert.match(
		quote(resolution, [first, second], 'un'),
		/^“9\. Invites States\n10\. Decides” \(paragraphs 9 and 10 of /,
	);
	const end = { id: 'pp8', words: 'its fifty-second session,' };
	assert.match(
		quote(resolution, [end, { id: 'op1', number: '1.', words: 'Reaffirms' }], 'un'),
		/^“its fifty-second session,\n1\. Reaffirms” \(the eighth preambular paragraph and paragraph 1 of /,
	);
});

test('not a letter of the words is changed, but for space around them', () => {
	const words = " “so-called” — 'rights' (non-selectivity) … ";
	for (const style of styles) {
		assert.ok(quote(resolution, [{ id: 'op7', words }], style).startsWith(`“${words.trim()}” (`));
	}
});
