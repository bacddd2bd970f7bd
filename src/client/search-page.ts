import { preloadIndex } from './index-preload.ts';

// Who comes to this page is about to search.
const search = document.querySelector<HTMLElement>('site-search');
if (search) preloadIndex(search.dataset);
void import('./site-search.ts');
