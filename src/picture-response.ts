import { cacheDir } from 'astro:config/server';
import { type Box, draw, openStudio, type Studio } from './picture.ts';
import { recipe, stored } from './picture-store.ts';

/** The answer to a request for a picture, drawn anew only where something of it has changed since the last build. */
export async function pictureResponse<T>(
	card: T,
	compose: (card: T, studio: Studio) => Box | Promise<Box>,
): Promise<Response> {
	const studio = await openStudio();
	const folder = new URL('pictures/', cacheDir);
	const picture = await stored(folder, await recipe(card, studio), async () =>
		draw(await compose(card, studio), studio),
	);
	return new Response(picture, { headers: { 'Content-Type': 'image/png' } });
}
