/** What a client sees of their deal: the state of the job, put in the client's words and cut down to the client's part. */

import type { RoomMilestone, RoomView } from '../../domain/client-view.ts';
import { type Artifact, isHeld, nextToAuthorise, plusDays, revisionsLeft } from '../../domain/deal.ts';
import { type AnyJobEvent, type TimelineEntry, timelineOf } from '../../domain/deal-timeline.ts';
import type { JobEvent, Recorded } from '../../domain/events.ts';
import type { Job, Milestone } from '../../domain/job.ts';
import type { Money } from '../../domain/money.ts';
import type { OfferTerms } from '../../domain/offer.ts';
import type { Reader } from '../../store/ledger.ts';
import { deliveryOf, offerTexts } from './texts.ts';

/** Null where the job has no accepted offer, or its texts were wiped. */
export async function roomView(read: Reader, job: Job, now: string): Promise<RoomView | null> {
  const offer = job.offer;
  if (offer?.state !== 'accepted' || offer.acceptedAt === null) return null;
  const texts = await offerTexts(read, offer);
  if (!texts) return null;
  const milestones = await Promise.all(job.milestones.map((m) => milestoneView(read, job, m, texts.terms)));
  const total = (of: (m: Milestone) => number): Money => ({
    amountMinor: job.milestones.reduce((sum, m) => sum + of(m), 0),
    currency: offer.price.currency,
  });
  return {
    jobId: job.id,
    title: texts.terms.serviceTitle,
    provider: texts.terms.provider,
    acceptedBy: await nameIn(read, offer.evidence),
    acceptedAt: offer.acceptedAt,
    price: offer.price,
    charged: total((m) => m.capturedMinor),
    reserved: total((m) => (isHolding(m) && isHeld(m, now) ? m.amountMinor : 0)),
    refunded: total((m) => m.refundedMinor),
    sowHash: offer.sow,
    sow: texts.sow,
    milestones,
  };
}

/** The client's part of the history, oldest first. */
export async function roomTimeline(read: Reader, job: Job): Promise<readonly TimelineEntry[]> {
  const history = (await read.history(`job:${job.id}`)).filter(isOfJob);
  return timelineOf(history, job.offer?.price.currency ?? '');
}

/** Every delivery this job ever had, so that files of an earlier round can still be fetched. */
export async function deliveriesOf(read: Reader, job: Job): Promise<readonly Artifact[]> {
  const history = (await read.history(`job:${job.id}`)).filter(isOfJob);
  const refs = history.flatMap(({ event }) => (event.type === 'milestone.delivered' ? [event.data.delivery] : []));
  const deliveries = await Promise.all([...new Set(refs)].map((ref) => deliveryOf(read, ref)));
  return deliveries.flatMap((delivery) => delivery?.artifacts ?? []);
}

async function milestoneView(read: Reader, job: Job, m: Milestone, terms: OfferTerms): Promise<RoomMilestone> {
  const plan = terms.milestones.find(({ number }) => number === m.number);
  const delivery = await deliveryOf(read, m.delivery);
  const isFrozen = m.frozen !== null;
  const isUnderReview = m.state === 'delivered' && !isFrozen;
  const rounds = revisionsLeft(job, m.number, terms);
  return {
    number: m.number,
    title: plan?.title ?? `Milestone ${m.number}`,
    deliverables: plan?.deliverables ?? [],
    amount: { amountMinor: m.amountMinor, currency: m.currency },
    state: m.state,
    isFrozen,
    dueAt: m.authorisedAt === null ? null : plusDays(m.authorisedAt, m.deliveryDays),
    reservedUntil: isHolding(m) ? m.captureBefore : null,
    deliveredAt: m.deliveredAt,
    reviewUntil: m.reviewUntil,
    chargedAt: m.capturedAt,
    delivery: delivery === null || m.delivery === null ? null : { hash: m.delivery, ...delivery },
    revisionNote: m.note === null ? null : await read.body(m.note),
    revisionsLeft: rounds,
    charged: { amountMinor: m.capturedMinor, currency: m.currency },
    refunded: { amountMinor: m.refundedMinor, currency: m.currency },
    can: {
      authorise: nextToAuthorise(job)?.number === m.number,
      approve: isUnderReview,
      revise: isUnderReview && rounds > 0,
    },
  };
}

function isHolding({ state }: Milestone): boolean {
  switch (state) {
    case 'authorised':
    case 'in_progress':
    case 'delivered':
    case 'revision_requested':
    case 'approved':
      return true;
    default:
      return false;
  }
}

async function nameIn(read: Reader, evidence: string | null): Promise<string | null> {
  const text = evidence === null ? null : await read.body(evidence);
  return text === null ? null : (JSON.parse(text) as { readonly name: string }).name;
}

const OTHER_STREAMS = /^(?:person|ledger)\./;
function isOfJob(recorded: Recorded): recorded is AnyJobEvent & Recorded<JobEvent> {
  return !OTHER_STREAMS.test(recorded.event.type);
}
