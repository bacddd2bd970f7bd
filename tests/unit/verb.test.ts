import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verbsOf } from '../../src/resolution/verb.ts';
import { resolution } from './real.ts';

const places = (kind: 'preambular' | 'operative'): readonly string[] =>
	verbsOf(resolution, kind).map((verb) => `${verb.opening}: ${verb.paragraphs.map(({ id }) => id).join(' ')}`);

test('the index of verbs lists every opening in the order of the alphabet with all its paragraphs', () => {
	assert.deepEqual(places('preambular'), [
		'Emphasizing: pp6',
		'Reaffirming: pp1 pp5',
		'Recalling: pp2 pp8',
		'Recalling also: pp3',
		'Recognizing: pp4',
		'Underlining: pp7',
	]);
	assert.deepEqual(places('operative'), [
		'Calls upon: op8',
		'Considers: op6',
		'Decides: op10',
		'Invites: op9',
		'Reaffirms: op1 op3 op5 op7',
		'Recognizes: op2',
		'Urges: op4',
	]);
	assert.deepEqual(
		verbsOf(resolution, 'operative').map(({ id }) => id),
		'verb-calls-upon verb-considers verb-decides verb-invites verb-reaffirms verb-recognizes verb-urges'.split(' '),
	);
});
