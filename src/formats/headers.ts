import { paragraphsOf } from '../resolution/address.ts';
import type { Resolution } from '../resolution/model.ts';
import { type Format, fileName, formatPath } from './format.ts';
import { formats, paragraphFormats } from './formats.ts';

/**
 * What hosts say of each form, in the format of Netlify and Cloudflare: its media type, and the name that it is
 * saved by, which without them would be the last piece of its address.
 */
export function headerRules(resolutions: readonly Resolution[]): readonly string[] {
	return [
		'/schema/*\n  Content-Type: application/schema+json',
		...resolutions.flatMap((resolution) => [
			...formats.map((format) => rule(resolution, format)),
			...paragraphsOf(resolution).flatMap(({ id }) => paragraphFormats.map((format) => rule(resolution, format, id))),
		]),
	];
}

function rule({ symbol }: Resolution, format: Format, paragraph?: string): string {
	return [
		`/${formatPath(symbol, format, paragraph)}`,
		`  Content-Type: ${format.mediaType}`,
		`  Content-Disposition: inline; filename="${fileName(symbol, format, paragraph)}"`,
	].join('\n');
}
