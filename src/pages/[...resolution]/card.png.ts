import type { APIRoute, GetStaticPaths } from 'astro';
import { drawCard } from '../../card.ts';
import { allResolutions } from '../../content.ts';
import { resolutionPath } from '../../resolution/address.ts';
import { longDate } from '../../resolution/date.ts';

export const getStaticPaths = (async () => {
	const resolutions = await allResolutions();
	return resolutions.map((resolution) => ({
		params: { resolution: resolutionPath(resolution.symbol).slice(0, -1) },
		props: {
			above: 'United Nations',
			symbol: resolution.symbol,
			title: resolution.title,
			below: `${resolution.organ} resolution ${resolution.number}, ${longDate(resolution.adopted)}`,
		},
	}));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Parameters<typeof drawCard>[0]> = async ({ props }) =>
	new Response(await drawCard(props), { headers: { 'Content-Type': 'image/png' } });
