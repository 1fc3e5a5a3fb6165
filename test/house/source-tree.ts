/** The project's own sources as data: files, what they import, and their syntax trees. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { type Program, parseSync, visitorKeys } from 'oxc-parser';

export const ROOT = dirname(dirname(import.meta.dirname));

export interface SourceFile {
  /** Relative to the root of the project, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly program: Program;
  readonly imports: readonly Import[];
}

export interface Import {
  /** Path of a file of the project, or the specifier as written for a package or a part of Node. */
  readonly target: string;
  readonly isType: boolean;
  readonly isDynamic: boolean;
  readonly line: number;
}

/** A node of the syntax tree, as far as the walkers of these tests look at it. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** Every TypeScript file below a folder of the project, parsed. Throws where one cannot be parsed. */
export function sourceFiles(folder: string): SourceFile[] {
  return filesBelow(folder)
    .filter((path) => /\.ts$/.test(path))
    .map((path) => parseSource(path, readFileSync(join(ROOT, path), 'utf8')));
}

export function parseSource(path: string, text: string): SourceFile {
  const { program, module, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  const at = (offset: number): number => text.slice(0, offset).split('\n').length;
  const target = (specifier: string): string =>
    specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier;
  const imports: Import[] = module.staticImports.map((found) => ({
    target: target(found.moduleRequest.value),
    // `import 'x'` has no entries and runs code, so it is no type import.
    isType: found.entries.length > 0 && found.entries.every((entry) => entry.isType),
    isDynamic: false,
    line: at(found.start),
  }));
  for (const found of module.staticExports) {
    for (const { moduleRequest, isType } of found.entries) {
      if (moduleRequest) imports.push({ target: target(moduleRequest.value), isType, isDynamic: false, line: at(found.start) });
    }
  }
  for (const { moduleRequest, start } of module.dynamicImports) {
    const specifier = text.slice(moduleRequest.start + 1, moduleRequest.end - 1);
    imports.push({ target: target(specifier), isType: false, isDynamic: true, line: at(start) });
  }
  // `typeof import('x')` is only in the tree of types, which the module record does not list.
  walk(program, (node) => {
    const source = node.type === 'TSImportType' ? ((node['source'] ?? node['argument']) as SyntaxNode | undefined) : undefined;
    const specifier = source?.['value'] ?? (source?.['literal'] as SyntaxNode | undefined)?.['value'];
    if (typeof specifier === 'string')
      imports.push({ target: target(specifier), isType: true, isDynamic: false, line: at(node.start) });
  });
  return { path, text, program, imports };
}

/** Calls `visit` for every node below and with `node`, parents first. */
export function walk(
  node: unknown,
  visit: (node: SyntaxNode, parent: SyntaxNode | null) => void,
  parent: SyntaxNode | null = null,
): void {
  if (Array.isArray(node)) {
    for (const item of node) walk(item, visit, parent);
    return;
  }
  if (!isNode(node)) return;
  visit(node, parent);
  for (const key of visitorKeys[node.type] ?? []) walk(node[key], visit, node);
}

export function lineOf(file: SourceFile, node: SyntaxNode): number {
  return file.text.slice(0, node.start).split('\n').length;
}

/** Paths of all files below a folder of the project, relative to its root, with `/`, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(ROOT, posix.join(entry.parentPath, entry.name)))
    .sort();
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
