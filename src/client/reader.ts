import './action-bar.ts';
import { followReading } from './contents.ts';

const contents = document.querySelector('.contents');
if (contents) followReading(contents);

const query = new URLSearchParams(location.search).get('q');
if (query) void import('./hits.ts').then(({ showHits }) => showHits(query));
