import { documentAddress, paragraphPath, paragraphsOf, resolutionPath, title } from '../resolution/address.ts';
import { cite } from '../resolution/citation.ts';
import type { Resolution } from '../resolution/model.ts';
import { nameOf } from '../resolution/name.ts';

/**
 * The site for language models: what it holds, where each thing is, and how its addresses are made.
 *
 * Source: https://llmstxt.org
 */
export function llmsText(resolutions: readonly Resolution[], address: (path: string) => string): string {
	return `# Resolution Reader

> United Nations resolutions to read, to link to by paragraph and to search. Each text is proved, letter by letter, to
> be the one received, with every emendation declared. Not an official edition: the authentic texts are at docs.un.org.

A paragraph is cited by its printed number ("paragraph 4"), a preambular one by its ordinal ("the third preambular
paragraph"). PP3 and OP4 are labels of this site for links, no part of a text: leave them out of quotations.
${resolutions.map((resolution) => section(resolution, address)).join('')}
## Optional

- [Search](${address('search/')}): by word, phrase or reference, as in ${address('search/')}?q=dialogue
- [Subjects](${address('subjects/')}): terms of the UNBIS Thesaurus
- [About](${address('about/')}): fidelity, permanence of addresses, how to cite
`;
}

function section(resolution: Resolution, address: (path: string) => string): string {
	const { symbol } = resolution;
	const text = address(resolutionPath(symbol));
	const file = text.slice(0, -1);
	const paragraphs = paragraphsOf(resolution).map((paragraph) => {
		return `- [${title(paragraph)}](${address(paragraphPath(symbol, paragraph.id))}): in the text at ${text}#${paragraph.id}`;
	});
	return `
## ${symbol}: ${nameOf(resolution)}

- [The text as Markdown](${file}.md): ${cite(resolution, [], 'un')}, with its subjects, references and emendations
- [The text as plain text](${file}.txt): the words and the printed numbers alone
- [The text as a page](${text}): with a link for every paragraph
- [The authentic text](${documentAddress(symbol)}): at the United Nations

## Paragraphs of ${symbol}

${paragraphs.join('\n')}
`;
}
