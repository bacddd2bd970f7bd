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
