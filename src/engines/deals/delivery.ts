/** Handing work over, and the client's verdict on it. */
import { isAbsolute, resolve } from 'node:path';
import { canonicalJson } from '../../domain/canonical.ts';
import type { Verdict } from '../../domain/client-view.ts';
import {
  type Artifact,
  artifactName,
  type ClientSession,
  type Delivery,
  isHeld,
  nextToDeliver,
  plusDays,
  readHttpUrl,
  readNote,
  revisionsLeft,
  type Visit,
} from '../../domain/deal.ts';
import { type Job, type Milestone, milestoneOf } from '../../domain/job.ts';
import type { Money } from '../../domain/money.ts';
import { assertMilestoneMove } from '../../domain/moves.ts';
import { safeLine } from '../../domain/text.ts';
import { LoopError } from '../../errors.ts';
import type { Ledger, Reader } from '../../store/ledger.ts';
import type { Clock } from '../../system/world.ts';
import type { ArtifactStore } from './artifacts.ts';
import { deliveryOf, offerTexts } from './texts.ts';

export interface HandOver {
  /** Null takes the one milestone whose work is due. */
  readonly number: number | null;
  /** Addresses, and paths of files relative to `cwd`. */
  readonly artifacts: readonly string[];
  readonly note: string | null;
  readonly cwd: string;
}

export interface HandedOver {
  readonly jobId: string;
  readonly serviceTitle: string;
  readonly milestone: { readonly number: number; readonly of: number; readonly title: string; readonly amount: Money };
  readonly artifacts: readonly Artifact[];
  readonly note: string | null;
  /** ISO 8601 UTC, end of the review the client was promised. */
  readonly reviewUntil: string;
  /** ISO 8601 UTC; null where the card's bank gives no end. */
  readonly reservedUntil: string | null;
  /** The reservation lapses before the review ends: the operator must ask for an early approval or a new authorisation. */
  readonly lapsesInReview: boolean;
}

interface DeliveryOptions {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly artifacts: ArtifactStore;
  /** The job, provided the session's link is still good. Throws `expired` otherwise. */
  readonly enter: (read: Reader, session: ClientSession) => Promise<Job>;
}

const MAX_ARTIFACTS = 50;

export function createDelivery({ ledger, clock, artifacts: store, enter }: DeliveryOptions) {
  /**
   * Records a delivery, files copied first. `id` may be a unique prefix. Throws `unknown_id`, `wrong_state` (payment not authorised, already delivered),
   * `expired` (reservation lapsed), `usage` and `unreadable_input` (naming the artifact).
   */
  async function deliver(id: string, { number, artifacts, note, cwd }: HandOver): Promise<HandedOver> {
    const jobId = await ledger.read.resolveId(id);
    if (artifacts.length === 0 || artifacts.length > MAX_ARTIFACTS)
      throw new LoopError('usage', `a delivery has from 1 to ${MAX_ARTIFACTS} artifacts, not ${artifacts.length}`);
    // Asked before copying as well, so that a refusal comes before a gigabyte was read.
    deliverable(await ledger.read.job(jobId), jobId, number, clock.now().toISOString());
    const kept: Artifact[] = [];
    for (const text of artifacts) kept.push(await keep(text, cwd));
    return ledger.transact({ actor: 'operator', cause: 'deliver' }, async (tx) => {
      const job = await tx.job(jobId);
      const milestone = deliverable(job, jobId, number, tx.now);
      const delivery: Delivery = { note: note === null ? null : readNote(note), artifacts: kept, at: tx.now };
      const reviewUntil = plusDays(tx.now, milestone.reviewDays);
      const next = await tx.appendJob(jobId, job?.version ?? 0, [
        {
          type: 'milestone.delivered',
          data: { number: milestone.number, delivery: await tx.putBody(canonicalJson(delivery)), reviewUntil },
        },
      ]);
      return handedOver(tx, next, milestoneOf(next, milestone.number));
    });
  }

  /** The delivery that waits for the client's word, as it was handed over. Without a number the first one. Throws `unknown_id`, `wrong_state` where there is none. */
  async function underReview(id: string, number: number | null): Promise<HandedOver> {
    const jobId = await ledger.read.resolveId(id);
    const job = await ledger.read.job(jobId);
    const milestone = job?.milestones.find((m) => m.state === 'delivered' && (number === null || m.number === number));
    if (job && milestone) return handedOver(ledger.read, job, milestone);
    throw new LoopError('wrong_state', `no delivery of job ${jobId} waits for the client`, {
      fix: `Hand work over with: loop deliver ${jobId} --artifact …`,
      state: 'Nothing was changed.',
    });
  }

  async function keep(text: string, cwd: string): Promise<Artifact> {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
      const url = readHttpUrl(text);
      if (url === null) {
        throw new LoopError(
          'usage',
          `${safeLine(text)} cannot be delivered: an address is plain http or https, without a password`,
          {
            state: 'Nothing was delivered.',
          },
        );
      }
      return { kind: 'url', url };
    }
    const path = isAbsolute(text) ? text : resolve(cwd, text);
    return { kind: 'file', name: artifactName(path), ...(await store.keep(path)) };
  }

  /** The client's yes to exactly the delivery whose hash the page showed. */
  async function approveDelivery(session: ClientSession, number: number, shownHash: string, visit: Visit): Promise<Verdict> {
    return ledger.transact({ actor: 'client', cause: 'approve' }, async (tx) => {
      const job = await enter(tx, session);
      const milestone = milestoneOf(job, number);
      if (milestone.delivery !== shownHash) return 'changed';
      if (milestone.state === 'approved' || milestone.state === 'captured') return 'already';
      if (milestone.state !== 'delivered' || milestone.frozen !== null) return 'not_now';
      assertMilestoneMove(milestone, 'approved');
      const evidence = canonicalJson({
        kind: 'approval',
        jobId: job.id,
        milestone: number,
        delivery: shownHash,
        amountMinor: milestone.amountMinor,
        currency: milestone.currency,
        linkId: session.linkId,
        at: tx.now,
        visit,
      });
      await tx.appendJob(job.id, job.version, [
        { type: 'milestone.approved', data: { number, evidence: await tx.putBody(evidence) } },
      ]);
      return 'done';
    });
  }

  /** The client's wish for changes, within the rounds agreed in the statement of work. */
  async function requestRevision(session: ClientSession, number: number, shownHash: string, typedNote: string): Promise<Verdict> {
    return ledger.transact({ actor: 'client', cause: 'revise' }, async (tx) => {
      const job = await enter(tx, session);
      const milestone = milestoneOf(job, number);
      if (milestone.delivery !== shownHash) return 'changed';
      if (milestone.state === 'revision_requested') return 'already';
      if (milestone.state !== 'delivered' || milestone.frozen !== null) return 'not_now';
      const texts = job.offer && (await offerTexts(tx, job.offer));
      if (!texts || revisionsLeft(job, number, texts.terms) === 0) return 'no_rounds';
      const note = readNote(typedNote);
      if (note === null) return 'no_note';
      await tx.appendJob(job.id, job.version, [
        { type: 'milestone.revision_requested', data: { number, note: await tx.putBody(note) } },
      ]);
      return 'done';
    });
  }

  return { deliver, underReview, approveDelivery, requestRevision };
}

