import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldBy, readRecord } from '../../src/client/record.ts';

const record = (meta: Readonly<Record<string, string>>) =>
	readRecord({ id: '', data: async () => ({ raw_content: 'Some words', meta }) });

test('a resolution has the paragraphs and sub-paragraphs of its records, and no others', async () => {
	const resolution = 'A/RES/99/901/';
	const held = heldBy([
		await record({ id: 'op1', resolution, below: 'op1-a op1-a-i op1-b' }),
		await record({ id: 'op2', resolution }),
	]);
	assert.equal(held?.resolution, resolution);
	const ids = ['op1', 'op1-a', 'op1-a-i', 'op1-b', 'op2', 'op1-c', 'op1-b-i', 'op2-a', 'op3', ''];
	assert.deepEqual(
		ids.filter((id) => held?.has(id)),
		['op1', 'op1-a', 'op1-a-i', 'op1-b', 'op2'],
	);
	assert.equal(heldBy([]), undefined);
});
