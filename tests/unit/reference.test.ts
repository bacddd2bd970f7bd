import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphsOf, withSubparagraphs } from '../../src/resolution/address.ts';
import type { Text } from '../../src/resolution/model.ts';
import { parseResolution } from '../../src/resolution/parse.ts';
import { changed } from './changes.ts';
import { invented } from './invented.ts';

const body = `
*Noting* the report and *the invented* plan,

1. *Requests*:

   - (a) Chairs for all;

   - (b) Tables;

   with the means of the *fund*.
`;

/** The spans of each paragraph where the editor names an instrument by these words; references stand in brackets. */
function marked(paragraph: string, words: string): readonly string[] {
	const reference = `references:
  - { id: one, title: One, href: "https://example.org/", cited: [{ paragraph: ${paragraph}, words: "${words}" }] }
`;
	const resolution = parseResolution(
		changed(invented(body), '  bytes: 1\n', `  bytes: 1\n${reference}`),
		'invented.md',
	);
	const texts = paragraphsOf(resolution)
		.flatMap(withSubparagraphs)
		.flatMap(({ text, wrapUp = [] }) => [text, wrapUp]);
	return texts.filter((text) => text.some((span) => span.reference)).map(show);
}

function show(text: Text): string {
	return text
		.map(({ text: words, italic, reference }) => (reference ? `[${words}]` : words) + (italic ? '*' : ''))
		.join('|');
}

test('the words that name an instrument are marked, wherever in a paragraph they stand', () => {
	assert.deepEqual(marked('pp1', 'report'), ['Noting*| the |[report]| and |the invented*| plan,']);
	assert.deepEqual(marked('pp1', 'Noting'), ['[Noting]*| the report and |the invented*| plan,']);
	assert.deepEqual(marked('pp1', 'plan,'), ['Noting*| the report and |the invented*| |[plan,]']);
	assert.deepEqual(marked('pp1', 'the invented plan'), ['Noting*| the report and |[the invented]*|[ plan]|,']);
	assert.deepEqual(marked('op1-a', 'Chairs'), ['[Chairs]| for all;']);
	assert.deepEqual(marked('op1-b', 'Tables;'), ['[Tables;]']);
	assert.deepEqual(marked('op1', 'of the fund'), ['with the means |[of the ]|[fund]*|.']);
});
