/** Reads sources side by side, page by page; a source that fails is reported and does not stop the others. */
import type { SecretName } from '../../config.ts';
import type { Post } from '../../domain/opportunity.ts';
import { type ErrorCode, isLoopError, LoopError } from '../../errors.ts';
import type { Clock } from '../../system/world.ts';
import { createPoliteness } from './politeness.ts';
import type { KnownPost, Page, Query, Source, SourceEntry } from './source.ts';
import { failure, unclear } from './source-kit/answer.ts';
import { type ConditionalNet, NotModified, type Validators } from './source-kit/validators.ts';

/** What one source gave next: a page, the end of one part of it, of one search, of all, or its failure, which ends all its searches too. */
export type Reading =
  | {
      readonly kind: 'page';
      readonly source: string;
      readonly posts: readonly Post[];
      readonly bad: Page['bad'];
      readonly failure: LoopError | null;
      readonly limitedHost: string | null;
    }
  | { readonly kind: 'unchanged'; readonly source: string }
  /** Leads of earlier runs, as they stand now. */
  | { readonly kind: 'again'; readonly source: string; readonly posts: readonly Post[]; readonly bad: Page['bad'] }
  /** What was read since the last end, and of this part, is told; the part is whole. */
  | { readonly kind: 'part'; readonly source: string; readonly search: Search; readonly part: string }
  | { readonly kind: 'end'; readonly source: string; readonly search: Search; readonly isWhole: boolean }
  | { readonly kind: 'done'; readonly source: string }
  | {
      readonly kind: 'failed';
      readonly source: string;
      readonly error: LoopError;
      /** The error as it was thrown, where nobody foresaw it: the fault is ours, and the other sources are read all the same. */
      readonly bug?: unknown;
    };

/** One question to one source, and what its answers leave behind. */
export interface Search {
  readonly query: Query;
  /** Null where every page must be seen whether it changed or not. */
  readonly validators: Validators | null;
}

export interface ReadingOptions {
  readonly clock: Clock;
  readonly hasSecret: (name: SecretName) => boolean;
  readonly signal: AbortSignal;
  /** What is asked of a source, one after the other. */
  readonly searchesOf: (sourceId: string) => Promise<readonly Search[]>;
  /** At most so many leads of earlier runs that it is time to look at again. */
  readonly leadsOf: (sourceId: string, most: number) => Promise<readonly KnownPost[]>;
}

/** A source that still has a next page after so many is broken or endless. */
const MAX_PAGES = 200;
/** What ends the whole run, whichever source was being read. */
const OF_THE_RUN: readonly ErrorCode[] = ['bug', 'ledger_unusable', 'disk_unusable'];
/** A read that failed on the way is tried once more, unless the server names a later time. */
const RETRY_DELAY_MS = 2000;

export async function* readSources(entries: readonly SourceEntry[], options: ReadingOptions): AsyncGenerator<Reading> {
  const polite = createPoliteness(options.clock);
  const readers = entries.map((entry) => readSource(entry, polite, options));
  yield* merged(readers);
}

async function* readSource(
  entry: SourceEntry,
  polite: ReturnType<typeof createPoliteness>,
  options: ReadingOptions,
): AsyncGenerator<Reading> {
  const { id } = entry;
  let validators: Validators | null = null;
  try {
    const missing = entry.needs.filter((name) => !options.hasSecret(name));
    if (missing.length > 0) throw new LoopError('key_missing', `${id} needs ${missing.join(', ')}`, { fix: 'See: loop status' });
    const source = await entry.load((net): ConditionalNet => {
      const calm = polite(net, entry.spacingMs, options.signal);
      return {
        ...calm,
        get validators() {
          return validators ?? undefined;
        },
      };
    });
    for (const search of await options.searchesOf(id)) {
      validators = search.validators;
      yield* readSearch(source, search, options);
    }
    yield* readAgain(source, options);
    yield { kind: 'done', source: id };
  } catch (error) {
    if (isLoopError(error) && OF_THE_RUN.includes(error.code)) throw error;
    const bug = isLoopError(error) || options.signal.aborted ? {} : { bug: error };
    yield { kind: 'failed', source: id, error: failure(id, error, options.signal), ...bug };
  }
}

