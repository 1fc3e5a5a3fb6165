/** Rules of the house that are about what a file says, not about what it imports. Each yields sentences; none means order. */
import { lineOf, type SourceFile, type SyntaxNode, walk } from './source-tree.ts';

/** The world arrives as an argument: these names are for `system/` alone. */
const WORLDLY_GLOBALS = new Set([
  'process',
  'console',
  'fetch',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'navigator',
  'localStorage',
]);
const WORLDLY_MEMBERS = new Set(['Date.now', 'Math.random', 'crypto.randomUUID', 'crypto.getRandomValues', 'globalThis.fetch']);
const WORLDLY_IMPORTS =
  /^node:(process|timers(\/promises)?|child_process|readline(\/promises)?|console|worker_threads|perf_hooks)$/;
const RANDOM_NAMES = new Set(['randomUUID', 'randomBytes', 'randomInt', 'randomFillSync', 'getRandomValues']);

/** The stand-ins are servers, so they wait and listen; the time they tell is injected all the same. */
const SANDBOX_MAY = new Set(['setTimeout', 'setInterval', 'setImmediate', 'node:timers/promises']);

/** Uses of the clock, timers, randomness, net, process or console outside `system/`. */
export function worldlyUses(file: SourceFile): string[] {
  if (file.path.startsWith('src/system/')) return [];
  const isSandbox = file.path.startsWith('src/sandbox/');
  const local = bindings(file);
  const found: string[] = [];
  const note = (node: SyntaxNode, what: string): void => {
    found.push(`${file.path}:${lineOf(file, node)} uses ${what}: take it from the World that is handed in`);
  };
  walk(file.program, (node, parent) => {
    if (isReference(node, parent)) {
      const name = String(node['name']);
      if (WORLDLY_GLOBALS.has(name) && !local.has(name) && !(isSandbox && SANDBOX_MAY.has(name))) note(node, name);
    }
    if (node.type === 'MemberExpression' && WORLDLY_MEMBERS.has(memberName(node))) note(node, memberName(node));
    if (isClockRead(node)) note(node, 'new Date()');
    if (node.type === 'ImportSpecifier' && RANDOM_NAMES.has(nameOf(node['imported']))) note(node, nameOf(node['imported']));
    if (node.type === 'ImportDeclaration') {
      const from = String((node['source'] as SyntaxNode)['value']);
      if (WORLDLY_IMPORTS.test(from) && !(isSandbox && SANDBOX_MAY.has(from))) note(node, from);
    }
  });
  return found;
}

/** Reads of environment variables outside the one reader and the edge that hands them in. */
export function environmentReads(file: SourceFile): string[] {
  if (file.path === 'src/config.ts' || file.path === 'src/main.ts' || file.path.startsWith('src/system/')) return [];
  const found: string[] = [];
  // Only the process has an environment; other things called `env`, like a web framework's bindings, are not meant.
  const isProcess = (node: unknown): boolean =>
    nameOf(node) === 'process' || nameOf((node as SyntaxNode | null)?.['property']) === 'process';
  walk(file.program, (node) => {
    const isRead = node.type === 'MemberExpression' && nameOf(node['property']) === 'env' && isProcess(node['object']);
    const taken =
      node.type === 'VariableDeclarator' && isProcess(node['init']) ? (node['id'] as SyntaxNode)['properties'] : undefined;
    const isTaken = Array.isArray(taken) && taken.some((property: SyntaxNode) => nameOf(property['key']) === 'env');
    if (isRead || isTaken) found.push(`${file.path}:${lineOf(file, node)} reads the environment: only config.ts does`);
  });
  return found;
}

/** Casts to `Approved` outside the one function that grants it. */
export function forgedApprovals(file: SourceFile): string[] {
  if (file.path === 'src/domain/message.ts') return [];
  const found: string[] = [];
  walk(file.program, (node) => {
    if (node.type !== 'TSAsExpression' && node.type !== 'TSTypeAssertion') return;
    walk(node['typeAnnotation'], (type) => {
      if (type.type === 'TSTypeReference' && nameOf(type['typeName']) === 'Approved') {
        found.push(`${file.path}:${lineOf(file, node)} casts to Approved: only approve() in domain/message.ts grants it`);
      }
    });
  });
  return found;
}

/**
 * Knowledge of dry runs outside `main` and `app`: a dry run is three substitutions, and no engine notices. A command may declare and
 * explain the `--dry-run` flag; what it says about it is text, and text is looked at only outside `commands/`.
 */
export function dryRunKnowledge(file: SourceFile): string[] {
  if (file.path.startsWith('src/main') || file.path === 'src/app.ts' || file.path.startsWith('src/app/')) return [];
  const found: string[] = [];
  if (!file.path.startsWith('src/commands/')) {
    for (const [at, line] of file.text.split('\n').entries()) {
      if (/dry[\s_-]?run/i.test(line)) found.push(`${file.path}:${at + 1} knows of dry runs: ${line.trim()}`);
    }
    return found;
  }
  walk(file.program, (node) => {
    if (node.type === 'Identifier' && /dry_?run/i.test(String(node['name']))) {
      found.push(`${file.path}:${lineOf(file, node)} decides by the dry run: app.ts has substituted the world already`);
    }
  });
  return found;
}

