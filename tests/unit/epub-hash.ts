import { createHash } from 'node:crypto';
import { epub } from '../../src/formats/epub.ts';
import { edition } from './edition.ts';
import { resolution } from './real.ts';

/** Writes the hash of the real book, for a test that makes it in several time zones. */
process.stdout.write(createHash('sha256').update(epub.render(resolution, edition)).digest('hex'));
