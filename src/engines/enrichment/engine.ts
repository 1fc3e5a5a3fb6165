/** Writes what `extractContacts` finds in recorded posts into the ledger. */
import type { Contact } from '../../domain/contact.ts';
import type { Opportunity, Stage } from '../../domain/opportunity.ts';
import { LoopError } from '../../errors.ts';
import type { Ledger, StoredContact } from '../../store/ledger.ts';
import type { Clock } from '../../system/world.ts';
import { extractContacts } from './extract.ts';

export interface EnrichedJob {
  readonly id: string;
  readonly title: string;
  readonly contacts: readonly Contact[];
  /** False where the ledger held the very same contacts already. */
  readonly isNew: boolean;
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
}

export interface EnrichOptions {
  /** Called for each job in order, after its contacts are recorded; awaited. */
  readonly onJob?: (job: EnrichedJob) => Promise<void> | void;
  /** Stops between batches; what was done is recorded. */
  readonly signal?: AbortSignal;
  /** Passes over jobs that have contacts already. */
  readonly onlyMissing?: boolean;
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

export function createEnrichment({ ledger, clock }: { readonly ledger: Ledger; readonly clock: Clock }): Enrichment {
  async function enrich(
    jobs: readonly string[] | 'all',
    { onJob, signal, onlyMissing = false }: EnrichOptions = {},
  ): Promise<EnrichSummary> {
    let summary: EnrichSummary = { jobs: 0, reachable: 0, contacts: 0, asked: 0, changed: 0 };
    for await (const ids of jobs === 'all' ? openJobs(ledger) : batches(await resolved(ledger, jobs))) {
      if (signal?.aborted === true) break;
      for (const job of await enrichBatch(ids, onlyMissing)) {
        summary = added(summary, job);
        await onJob?.(job);
      }
      // The ledger answers without ever waiting, so nothing else, Ctrl-C included, would be heard before the end.
      await clock.sleep(0);
    }
    return summary;
  }

  async function enrichBatch(ids: readonly string[], onlyMissing: boolean): Promise<EnrichedJob[]> {
    const found: { readonly post: Opportunity; readonly job: EnrichedJob }[] = [];
    for (const id of ids) {
      const post = await ledger.read.opportunity(id);
      if (post === null) continue;
      const stored = await ledger.read.contacts(id);
      if (onlyMissing && stored.length > 0) continue;
      const contacts = extractContacts(post);
      const isNew = !isSame(contacts, stored);
      found.push({ post, job: { id, title: post.title, contacts, isNew } });
    }
    const changed = found.filter(({ job }) => job.isNew);
    if (changed.length > 0) {
      const foundAt = clock.now().toISOString();
      await ledger.transact({ actor: 'operator' }, async (tx) => {
        for (const { post, job } of changed) await tx.putContacts(job.id, job.contacts, { url: post.url, foundAt });
      });
    }
    return found.map(({ job }) => job);
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

function isSame(contacts: readonly Contact[], stored: readonly StoredContact[]): boolean {
  const key = ({ kind, value, start, end, confidence, use }: Contact): string =>
    JSON.stringify([kind, value, start, end, confidence, use]);
  const known = new Set(stored.map(key));
  return contacts.length === stored.length && contacts.every((contact) => known.has(key(contact)));
}

function added(summary: EnrichSummary, { contacts, isNew }: EnrichedJob): EnrichSummary {
  return {
    jobs: summary.jobs + 1,
    reachable: summary.reachable + (contacts.length > 0 ? 1 : 0),
    contacts: summary.contacts + contacts.length,
    asked: summary.asked + contacts.filter((contact) => contact.use === 'asked').length,
    changed: summary.changed + (isNew ? 1 : 0),
  };
}
