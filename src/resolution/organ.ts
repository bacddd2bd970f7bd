import type { Organ } from './model.ts';

/** How each organ's resolutions are named in the three styles of citation. */
export const organNames: Readonly<Record<Organ, { readonly bluebook: string; readonly oscola: string }>> = {
	'General Assembly': { bluebook: 'G.A. Res.', oscola: 'UNGA Res' },
	'Security Council': { bluebook: 'S.C. Res.', oscola: 'UNSC Res' },
	'Economic and Social Council': { bluebook: 'E.S.C. Res.', oscola: 'ECOSOC Res' },
	'Human Rights Council': { bluebook: 'H.R.C. Res.', oscola: 'UNHRC Res' },
};

export function isOrgan(name: string): name is Organ {
	return Object.hasOwn(organNames, name);
}
