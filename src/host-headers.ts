/** Headers that a host sends with the files whose paths match. */
export interface HostRule {
	/** As written: `/_astro/*`. */
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
}

/**
 * Reads src/headers.txt: a path, its headers indented below it; lines that begin with # are notes.
 *
 * Source: https://docs.netlify.com/manage/routing/headers/, https://developers.cloudflare.com/pages/configuration/headers/
 *
 * @throws Error that names the line which is none of these.
 */
export function readHostRules(text: string): readonly HostRule[] {
	const rules: { path: string; headers: Record<string, string> }[] = [];
	for (const [index, line] of text.split('\n').entries()) {
		if (/^\s*(?:#|$)/.test(line)) continue;
		const [, name, value] = /^\s+([\w-]+): (\S.*)$/.exec(line) ?? [];
		const rule = rules.at(-1);
		if (name && value && rule) rule.headers[name] = value;
		else if (/^\/\S*$/.test(line)) rules.push({ path: line, headers: {} });
		else throw new Error(`_headers:${index + 1}: expected a path or an indented header, found "${line}"`);
	}
	return rules;
}

/** The headers that a path is sent with. */
export function hostHeaders(rules: readonly HostRule[], path: string): Readonly<Record<string, string>> {
	const headers = rules.filter((rule) => matches(rule.path, path)).map((rule) => rule.headers);
	return Object.assign({}, ...headers);
}

function matches(pattern: string, path: string): boolean {
	return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
