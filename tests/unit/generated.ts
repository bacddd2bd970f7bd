import { type Choices, choices } from './seeded.ts';

/** A paragraph as it is meant to be read. */
export interface Meant {
	readonly id: string;
	readonly marker: string;
	readonly opening: string;
	/** Its words without the opening ones. */
	readonly words: string;
	readonly paragraphs: readonly Meant[];
	readonly wrapUp: string;
}

/** A part of an invented resolution as it is meant to be read; without a heading, what comes before any section. */
export interface MeantPart {
	readonly heading: string;
	readonly paragraphs: readonly Meant[];
}

const some = [
	...[
		'chairs',
		'inter alia,',
		'non-aligned',
		'States’',
		"people's",
		'“quoted”',
		'"straight"',
		'(see A/99/1),',
		'5.5 °C',
		'1990s',
	],
	...[
		'– and –',
		'a — b',
		'R&D',
		'1 < 2',
		'$5',
		'50%',
		'resolution 58/170',
		'3.',
		'é',
		'ﬁ',
		'naïve',
		'Æ',
		'§ 4',
		'#1',
		'~x',
		'x = y',
	],
	...[
		'a/b',
		'it',
		'of the',
		'e.g.',
		'…',
		'...',
		'--',
		'CO₂',
		'human rights',
		'+1',
		'@home',
		'{x}',
		'|',
		'(a)',
		'(i)',
		'OP4',
		'人权',
	],
] as const;
const participles = ['Recalling', 'Noting also', 'Deeply concerned', 'Bearing in mind', 'Mindful', 'Guided'] as const;
const verbs = [
	'Decides',
	'Calls upon',
	'Also requests',
	'Takes note',
	'Strongly urges',
	'Expresses its thanks',
] as const;
const romans = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

/** An invented resolution: parts, numbered on through the sections or in each anew. */
export function generated(seed: number): readonly MeantPart[] {
	const choose = choices(seed);
	const sections = choose.one([0, 0, 0, 1, 2, 3, 7]);
	const restarts = sections > 1 && choose.chance(0.4);
	const front = sections === 0 || choose.chance(0.5) ? 1 + choose.below(12) : 0;
	const parts = [part(choose, { heading: '', place: '', numbers: '', first: 1, count: front })];
	let first = restarts ? 1 : front + 1;
	for (let section = 1; section <= sections; section += 1) {
		const count = 1 + choose.below(6);
		const place = `s${section}-`;
		const name = choose.chance(0.5) ? `. ${words(choose)}` : '';
		const heading = (romans[section - 1] ?? '').toUpperCase() + name;
		parts.push(part(choose, { heading, place, numbers: restarts ? place : '', first, count }));
		if (!restarts) first += count;
	}
	return parts;
}

interface Plan {
	readonly heading: string;
	/** What the ids of its preambular paragraphs begin with. */
	readonly place: string;
	/** The same for the operative ones. */
	readonly numbers: string;
	readonly first: number;
	readonly count: number;
}

function part(choose: Choices, { heading, place, numbers, first, count }: Plan): MeantPart {
	const preambular = choose.list(choose.below(4), (index) => {
		return paragraph(choose, `${place}pp${index + 1}`, '', `${choose.one(participles)}`);
	});
	const operative = choose.list(count, (index) => {
		return paragraph(choose, `${numbers}op${first + index}`, `${first + index}.`, choose.one(verbs));
	});
	return { heading, paragraphs: [...preambular, ...operative] };
}

function paragraph(choose: Choices, id: string, marker: string, opening: string, depth = 0): Meant {
	const below = depth < 2 && choose.chance(depth === 0 ? 0.3 : 0.2) ? 1 + choose.below(depth === 0 ? 12 : 4) : 0;
	const names = depth === 0 && choose.chance(0.8) ? [...'abcdefghijkl'] : romans;
	return {
		id,
		marker,
		opening,
		words: words(choose),
		paragraphs: choose.list(below, (index) => {
			const name = names[index] ?? '';
			const own = choose.chance(0.2) ? choose.one(verbs) : '';
			return paragraph(choose, `${id}-${name}`, `(${name})`, own, depth + 1);
		}),
		wrapUp: below > 0 && choose.chance(0.3) ? words(choose) : '',
	};
}

function words(choose: Choices): string {
	return `so ${choose.list(1 + choose.below(12), () => choose.one(some)).join(' ')}`;
}

/** The body of the Markdown file that says all this. */
export function written(parts: readonly MeantPart[]): string {
	return parts
		.flatMap(({ heading, paragraphs }) => [
			...(heading ? [`## ${heading}`] : []),
			...paragraphs.flatMap((one) => writtenParagraph(one, '')),
		])
		.join('\n\n');
}

function writtenParagraph({ marker, opening, words, paragraphs, wrapUp }: Meant, indent: string): readonly string[] {
	const bullet = marker.startsWith('(') ? `- ${marker} ` : marker ? `${marker} ` : '';
	const inside = indent + ' '.repeat(marker.startsWith('(') ? 2 : bullet.length);
	return [
		`${indent}${bullet}${opening ? `*${opening}* ` : ''}${escaped(words)}`,
		...paragraphs.flatMap((one) => writtenParagraph(one, inside)),
		...(wrapUp ? [`${inside}${escaped(wrapUp)}`] : []),
	];
}

function escaped(words: string): string {
	return words.replaceAll(/[<&|~]/g, '\\$&');
}

/** Everything it prints, in order, as running text. */
export function printedWords(parts: readonly MeantPart[]): string {
	return parts
		.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(printedParagraph)])
		.filter(Boolean)
		.join(' ');
}

function printedParagraph({ marker, opening, words, paragraphs, wrapUp }: Meant): string {
	return [marker, opening, words, ...paragraphs.map(printedParagraph), wrapUp].filter(Boolean).join(' ');
}