/** What cannot be looked at now is looked at another time: the searches are read, and what they gave stays. */
async function* readAgain({ id, again }: Source, { leadsOf, signal }: ReadingOptions): AsyncGenerator<Reading> {
  if (again === undefined || signal.aborted) return;
  const known = await leadsOf(id, again.most);
  if (known.length === 0) return;
  try {
    yield { kind: 'again', source: id, ...(await again.read(known, signal)) };
  } catch (error) {
    // A limit holds for the next run as well.
    if (!isLoopError(error) || error.code === 'provider_limiting' || OF_THE_RUN.includes(error.code)) throw error;
  }
}

async function* readSearch(source: Source, search: Search, options: ReadingOptions): AsyncGenerator<Reading> {
  const { id } = source;
  let isWhole = true;
  let cursor: string | null = null;
  for (let pages = 0; pages < MAX_PAGES; pages++) {
    const page: Page | NotModified = await pageOf(source, search.query, cursor, options);
    if (page instanceof NotModified) yield { kind: 'unchanged', source: id };
    else {
      isWhole &&= page.isPartial !== true;
      // What a torn part said of its pages must not hide the rest of them from the next run.
      if (page.isPartial === true) search.validators?.take();
      const { posts, bad, limitedHost = null } = page;
      yield { kind: 'page', source: id, posts, bad, failure: failureOf(id, page), limitedHost };
    }
    for (const part of page.ended ?? []) yield { kind: 'part', source: id, search, part };
    const next: string | null = page instanceof NotModified ? null : page.next;
    if (next === null) {
      yield { kind: 'end', source: id, search, isWhole };
      return;
    }
    if (next === cursor) break;
    cursor = next;
  }
  yield { kind: 'end', source: id, search, isWhole: false };
}

/** Null for a page of which anything was read, and for one that holds nothing. */
function failureOf(id: string, { posts, bad, failure }: Page): LoopError | null {
  if (failure !== undefined) return failure;
  return posts.length === 0 && bad.length > 0 ? unclear(id, 'nothing that can be read') : null;
}

/** `NotModified` for a page that is as it was in the last whole run: so is all that is behind it. */
async function pageOf(
  source: Source,
  query: Query,
  cursor: string | null,
  { clock, signal }: ReadingOptions,
): Promise<Page | NotModified> {
  const search = async (): Promise<Page | NotModified> => {
    try {
      return await source.search(query, cursor, signal);
    } catch (error) {
      if (error instanceof NotModified) return error;
      throw error;
    }
  };
  signal.throwIfAborted();
  try {
    return await search();
  } catch (error) {
    if (!isLoopError(error) || error.code !== 'provider_down' || error.retryAfter !== null || signal.aborted) throw error;
    await clock.sleep(RETRY_DELAY_MS, signal);
    return search();
  }
}

/** Whatever comes first. One step of each is under way at a time, so nothing piles up behind a slow consumer. */
async function* merged<T>(generators: readonly AsyncGenerator<T>[]): AsyncGenerator<T> {
  const step = (generator: AsyncGenerator<T>): Promise<{ generator: AsyncGenerator<T>; result: IteratorResult<T> }> =>
    generator.next().then((result) => ({ generator, result }));
  const running = new Map(generators.map((generator) => [generator, step(generator)]));
  try {
    while (running.size > 0) {
      const { generator, result } = await Promise.race(running.values());
      if (result.done === true) running.delete(generator);
      else {
        yield result.value;
        running.set(generator, step(generator));
      }
    }
  } finally {
    // A reader that is still waiting for its answer ends by itself when the signal stops the call.
    for (const [generator, pending] of running) {
      pending.catch(() => {});
      void generator.return(undefined).catch(() => {});
    }
  }
}
