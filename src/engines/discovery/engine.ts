/** Discovery: read sources or a file, screen, record, draft. Every post passes the same way wherever it came from. */
import type { SecretName } from '../../config.ts';
import type { Service } from '../../domain/catalogue.ts';
import type { Opportunity, Post } from '../../domain/opportunity.ts';
import { isLoopError, LoopError } from '../../errors.ts';
import type { Ledger, PutPost } from '../../store/ledger.ts';
import type { Clock } from '../../system/world.ts';
import { namedSources, sourcesFor, withSavedWords } from './choosing.ts';
import { noteClosed } from './closed-leads.ts';
import { BATCH, type Input, inputBatches } from './input-batches.ts';
import {
  AT_ONCE,
  type ContactsReader,
  createScreener,
  type Screened,
  type Screener,
  type ScreeningRules,
} from './screening/screening.ts';
import { type Batch, type SavedSearch, searchBatches } from './searching.ts';
import type { SourceEntry } from './source.ts';
import { type Summary, Tally } from './tally.ts';

export interface DiscoveryOptions {
  readonly ledger: Ledger;
  readonly sources: readonly SourceEntry[];
  readonly hasSecret: (name: SecretName) => boolean;
  readonly services: readonly Service[];
  readonly clock: Clock;
  /** Drafts the offer of a kept lead. */
  readonly draftOffer: (jobId: string) => Promise<unknown>;
  readonly config: Pick<ScreeningRules, 'minScore' | 'keepEmployment' | 'languages'> & { readonly maxAgeDays: number };
  /** ISO 4217, of the services' prices. */
  readonly currency?: string;
  /** What reads the contacts of a request among these posts, for its score. */
  readonly contactsReader?: (posts: readonly Post[]) => Promise<ContactsReader>;
  /** The searches that the operator keeps in the settings. */
  readonly saved: readonly SavedSearch[];
}

interface RunOptions {
  /** ISO 8601 UTC; older posts are passed over. Null: what the last run has not seen. */
  readonly since: string | null;
  /** Stop after so many new leads. */
  readonly max: number | null;
  readonly autoContract: boolean;
  readonly signal: AbortSignal;
}

export interface DiscoverRequest extends RunOptions {
  /** Null: every usual source. */
  readonly sourceIds: readonly string[] | null;
  /** Words to search for, or `@name` of a saved search. Null: each source's own idea of paid requests, and every saved search. */
  readonly words: string | null;
}

export interface IngestRequest extends RunOptions {
  /** Read one after the other. */
  readonly from: readonly Input[];
  /** The source whose recorded answers these are; null for files of posts. */
  readonly as: string | null;
}

export interface Found {
  readonly opportunity: Opportunity;
  readonly put: PutPost;
  /** Others that were recorded together with it follow at once. */
  readonly isFollowed: boolean;
}

/** Yields each post as it is recorded; the summary is complete when the iteration has ended, and true at any time before. */
export interface DiscoveryRun extends AsyncIterable<Found> {
  summary(): Summary;
}

export interface Discovery {
  /** Throws `usage` for an unknown source or saved search; the iteration throws `interrupted` when the signal stops it: what was done is recorded. */
  discover(request: DiscoverRequest): DiscoveryRun;
  /** The same for a file, a pipe or a recorded answer. The iteration throws `unreadable_input` when the whole cannot be read. */
  ingest(request: IngestRequest): DiscoveryRun;
}

export function createDiscovery(options: DiscoveryOptions): Discovery {
  const { sources, config } = options;
  const screener = (maxAgeDays: number | null): Screener => createScreener({ ...options, ...config, maxAgeDays });
  return {
    discover(asked) {
      const request = withSavedWords(asked, options.saved);
      const chosen = sourcesFor(request, sources, options.saved);
      const tally = new Tally();
      for (const { id } of chosen) tally.open(id);
      const stop = new AbortController();
      const signal = AbortSignal.any([request.signal, stop.signal]);
      const screen = screener(request.since === null ? config.maxAgeDays : null);
      const batches = searchBatches(chosen, { ...options, request, tally, signal });
      return runOf(
        tally,
        recorded(batches, { ...options, screen, tally, request }, () => stop.abort()),
      );
    },
    ingest(request) {
      const entry = request.as === null ? null : (namedSources(sources, [request.as])[0] ?? null);
      const tally = new Tally();
      const batches = inputBatches(request, entry, tally);
      return runOf(tally, recorded(batches, { ...options, screen: screener(null), tally, request }));
    },
  };
}

