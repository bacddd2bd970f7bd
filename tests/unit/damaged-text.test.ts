import { refused, whole } from './damage.ts';

const title = '# 59/187. Enhancement of international cooperation in the field of human rights';
const principles = '7. *Reaffirms*';
const call = '8. *Calls';
const word = 'this endeavour';
const closing = '*74th plenary meeting*\\\n*20 December 2004*';
const adopted = '**Resolution adopted';

refused(/^expected the title, a heading of the first level, found none$/, {
	'a title of the second level': [title, `#${title}`, adopted],
	'a title in bold': [title, `**${title.slice(2)}**`, adopted],
	'a title underlined': [title, `${title.slice(2)}\n---`, adopted],
	'a title without a space after its mark': [title, `#${title.slice(2)}`, adopted],
	'a title lost': [`${title}\n\n`, '', adopted],
});

refused(/^expected the number and title of the frontmatter, "59\/187\. Enhancement of .+", found "(?!59\/187\. E)/, {
	'a title without its number': [title, title.replace('59/187. ', '')],
	'a title with the number of another': [title, title.replace('187', '188')],
	'a title that lost a letter to italics': [title, title.replace('Enh', '*nh*')],
});

refused(/^expected heading to read "[^"]*" as received, found/, {
	'the line of adoption lost': [whole(adopted), '', '[*on the report'],
});

refused(/^expected the enacting formula, "The General Assembly,", found/, {
	'the formula lost': ['*The General Assembly*,\n\n', '', '*Reaffirming* its'],
	'the formula of another organ': ['*The General Assembly*,', '*The Security Council*,'],
	'the formula in a list': ['*The General Assembly*,', '- *The General Assembly*,'],
	'the formula in code': ['*The General Assembly*,', '    *The General Assembly*,'],
});

refused(/^expected italic opening words: a participle \("Recalling"\) or a verb \("Decides"\), found/, {
	'opening words not in italics': ['*Underlining*', 'Underlining'],
	'italics left open': ['*Underlining*', '*Underlining'],
	'opening words of no kind': ['*Underlining*', '*Under*'],
	'a paragraph cut in two': ['Nations, including', 'Nations,\n\nincluding', 'including the effective'],
	'a number of ten digits': [principles, '7777777777. *Reaffirms*'],
	'a number in letters': [principles, 'VII. *Reaffirms*'],
	'a number without a space': [principles, '7.*Reaffirms*'],
	'a number without its stop': [principles, '7 *Reaffirms*'],
	'a table': [call, `| a |\n|---|\n\n${call}`],
	'a note': ['endeavour;', 'endeavour[^1];\n\n[^1]: A note.', '[^1]: A note.'],
	'the first mark of a merge': [call, `<<<<<<< HEAD\n${call}`],
	'the second mark of a merge': [call, `=======\n\n${call}`],
});

refused(/^expected paragraph [\w.()]+, found (?:paragraph|one without)/, {
	'a paragraph lost': [whole('9. *Inv'), '', '10. *Decides'],
	'a number twice': [principles, '6. *Reaffirms*'],
	'a number left out': [principles, '8. *Reaffirms*'],
	'a number of zero': ['1. *Reaffirms* that it', '0. *Reaffirms* that it'],
	'numbers that begin at two': [whole('1. *Reaffirms* that it'), '', '2. *Recognizes'],
	'a paragraph indented below another': [principles, `   ${principles}`],
	'a paragraph without its number': [principles, '*Reaffirms*'],
});

refused(/^expected a paragraph, a numbered list or a heading, found "\w+"$/, {
	'a paragraph in a quotation': [principles, `> ${principles}`],
	'a paragraph behind a fence': [principles, `\`\`\`\n${principles}`],
	'a paragraph in a comment': [principles, `<!-- ${principles}`],
	'a paragraph in a division': [principles, `<div>\n\n${principles}`],
	'a rule': [call, `---\n\n${call}`],
	'a definition of a link': [call, `[a]: https://example.org/\n\n${call}`],
});

refused(/^expected plain or italic words, found Markdown "\w+"$/, {
	'opening words in bold': ['*Underlining*', '**Underlining**'],
	'opening words in code': ['*Underlining*', '`Underlining`'],
	'a link': [word, 'this [endeavour](https://example.org/)'],
	'an address': [word, 'this <https://example.org/>'],
	'an image': [word, 'this ![endeavour](a.png)'],
	'bold words': [word, 'this **endeavour**'],
	code: [word, 'this `endeavour`'],
	HTML: [word, 'this <em>endeavour</em>'],
	'a script': [word, 'this <script>alert(1)</script>'],
	'a forced line break': [word, 'this\\\nendeavour'],
	'a line break by two spaces': [word, 'this  \nendeavour'],
	'the line of the report as a link': ['[*on the report of the Third Committee (A/59/503/Add.2)*]', '[*on*](A/59/503)'],
	'closing lines not in italics': [closing, closing.replaceAll('*', '')],
	'words after the closing lines': [closing, `${closing}\n\nDone.`],
});

