/** A line of the benchmark's table. */
export interface Figure {
	readonly name: string;
	readonly value: number;
	readonly unit: keyof typeof digits;
	/** The most it may be; a figure without one is for the reader's knowledge. */
	readonly budget?: number;
	readonly note?: string;
}

const digits = { bytes: 0, ms: 0, s: 1, requests: 0, shift: 4, times: 2 } as const;

/** Whether a figure keeps within its budget. */
export function isKept({ value, budget }: Figure): boolean {
	return budget === undefined || value <= budget;
}

/** The figures as one table, a heading above each group. */
export function table(groups: readonly (readonly [heading: string, figures: readonly Figure[]])[]): string {
	const rows = groups.flatMap(([heading, figures]) => [[], [heading], ...figures.map(row)]);
	const head = ['', 'measured', 'budget', '', ''];
	const all = [head, ...rows];
	const widths = head.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
	const line = (cells: readonly string[]) =>
		cells.map((cell, at) => (at === 1 || at === 2 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)));
	return `${all.map((cells) => line(cells).join('  ').trimEnd()).join('\n')}\n`;
}

function row(figure: Figure): readonly string[] {
	const { name, value, unit, budget, note = '' } = figure;
	const verdict = budget === undefined ? '' : isKept(figure) ? 'ok' : 'OVER';
	return [`  ${name}`, written(value, unit), budget === undefined ? '' : written(budget, unit), verdict, note];
}

function written(value: number, unit: Figure['unit']): string {
	const places = digits[unit];
	const number = value.toLocaleString('en', { minimumFractionDigits: places, maximumFractionDigits: places });
	return unit === 'times' ? `× ${number}` : unit === 'shift' ? number : `${number} ${unit}`;
}
