/** Writes the contacts of recorded posts, and of the pages they link to, into the ledger. */
import type { Opportunity, Stage } from '../../domain/opportunity.ts';
import { LoopError } from '../../errors.ts';
import type { Ledger, StoredContact } from '../../store/ledger.ts';
import type { Keyring } from '../../system/keyring.ts';
import type { Clock } from '../../system/world.ts';
import { type JobContacts, type JobReader, openFetchingJobReader, openJobReader, type PageParts } from './job-contacts.ts';
import type { PageVisit } from './pages/pages.ts';
import { isRead, putPerson, readOlder } from './who-is-who.ts';

export interface EnrichedJob {
  readonly id: string;
  readonly title: string;
  /** Those of the post first, then those of pages. */
  readonly contacts: readonly StoredContact[];
  /** False where the ledger held the very same contacts already. */
  readonly isNew: boolean;
  /** Pages that were asked for in this run; empty unless pages are fetched. */
  readonly pages: readonly PageVisit[];
}

export interface EnrichSummary {
  readonly jobs: number;
  /** Jobs with at least one contact. */
  readonly reachable: number;
  readonly contacts: number;
  /** Contacts that the posts invite. */
  readonly asked: number;
  /** Jobs whose contacts were written because they differ from the recorded ones. */
  readonly changed: number;
  readonly pagesRead: number;
  readonly pagesPassedOver: number;
}

export interface EnrichOptions {
  /** Called for each job after its contacts are recorded, in order unless pages are fetched; awaited. */
  readonly onJob?: (job: EnrichedJob) => Promise<void> | void;
  /** Stops between batches, and between pages; what was done is recorded. */
  readonly signal?: AbortSignal;
  /** Passes over jobs that have contacts already. */
  readonly onlyMissing?: boolean;
  /** Reads the pages that the posts link to as well, and looks up the domains of their addresses. */
  readonly fetchesPages?: boolean;
  /** Called before each page is asked for. */
  readonly onPage?: (url: string) => void;
}

export interface Enrichment {
  /**
   * Extracts contacts for these jobs (ids or unique prefixes), or for every open one. Safe to repeat: equal contacts keep the time they were found.
   * Throws `unknown_id`, `ambiguous_id` before anything is written.
   */
  enrich(jobs: readonly string[] | 'all', options?: EnrichOptions): Promise<EnrichSummary>;
}

/** Stages in which somebody may still be written to. */
const OPEN_STAGES: readonly Stage[] = ['lead', 'drafted', 'approved', 'presented', 'accepted', 'authorised', 'delivered'];
/** Small enough that the ledger's writers wait for milliseconds. */
const BATCH = 200;
/** Most of the time of a page goes into waiting, for its server or out of politeness; other hosts need not wait with it. */
const FETCHING_AT_ONCE = 6;

export interface EnrichmentParts {
  readonly ledger: Ledger;
  readonly clock: Clock;
  /** For the identities that contacts show: who is who is kept as keyed hashes. */
  readonly keyring: Pick<Keyring, 'keyedHash'>;
  /** The open net, asked for only where pages are fetched. */
  readonly pages: () => Promise<PageParts>;
}

