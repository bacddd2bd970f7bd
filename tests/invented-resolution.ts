import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { longDate } from '../src/resolution/date.ts';
import type { Reference, Subject } from '../src/resolution/model.ts';

/** A resolution that nobody adopted. */
export interface Invented {
	/** `901/1`. */
	readonly number: string;
	readonly title: string;
	/** ISO 8601. */
	readonly adopted: string;
	readonly preambular: readonly InventedParagraph[];
	readonly operative: readonly InventedParagraph[];
	readonly subjects: readonly Pick<Subject, 'id' | 'term'>[];
	readonly chain: readonly string[];
	readonly references: readonly Reference[];
}

export interface InventedParagraph {
	readonly opening: string;
	readonly words: string;
}

/** Empties a content folder of its resolutions. */
export async function emptyShelf(content: string): Promise<void> {
	for (const folder of ['resolutions', 'sources']) {
		await rm(join(content, folder), { recursive: true, force: true });
		await mkdir(join(content, folder), { recursive: true });
	}
}

/** Writes a resolution and the file that it was received in. */
export async function writeResolution(content: string, invented: Invented): Promise<void> {
	const name = `A-RES-${invented.number.replace('/', '-')}`;
	const source = sourceOf(invented);
	await writeFile(join(content, 'sources', `${name}.txt`), source);
	await writeFile(join(content, 'resolutions', `${name}.md`), markdownOf(invented, `${name}.txt`, source));
}

const meeting = 70;

function sourceOf(invented: Invented): string {
	const { number, title, adopted, preambular, operative, subjects } = invented;
	const running = [
		...[adoption(adopted), `${number}. ${title}`, 'The General Assembly,'],
		...preambular.map(({ opening, words }) => `${opening} ${words}`),
		...operative.map(({ opening, words }, at) => `${at + 1}. ${opening} ${words}`),
		...[`${meeting}th plenary meeting`, longDate(adopted)],
	];
	return `%%%${subjects.map(({ term }) => `${term}|`).join('')}\n${running.join(' ')}\n`;
}

function markdownOf(invented: Invented, file: string, source: string): string {
	const { number, title, adopted, preambular, operative, subjects, chain, references } = invented;
	const session = Number(number.split('/')[0]);
	const facts = {
		...{ symbol: `A/RES/${number}`, title, organ: 'General Assembly', session, adopted, meeting },
		agenda: { item: '1', title: 'Invented item' },
		report: { committee: 'Third Committee', symbol: `A/${session}/1` },
		...{ subjects, chain, references },
		source: { file, sha256: createHash('sha256').update(source).digest('hex'), bytes: Buffer.byteLength(source) },
	};
	return [
		// JSON is YAML.
		`---\n${JSON.stringify(facts, undefined, 1)}\n---`,
		`**${adoption(adopted)}**`,
		`# ${number}. ${title}`,
		'*The General Assembly*,',
		...preambular.map(({ opening, words }) => `*${opening}* ${words}`),
		...operative.map(({ opening, words }, at) => `${at + 1}. *${opening}* ${words}`),
		`*${meeting}th plenary meeting*\\\n*${longDate(adopted)}*\n`,
	].join('\n\n');
}

function adoption(adopted: string): string {
	return `Resolution adopted by the General Assembly on ${longDate(adopted)}`;
}
