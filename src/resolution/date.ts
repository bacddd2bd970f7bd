const months = 'January February March April May June July August September October November December'.split(' ');
const short = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** `2004-12-20` as the United Nations writes it: "20 December 2004". */
export function longDate(iso: string): string {
	const [year, month, day] = iso.split('-').map(Number);
	return `${day} ${months[(month ?? 1) - 1]} ${year}`;
}

/** `2004-12-20` as the Bluebook writes it (table T12): "Dec. 20, 2004". */
export function bluebookDate(iso: string): string {
	const [year, month, day] = iso.split('-').map(Number);
	return `${short[(month ?? 1) - 1]} ${day}, ${year}`;
}

/** "20 December 2004" as ISO 8601, `2004-12-20`; undefined if it is no day. */
export function isoDate(date: string): string | undefined {
	const [day = '', name = '', year = ''] = date.split(' ');
	const month = months.indexOf(name) + 1;
	const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
	const time = Date.parse(`${iso}T00:00:00Z`);
	return month > 0 && !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}
