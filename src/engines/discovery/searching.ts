/**
 * What a run asks of which source, so that each run reads only what is new: marks of the last whole reading, validators of unchanged pages,
 * rests that a platform asks for, and the operator's saved searches.
 */
import { hash } from 'node:crypto';
import type { SecretName } from '../../config.ts';
import type { Post } from '../../domain/opportunity.ts';
import { LoopError } from '../../errors.ts';
import type { Ledger } from '../../store/ledger.ts';
import type { Clock } from '../../system/world.ts';
import { createLeadsAgain } from './leads-again.ts';
import { type Reading, readSources, type Search } from './reading.ts';
import type { Query, SourceEntry } from './source.ts';
import { unreached } from './source-kit/answer.ts';
import { createValidators } from './source-kit/validators.ts';
import type { Tally } from './tally.ts';

/** A search that the operator keeps in the settings: made in every run that does not bring its own words. */
export interface SavedSearch {
  readonly name: string;
  readonly query: string;
  /** Ids of the sources that are asked. */
  readonly sources: readonly string[];
}

export interface SearchRequest {
  /** Null: every usual source. */
  readonly sourceIds: readonly string[] | null;
  /** Null: each source's own idea of a paid request, and the saved searches. */
  readonly words: string | null;
  /** ISO 8601 UTC; null: what is new since the last whole reading. */
  readonly since: string | null;
  readonly max: number | null;
}

export interface SearchContext {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly hasSecret: (name: SecretName) => boolean;
  readonly config: { readonly maxAgeDays: number };
  readonly saved: readonly SavedSearch[];
  readonly request: SearchRequest;
  readonly tally: Tally;
  readonly signal: AbortSignal;
}

/** Posts of one source, to be recorded together. */
export interface Batch {
  readonly source: string;
  readonly posts: readonly Post[];
}

/** Indexes lag: what a platform shows late is still found when the next run looks back so far. */
const OVERLAP_MS = 6 * 3_600_000;
const DAY_MS = 86_400_000;

/** Pages of all sources. A search that was read whole leaves its mark, so that the next run asks only for what is new. */
export async function* searchBatches(entries: readonly SourceEntry[], context: SearchContext): AsyncGenerator<Batch> {
  const { clock, hasSecret, request, tally, signal } = context;
  const startedAt = clock.now();
  const awake = await wakeful(entries, startedAt, context);
  // A source that only a saved search names is asked for nothing else.
  const onlySaved = new Set(request.sourceIds === null ? entries.flatMap(({ id, isUsual }) => (isUsual ? [] : [id])) : []);
  const searchesOf = (source: string): Promise<readonly Search[]> =>
    plannedSearches(source, { isOnlySaved: onlySaved.has(source) }, startedAt, context);
  const answered = new Set<string>();
  let bug: unknown;
  const leads = createLeadsAgain({ ledger: context.ledger, now: startedAt });
  for await (const reading of readSources(awake, { clock, hasSecret, signal, searchesOf, leadsOf: leads.of })) {
    const { source } = reading;
    if (reading.kind === 'again') {
      tally.unreadable(source, reading.bad);
      yield { source, posts: reading.posts };
      await leads.looked(source);
      continue;
    }
    if (!answered.has(source) && hasAsked(reading)) await noteRead(source, context);
    answered.add(source);
    if (reading.kind === 'page') {
      tally.page(source, reading);
      if (reading.limitedHost !== null) await noteLimit(`${source} ${reading.limitedHost}`, reading.failure, context);
      leads.met(source, reading.posts);
      yield { source, posts: reading.posts.filter(({ postedAt }) => isSince(postedAt, request.since)) };
    } else if (reading.kind === 'unchanged') tally.unchanged(source);
    else if (reading.kind === 'part') {
      if (!signal.aborted) await noteWhole(source, reading, startedAt, context);
    } else if (reading.kind === 'failed') {
      await noteFailure(source, reading.error, context);
      bug ??= reading.bug;
    } else if (reading.kind === 'done') {
      tally.done(source);
      const error = failureOfAll(source, tally.failuresOfAll(source), clock.now());
      if (error !== null) await noteFailure(source, error, context);
    } else if (reading.isWhole && !signal.aborted) await noteWhole(source, { ...reading, part: null }, startedAt, context);
  }
  // Told when all others are read: an error of ours in one of them must not hide what they have.
  if (bug !== undefined) throw bug;
}

