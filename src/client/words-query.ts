// A search form sent before the search had loaded leads here with its words: pass them on.
const query = new URLSearchParams(location.search).get('q');
const search = document.querySelector<HTMLElement>('site-search')?.dataset['base'];
if (query && search) location.replace(`${search}search/?${new URLSearchParams({ q: query })}`);

export {};
