import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { type ParagraphCard, paragraphSheet, setting } from '../../src/paragraph-card.ts';
import { type Box, draw, heightOf, openStudio } from '../../src/picture.ts';
import { paragraphsOf } from '../../src/resolution/address.ts';
import { endings } from '../../src/resolution/beginning.ts';
import type { Paragraph } from '../../src/resolution/model.ts';
import { parseResolution } from '../../src/resolution/parse.ts';
import { runningText } from '../../src/resolution/running-text.ts';
import { plain } from '../../src/resolution/text.ts';
import { generated, written } from './generated.ts';
import { invented } from './invented.ts';
import { paragraph, paragraphs } from './real.ts';

const studio = await openStudio();

function card({ marker, ...one }: Paragraph): ParagraphCard {
	return {
		left: 'Paragraph',
		symbol: 'A/RES/99/901',
		below: 'Below',
		text: runningText({ ...one }),
		...(marker && { marker }),
	};
}

/** The pieces of text in a box, each with its look, words apart by a space. */
function pieces({ props: { style, children } }: Box): readonly { readonly text: string; readonly italic: boolean }[] {
	if (typeof children === 'string') return [{ text: children, italic: style['fontStyle'] === 'italic' }];
	const space = style['flexWrap'] === 'wrap' ? [{ text: ' ', italic: false }] : [];
	return children.flatMap((child, index) => [...(index > 0 ? space : []), ...pieces(child)]);
}

function said(box: Box): string {
	return pieces(box)
		.map(({ text }) => text)
		.join('');
}

async function expectHonest(one: Paragraph): Promise<void> {
	const { content, shown } = await setting(card(one), studio);
	const whole = plain(runningText(one));
	const printed = `${one.marker ?? ''}${whole.slice(0, shown)}`;
	assert.equal(said(content), shown < whole.length ? `${printed}\u00a0…` : printed);
	assert.ok(shown === whole.length || shown === 0 || endings(whole).includes(shown), printed);
	assert.ok((await heightOf(content, 1040, studio)) <= 350, `${printed} is higher than its place`);
}

test('the picture of every paragraph says its words from the first on, and none wrongly', async () => {
	for (const one of paragraphs) await expectHonest(one);
});

test('so does that of any other paragraph', async () => {
	for (let seed = 1; seed <= 5; seed += 1) {
		const resolution = parseResolution(invented(written(generated(seed))), 'generated.md');
		for (const one of paragraphsOf(resolution).slice(0, 3)) await expectHonest(one);
	}
});

test('the opening words are italic and the others are not', async () => {
	const { content } = await setting(card(paragraph('op8')), studio);
	const italic = pieces(content).filter((piece) => piece.italic);
	assert.deepEqual(
		italic.map(({ text }) => text),
		['Calls', 'upon'],
	);
});

test('a short paragraph is set large and whole, a long one small and to its last word that fits', async () => {
	const short = await setting(card(paragraph('op10')), studio);
	const long = await setting(card(paragraph('pp1')), studio);
	assert.ok(short.fontSize > long.fontSize);
	assert.equal(short.shown, plain(paragraph('op10').text).length);
	const words = plain(paragraph('pp1').text);
	assert.ok(long.shown < words.length && long.shown > 300, words.slice(0, long.shown));
});

for (const [text, shown] of [
	['Décide of naïve Œuvres – § 4, “50%”', 'Décide of naïve Œuvres – § 4, “50%”'],
	['Decides to limit CO₂ at once', 'Decides to limit\u00a0…'],
	['Decides on 人权 at once', 'Decides on\u00a0…'],
	['Decides on R\u0302 at once', 'Decides on\u00a0…'],
] as const) {
	test(`"${text}": no character is left out that the type lacks`, async () => {
		const { content } = await setting({ left: '', symbol: '', below: '', text: [{ text }] }, studio);
		assert.equal(said(content), shown);
	});
}

test('a picture is a PNG of 1200 by 630 pixels with its paragraph, symbol and words in ink', async () => {
	const one = paragraph('op4');
	const sheet = await paragraphSheet({ ...card(one), left: 'Operative paragraph 4' }, studio);
	assert.match(said(sheet), /^Operative paragraph 4A\/RES\/99\/9014\.Urges all actors .*\u00a0…Below$/);
	const picture = await draw(sheet, studio);
	const { format, width, height } = await sharp(picture).metadata();
	assert.deepEqual({ format, width, height }, { format: 'png', width: 1200, height: 630 });
	const { dominant } = await sharp(picture).stats();
	assert.ok(dominant.r > 240 && dominant.g > 240, 'the paper is light');
});
