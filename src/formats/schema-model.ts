import { z } from 'zod';
import type { Division, Paragraph, Resolution } from '../resolution/model.ts';

/** Words, at least one. */
export const words = z.string().min(1);
/** A day. */
export const day = z.iso.date().describe('Day of adoption, ISO 8601');
/** A symbol. */
export const symbol = words.describe('Symbol of a United Nations document: A/RES/59/187');
const paragraphId = words.describe('Fragment of an address: pp3, op4, op5-a; it never changes');
/** The organs that adopt resolutions. */
export const organ = z.enum([
	'General Assembly',
	'Security Council',
	'Economic and Social Council',
	'Human Rights Council',
]);
const text = z
	.array(
		z.strictObject({
			text: z.string(),
			italic: z.literal(true).exactOptional(),
			reference: words.describe('Id of the reference that the words name').exactOptional(),
		}),
	)
	.readonly()
	.describe('Spans of words; joined without separators they are the text as printed');

/** A paragraph with all below it. */
export const paragraph = z
	.strictObject({
		id: paragraphId,
		kind: z.enum(['preambular', 'operative', 'annexed']),
		numbers: z.array(words).readonly().describe('The number at each level, outermost first, without punctuation'),
		marker: words.describe('The number exactly as printed, where one is').exactOptional(),
		opening: words.describe('The italic words that open it').exactOptional(),
		text,
		get paragraphs() {
			return z.array(paragraph).readonly();
		},
		wrapUp: text.describe('Words that follow the last sub-paragraph').exactOptional(),
		line: z.int().positive().describe('Line in the Markdown file'),
	})
	.meta({ id: 'paragraph' });

const division = z
	.strictObject({
		kind: z.enum(['preamble', 'operative', 'section', 'annex']),
		id: words.exactOptional(),
		heading: words.describe('As printed; the preamble and the operative part print none').exactOptional(),
		paragraphs: z.array(paragraph).readonly(),
		get divisions() {
			return z.array(division).readonly();
		},
	})
	.meta({ id: 'division' });

const places = z.array(z.int().positive()).readonly();

/** A resolution with all that is known of it. */
export const resolution = z.strictObject({
	symbol,
	number: words,
	title: words.describe('Absent where none is printed').exactOptional(),
	organ,
	session: z.int().positive().exactOptional(),
	adopted: day,
	meeting: z.int().positive().describe('Number of the meeting that adopted it').exactOptional(),
	agenda: z.strictObject({ item: words, title: words }).exactOptional(),
	report: z.strictObject({ committee: words, symbol }).exactOptional(),
	subjects: z
		.array(z.strictObject({ id: words.exactOptional(), term: words, alternatives: z.array(words).readonly() }))
		.readonly()
		.describe('Terms of the UNBIS Thesaurus'),
	chain: z.array(symbol).readonly().describe('Resolutions of the same title, oldest first'),
	source: z.strictObject({ file: words, sha256: words, bytes: z.int().positive() }),
	emendations: z
		.array(z.strictObject({ paragraph: paragraphId, received: words, restored: words, evidence: words }))
		.readonly(),
	references: z
		.array(
			z.strictObject({
				id: words,
				title: words,
				document: words.exactOptional(),
				href: z.url(),
				cited: z.array(z.strictObject({ paragraph: words, words, pinpoint: z.exactOptional(words) })).readonly(),
			}),
		)
		.readonly(),
	heading: z.array(text).readonly().describe('Lines above the title'),
	formula: text.describe('The enacting formula'),
	divisions: z.array(division).readonly(),
	closing: z.array(text).readonly().describe('Lines below the last paragraph'),
	lines: z
		.strictObject({ heading: places, title: places, formula: places, closing: places, subjects: places })
		.describe('Lines of the Markdown file that its parts begin on'),
});

/** The compiler holds the schemas to the model, both ways. */
export type Agreed = [
	Fits<z.output<typeof paragraph>, Paragraph>,
	Fits<Paragraph, z.output<typeof paragraph>>,
	Fits<z.output<typeof division>, Division>,
	Fits<Division, z.output<typeof division>>,
	Fits<z.output<typeof resolution>, Resolution>,
	Fits<Resolution, z.output<typeof resolution>>,
];

type Fits<Narrow extends Wide, Wide> = Narrow;
