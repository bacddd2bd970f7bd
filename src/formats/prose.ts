import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';

const processor = remark().use(remarkRehype).use(rehypeSlug).use(rehypeStringify);

/** A page of prose written in Markdown, as HTML with an id on each heading. */
export function proseMarkup(markdown: string): string {
	return String(processor.processSync(markdown));
}
