/**
 * Marks in the contents the paragraph that is being read: the one that the address names while it stands in the
 * upper third of the screen, else the last that has come so far.
 */
export function followReading(contents: Element): void {
	const items = [...document.querySelectorAll('.paragraphs > ol > li')];
	const links = new Map([...contents.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]));
	const reached = new Set<Element>();
	const observer = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting } of entries) {
				if (isIntersecting) reached.add(target);
				else reached.delete(target);
			}
			const named = items.find((item) => item.matches('.marked') && reached.has(item));
			const read = named ?? items.findLast((item) => reached.has(item));
			if (!read) return;
			contents.querySelector('[aria-current]')?.removeAttribute('aria-current');
			links.get(read.id)?.setAttribute('aria-current', 'true');
		},
		{ rootMargin: '0px 0px -66% 0px' },
	);
	for (const item of items) observer.observe(item);
}
