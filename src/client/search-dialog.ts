import { preloadIndex } from './index-preload.ts';

const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search]');
const door = document.querySelector<HTMLButtonElement>('.find');

/** Loads the search and its index; called when the reader is about to use it. */
async function search(): Promise<import('./site-search.ts').SiteSearch | undefined> {
	const found = dialog?.querySelector<HTMLElement>('site-search');
	const module = import('./site-search.ts');
	if (found) preloadIndex(found.dataset);
	const { SiteSearch } = await module;
	if (!(found instanceof SiteSearch)) return undefined;
	// A failure is shown when a query meets it.
	found.load().catch(() => undefined);
	return found;
}

function open(event: Event): void {
	event.preventDefault();
	if (dialog?.open) return;
	const loading = search();
	dialog?.showModal();
	dialog?.querySelector('input')?.select();
	void loading.then((found) => {
		const field = dialog?.querySelector('input');
		if (found && field?.value) found.ask(field.value);
	});
}

function isWriting(target: EventTarget | null): boolean {
	return target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
}

if (dialog && door) {
	door.addEventListener('click', open);
	door.addEventListener('pointerenter', () => void search(), { once: true });
	door.addEventListener('focus', () => void search(), { once: true });
	addEventListener('keydown', (event) => {
		const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isWriting(event.target);
		const command = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
		if (slash || command) open(event);
	});
	// Enter before the search, which sees to its form itself, has loaded: sent again when it has, to the word index if it can't be had.
	dialog.addEventListener('submit', (event) => {
		const form = event.target;
		if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
		event.preventDefault();
		void search().then(
			() => form.requestSubmit(),
			() => form.submit(),
		);
	});
	// A search field takes the first Esc for itself, to empty it.
	dialog.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape') return;
		event.preventDefault();
		event.stopPropagation();
		dialog.close();
	});
	// A click beside the dialog closes it, and so does going to a result on the same page.
	dialog.addEventListener('click', (event) => {
		const control = event.target instanceof Element ? event.target.closest('a, [data-close]') : null;
		if (event.target === dialog || control) dialog.close();
	});
}
