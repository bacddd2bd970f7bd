import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const root = new URL('../../', import.meta.url);

/** A file of the program, or the TypeScript in one: frontmatter and scripts of a component. */
export interface SourceFile {
	/** From the project's folder: `src/resolution/parse.ts`. */
	readonly path: string;
	readonly text: string;
	/** Every piece of TypeScript in it; none in a style sheet. */
	readonly code: readonly ts.SourceFile[];
}

/** Every text file below a folder of the project. */
export function sourceFiles(folder: string): readonly SourceFile[] {
	return readdirSync(new URL(`${folder}/`, root), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(?:ts|astro|css|svg|mjs)$/.test(entry.name))
		.map((entry) => {
			const path = `${entry.parentPath}/${entry.name}`.replaceAll('//', '/').slice(root.pathname.length);
			const text = readFileSync(new URL(encodeURI(path), root), 'utf8');
			return { path, text, code: codeOf(path, text) };
		});
}

function codeOf(path: string, text: string): readonly ts.SourceFile[] {
	const pieces = path.endsWith('.astro') ? astroCode(text) : path.endsWith('.ts') ? [text] : [];
	return pieces.map((piece) => ts.createSourceFile(path, piece, ts.ScriptTarget.Latest, true));
}

function astroCode(text: string): readonly string[] {
	const frontmatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
	return [
		frontmatter,
		...[...text.matchAll(/<script(?![^>]*\/>)[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script),
	];
}

/** Every node of a syntax tree. */
export function nodesOf(node: ts.Node): readonly ts.Node[] {
	const nodes: ts.Node[] = [node];
	ts.forEachChild(node, (child) => {
		nodes.push(...nodesOf(child));
	});
	return nodes;
}

/** What a file imports, types included: packages by name, its own files by their path in the project. */
export function importsOf({ path, code }: SourceFile): readonly string[] {
	return code.flatMap(nodesOf).flatMap((node) => {
		const from = specifier(node);
		if (from === undefined) return [];
		return [from.startsWith('.') ? new URL(from, new URL(path, 'file:///')).pathname.slice(1) : from];
	});
}

function specifier(node: ts.Node): string | undefined {
	const from =
		ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
			? node.moduleSpecifier
			: ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
				? node.argument.literal
				: ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
					? node.arguments[0]
					: undefined;
	return from && ts.isStringLiteralLike(from) ? from.text : undefined;
}
