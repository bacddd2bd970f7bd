import { cslItem } from './csl.ts';
import type { Format } from './format.ts';

/** The bibliographic record as CSL-JSON, which citation processors and pandoc read. */
export const cslJson: Format = {
	extension: 'csl.json',
	mediaType: 'application/vnd.citationstyles.csl+json',
	name: 'CSL-JSON',
	render: (resolution, edition) => `${JSON.stringify([cslItem(resolution, edition)], undefined, '\t')}\n`,
};