/** From here on the source rests: one that had no time to answer before the run stopped is asked by the next. */
async function noteRead(source: string, { ledger, clock }: SearchContext): Promise<void> {
  await ledger.transact({ actor: 'operator' }, (tx) => tx.setCursor(`read ${source}`, clock.now().toISOString()));
}

/** Whether the platform had a request of ours: one that could not be reached, or had no time, is owed no rest. */
function hasAsked(reading: Reading): boolean {
  const error = reading.kind === 'failed' ? reading.error : reading.kind === 'page' ? reading.failure : null;
  return error === null || (error.code !== 'interrupted' && error.code !== 'key_missing' && unreached(error) === null);
}

/** The failure of a source of which every part failed: the first that is no limit, or the limit that lasts longest. Null where nothing failed. */
function failureOfAll(source: string, failures: readonly LoopError[], now: Date): LoopError | null {
  const until = (error: LoopError): string => retryTime(error.retryAfter, now) ?? '';
  const [first, ...others] = failures;
  if (first === undefined || others.length === 0) return first ?? null;
  const error =
    failures.find(({ code }) => code !== 'provider_limiting') ??
    others.reduce((longest, one) => (until(one) > until(longest) ? one : longest), first);
  const { code, message, fix, retryAfter } = error;
  const words = message.startsWith(`${source} `) ? message : `nothing of ${source} could be read: ${message}`;
  return new LoopError(code, words, {
    ...(fix === null ? {} : { fix }),
    retryAfter,
    cause: error,
  });
}

/** A post that does not say when it was written is not passed over for that. */
export function isSince(postedAt: string | null, since: string | null): boolean {
  return since === null || postedAt === null || postedAt >= since;
}

/** Without the sources that rest: a platform that asks for rare reads gets them, and one that said “not before” is not asked before. */
async function wakeful(
  entries: readonly SourceEntry[],
  now: Date,
  { ledger, request, tally }: SearchContext,
): Promise<readonly SourceEntry[]> {
  const awake: SourceEntry[] = [];
  for (const entry of entries) {
    const notBefore = await ledger.read.cursor(`not before ${entry.id}`);
    const lastRead = request.sourceIds === null ? await ledger.read.cursor(`read ${entry.id}`) : null;
    const restsUntil = lastRead === null ? null : new Date(Date.parse(lastRead) + entry.restMs).toISOString();
    if (isAhead(notBefore, now, DAY_MS))
      tally.resting(
        entry.id,
        notBefore,
        `${entry.id} asked to be left alone until ${notBefore.slice(0, 16).replace('T', ' ')} UTC`,
      );
    else if (isAhead(restsUntil, now, entry.restMs)) tally.resting(entry.id, restsUntil, null);
    else {
      tally.begun(entry.id);
      awake.push(entry);
    }
  }
  return awake;
}

/** Whether a rest still lasts. One that would last longer than any does was noted by a clock that was wrong. */
function isAhead(time: string | null, now: Date, mostMs: number): time is string {
  const leftMs = time === null ? 0 : Date.parse(time) - now.getTime();
  return leftMs > 0 && leftMs <= mostMs;
}