async function handedOver(read: Reader, job: Job, milestone: Milestone): Promise<HandedOver> {
  const texts = job.offer ? await offerTexts(read, job.offer) : null;
  const delivery = await deliveryOf(read, milestone.delivery);
  const reviewUntil = milestone.reviewUntil ?? '';
  const reservedUntil = milestone.captureBefore;
  return {
    jobId: job.id,
    serviceTitle: texts?.terms.serviceTitle ?? job.id,
    milestone: {
      number: milestone.number,
      of: job.milestones.length,
      title: texts?.terms.milestones.find((m) => m.number === milestone.number)?.title ?? `Milestone ${milestone.number}`,
      amount: { amountMinor: milestone.amountMinor, currency: milestone.currency },
    },
    artifacts: delivery?.artifacts ?? [],
    note: delivery?.note ?? null,
    reviewUntil,
    reservedUntil,
    lapsesInReview: reservedUntil !== null && reservedUntil < reviewUntil,
  };
}

function deliverable(job: Job | null, jobId: string, number: number | null, now: string): Milestone {
  if (job?.offer?.state !== 'accepted') {
    throw new LoopError('wrong_state', `job ${jobId} has no accepted offer, so there is nothing to deliver`, {
      fix: `The client accepts here: loop accept-link ${jobId}`,
    });
  }
  const milestone = number === null ? nextToDeliver(job) : milestoneOf(job, number);
  if (!milestone) {
    const states = job.milestones.map((m) => `${m.number} is ${m.state.replaceAll('_', ' ')}`).join(', ');
    throw new LoopError('wrong_state', `no milestone of job ${jobId} is due: ${states}`, {
      fix: 'Work is delivered once its payment is authorised.',
      state: 'Nothing was delivered.',
    });
  }
  if (milestone.state === 'pending' || milestone.state === 'authorising' || milestone.state === 'expired') {
    throw new LoopError('wrong_state', `the payment of milestone ${milestone.number} is not authorised`, {
      fix: `Ask the client to authorise it in their room: loop accept-link ${jobId}`,
      state: 'Nothing was delivered.',
    });
  }
  assertMilestoneMove(milestone, 'delivered');
  if (!isHeld(milestone, now)) {
    throw new LoopError('expired', `the card reservation of milestone ${milestone.number} lapsed at ${milestone.captureBefore}`, {
      fix: `Ask the client to authorise it again in their room: loop accept-link ${jobId}`,
      state: 'Nothing was delivered.',
    });
  }
  return milestone;
}
