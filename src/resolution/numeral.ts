const romans: readonly (readonly [string, number])[] = [
	['x', 10],
	['ix', 9],
	['v', 5],
	['iv', 4],
	['i', 1],
];

/** 1 -> "i", 14 -> "xiv"; up to the thirties, which is more than any list of sub-paragraphs has. */
export function roman(number: number): string {
	const digit = romans.find(([, value]) => value <= number);
	return digit ? digit[0] + roman(number - digit[1]) : '';
}

/** "xiv" -> 14; 0 for what is no roman number up to the thirties. */
export function romanValue(words: string): number {
	for (let number = 1; number < 40; number += 1) if (roman(number) === words) return number;
	return 0;
}

/** 1 -> "a", 26 -> "z", 27 -> "aa", as the United Nations letters its sub-paragraphs. */
export function letter(number: number): string {
	const name = String.fromCharCode(97 + ((number - 1) % 26));
	return name.repeat(Math.ceil(number / 26));
}

const ordinals = (
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
	'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ');
const tens = ' twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const tenths = ' twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');

/** 3 -> "third", 59 -> "fifty-ninth"; figures from 100 on: "101st". */
export function ordinal(number: number): string {
	const small = ordinals[number - 1];
	if (small) return small;
	if (number > 99) return ordinalFigure(number);
	const ten = Math.floor(number / 10);
	return number % 10 === 0 ? (tenths[ten - 1] ?? '') : `${tens[ten - 1]}-${ordinals[(number % 10) - 1]}`;
}

/** 74 -> "74th", 62 -> "62nd". */
export function ordinalFigure(number: number): string {
	const teen = number % 100 > 10 && number % 100 < 14;
	const ending = teen ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[number % 10];
	return `${number}${ending ?? 'th'}`;
}
