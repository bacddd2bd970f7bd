/** The site's name. */
export const siteName = 'Resolution Reader';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** A path of the site as a link: `about/` becomes `/some/base/about/`. */
export function href(path: string): string {
	return base + path;
}

/** The same in full, for canonical links and whatever leaves the site. */
export function address(path: string): string {
	return new URL(href(path), import.meta.env.SITE).href;
}
