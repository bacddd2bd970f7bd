/** An element with its children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	children: readonly (Node | string)[],
): HTMLElementTagNameMap[Name] {
	const result = document.createElement(name);
	result.append(...children);
	return result;
}
