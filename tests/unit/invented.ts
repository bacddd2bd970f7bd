/** What an invented resolution says of itself. */
export const frontmatter = `---
symbol: A/RES/99/901
title: Invented resolution for tests
organ: General Assembly
session: 99
adopted: 2001-02-03
meeting: 7
agenda:
  item: 1 (a)
  title: Invented item
report:
  committee: Invented Committee
  symbol: A/99/1
subjects:
  - { id: "0000001", term: INVENTED TERM }
source:
  file: invented.txt
  sha256: ${'a'.repeat(64)}
  bytes: 1
---
`;

export const opening = `
**Resolution adopted by the General Assembly on 3 February 2001**

# 99/901. Invented resolution for tests

*The General Assembly*,

`;

/** The Markdown file of an invented resolution with these paragraphs. */
export function invented(body: string, closing = '*7th plenary meeting*\\\n*3 February 2001*\n'): string {
	return `${frontmatter}${opening}${body.trim()}\n\n${closing}`;
}
