import { akomaNtoso } from './akoma-ntoso.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { epub } from './epub.ts';
import type { Format } from './format.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { ris } from './ris.ts';

/** Every form that the text is published in, in the order in which the pages list them. */
export const formats: readonly Format[] = [plainText, markdown, epub, json, akomaNtoso, ris, bibtex, cslJson];

/** The forms that each paragraph is published in as well. */
export const paragraphFormats = formats.filter(({ renderParagraph }) => renderParagraph !== undefined);
