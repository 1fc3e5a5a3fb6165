/** Which sources a run reads: those that are named, those of a saved search, or every usual one. */
import { nearest } from '../../domain/nearest.ts';
import { LoopError } from '../../errors.ts';
import type { SavedSearch } from './searching.ts';
import type { SourceEntry } from './source.ts';

interface Asked {
  /** Null: every usual source. */
  readonly sourceIds: readonly string[] | null;
  /** Words, or `@name` of a saved search. */
  readonly words: string | null;
}

/** Throws `usage` for a source that is none, `config_invalid` where the settings leave none to read. */
export function sourcesFor(
  { sourceIds, words }: Asked,
  sources: readonly SourceEntry[],
  saved: readonly SavedSearch[],
): readonly SourceEntry[] {
  return sourceIds === null ? usualSources(sources, words, saved) : namedSources(sources, sourceIds);
}

/** `@name` stands for the words and sources of a saved search. Throws `usage` for a name that is not saved. */
export function withSavedWords<R extends Asked>(request: R, saved: readonly SavedSearch[]): R {
  const { words, sourceIds } = request;
  if (words === null || !words.startsWith('@')) return request;
  const found = saved.find(({ name }) => `@${name}` === words);
  if (found !== undefined) return { ...request, words: found.query, sourceIds: sourceIds ?? found.sources };
  const names = saved.map(({ name }) => `@${name}`);
  const near = nearest(words, names);
  throw new LoopError(
    'usage',
    `no search is saved as ${JSON.stringify(words)}${near === null ? '' : `; did you mean ${near}?`}`,
    {
      fix:
        names.length === 0
          ? 'Saved searches stand under "searches" in the config file; the sandbox reads none of them.'
          : `Saved: ${names.join(', ')}.`,
    },
  );
}

/**
 * Those that are read in every run, and those that a saved search of this run names. Throws `config_invalid` where the settings leave none: a run
 * that reads nothing must not look like one that found nothing.
 */
function usualSources(
  sources: readonly SourceEntry[],
  words: string | null,
  saved: readonly SavedSearch[],
): readonly SourceEntry[] {
  const usual = sources.filter((entry) => isRead(entry, words === null ? saved : []));
  if (usual.length > 0) return usual;
  throw new LoopError('config_invalid', 'every source is off or has nothing to read, so nothing would be read', {
    fix: 'Take one out of "sources.off" in the config file, or name it here: loop discover --source ID (loop discover --list-sources shows them).',
    state: 'Nothing was asked.',
  });
}

/** Whether every run reads it: of itself, or for a saved search that names it. */
export function isRead({ id, isUsual, isOff }: SourceEntry, saved: readonly SavedSearch[]): boolean {
  return isUsual || (isOff !== true && saved.some(({ sources }) => sources.includes(id)));
}

/** The named sources in the list's order. Throws `usage`. */
export function namedSources(sources: readonly SourceEntry[], ids: readonly string[]): readonly SourceEntry[] {
  for (const id of ids) {
    if (sources.some((source) => source.id === id)) continue;
    const known = sources.map((source) => source.id);
    const near = nearest(id, known);
    throw new LoopError('usage', `there is no source ${JSON.stringify(id)}${near === null ? '' : `; did you mean ${near}?`}`, {
      fix: `Sources: ${known.join(', ')}.`,
    });
  }
  return sources.filter(({ id }) => ids.includes(id));
}
