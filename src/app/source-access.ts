/** The sources of a run: those that are read, and all of them with what they declare, for which no ledger is opened. */
import type { SavedSearch } from '../engines/discovery/searching.ts';
import type { SourceEntry } from '../engines/discovery/source.ts';
import type { ListedSource } from '../engines/discovery/source-listing.ts';
import type { Net, World } from '../system/world.ts';
import { lazy } from './lazy.ts';
import type { Outside } from './outside.ts';

export interface SourceAccess {
  entries(): Promise<readonly SourceEntry[]>;
  list(): Promise<readonly ListedSource[]>;
}

export interface SourceAccessParts extends Pick<Outside, 'providers'> {
  readonly net: Net;
  readonly clock: World['clock'];
  readonly saved: readonly SavedSearch[];
}

export function createSourceAccess({ net, clock, providers, saved }: SourceAccessParts): SourceAccess {
  const entries = lazy(async (): Promise<readonly SourceEntry[]> => {
    const { createSources } = await import('../engines/discovery/sources.ts');
    const { bases, sources: settings, get } = await providers();
    return createSources({ net, bases, secret: get, settings, now: () => clock.now() });
  });

  async function list(): Promise<readonly ListedSource[]> {
    const [{ listSources }, { SOURCE_FACTS }] = await Promise.all([
      import('../engines/discovery/source-listing.ts'),
      import('../engines/discovery/source-facts.ts'),
    ]);
    const { has } = await providers();
    return listSources(await entries(), { facts: SOURCE_FACTS, hasSecret: has, saved });
  }

  return { entries, list };
}