function runOf(tally: Tally, items: AsyncGenerator<Found>): DiscoveryRun {
  return { [Symbol.asyncIterator]: () => items, summary: () => tally.summary() };
}

interface RecordContext extends Pick<DiscoveryOptions, 'ledger' | 'clock' | 'draftOffer' | 'contactsReader'> {
  readonly screen: Screener;
  readonly tally: Tally;
  readonly request: RunOptions;
}

/** Screens and records batch by batch, each in one short transaction; stops at the wanted number of leads or when interrupted. */
async function* recorded(
  batches: AsyncIterable<Batch>,
  context: RecordContext,
  stop: () => void = () => {},
): AsyncGenerator<Found> {
  const { clock, screen, tally, request } = context;
  try {
    for await (const { source, posts } of batches) {
      tally.open(source);
      const contactsIn = await context.contactsReader?.(posts);
      for (let at = 0; at < posts.length; ) {
        const screened = nextPart(
          posts,
          at,
          (some) => screen.all(some, clock.now(), contactsIn),
          leadsWanted(request.max, tally.kept),
        );
        at += screened.length;
        yield* recordPart(source, screened, context);
        if (request.max !== null && tally.kept >= request.max) {
          tally.isFull = true;
          return;
        }
        if (request.signal.aborted) throw interrupted(tally);
      }
    }
    if (request.signal.aborted) throw interrupted(tally);
  } finally {
    stop();
  }
}

function leadsWanted(max: number | null, kept: number): number {
  return max === null ? Number.POSITIVE_INFINITY : max - kept;
}

/** As many posts as may be recorded at once: up to `BATCH`, and no more leads than are still wanted. */
function nextPart(
  posts: readonly Post[],
  from: number,
  screen: (some: readonly Post[]) => readonly Screened[],
  leads: number,
): readonly Screened[] {
  const part: Screened[] = [];
  const end = Math.min(posts.length, from + BATCH);
  for (let at = from, wanted = leads; at < end && wanted > 0; ) {
    // Each of them may be a lead.
    const some = screen(posts.slice(at, Math.min(end, at + AT_ONCE, at + wanted)));
    for (const one of some) if (one.screening.kept) wanted--;
    part.push(...some);
    at += some.length;
  }
  return part;
}

async function* recordPart(
  source: string,
  part: readonly Screened[],
  { ledger, draftOffer, tally, request }: RecordContext,
): AsyncGenerator<Found> {
  if (part.length === 0) return;
  const { puts, seenAt } = await ledger.transact({ actor: 'operator' }, async (tx) => ({
    puts: await tx.putPosts(part),
    seenAt: tx.now,
  }));
  tally.read(source, part.length);
  const recorded = part.map((screened, index) => {
    const put = puts[index];
    if (put === undefined) throw new LoopError('bug', 'the ledger answered for fewer posts than it was given');
    tally.recorded(source, screened, put);
    return { screened, put };
  });
  const changes = await noteClosed(recorded, ledger);
  for (const change of changes) tally.changed(change);
  const over = new Set(changes.flatMap(({ id, closed }) => (closed === null ? [] : [id])));
  for (const { screened, put } of request.autoContract ? recorded : [])
    if (put.state === 'new' && screened.screening.kept && !over.has(put.id)) await draft(put.id, draftOffer, tally);
  // Told when all of it is done: a reader who has seen enough (a closed pipe) leaves no recorded lead without its offer.
  for (const [at, { screened, put }] of recorded.entries())
    yield { opportunity: opportunityOf(screened, put, seenAt), put, isFollowed: at + 1 < recorded.length };
}

async function draft(jobId: string, draftOffer: (jobId: string) => Promise<unknown>, tally: Tally): Promise<void> {
  try {
    await draftOffer(jobId);
    tally.draftDone();
  } catch (error) {
    if (!isLoopError(error) || error.code === 'bug' || error.code === 'ledger_unusable') throw error;
    tally.draftFailed(jobId, error.message);
  }
}

function opportunityOf({ post, screening }: Screened, put: PutPost, seenAt: string): Opportunity {
  return { ...post, ...screening, id: put.id, duplicateOf: put.duplicateOf, stage: put.stage, seenAt };
}

function interrupted(tally: Tally): LoopError {
  return new LoopError('interrupted', 'interrupted', {
    state: `${tally.kept} new ${tally.kept === 1 ? 'lead' : 'leads'}; all that was read is recorded; safe to run again`,
  });
}
