/** Drafts offers: terms and statement of work, versioned, hashed and recorded. */
import { canonicalJson } from '../../domain/canonical.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { Actor, JobEvent } from '../../domain/events.ts';
import { isOver, type Job, type OfferState } from '../../domain/job.ts';
import type { OfferTerms } from '../../domain/offer.ts';
import type { Opportunity } from '../../domain/opportunity.ts';
import { safeLine } from '../../domain/text.ts';
import { LoopError } from '../../errors.ts';
import type { Ledger, Reader, Transactor } from '../../store/ledger.ts';
import type { Clock, Ids } from '../../system/world.ts';
import { exceedsHold, holdWarning } from './catalogue.ts';
import { type PlannedTerms, plannedOf, planTerms, type Wishes } from './plan.ts';
import { sowMarkdown } from './sow.ts';

export interface ContractsParts {
  readonly ledger: Ledger;
  readonly catalogue: Catalogue;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Who offers; null where the operator has not said so yet. */
  readonly sender: { readonly name: string | null; readonly address: string | null };
  readonly terms: { readonly validDays: number };
  /** Who stands behind the drafts in the log; the operator where left out. */
  readonly actor?: Actor;
}

export interface DraftOptions extends Wishes {
  /** `screening` drafts only for kept leads and never touches an offer that exists. A person (the default) may overrule screening. */
  readonly by?: 'screening' | 'person';
}

/** An offer with its documents, as it stands. */
export interface DraftedOffer {
  readonly jobId: string;
  readonly offerId: string;
  readonly version: number;
  readonly state: OfferState;
  readonly terms: OfferTerms;
  /** Statement of work as Markdown. */
  readonly sow: string;
  /** SHA-256 of `sow`: what a client accepts. */
  readonly sowHash: string;
  /** Past its last day and not accepted. */
  readonly isExpired: boolean;
  /** False where the same terms stood already. */
  readonly isNew: boolean;
  /** It was skipped, or known to be closed, and is not any more. */
  readonly isTakenUp: boolean;
  readonly warnings: readonly string[];
}

export interface Contracts {
  /**
   * Drafts or changes the offer of a job. The same terms again record nothing; every change makes a new version and withdraws approved messages that were not sent.
   * Throws `unknown_id`, `ambiguous_id`, `usage` (service, tier, price, milestones), `wrong_state` (accepted, duplicate, not kept).
   */
  draft(jobId: string, options?: DraftOptions): Promise<DraftedOffer>;
  /** What `draft` would agree on; writes nothing. */
  preview(jobId: string, options?: DraftOptions): Promise<PlannedTerms>;
  /** The offer as it stands; null where there is none. Throws `unknown_id`, `ambiguous_id`. */
  current(jobId: string): Promise<DraftedOffer | null>;
  /** Terms of the offer as it stands. Throws `wrong_state` where there is none. */
  terms(jobId: string): Promise<OfferTerms>;
  /** Statement of work as Markdown, the bytes whose hash the client accepts. Throws `wrong_state` where there is no offer. */
  sow(jobId: string): Promise<string>;
}

export function createContracts({
  ledger,
  catalogue,
  clock,
  ids,
  sender,
  terms: rules,
  actor = 'operator',
}: ContractsParts): Contracts {
  const provider = {
    name: sender.name === null ? 'the sender of this offer' : safeLine(sender.name, 200),
    contact: sender.address === null ? null : safeLine(sender.address, 254),
  };
  const now = (): string => clock.now().toISOString();

  async function draft(jobId: string, options: DraftOptions = {}): Promise<DraftedOffer> {
    const id = await ledger.read.resolveId(jobId);
    return ledger.transact({ actor }, async (tx) => {
      const { opportunity, job, standing } = await look(tx, id, tx.now);
      const by = options.by ?? 'person';
      if (by === 'screening') {
        if (standing !== null) return standing;
        if (!opportunity.kept || isGivenUp(job)) throw notKept(opportunity, job);
      }
      assertDraftable(opportunity, job);
      const planned = planTerms({ opportunity, catalogue, current: standing?.terms ?? null, wishes: options, provider });
      if (standing !== null && isOpen(standing) && isSame(planned, standing.terms)) {
        if (isGivenUp(job)) await tx.appendJob(job.id, job.version, [{ type: 'lead.kept', data: { by } }, ...withdrawals(job)]);
        return { ...standing, isTakenUp: isGivenUp(job) };
      }
      return record(tx, job, planned, by);
    });
  }

  async function record(tx: Transactor, job: Job, planned: PlannedTerms, by: 'screening' | 'person'): Promise<DraftedOffer> {
    const version = (job.offer?.version ?? 0) + 1;
    const terms: OfferTerms = { ...planned, version, draftedAt: tx.now, validUntil: dayAfter(tx.now, rules.validDays) };
    const sow = sowMarkdown(terms);
    const offerId = isRevivable(job) ? (job.offer?.id ?? ids.uuid()) : ids.uuid();
    const sowHash = await tx.putBody(sow);
    const drafted: JobEvent = {
      type: 'offer.drafted',
      data: {
        offerId,
        version,
        service: terms.service,
        tier: terms.tier,
        price: terms.price,
        milestones: terms.milestones.map(({ number, amount, deliveryDays, reviewDays }) => ({
          number,
          amountMinor: amount.amountMinor,
          deliveryDays,
          reviewDays,
        })),
        sow: sowHash,
        terms: await tx.putBody(canonicalJson(terms)),
        validUntil: terms.validUntil,
      },
    };
    const kept: JobEvent[] = job.kept && !isGivenUp(job) ? [] : [{ type: 'lead.kept', data: { by } }];
    await tx.appendJob(job.id, job.version, [...kept, ...withdrawals(job), drafted]);
    return offerView({
      jobId: job.id,
      offerId,
      version,
      state: 'draft',
      terms,
      sow,
      sowHash,
      isExpired: false,
      isNew: true,
      isTakenUp: isGivenUp(job),
    });
  }

  async function look(reader: Reader, id: string, at: string): Promise<Seen> {
    const [opportunity, job] = [await reader.opportunity(id), await reader.job(id)];
    if (opportunity === null || job === null) throw new LoopError('unknown_id', `the ledger has no job ${id}`);
    return { opportunity, job, standing: await standingOffer(reader, job, at) };
  }

  async function existing(jobId: string): Promise<DraftedOffer> {
    const { job, standing } = await look(ledger.read, await ledger.read.resolveId(jobId), now());
    if (standing !== null) return standing;
    throw new LoopError('wrong_state', `job ${job.id} has no offer yet`, { fix: `Draft one: loop contract ${job.id}` });
  }

  return {
    draft,
    async preview(jobId, options = {}) {
      const { opportunity, job, standing } = await look(ledger.read, await ledger.read.resolveId(jobId), now());
      assertDraftable(opportunity, job);
      return planTerms({ opportunity, catalogue, current: standing?.terms ?? null, wishes: options, provider });
    },
    async current(jobId) {
      return (await look(ledger.read, await ledger.read.resolveId(jobId), now())).standing;
    },
    terms: async (jobId) => (await existing(jobId)).terms,
    sow: async (jobId) => (await existing(jobId)).sow,
  };
}

