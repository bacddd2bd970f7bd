import type { Format } from './format.ts';

/** The Markdown file as it is, frontmatter included. */
export const markdown: Format = {
	extension: 'md',
	mediaType: 'text/markdown; charset=utf-8',
	name: 'Markdown',
	render: (_resolution, edition) => edition.markdown,
};
