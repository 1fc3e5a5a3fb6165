/** Where every job stands: the list, one job whole, and dropping a lead. */

import type { Job } from '../../domain/job.ts';
import { occupies } from '../../domain/job.ts';
import type { OfferTerms } from '../../domain/offer.ts';
import { type Opportunity, STAGES, type Stage } from '../../domain/opportunity.ts';
import { LoopError } from '../../errors.ts';
import type { AnyRecorded, Ledger, ListedJob, StoredContact } from '../../store/ledger.ts';
import { isListed } from '../../store/posts.ts';

export interface Pipeline {
  /** Best and newest first; without a stage everything that is alive. */
  list(filter: { readonly stage: Stage | null; readonly limit: number }): Promise<Listing>;
  /** How many posts stand in each stage. */
  stages(): Promise<Readonly<Record<Stage, number>>>;
  /** Posts whose title and body hold all the words, the last recorded first; without a stage everything that was ever recorded. */
  search(filter: { readonly words: string; readonly stage: Stage | null; readonly limit: number }): Promise<Listing>;
  /** One job whole. `id` may be a unique prefix. Throws `unknown_id`, `ambiguous_id`. */
  show(id: string): Promise<JobView>;
  /**
   * Drops a lead; the reason is recorded and teaches nothing silently. One that was skipped before keeps the reason it had, which is null once its
   * text was wiped. Throws `wrong_state` once something is sent or accepted.
   */
  skip(
    id: string,
    reason: string,
  ): Promise<{ readonly id: string; readonly wasSkipped: boolean; readonly reason: string | null }>;
}

export interface Listing {
  readonly jobs: readonly ListedLead[];
  /** How many there are in all; null where a search found more than it was to show, and did not count them. */
  readonly total: number | null;
}

/** A job of a listing. */
export interface ListedLead extends ListedJob {
  /** Why nobody may write to the person any more; null where somebody may. */
  readonly suppressed: string | null;
}

export interface PipelineParts {
  readonly ledger: Ledger;
  /** Why nobody may write to the person behind a job, for those of which that is so. */
  readonly refusals: (jobIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}

export interface JobView {
  readonly opportunity: Opportunity;
  readonly job: Job;
  readonly stage: Stage;
  readonly contacts: readonly StoredContact[];
  /** Null before an offer is drafted, or after its text was wiped. */
  readonly terms: OfferTerms | null;
  readonly skipReason: string | null;
  /** Since when the post is known to say that the request is over (ISO 8601 UTC), and in which words, which are null once they were wiped; null where it says nothing of the kind. */
  readonly closed: { readonly at: string; readonly why: string | null } | null;
  readonly history: readonly AnyRecorded[];
}

/** Posts made searchable in one transaction: a writer who waits for it waits a few seconds at most. */
const INDEXED_AT_ONCE = 50_000;

async function indexAll(ledger: Ledger): Promise<void> {
  while (!(await ledger.read.isSearchable()))
    await ledger.transact({ actor: 'operator' }, (tx) => tx.indexSearch(INDEXED_AT_ONCE));
}

export function createPipeline({ ledger, refusals }: PipelineParts): Pipeline {
  const { read } = ledger;
  const marked = async (jobs: readonly ListedJob[]): Promise<readonly ListedLead[]> => {
    // Who is who takes longer to find out than all else that a listing does.
    const isAnybodyRefused = (await read.suppressions()).length > 0;
    const refused = isAnybodyRefused ? await refusals(jobs.map(({ id }) => id)) : new Map<string, string>();
    return jobs.map((job) => ({ ...job, suppressed: refused.get(job.id) ?? null }));
  };
  return {
    async list(filter) {
      const [jobs, { byStage }] = await Promise.all([read.list(filter), read.figures()]);
      const stages = filter.stage === null ? STAGES.filter(isListed) : [filter.stage];
      return { jobs: await marked(jobs), total: stages.reduce((sum, stage) => sum + byStage[stage], 0) };
    },
    stages: async () => (await read.figures()).byStage,
    async search(filter) {
      await indexAll(ledger);
      const found = await read.search({ ...filter, limit: filter.limit + 1 });
      const jobs = await marked(found.slice(0, filter.limit));
      return { jobs, total: found.length > filter.limit ? null : jobs.length };
    },
    async show(prefix) {
      const id = await read.resolveId(prefix);
      const [opportunity, job, contacts, history] = await Promise.all([
        read.opportunity(id),
        read.job(id),
        read.contacts(id),
        read.history(`job:${id}`),
      ]);
      if (!opportunity || !job) throw new LoopError('unknown_id', `no job ${id} in the ledger`);
      const terms = job.offer ? await read.body(job.offer.terms) : null;
      return {
        opportunity,
        job,
        stage: opportunity.stage,
        contacts,
        terms: terms === null ? null : (JSON.parse(terms) as OfferTerms),
        skipReason: job.skipped ? await read.body(job.skipped.reason) : null,
        closed:
          job.closed === null || job.closed.state === 'open_again'
            ? null
            : { at: job.closed.at, why: await read.body(job.closed.reason) },
        history,
      };
    },
    async skip(prefix, reason) {
      const id = await read.resolveId(prefix);
      const wasSkipped = await ledger.transact({ actor: 'operator', cause: 'skip' }, async (tx) => {
        const job = await tx.job(id);
        if (!job) throw new LoopError('unknown_id', `no job ${id} in the ledger`);
        if (job.skipped) return true;
        if (job.offer?.state === 'accepted' || job.messages.some((message) => occupies(message.state))) {
          throw new LoopError('wrong_state', `job ${id} is past skipping: the client has heard from you`, {
            fix: `loop show ${id} tells where it stands.`,
            state: 'Nothing was changed.',
          });
        }
        const withdrawn = job.messages
          .filter((message) => message.state === 'approved')
          .map((message) => ({ type: 'message.withdrawn' as const, data: { messageId: message.id } }));
        await tx.appendJob(id, job.version, [...withdrawn, { type: 'lead.skipped', data: { reason: await tx.putBody(reason) } }]);
        return false;
      });
      const skipped = (await read.job(id))?.skipped;
      return { id, wasSkipped, reason: skipped ? await read.body(skipped.reason) : null };
    },
  };
}