interface Seen {
  readonly opportunity: Opportunity;
  readonly job: Job;
  readonly standing: DraftedOffer | null;
}

async function standingOffer(reader: Reader, job: Job, at: string): Promise<DraftedOffer | null> {
  const { offer } = job;
  if (offer === null) return null;
  const [terms, sow] = [await reader.body(offer.terms), await reader.body(offer.sow)];
  if (terms === null || sow === null) {
    throw new LoopError('wrong_state', `the offer of job ${job.id} was erased`, {
      state: 'Its hashes and amounts remain in the log.',
    });
  }
  return offerView({
    jobId: job.id,
    offerId: offer.id,
    version: offer.version,
    state: offer.state,
    terms: JSON.parse(terms) as OfferTerms,
    sow,
    sowHash: offer.sow,
    isExpired: offer.state !== 'accepted' && offer.validUntil < at.slice(0, 10),
    isNew: false,
    isTakenUp: false,
  });
}

function offerView(offer: Omit<DraftedOffer, 'warnings'>): DraftedOffer {
  return { ...offer, warnings: offer.terms.milestones.filter(exceedsHold).map(holdWarning) };
}

/** A person may draft for any post but a repeated one, and until the offer is accepted. */
function assertDraftable(opportunity: Opportunity, job: Job): void {
  if (opportunity.stage === 'duplicate') {
    throw new LoopError('wrong_state', `this post repeats job ${opportunity.duplicateOf}`, {
      fix: `Draft the offer there: loop contract ${opportunity.duplicateOf}`,
      state: 'Nothing was changed.',
    });
  }
  if (job.offer?.state === 'accepted') {
    throw new LoopError('wrong_state', `the client accepted version ${job.offer.version} of this offer; it no longer changes`, {
      fix: `Print it with: loop contract ${job.id}`,
      state: 'Nothing was changed.',
    });
  }
}

function notKept(opportunity: Opportunity, job: Job): LoopError {
  const why = job.skipped
    ? 'it was skipped'
    : isOver(job)
      ? 'its request is closed'
      : `screening dropped it (${opportunity.dropped ?? 'not kept'})`;
  return new LoopError('wrong_state', `no offer for ${opportunity.id}: ${why}`, {
    fix: `A person can still draft one: loop contract ${opportunity.id}`,
    state: 'Nothing was changed.',
  });
}

/** An approval covers the bytes a person saw, as things stood then: with other terms, or after a no of anybody, it is none any more. */
function withdrawals({ messages }: Job): readonly JobEvent[] {
  return messages
    .filter(({ state, purpose }) => state === 'approved' && purpose === 'first')
    .map(({ id }) => ({ type: 'message.withdrawn', data: { messageId: id } }));
}

/** Skipped, or known to be closed: whoever drafts all the same takes it up again. */
function isGivenUp(job: Job): boolean {
  return job.skipped !== null || isOver(job);
}

function isOpen({ state, isExpired }: DraftedOffer): boolean {
  return (state === 'draft' || state === 'offered') && !isExpired;
}

function isSame(planned: PlannedTerms, terms: OfferTerms): boolean {
  return canonicalJson(planned) === canonicalJson(plannedOf(terms));
}

/** A change keeps the offer's id, and with it the client's link; after a no or an end, a fresh offer gets a fresh one. */
function isRevivable({ offer }: Job): boolean {
  return offer?.state === 'draft' || offer?.state === 'offered';
}

/** `2026-11-22T…` and 14 -> `2026-12-06`. */
function dayAfter(at: string, days: number): string {
  return new Date(Date.parse(at) + days * 86_400_000).toISOString().slice(0, 10);
}
