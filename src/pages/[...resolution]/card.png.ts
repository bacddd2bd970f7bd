import type { APIRoute, GetStaticPaths } from 'astro';
import { type Card, cardSheet } from '../../card.ts';
import { allResolutions } from '../../content.ts';
import { pictureResponse } from '../../picture-response.ts';
import { resolutionPath } from '../../resolution/address.ts';
import { longDate } from '../../resolution/date.ts';
import { nameOf } from '../../resolution/name.ts';

export const getStaticPaths = (async () => {
	const resolutions = await allResolutions();
	return resolutions.map((resolution) => ({
		params: { resolution: resolutionPath(resolution.symbol).slice(0, -1) },
		props: {
			left: 'United Nations',
			symbol: resolution.symbol,
			title: nameOf(resolution),
			below: `${resolution.organ} resolution ${resolution.number}, ${longDate(resolution.adopted)}`,
		},
	}));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Card> = ({ props }) => pictureResponse(props, cardSheet);