const SQL =
  /\b(select\s[\s\S]+?\sfrom\s|insert\s+(or\s+\w+\s+)?into\s|update\s+"?\w+"?\s+set\s|delete\s+from\s|create\s+(unique\s+)?(table|index|trigger)\s|alter\s+table\s|pragma\s+\w+|begin\s+immediate|vacuum\s+into)/i;

/** SQL text, or the libraries that make it, outside the store. */
export function strayQueries(file: SourceFile): string[] {
  if (file.path.startsWith('src/store/')) return [];
  const found = file.imports
    .filter(({ target }) => target === 'kysely' || target.startsWith('kysely/') || target === 'better-sqlite3')
    .map(({ target, line }) => `${file.path}:${line} imports ${target}: only the store speaks to the database`);
  walk(file.program, (node) => {
    const text = node.type === 'Literal' ? node['value'] : node.type === 'TemplateElement' ? templateText(node) : null;
    // Upper case is how SQL is written here; English sentences with "update" or "select" in them are not.
    if (
      typeof text === 'string' &&
      SQL.test(text) &&
      /\b(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|PRAGMA|BEGIN|VACUUM)\b/.test(text)
    ) {
      found.push(`${file.path}:${lineOf(file, node)} holds SQL: only the store does`);
    }
  });
  return found;
}

/** A file that only passes on what other files export. */
export function isBarrel(file: SourceFile): boolean {
  const { body } = file.program as unknown as { readonly body: readonly SyntaxNode[] };
  return (
    body.length > 0 &&
    body.every(
      (node) => node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && node['source'] !== null),
    )
  );
}

/** What is wrong with where a file lies or how it is called; null when nothing is. */
export function misnamed(path: string): string | null {
  const segments = path.split('/');
  const bad = segments.find((segment) => /^(utils?|helpers?|common|misc|shared|lib|index)(\.|$)/.test(segment));
  if (bad !== undefined && path !== 'test/shared.ts') return `${path}: "${bad}" says nothing about what is in it`;
  // Forges show a README with its folder under this spelling.
  const odd = segments.find((segment) => segment !== 'README.md' && !/^[a-z0-9]+([.-][a-z0-9]+)*$/.test(segment));
  return odd === undefined ? null : `${path}: "${odd}" is not kebab-case`;
}

/** Folders of one machine and hosts of one registry, which mean nothing to the next checkout. */
export function machineTraces(path: string, text: string): string[] {
  const trace =
    /(?<![\w.~])\/(root|home\/\w+|work|Users\/\w+)\/[\w.-]+|[A-Z]:\\Users\\|registry\.npm|https?:\/\/[^\s"')]*(registry|verdaccio|artifactory|nexus)[^\s"')]*/g;
  return [...text.matchAll(trace)].map(([found]) => `${path}: ${found} belongs to one machine, not to the project`);
}

/** Names that a file binds itself: parameters, variables, imports, functions. One of them may shadow a global. */
function bindings(file: SourceFile): Set<string> {
  const names = new Set<string>();
  const bind = (pattern: unknown): void => {
    walk(pattern, (node, parent) => {
      if (node.type !== 'Identifier') return;
      if (parent?.type === 'Property' && parent['key'] === node && parent['shorthand'] !== true) return;
      if (parent?.type === 'AssignmentPattern' && parent['right'] === node) return;
      names.add(String(node['name']));
    });
  };
  walk(file.program, (node) => {
    if (node.type === 'VariableDeclarator') bind(node['id']);
    if (node.type.startsWith('Import') && node.type.endsWith('Specifier')) bind(node['local']);
    if (/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type)) {
      const params = node['params'];
      for (const param of Array.isArray(params) ? params : ((params as { items?: unknown[] } | null)?.items ?? [])) {
        const typed = param as { typeAnnotation?: unknown };
        bind({ ...typed, typeAnnotation: null });
      }
    }
    if (node.type === 'FunctionDeclaration' && node['id']) bind(node['id']);
  });
  return names;
}

/** An identifier that stands for a value: no property name, no key of an object, no type, no binding. */
function isReference(node: SyntaxNode, parent: SyntaxNode | null): boolean {
  if (node.type !== 'Identifier' || parent === null) return false;
  if (parent.type === 'MemberExpression' && parent['property'] === node && parent['computed'] !== true) return false;
  if (
    (parent.type === 'Property' || parent.type === 'PropertyDefinition' || parent.type === 'MethodDefinition') &&
    parent['key'] === node
  ) {
    return parent['shorthand'] === true;
  }
  if (parent.type.startsWith('Import')) return false;
  return !parent.type.startsWith('TS') || /^TS(As|Satisfies|NonNull)Expression$/.test(parent.type);
}

function isClockRead(node: SyntaxNode): boolean {
  return node.type === 'NewExpression' && nameOf(node['callee']) === 'Date' && (node['arguments'] as unknown[]).length === 0;
}

function memberName(node: SyntaxNode): string {
  return `${nameOf(node['object'])}.${nameOf(node['property'])}`;
}

function nameOf(node: unknown): string {
  const name = (node as { readonly name?: unknown } | null)?.name;
  return typeof name === 'string' ? name : '';
}

function templateText(node: SyntaxNode): string {
  return String((node['value'] as { readonly raw?: unknown }).raw ?? '');
}
