/**
 * Who may import whom: the house of the project as one table.
 *
 *     bin -> main -> commands -> engines -> store -> domain -> errors
 *             \-> app -> adapters -> port          system -> errors
 */
import type { Import, SourceFile } from './source-tree.ts';

/** What a file is, from where it lies. */
export type Room =
  | 'errors'
  | 'domain'
  | 'system'
  | 'config'
  | 'render'
  | 'store'
  | 'port'
  | 'adapter'
  | 'adapter-list'
  | 'engine'
  | 'command'
  | 'command-part'
  | 'sandbox'
  | 'app'
  | 'main';

interface Rule {
  /** Rooms whose code may be loaded. */
  readonly code: readonly Room[];
  /** Rooms of which only the types may be named, besides those above. */
  readonly types: readonly Room[];
}

const HOUSE: Readonly<Record<Room, Rule>> = {
  errors: { code: [], types: [] },
  domain: { code: ['domain', 'errors'], types: [] },
  system: { code: ['system', 'errors'], types: [] },
  config: { code: ['config', 'domain', 'errors'], types: [] },
  render: { code: ['domain', 'errors'], types: ['config', 'system'] },
  store: { code: ['store', 'domain', 'errors'], types: ['system'] },
  port: { code: ['port', 'domain', 'errors'], types: ['config', 'system'] },
  adapter: { code: ['adapter', 'port', 'engine', 'domain', 'errors', 'system'], types: ['config'] },
  'adapter-list': { code: ['adapter', 'port', 'domain', 'errors', 'system'], types: ['config'] },
  engine: { code: ['engine', 'port', 'store', 'domain', 'errors', 'system'], types: ['config'] },
  command: { code: ['command-part', 'engine', 'domain', 'errors'], types: ['app', 'render', 'port', 'config', 'system'] },
  'command-part': { code: ['command-part', 'domain', 'errors'], types: ['app', 'render', 'engine', 'port', 'config', 'system'] },
  sandbox: { code: ['sandbox', 'domain', 'errors', 'system'], types: ['config'] },
  app: {
    code: [
      'config',
      'render',
      'store',
      'engine',
      'port',
      'adapter',
      'adapter-list',
      'sandbox',
      'domain',
      'errors',
      'system',
      'app',
    ],
    types: ['command'],
  },
  main: { code: ['main', 'app', 'command', 'command-part', 'config', 'render', 'domain', 'errors', 'system'], types: [] },
};

/** Files of `src/commands/` that are commands are those which `main.ts` loads; the others are parts that commands share. */
export function roomOf(path: string, commands: ReadonlySet<string>): Room | null {
  if (path.startsWith('src/commands/')) return commands.has(path) ? 'command' : 'command-part';
  if (/^src\/engines\/(discovery\/source|outreach\/channel|payments\/provider)\.ts$/.test(path)) return 'port';
  if (isAdapterList(path)) return 'adapter-list';
  if (adapterOf(path) !== null) return 'adapter';
  if (path === 'src/app.ts' || path.startsWith('src/app/')) return 'app';
  const found = /^src\/(errors|config|render|main)(?:-[a-z]+)?\.ts$|^src\/(domain|system|store|engines|sandbox)\//.exec(path);
  const room = found?.[1] ?? found?.[2];
  return room === undefined ? null : room === 'engines' ? 'engine' : (room as Room);
}

/** `discovery/sources.ts` names every file of `discovery/sources/`, and nothing but app.ts reads it. */
export function isAdapterList(path: string): boolean {
  return /^src\/engines\/(discovery\/sources|outreach\/channels)\.ts$/.test(path);
}

/** Which adapter a file belongs to: the files `stripe.ts` and `stripe-answers.ts` are one. Null for everything else. */
export function adapterOf(path: string): string | null {
  const found =
    /^src\/engines\/(?:discovery\/sources|outreach\/channels)\/([^/]+?)(?:\.ts|\/)|^src\/engines\/payments\/(stripe)[-.]/.exec(
      path,
    );
  return found?.[1] ?? found?.[2] ?? null;
}

/** Every import that the house does not allow, in words. An empty list means order. */
export function violations(files: readonly SourceFile[]): string[] {
  const commands = new Set(
    (files.find((file) => file.path === 'src/main.ts')?.imports ?? [])
      .filter((found) => found.isDynamic && found.target.startsWith('src/commands/'))
      .map((found) => found.target),
  );
  return files.flatMap((file) =>
    file.imports.flatMap((found) => {
      const why = reasonAgainst(file.path, found, commands);
      return why === null ? [] : [`${file.path}:${found.line} imports ${found.target}: ${why}`];
    }),
  );
}

function reasonAgainst(path: string, { target, isType }: Import, commands: ReadonlySet<string>): string | null {
  const from = roomOf(path, commands);
  if (from === null) return `${path} lies in no known room of the house`;
  if (!target.startsWith('src/')) return target.startsWith('test/') ? 'the program never imports its tests' : null;
  const to = roomOf(target, commands);
  if (to === null) return `${target} lies in no known room of the house`;
  const { code, types } = HOUSE[from];
  if (!code.includes(to) && !(isType && types.includes(to))) {
    return types.includes(to) ? `${from} may name the types of ${to}, not load its code` : `${from} must not know ${to}`;
  }
  const [here, there] = [adapterOf(path), adapterOf(target)];
  if (here !== null && there !== null && here !== there) return 'an adapter never knows another adapter';
  // Ports are contracts: an engine may name another's, e.g. to be handed its result.
  if (from !== 'app' && from !== 'command' && from !== 'command-part' && engineOf(path) !== null && engineOf(target) !== null) {
    if (engineOf(path) !== engineOf(target)) return 'an engine gets what it needs from another engine as a function from app.ts';
  }
  return null;
}

function engineOf(path: string): string | null {
  return /^src\/engines\/([^/]+)\//.exec(path)?.[1] ?? null;
}

/** Rings of modules that load each other's code at import, each as `a -> b -> a`. */
export function cycles(files: readonly SourceFile[]): string[] {
  const loads = new Map(
    files.map((file) => [file.path, file.imports.filter((i) => !i.isType && !i.isDynamic).map((i) => i.target)]),
  );
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at !== -1) found.push([...trail.slice(at), path].join(' -> '));
    if (at !== -1 || done.has(path)) return;
    for (const next of loads.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of loads.keys()) visit(path, []);
  return found;
}

/** Files of which one of `targets` is loaded at import, directly or through others: `a -> b -> target`. */
export function pathsTo(files: readonly SourceFile[], from: string, isTarget: (path: string) => boolean): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const seen = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const here = [...trail, path];
    if (trail.length > 0 && isTarget(path)) found.push(here.join(' -> '));
    for (const { target, isType } of byPath.get(path)?.imports ?? []) if (!isType) visit(target, here);
  };
  visit(from, []);
  return found;
}
