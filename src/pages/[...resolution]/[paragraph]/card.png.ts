import type { APIRoute, GetStaticPaths } from 'astro';
import { allResolutions } from '../../../content.ts';
import { type ParagraphCard, paragraphSheet } from '../../../paragraph-card.ts';
import { pictureResponse } from '../../../picture-response.ts';
import { paragraphsOf, resolutionPath, title } from '../../../resolution/address.ts';
import { longDate } from '../../../resolution/date.ts';
import { runningText } from '../../../resolution/running-text.ts';

export const getStaticPaths = (async () => {
	const resolutions = await allResolutions();
	return resolutions.flatMap((resolution) =>
		paragraphsOf(resolution).map((paragraph) => ({
			params: { resolution: resolutionPath(resolution.symbol).slice(0, -1), paragraph: paragraph.id },
			props: {
				left: title(paragraph),
				symbol: resolution.symbol,
				...(paragraph.marker && { marker: paragraph.marker }),
				text: runningText(paragraph),
				below: `${resolution.organ} resolution ${resolution.number}, ${longDate(resolution.adopted)}`,
			},
		})),
	);
}) satisfies GetStaticPaths;

export const GET: APIRoute<ParagraphCard> = ({ props }) => pictureResponse(props, paragraphSheet);
