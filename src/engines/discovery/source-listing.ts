/** The sources as a person chooses among them. Asks for no ledger: what there is can be read before there is one. */
import type { SecretName } from '../../config.ts';
import { isRead } from './choosing.ts';
import type { SavedSearch } from './searching.ts';
import type { SourceEntry, SourceFacts } from './source.ts';

/** A source as a person chooses it. */
export interface ListedSource extends SourceFacts {
  readonly id: string;
  /** `usual`: searched in every run. `named`: only when named, being off or without anything to read, no saved search included. `no_key`: a key that it needs is missing. */
  readonly state: 'usual' | 'named' | 'no_key';
  readonly missing: readonly SecretName[];
}

interface Known {
  /** What each source declares of itself, by id. */
  readonly facts: Readonly<Record<string, SourceFacts>>;
  readonly hasSecret: (name: SecretName) => boolean;
  readonly saved: readonly SavedSearch[];
}

/** Every source with its declared facts. */
export function listSources(sources: readonly SourceEntry[], { facts, hasSecret, saved }: Known): readonly ListedSource[] {
  return sources.flatMap((entry) => {
    const { id, needs } = entry;
    const declared = facts[id];
    if (declared === undefined) return [];
    const missing = needs.filter((name) => !hasSecret(name));
    return [{ ...declared, id, state: missing.length > 0 ? 'no_key' : isRead(entry, saved) ? 'usual' : 'named', missing }];
  });
}
