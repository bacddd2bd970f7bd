import { paragraphPath, resolutionPath } from '../resolution/address.ts';
import { cite } from '../resolution/citation.ts';
import type { Format } from './format.ts';
import { schemaPath } from './schema.ts';

/** The whole model as it stands in the program, with the address of the schema that it follows. */
export const json: Format = {
	extension: 'json',
	mediaType: 'application/json',
	name: 'JSON',
	render: (resolution, { address }) =>
		written({
			$schema: address(schemaPath('resolution')),
			address: address(resolutionPath(resolution.symbol)),
			...resolution,
		}),
	renderParagraph: (paragraph, resolution, { address }) => {
		const { symbol, number, title, organ, adopted } = resolution;
		return written({
			$schema: address(schemaPath('paragraph')),
			address: address(paragraphPath(symbol, paragraph.id)),
			citation: cite(resolution, [paragraph.id], 'un'),
			resolution: { symbol, number, title, organ, adopted, address: address(resolutionPath(symbol)) },
			paragraph,
		});
	},
};

function written(value: object): string {
	return `${JSON.stringify(value, undefined, '\t')}\n`;
}
