import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proveFidelity } from '../../src/resolution/fidelity.ts';
import { parseResolution } from '../../src/resolution/parse.ts';
import { passages } from '../../src/resolution/passage.ts';
import { changed, contentError } from './changes.ts';
import { invented } from './invented.ts';
import { markdown, resolution } from './real.ts';
import { expectNamed, withWords } from './real-changes.ts';

/** The lines of one emendation in the frontmatter. */
function emendation(id: string): string {
	const found = new RegExp(`  - paragraph: ${id}\\n(?:    .*\\n){3}`).exec(markdown)?.[0];
	assert.ok(found, `an emendation of ${id}`);
	return found;
}

for (const { paragraph: id, restored, received: was } of resolution.emendations) {
	test(`the emendation of ${id} must be declared, and match once`, () => {
		const own = emendation(id);
		expectNamed(id, changed(markdown, own, ''), 'an emendation removed');
		expectNamed(
			id,
			withWords(id, (words) => words.replace(restored, was)),
			'the restored word put back',
		);
		expectNamed(id, changed(markdown, own, own.replace(`restored: ${restored}`, 'restored: xyzzy-xyzzy')), 'no match');
		expectNamed(id, changed(markdown, own, own.replace(`restored: ${restored}`, 'restored: the')), 'two matches');
		expectNamed(id, changed(markdown, own, own.replace(`received: ${was}`, 'received: the')), 'another word received');
		expectNamed(
			id,
			withWords(id, (words) => words.replace(restored, `${restored} ${restored}`)),
			'the word twice',
		);
		expectNamed(
			id,
			withWords(id, (words) => words.replace('-', '\u2011')),
			'another hyphen',
		);
	});
}

test('an emendation that changes nothing is no emendation', () => {
	const own = emendation('op8');
	const same = own
		.replace('received: nongovernmental', 'received: endeavour')
		.replace('restored: non-governmental', 'restored: endeavour');
	expectNamed('op8', changed(markdown, own, own + same), 'an emendation of a word into itself');
});

test('an emendation declared twice is refused', () => {
	const own = emendation('op8');
	expectNamed('op8', changed(markdown, own, own + own), 'an emendation declared twice');
});

test('a received word that stands twice in its paragraph tells nobody which of the two was restored', () => {
	const declared =
		'  bytes: 1\nemendations:\n  - { paragraph: op1, received: nonx, restored: non-x, evidence: None }\n';
	const once = changed(invented('1. *Decides* on non-x and nonx.'), '  bytes: 1\n', declared);
	const resolution = parseResolution(once, 'invented.md');
	const words = passages(resolution).map((passage) => passage.words.replace('non-x', 'nonx'));
	const received = { terms: ['INVENTED TERM'], words: words.join(' ') };
	const { message } = contentError(() => proveFidelity(resolution, received, 'invented.md'));
	assert.match(message, /"nonx" once in op1.*, found it 2 times/);
});
