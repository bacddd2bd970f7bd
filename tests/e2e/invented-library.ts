import type { Reference } from '../../src/resolution/model.ts';
import { type Invented, writeResolution } from '../invented-resolution.ts';

const chain = ['A/RES/901/1', 'A/RES/902/4', 'A/RES/903/2'];
const gardens = { id: '1000001', term: 'INVENTED GARDENS' };
const bridges = { id: '1000002', term: 'INVENTED BRIDGES' };
const title = 'Invented resolution on village gardens';

function cites(number: string, paragraph: string, words: string, pinpoint?: string): Reference {
	return {
		id: `cited-${number.replace('/', '-')}`,
		title: `General Assembly resolution ${number}`,
		document: `A/RES/${number}`,
		href: `https://docs.un.org/en/A/RES/${number}`,
		cited: [{ paragraph, words, ...(pinpoint && { pinpoint }) }],
	};
}

/** Four resolutions that nobody adopted: three of one title, one that cites two of them. */
const library: readonly Invented[] = [
	{
		number: '901/1',
		title,
		adopted: '2001-12-03',
		preambular: [
			{ opening: 'Recalling', words: 'the gardens of the village and the wells beside them,' },
			{ opening: 'Noting', words: 'that rain fell on the third day,' },
		],
		operative: [
			{ opening: 'Decides', words: 'to keep the gardens open until the evening bell;' },
			{ opening: 'Invites', words: 'the gardeners to water the roses.' },
		],
		subjects: [gardens],
		chain,
		references: [],
	},
	{
		number: '902/4',
		title,
		adopted: '2002-12-04',
		preambular: [
			{ opening: 'Recalling', words: 'the gardens of the village and the fountains beside them,' },
			{ opening: 'Welcoming', words: 'a new bridge over the river, and its resolution 901/1,' },
		],
		operative: [
			{ opening: 'Invites', words: 'the gardeners to water the roses and the lilies;' },
			{ opening: 'Requests', words: 'the mayor to report on every fence.' },
		],
		subjects: [gardens, bridges],
		chain,
		references: [cites('901/1', 'pp2', 'resolution 901/1')],
	},
	{
		number: '903/2',
		title,
		adopted: '2003-12-05',
		preambular: [{ opening: 'Recalling', words: 'the gardens of the village and the fountains beside them,' }],
		operative: [{ opening: 'Invites', words: 'the gardeners to water the roses and the lilies daily.' }],
		subjects: [gardens],
		chain,
		references: [],
	},
	{
		number: '903/7',
		title: 'Invented resolution on bridges',
		adopted: '2003-12-06',
		preambular: [
			{ opening: 'Recalling', words: 'paragraph 1 of its resolution 901/1, and its resolution 58/170,' },
			{ opening: 'Guided', words: 'by the river,' },
		],
		operative: [{ opening: 'Decides', words: 'that every bridge has a garden at its end.' }],
		subjects: [bridges],
		chain: [],
		references: [
			cites('901/1', 'pp1', 'paragraph 1 of its resolution 901/1', 'op1'),
			cites('58/170', 'pp1', 'resolution 58/170'),
		],
	},
];

/** Puts them on the shelf, beside what stands there. */
export async function writeInventedLibrary(content: string): Promise<void> {
	for (const resolution of library) await writeResolution(content, resolution);
}