refused(/^expected op8 to read "[^"]+" as received, found "[^"]+"$/, {
	'another letter by an entity': [word, 'this &eacute;ndeavour'],
	'a null byte': [word, 'this \0endeavour'],
	'a mark of direction': [word, 'this \u202eendeavour'],
	'a hyphen that nobody sees': [word, 'this endea\u00advour'],
	'a space without width': [word, 'this\u200b endeavour'],
	'a space that does not break': [word, 'this\u00a0endeavour'],
	'two spaces': [word, 'this  endeavour'],
	'a tab': [word, 'this\tendeavour'],
	'a Cyrillic letter': [word, 'this \u0435ndeavour'],
	'an accent put on': [word, 'this e\u0301ndeavour'],
	'half a character': [word, 'this \ud83dendeavour'],
	'an American spelling': [word, 'this endeavor'],
	'a capital': [word, 'this Endeavour'],
});

refused(/^expected "\S+" once in (?:pp7|op8), found it nowhere there$/, {
	'a hyphen lost': ['non-governmental organizations to', 'nongovernmental organizations to', 'paragraph: op8\n'],
	'a dash for a hyphen': [
		'non-governmental organizations to',
		'non\u2013governmental organizations to',
		'paragraph: op8\n',
	],
	'another hyphen': ['non-governmental organizations to', 'non\u2011governmental organizations to', 'paragraph: op8\n'],
	'a preambular paragraph lost': [whole('*Emphasizing*'), '', 'paragraph: pp7\n'],
	'a preambular paragraph twice': ['*Emphasizing* the', '*Noting* it,\n\n*Emphasizing* the', 'paragraph: pp7\n'],
	'two paragraphs in one': ['rights,\n\n*Reaffirming* that', 'rights, *Reaffirming* that', 'paragraph: pp7\n'],
});

refused(/^expected (?:op[234]|op10|pp7) to read "[^"]+" as received, found "[^"]+"$/, {
	'another opening word': ['*Underlining*', '*Undermining*'],
	'a comma lost': ['4. *Urges* all actors on', '4. *Urges* all actors, on'],
	'a comma for a semicolon': ['global level;', 'global level,'],
	'a stop for a semicolon': ['global level;', 'global level.'],
	'the last stop lost': ['sixtieth session.', 'sixtieth session'],
	'words in each other’s place': ['diversity, and welcomes', 'diversity and, welcomes'],
	'a word twice': ['diversity, and welcomes', 'diversity, and and welcomes'],
	'a word lost': ['diversity, and welcomes', 'diversity, welcomes'],
	'quotation marks': ['diversity, and welcomes', '“diversity”, and welcomes'],
	'an emoji': ['diversity, and welcomes', 'diversity 🙂, and welcomes'],
});

// Facts that the lines above the title print are held to them first, each at its own line.
refused(/ as printed in the heading, found /, {
	'the day of adoption': ['on 20 December 2004**', 'on 21 December 2004**', 'adopted: 2004'],
	'another committee that reported': ['of the Third Committee (A', 'of the Sixth Committee (A', 'committee: Third'],
});

refused(/./, {
	'the formula without its comma': ['*The General Assembly*,', '*The General Assembly*'],
	'a second title': [closing, `# 59/188. Another\n\n${closing}`],
	'a heading nobody received': [principles, `## Principles\n\n${principles}`, '7. *Reaffirms* that the promotion'],
	'a section nobody received': [principles, `## I\n\n${principles}`, '7. *Reaffirms* that the promotion'],
	'an annex nobody received': [closing, `${closing}\n\n## Annex\n\n1. More.`, '1. More.'],
	'a sub-paragraph nobody received': [call, `   - (a) *all* of them;\n\n${call}`],
	'a bullet for a number': [principles, '- *Reaffirms*'],
	'a task for a number': [principles, '- [ ] *Reaffirms*'],
	'a number with a bracket': [principles, '7) *Reaffirms*'],
	'a preambular paragraph at the end': ['10. *Decides*', '*Recalling* this,\n\n10. *Decides*'],
	'closing lines before the last paragraph': ['10. *Decides*', '*74th plenary meeting*\n\n10. *Decides*'],
	'closing lines in each other’s place': [
		closing,
		'*20 December 2004*\\\n*74th plenary meeting*',
		'*20 December 2004*',
	],
	'a closing line lost': ['\\\n*20 December 2004*', '', '*74th plenary meeting*'],
	'the closing lines lost': [`\n${closing}`, '', '10. *Decides*'],
	'the line of the report lost': [whole('[*on the'), '', '{ paragraph: heading'],
});
