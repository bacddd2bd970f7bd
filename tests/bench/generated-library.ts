import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Choices, choices } from '../unit/seeded.ts';

const preambular = 8;
const operative = 12;
const perSession = 300;
const perChain = 4;
const vocabularySize = 8000;

/**
 * Writes an invented library into a content folder: so many resolutions of 20 paragraphs of some 60 words each, the
 * same for the same number. Words are spread as in a language (few are frequent, most are rare), every fourth
 * resolution follows three of its title, and each cites one before it.
 */
export async function writeLibrary(content: string, count: number): Promise<void> {
	for (const folder of ['resolutions', 'sources']) {
		await rm(join(content, folder), { recursive: true, force: true });
		await mkdir(join(content, folder), { recursive: true });
	}
	const vocabulary = inventVocabulary(choices(1));
	for (let index = 0; index < count; index += 1) {
		const { name, markdown, source } = invent(index, vocabulary);
		await writeFile(join(content, 'resolutions', `${name}.md`), markdown);
		await writeFile(join(content, 'sources', `${name}.txt`), source);
	}
}

const syllables = [
	'ba',
	'ce',
	'di',
	'fo',
	'gu',
	'la',
	'me',
	'ni',
	'po',
	'ru',
	'sa',
	'te',
	'vi',
	'zo',
	'bar',
	'cen',
	'dis',
	'nor',
] as const;
const endings = ['', '', '', 's', 'tion', 'ing', 'ment', 'al', 'ity', 'ed'] as const;

function inventVocabulary(choose: Choices): readonly string[] {
	const words = new Set<string>();
	while (words.size < vocabularySize) {
		words.add(choose.list(1 + choose.below(3), () => choose.one(syllables)).join('') + choose.one(endings));
	}
	return [...words];
}

function invent(
	index: number,
	vocabulary: readonly string[],
): { readonly name: string; readonly markdown: string; readonly source: string } {
	const choose = choices(index + 2);
	const number = numberOf(index);
	const session = Number(number.split('/')[0]);
	const word = (): string =>
		vocabulary[Math.floor(vocabulary.length ** (choose.below(1_000_000) / 1_000_000)) - 1] ?? 'word';
	const words = (length: number): string => choose.list(length, word).join(' ');
	const title = `Invented resolution on ${word()} ${vocabulary[Math.floor(index / perChain)]}`;
	const date = `${1 + (index % 28)} December ${1945 + session}`;
	const cited = index > 0 ? `resolution ${numberOf(choose.below(index))}` : undefined;
	const paragraphs = [
		...choose.list(preambular, (at) => {
			const citing = at === 0 && cited ? `its ${cited}, ` : '';
			return {
				marker: '',
				opening: choose.one(['Recalling', 'Noting', 'Reaffirming']),
				text: `${citing}${words(60)},`,
			};
		}),
		...choose.list(operative, (at) => ({
			marker: `${at + 1}.`,
			opening: choose.one(['Decides', 'Requests', 'Invites', 'Urges']),
			text: `${words(60)}${at === operative - 1 ? '.' : ';'}`,
		})),
	];
	const head = `Resolution adopted by the General Assembly on ${date}`;
	const running = [
		...[head, `${number}. ${title}`, 'The General Assembly,'],
		...paragraphs.map(({ marker, opening, text }) => [marker, opening, text].filter(Boolean).join(' ')),
		...['70th plenary meeting', date],
	].join(' ');
	const subjects = [...new Set(choose.list(6, () => choose.below(400)))].map((at) => ({
		id: String(1_000_000 + at),
		term: `INVENTED ${(vocabulary[at] ?? '').toUpperCase()} ${at}`,
	}));
	const source = `%%%${subjects.map(({ term }) => `${term}|`).join('')}\n${running}\n`;
	const name = `A-RES-${number.replace('/', '-')}`;
	const first = Math.floor(index / perChain) * perChain;
	const facts = {
		symbol: `A/RES/${number}`,
		title,
		organ: 'General Assembly',
		session,
		adopted: `${1945 + session}-12-${String(1 + (index % 28)).padStart(2, '0')}`,
		meeting: 70,
		agenda: { item: '1', title: 'Invented item' },
		report: { committee: 'Third Committee', symbol: `A/${session}/1` },
		subjects,
		chain: Array.from({ length: perChain }, (_, at) => `A/RES/${numberOf(first + at)}`),
		source: {
			file: `${name}.txt`,
			sha256: createHash('sha256').update(source).digest('hex'),
			bytes: Buffer.byteLength(source),
		},
		references: cited
			? [
					{
						id: 'cited',
						title: `General Assembly ${cited}`,
						document: cited.replace('resolution ', 'A/RES/'),
						href: `https://docs.un.org/en/${cited.replace('resolution ', 'A/RES/')}`,
						cited: [{ paragraph: 'pp1', words: cited }],
					},
				]
			: [],
	};
	const body = paragraphs.map(({ marker, opening, text }) => `${marker ? `${marker} ` : ''}*${opening}* ${text}`);
	// YAML is a superset of JSON.
	const markdown = [
		`---\n${JSON.stringify(facts, undefined, 1)}\n---`,
		`**${head}**`,
		`# ${number}. ${title}`,
		'*The General Assembly*,',
		...body,
		`*70th plenary meeting*\\\n*${date}*\n`,
	].join('\n\n');
	return { name, markdown, source };
}

function numberOf(index: number): string {
	return `${101 + Math.floor(index / perSession)}/${1 + (index % perSession)}`;
}