async function plannedSearches(
  source: string,
  { isOnlySaved }: { readonly isOnlySaved: boolean },
  startedAt: Date,
  context: SearchContext,
): Promise<readonly Search[]> {
  const { request, saved } = context;
  const own = saved.filter(({ sources }) => sources.includes(source)).map(({ query }) => query);
  const words = request.words === null ? [...(isOnlySaved ? [] : [null]), ...own] : [request.words];
  return Promise.all(words.map((one) => searchOf(source, one, startedAt, context)));
}

async function searchOf(
  source: string,
  words: string | null,
  startedAt: Date,
  { ledger, clock, request, config }: SearchContext,
): Promise<Search> {
  const sinceOf = async (part: string | null): Promise<string> =>
    request.since ?? (await usualStart(ledger, markName(source, words, part), startedAt, config.maxAgeDays));
  const restsUntil = async (host: string): Promise<string | null> => {
    const until = await ledger.read.cursor(`not before ${source} ${host}`);
    return isAhead(until, clock.now(), DAY_MS) ? until : null;
  };
  const limit = request.max ?? Number.MAX_SAFE_INTEGER;
  const query: Query = { words, since: await sinceOf(null), sinceOf, restsUntil, limit };
  // A time of the operator's own asks for what may have been seen before.
  if (request.since !== null) return { query, validators: null };
  const recall = (name: string): Promise<string | null> => ledger.read.cursor(name);
  return { query, validators: createValidators({ scope: markName(source, words, null), recall }) };
}

/** The last whole reading less the overlap, but never further back than the usual age. A mark from the future was left by a clock that was wrong. */
async function usualStart(ledger: Ledger, name: string, startedAt: Date, maxAgeDays: number): Promise<string> {
  const mark = await ledger.read.cursor(name);
  const oldest = new Date(startedAt.getTime() - maxAgeDays * DAY_MS).toISOString();
  const isKnown = mark !== null && mark <= startedAt.toISOString();
  const from = isKnown ? new Date(Date.parse(mark) - OVERLAP_MS).toISOString() : oldest;
  return from < oldest ? oldest : from;
}

/** @param part of a source that stands in many places, which may be an address with a private key in it; null for the whole search */
function markName(source: string, words: string | null, part: string | null): string {
  const name = `discover ${source} ${words ?? ''}`.trim();
  return part === null ? name : `part ${hash('sha256', `${name}\0${part}`).slice(0, 32)}`;
}

/** A reading that began later than the last one ended leaves a gap, so it leaves no mark. */
async function noteWhole(
  source: string,
  { search: { query, validators }, part }: { readonly search: Search; readonly part: string | null },
  startedAt: Date,
  { ledger, config, request }: SearchContext,
): Promise<void> {
  const name = markName(source, query.words, part);
  if (request.since !== null && request.since > (await usualStart(ledger, name, startedAt, config.maxAgeDays))) return;
  await ledger.transact({ actor: 'operator' }, async (tx) => {
    await tx.setCursor(name, startedAt.toISOString());
    for (const [key, value] of validators?.take() ?? []) await tx.setCursor(key, value);
  });
}

async function noteFailure(source: string, error: LoopError, context: SearchContext): Promise<void> {
  if (error.code === 'interrupted') return;
  context.tally.failed(source, error);
  await noteLimit(source, error, context);
}

/** @param whose the source, or the source and one of its hosts */
async function noteLimit(whose: string, error: LoopError | null, { ledger, clock }: SearchContext): Promise<void> {
  const until = retryTime(error?.retryAfter ?? null, clock.now());
  if (until !== null) await ledger.transact({ actor: 'operator' }, (tx) => tx.setCursor(`not before ${whose}`, until));
}

/** At most a day: a platform that names a longer time is asked again tomorrow. */
function retryTime(retryAfter: number | string | null, now: Date): string | null {
  if (retryAfter === null) return null;
  const at = typeof retryAfter === 'number' ? now.getTime() + retryAfter * 1000 : Date.parse(retryAfter);
  return at > now.getTime() ? new Date(Math.min(at, now.getTime() + DAY_MS)).toISOString() : null;
}
