import { ContentError } from '../resolution/content-error.ts';
import { proveFidelity, readReceived } from '../resolution/fidelity.ts';
import type { Facts, Resolution } from '../resolution/model.ts';
import { parseResolution } from '../resolution/parse.ts';
import { readFacts, type Told } from './facts.ts';
import { writeFrontmatter } from './frontmatter.ts';
import { lostHyphens, type Proposal } from './hyphen.ts';
import { writeMarkdown } from './markdown.ts';
import { type Reading, readResolution } from './reading.ts';
import { decode } from './received-file.ts';

/** A file as it was received. */
export interface ReceivedFile {
	/** Its name, for messages. */
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly sha256: string;
}

/** What an import yields: the Markdown file, proved to hold the received words, and what there is to say of it. */
export interface Imported {
	/** `A-RES-59-187`: what both files are named, the Markdown and the source. */
	readonly name: string;
	readonly markdown: string;
	readonly resolution: Resolution;
	readonly reading: Reading;
	readonly proposals: readonly Proposal[];
}

/**
 * Turns a text file as received into the Markdown of a resolution. The result is read back and proved: every word
 * received is in it, in order, and no other.
 *
 * @throws ContentError where the file can't be read, states too little, or is not one resolution.
 */
export function importResolution(file: ReceivedFile, told: Told = {}): Imported {
	const received = readReceived(decode(file.bytes, file.name));
	const reading = readResolution(received.words, file.name);
	const known = readFacts(reading, received.terms, told, file.name);
	const name = fileName(known.symbol);
	const facts: Facts = { ...known, source: { file: `${name}.txt`, sha256: file.sha256, bytes: file.bytes.length } };
	const chosen = written(reading, facts, file.name);
	const markdown = `${writeFrontmatter(facts, lostHyphens(chosen.resolution))}\n${chosen.body}`;
	const resolution = read(markdown, file.name);
	proveFidelity(resolution, received, file.name);
	return { name, markdown, resolution, reading: chosen.reading, proposals: lostHyphens(resolution) };
}

/** A reading as Markdown, and what that reads back as. */
interface Written {
	readonly reading: Reading;
	readonly body: string;
	readonly resolution: Resolution;
}

/** The first way to write it that reads back as it should: with and without headings that are guessed. */
function written(reading: Reading, facts: Facts, file: string): Written {
	for (const one of [reading, readResolution(reading.words, file, false)]) {
		for (const bare of [true, false]) {
			const body = writeMarkdown(one, bare);
			const resolution = faithful(body, facts, one.words);
			if (resolution) return { reading: one, body, resolution };
		}
	}
	const body = writeMarkdown(reading, false);
	return { reading, body, resolution: read(`${writeFrontmatter(facts, [])}\n${body}`, file) };
}

/** The name of a resolution's files: its symbol with hyphens. */
export function fileName(symbol: string): string {
	return symbol.replaceAll(/[^\w.]+/g, '-').replace(/-$/, '');
}

/** What a body reads back as, if that is every word received and no other. */
function faithful(body: string, facts: Facts, words: string): Resolution | undefined {
	try {
		const resolution = parseResolution(`${writeFrontmatter(facts, [])}\n${body}`, 'draft');
		proveFidelity(resolution, { terms: facts.subjects.map(({ term }) => term), words }, 'draft');
		return resolution;
	} catch (error) {
		if (error instanceof ContentError) return undefined;
		throw error;
	}
}

function read(markdown: string, file: string): Resolution {
	try {
		return parseResolution(markdown, `${file}, as it would be written`);
	} catch (error) {
		if (!(error instanceof ContentError)) throw error;
		const { line } = error.place;
		const words = markdown.split('\n')[line - 1]?.slice(0, 60) ?? '';
		throw new ContentError({ file, line: 1 }, `${error.expected} at “${words}”`, error.found);
	}
}
