/** The part of the validator that the tests use; it comes without types. */
declare module 'csstree-validator' {
	export function validate(css: string, file: string): readonly { readonly message: string; readonly line: number }[];
}
