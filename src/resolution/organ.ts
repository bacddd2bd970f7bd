import type { Organ } from './model.ts';

/** How each organ's resolutions are named in the styles of citation of law. */
export const organNames: Readonly<
	Record<Organ, { readonly bluebook: string; readonly oscola: string; readonly aglc: string }>
> = {
	'General Assembly': { bluebook: 'G.A. Res.', oscola: 'UNGA Res', aglc: 'GA Res' },
	'Security Council': { bluebook: 'S.C. Res.', oscola: 'UNSC Res', aglc: 'SC Res' },
	'Economic and Social Council': { bluebook: 'E.S.C. Res.', oscola: 'ECOSOC Res', aglc: 'ESC Res' },
	'Human Rights Council': { bluebook: 'H.R.C. Res.', oscola: 'UNHRC Res', aglc: 'HRC Res' },
};

export function isOrgan(name: string): name is Organ {
	return Object.hasOwn(organNames, name);
}
