/** The rooms of the large engines, and which of them knows which. What lies beside the rooms is the engine itself and knows them all. */
import { roomOf } from './import-directions.ts';
import type { SourceFile } from './source-tree.ts';

/** By engine: a room, and the rooms whose files it may name. None of them knows the engine; a port is open to all. */
export const ROOMS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  discovery: {
    text: [],
    languages: ['text'],
    kinds: ['text', 'languages'],
    services: ['text', 'languages'],
    frauds: ['text', 'languages'],
    terms: ['text', 'languages', 'kinds', 'frauds'],
    money: ['text', 'languages'],
    budgets: ['text', 'languages', 'money'],
    screening: ['text', 'languages', 'kinds', 'services', 'terms', 'budgets'],
    'source-kit': [],
    sources: ['source-kit'],
    input: ['source-kit'],
  },
  enrichment: {
    text: [],
    phones: ['text'],
    links: ['text'],
    handles: ['text', 'links'],
    mail: ['text', 'links', 'handles'],
    context: ['text', 'links'],
    extraction: ['text', 'phones', 'links', 'handles', 'mail', 'context'],
    pages: ['text', 'links', 'handles', 'extraction'],
    verification: [],
  },
};

/** The engine and the room that a file lies in; the room is empty for files beside the rooms. Null outside the engines. */
export function placeOf(path: string): { readonly engine: string; readonly room: string } | null {
  const found = /^src\/engines\/([^/]+)\/(?:([^/]+)\/)?/.exec(path);
  return found?.[1] === undefined ? null : { engine: found[1], room: found[2] ?? '' };
}

/** Every import, of types too, that goes against the table, in words. */
export function strayImports(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, imports }) => {
    const from = placeOf(path);
    const known = from === null ? undefined : ROOMS[from.engine]?.[from.room];
    if (from === null || known === undefined) return [];
    return imports.flatMap(({ target, line }) => {
      const to = placeOf(target);
      if (to?.engine !== from.engine || to.room === from.room || known.includes(to.room) || isPort(target)) return [];
      return [`${path}:${line} imports ${target}: ${from.room} must not know ${to.room === '' ? 'the engine itself' : to.room}`];
    });
  });
}

function isPort(path: string): boolean {
  return roomOf(path, new Set()) === 'port';
}