export function createEnrichment({ ledger, clock, keyring, pages }: EnrichmentParts): Enrichment {
  async function enrich(
    jobs: readonly string[] | 'all',
    { onJob, onPage, signal = NEVER, onlyMissing = false, fetchesPages = false }: EnrichOptions = {},
  ): Promise<EnrichSummary> {
    await readOlder(ledger, keyring);
    const reader = fetchesPages ? await openFetchingJobReader(clock, await pages()) : await openJobReader(clock);
    let summary = NOTHING;
    const enrichSome = async (ids: readonly string[]): Promise<void> => {
      const options = { signal, ...(onPage === undefined ? {} : { onPage }) };
      for (const job of await enrichBatch(reader, ids, onlyMissing, options)) {
        summary = added(summary, job);
        await onJob?.(job);
      }
    };
    for await (const ids of jobs === 'all' ? openJobs(ledger) : batches(await resolved(ledger, jobs))) {
      if (signal.aborted) break;
      if (fetchesPages) await eachAtOnce(ids, FETCHING_AT_ONCE, signal, (id) => enrichSome([id]));
      else await enrichSome(ids);
      // The ledger answers without ever waiting, so nothing else, Ctrl-C included, would be heard before the end.
      await clock.sleep(0);
    }
    return summary;
  }

  async function enrichBatch(
    reader: JobReader,
    ids: readonly string[],
    onlyMissing: boolean,
    options: Parameters<JobReader['read']>[2],
  ): Promise<EnrichedJob[]> {
    const found: { readonly post: Opportunity; readonly read: JobContacts; readonly isKnown: boolean }[] = [];
    for (const id of ids) {
      const post = await ledger.read.opportunity(id);
      if (post === null) continue;
      const stored = await ledger.read.contacts(id);
      if (onlyMissing && stored.length > 0) continue;
      found.push({ post, read: await reader.read(post, stored, options), isKnown: await isRead(ledger, id) });
    }
    const changed = found.filter(({ read, isKnown }) => read.hasChanged || !isKnown);
    if (changed.length > 0) {
      const foundAt = clock.now().toISOString();
      await ledger.transact({ actor: 'operator' }, async (tx) => {
        for (const { post, read } of changed) {
          if (read.hasChanged) await tx.putContacts(post.id, read.contacts, { url: post.url, foundAt });
          await putPerson(tx, post, await tx.contacts(post.id), keyring);
        }
      });
    }
    return found.map(({ post: { id, title }, read: { contacts, isNew, pages: visits } }) => ({
      id,
      title,
      contacts,
      isNew,
      pages: visits,
    }));
  }

  return { enrich };
}

async function* openJobs(ledger: Ledger): AsyncGenerator<readonly string[]> {
  for (const stage of OPEN_STAGES) {
    let after: string | null = null;
    for (;;) {
      const ids: readonly string[] = await ledger.read.idsInStage(stage, after, BATCH);
      if (ids.length > 0) yield ids;
      const last = ids.at(-1);
      if (last === undefined || ids.length < BATCH) break;
      after = last;
    }
  }
}

function* batches(ids: readonly string[]): Generator<readonly string[]> {
  for (let i = 0; i < ids.length; i += BATCH) yield ids.slice(i, i + BATCH);
}

/** Full ids, each once, in the order given. */
async function resolved(ledger: Ledger, prefixes: readonly string[]): Promise<readonly string[]> {
  const ids = new Set<string>();
  for (const prefix of prefixes) ids.add(await ledger.read.resolveId(prefix));
  if (ids.size === 0) throw new LoopError('usage', 'no job was named', { fix: 'Name ids, or use --all.' });
  return [...ids];
}

/** Works on several at the same time; starts none after the signal or a failure, and ends when all that started have ended. */
async function eachAtOnce<T>(
  all: readonly T[],
  atOnce: number,
  signal: AbortSignal,
  work: (one: T) => Promise<void>,
): Promise<void> {
  const left = all.values();
  let hasFailed = false;
  const worker = async (): Promise<void> => {
    for (const one of left) {
      if (signal.aborted || hasFailed) return;
      await work(one).catch((error: unknown) => {
        hasFailed = true;
        throw error;
      });
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: Math.min(atOnce, all.length) }, worker));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
}

const NEVER = new AbortController().signal;
const NOTHING: EnrichSummary = { jobs: 0, reachable: 0, contacts: 0, asked: 0, changed: 0, pagesRead: 0, pagesPassedOver: 0 };

function added(summary: EnrichSummary, { contacts, isNew, pages }: EnrichedJob): EnrichSummary {
  const read = pages.filter(({ state }) => state === 'read').length;
  return {
    jobs: summary.jobs + 1,
    reachable: summary.reachable + (contacts.length > 0 ? 1 : 0),
    contacts: summary.contacts + contacts.length,
    asked: summary.asked + contacts.filter((contact) => contact.use === 'asked').length,
    changed: summary.changed + (isNew ? 1 : 0),
    pagesRead: summary.pagesRead + read,
    pagesPassedOver: summary.pagesPassedOver + pages.length - read,
  };
}
