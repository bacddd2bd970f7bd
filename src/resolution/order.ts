import type { Resolution } from './model.ts';

/**
 * A key by which paragraphs of a library sort as text: the newest resolution first, each in the order of its text.
 *
 * @param at The paragraph's place in its resolution, from 0.
 */
export function orderKey({ adopted, number }: Pick<Resolution, 'adopted' | 'number'>, at: number): string {
	const backwards = 99_999_999 - Number(adopted.replaceAll('-', ''));
	const padded = number.replaceAll(/\d+/g, (digits) => digits.padStart(4, '0'));
	return `${backwards}-${padded}-${String(at).padStart(4, '0')}`;
}
