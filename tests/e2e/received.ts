import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const content = join(import.meta.dirname, '..', '..', 'content');
const declared = z.object({
	emendations: z.array(z.object({ paragraph: z.string(), received: z.string(), restored: z.string() })),
});

/** A paragraph of the received text, emended as declared; its printed number apart. */
export interface Passage {
	readonly id: string;
	readonly number: string;
	readonly words: string;
}

/** What was received, with the declared emendations: read here without the site's own parser. */
export interface Received {
	readonly terms: readonly string[];
	readonly words: string;
	readonly heading: string;
	readonly title: string;
	readonly formula: string;
	readonly paragraphs: readonly Passage[];
	readonly closing: string;
}

export function received(): Received {
	const file = readFileSync(join(content, 'sources', 'A-RES-59-187.txt'), 'utf8');
	const [terms = '', ...body] = file.split('\n');
	const words = emended(body.join(' ').trim());
	const [, heading = '', title = '', formula = '', preamble = '', operative = '', closing = ''] =
		/^(.+?) (59\/187\. .+?) (The General Assembly,) (.+?,) (1\. .+\.) (74th .+)$/.exec(words) ?? [];
	const preambular = preamble.split(/(?<=,) (?=(?:Reaffirming|Recalling|Recognizing|Emphasizing|Underlining) )/);
	const numbered = operative.split(/(?<=;) (?=\d+\. )/);
	return {
		terms: terms.replace('%%%', '').split('|').filter(Boolean),
		words,
		heading,
		title,
		formula,
		paragraphs: [
			...preambular.map((one, index) => ({ id: `pp${index + 1}`, number: '', words: one })),
			...numbered.map((one, index) => ({
				id: `op${index + 1}`,
				number: `${index + 1}.`,
				words: one.replace(/^\d+\. /, ''),
			})),
		],
		closing,
	};
}

function emended(words: string): string {
	const markdown = readFileSync(join(content, 'resolutions', 'A-RES-59-187.md'), 'utf8');
	const { emendations } = declared.parse(parse(markdown.split('---\n')[1] ?? ''));
	return emendations.reduce((text, { received: from, restored }) => {
		if (text.split(from).length !== 2) throw new Error(`Expected "${from}" once in the received file`);
		return text.replace(from, restored);
	}, words);
}
