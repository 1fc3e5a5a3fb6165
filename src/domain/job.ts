/**
 * A job as the fold of its events: `evolve(job, event)`. The tables of allowed moves stand first; a move that is not in
 * them is refused when it is decided (`assertMove…`), and can therefore be trusted when it is folded.
 */
import { LoopError } from '../errors.ts';
import type { BodyRef, JobEvent, Recorded } from './events.ts';
import type { ChannelId } from './message.ts';
import type { Money } from './money.ts';
import type { Tier } from './offer.ts';
import type { Stage } from './opportunity.ts';

export type OfferState = 'draft' | 'offered' | 'accepted' | 'declined' | 'expired' | 'withdrawn';
export type MessageState = 'approved' | 'intent' | 'sent' | 'rejected' | 'unknown' | 'absent' | 'withdrawn' | 'expired';
export type MilestoneState =
  | 'pending'
  | 'authorising'
  | 'authorised'
  | 'in_progress'
  | 'delivered'
  | 'revision_requested'
  | 'approved'
  | 'captured'
  | 'expired'
  | 'cancelled'
  | 'refunded'
  | 'disputed'
  | 'won'
  | 'lost';

export const OFFER_MOVES: Readonly<Record<OfferState, readonly OfferState[]>> = {
  draft: ['draft', 'offered', 'accepted', 'declined', 'expired', 'withdrawn'],
  offered: ['draft', 'accepted', 'declined', 'expired', 'withdrawn'],
  accepted: [],
  declined: ['draft'],
  expired: ['draft'],
  withdrawn: ['draft'],
};

export const MESSAGE_MOVES: Readonly<Record<MessageState, readonly MessageState[]>> = {
  approved: ['intent', 'withdrawn', 'expired'],
  intent: ['sent', 'rejected', 'unknown'],
  unknown: ['sent', 'absent'],
  sent: [],
  rejected: [],
  absent: [],
  withdrawn: [],
  expired: [],
};

/** A hold can lapse at any time before capture, so `expired` is reachable from every authorised state; `captured` likewise, because the provider's word wins. */
export const MILESTONE_MOVES: Readonly<Record<MilestoneState, readonly MilestoneState[]>> = {
  pending: ['authorising', 'cancelled'],
  authorising: ['authorising', 'authorised', 'pending', 'cancelled'],
  authorised: ['in_progress', 'delivered', 'expired', 'cancelled', 'captured'],
  in_progress: ['delivered', 'expired', 'cancelled', 'captured'],
  delivered: ['revision_requested', 'approved', 'expired', 'cancelled', 'captured'],
  revision_requested: ['in_progress', 'delivered', 'expired', 'cancelled', 'captured'],
  approved: ['captured', 'expired', 'cancelled'],
  expired: ['authorising', 'cancelled'],
  captured: ['refunded', 'disputed'],
  refunded: ['refunded', 'disputed'],
  disputed: ['won', 'lost'],
  won: ['refunded', 'disputed'],
  lost: ['won'],
  cancelled: [],
};

export interface Job {
  readonly id: string;
  /** Version of the stream, 0 before the first event. */
  readonly version: number;
  readonly kept: boolean;
  readonly skipped: { readonly reason: BodyRef; readonly at: string } | null;
  /** The current offer; earlier versions stay in the log. */
  readonly offer: Offer | null;
  readonly links: readonly Link[];
  readonly messages: readonly Message[];
  readonly milestones: readonly Milestone[];
  readonly operations: readonly Operation[];
}

export interface Offer {
  readonly id: string;
  readonly version: number;
  readonly state: OfferState;
  readonly service: string;
  readonly tier: Tier;
  readonly price: Money;
  readonly sow: BodyRef;
  readonly terms: BodyRef;
  readonly validUntil: string;
  readonly draftedAt: string;
  readonly acceptedAt: string | null;
  readonly evidence: BodyRef | null;
}

export interface Link {
  readonly id: string;
  readonly purpose: 'accept' | 'public';
  readonly offerId: string;
  readonly tokenHash: string;
  readonly expiresAt: string;
  readonly revoked: boolean;
}

export interface Message {
  readonly id: string;
  readonly offerId: string | null;
  readonly state: MessageState;
  readonly purpose: 'first' | 'deal';
  readonly channel: ChannelId;
  readonly personId: string;
  readonly recipientKey: string;
  readonly placeKey: string | null;
  readonly contentHash: string;
  readonly body: BodyRef;
  readonly how: 'terminal' | 'flag' | 'demo';
  readonly approvedAt: string;
  readonly expiresAt: string;
  readonly key: string | null;
  readonly intendedAt: string | null;
  readonly settledAt: string | null;
  readonly providerId: string | null;
  readonly url: string | null;
  readonly reason: string | null;
}

export interface Milestone {
  readonly number: number;
  readonly state: MilestoneState;
  readonly amountMinor: number;
  readonly currency: string;
  readonly deliveryDays: number;
  readonly reviewDays: number;
  readonly sessionId: string | null;
  readonly sessionExpiresAt: string | null;
  readonly paymentId: string | null;
  readonly captureBefore: string | null;
  readonly authorisedAt: string | null;
  readonly delivery: BodyRef | null;
  readonly deliveredAt: string | null;
  readonly reviewUntil: string | null;
  readonly note: BodyRef | null;
  readonly revisions: number;
  readonly approvedAt: string | null;
  readonly evidence: BodyRef | null;
  readonly capturedMinor: number;
  readonly capturedAt: string | null;
  readonly refundedMinor: number;
  readonly disputeId: string | null;
  readonly frozen: string | null;
}

/** One call that moves money. `open` means the intent is committed and no answer is recorded yet. */
export interface Operation {
  readonly id: string;
  readonly milestone: number;
  readonly kind: 'authorise' | 'capture' | 'release' | 'refund';
  readonly state: 'open' | 'done' | 'rejected' | 'unknown';
  readonly key: string;
  readonly amountMinor: number;
  readonly request: BodyRef;
  readonly intendedAt: string;
  readonly reason: string | null;
}

export function emptyJob(id: string): Job {
  return { id, version: 0, kept: false, skipped: null, offer: null, links: [], messages: [], milestones: [], operations: [] };
}

export function foldJob(id: string, events: readonly Recorded<JobEvent>[]): Job {
  return events.reduce(evolve, emptyJob(id));
}

/** Refuses a move that the table does not allow. Throws `wrong_state`. */
export function assertMilestoneMove(milestone: Milestone, to: MilestoneState): void {
  if (milestone.frozen !== null) {
    throw new LoopError('wrong_state', `milestone ${milestone.number} is frozen: ${milestone.frozen}`, {
      fix: 'Look at the payment at Stripe, then run loop sync.',
    });
  }
  if (!MILESTONE_MOVES[milestone.state].includes(to)) {
    throw new LoopError(
      'wrong_state',
      `milestone ${milestone.number} is ${words(milestone.state)}, so it cannot become ${words(to)}`,
      { state: 'Nothing was changed.' },
    );
  }
}

/** Refuses a move that the table does not allow. Throws `wrong_state`. */
export function assertOfferMove(offer: Offer, to: OfferState): void {
  if (!OFFER_MOVES[offer.state].includes(to)) {
    throw new LoopError('wrong_state', `the offer is ${words(offer.state)}, so it cannot become ${words(to)}`, {
      state: 'Nothing was changed.',
    });
  }
}

/** Refuses a move that the table does not allow. Throws `wrong_state`. */
export function assertMessageMove(message: Message, to: MessageState): void {
  if (!MESSAGE_MOVES[message.state].includes(to)) {
    throw new LoopError('wrong_state', `the message is ${words(message.state)}, so it cannot become ${words(to)}`, {
      state: 'Nothing was changed.',
    });
  }
}

/** A message of which the world may hold a copy: it blocks every other first message to that person about that request. */
export function occupies(state: MessageState): boolean {
  return state === 'intent' || state === 'sent' || state === 'unknown';
}

/** The milestone with this number. Throws `unknown_id`. */
export function milestoneOf(job: Job, number: number): Milestone {
  const found = job.milestones.find((m) => m.number === number);
  if (!found)
    throw new LoopError('unknown_id', `job ${job.id} has no milestone ${number}`, { fix: `loop show ${job.id} lists them.` });
  return found;
}

/** The stage shown in lists; null while no event speaks about the job and screening's own word stands. */
export function stageOf(job: Job): Stage | null {
  const { milestones, offer } = job;
  if (offer?.state === 'accepted') {
    const open = milestones.filter((m) => !isSettled(m.state));
    if (open.length === 0) return milestones.some((m) => m.capturedMinor > 0) ? 'captured' : 'lost';
    if (open.some((m) => m.state === 'delivered' || m.state === 'approved')) return 'delivered';
    if (open.some((m) => m.state === 'authorised' || m.state === 'in_progress' || m.state === 'revision_requested'))
      return 'authorised';
    return 'accepted';
  }
  if (job.skipped) return 'skipped';
  if (offer?.state === 'declined' || offer?.state === 'expired' || offer?.state === 'withdrawn') return 'lost';
  const first = job.messages.filter((m) => m.purpose === 'first');
  if (first.some((m) => occupies(m.state))) return 'presented';
  if (first.some((m) => m.state === 'approved')) return 'approved';
  if (offer) return 'drafted';
  return job.kept ? 'lead' : null;
}

function isSettled(state: MilestoneState): boolean {
  return (
    state === 'captured' ||
    state === 'refunded' ||
    state === 'cancelled' ||
    state === 'lost' ||
    state === 'won' ||
    state === 'disputed'
  );
}

function words(state: string): string {
  return state.replaceAll('_', ' ');
}

/** Total over every event a job can have; never throws, because what is recorded has happened. */
export function evolve(job: Job, recorded: Recorded<JobEvent>): Job {
  const next = change(job, recorded.event, recorded.at);
  return { ...next, version: recorded.version };
}

function change(job: Job, event: JobEvent, at: string): Job {
  switch (event.type) {
    case 'lead.kept':
      return { ...job, kept: true, skipped: null };
    case 'lead.skipped':
      return { ...job, skipped: { reason: event.data.reason, at } };
    case 'offer.drafted': {
      const { offerId, version, service, tier, price, sow, terms, validUntil, milestones } = event.data;
      return {
        ...job,
        skipped: null,
        offer: {
          id: offerId,
          version,
          state: 'draft',
          service,
          tier,
          price,
          sow,
          terms,
          validUntil,
          draftedAt: at,
          acceptedAt: null,
          evidence: null,
        },
        milestones: milestones.map((m) => pendingMilestone(m, price.currency)),
      };
    }
    case 'offer.offered':
      return withOffer(job, event.data.offerId, { state: 'offered' });
    case 'offer.accepted':
      return withOffer(job, event.data.offerId, { state: 'accepted', acceptedAt: at, evidence: event.data.evidence });
    case 'offer.declined':
      return withOffer(job, event.data.offerId, { state: 'declined' });
    case 'offer.expired':
      return withOffer(job, event.data.offerId, { state: 'expired' });
    case 'offer.withdrawn':
      return withOffer(job, event.data.offerId, { state: 'withdrawn' });
    case 'link.issued': {
      const { linkId, purpose, offerId, tokenHash, expiresAt } = event.data;
      return { ...job, links: [...job.links, { id: linkId, purpose, offerId, tokenHash, expiresAt, revoked: false }] };
    }
    case 'link.revoked':
      return { ...job, links: job.links.map((link) => (link.id === event.data.linkId ? { ...link, revoked: true } : link)) };
    case 'message.approved': {
      const { messageId, offerId, channel, personId, recipientKey, placeKey, contentHash, body, how, expiresAt, purpose } =
        event.data;
      const message: Message = {
        id: messageId,
        offerId,
        state: 'approved',
        purpose,
        channel,
        personId,
        recipientKey,
        placeKey,
        contentHash,
        body,
        how,
        approvedAt: at,
        expiresAt,
        key: null,
        intendedAt: null,
        settledAt: null,
        providerId: null,
        url: null,
        reason: null,
      };
      return { ...job, messages: [...job.messages, message] };
    }
    case 'message.intended':
      return withMessage(job, event.data.messageId, { state: 'intent', key: event.data.key, intendedAt: at });
    case 'message.sent':
      return withMessage(job, event.data.messageId, {
        state: 'sent',
        providerId: event.data.providerId,
        url: event.data.url,
        settledAt: at,
        reason: null,
      });
    case 'message.rejected':
      return withMessage(job, event.data.messageId, { state: 'rejected', reason: event.data.reason, settledAt: at });
    case 'message.unknown':
      return withMessage(job, event.data.messageId, { state: 'unknown', reason: event.data.reason });
    case 'message.absent':
      return withMessage(job, event.data.messageId, { state: 'absent', settledAt: at });
    case 'message.withdrawn':
      return withMessage(job, event.data.messageId, { state: 'withdrawn', settledAt: at });
    case 'message.expired':
      return withMessage(job, event.data.messageId, { state: 'expired', settledAt: at });
    case 'payment.intended': {
      const { operationId, milestone, kind, key, amountMinor, request } = event.data;
      return {
        ...job,
        operations: [
          ...job.operations,
          { id: operationId, milestone, kind, state: 'open', key, amountMinor, request, intendedAt: at, reason: null },
        ],
      };
    }
    case 'payment.rejected':
      return withOperation(job, event.data.operationId, { state: 'rejected', reason: event.data.reason });
    case 'payment.unknown':
      return withOperation(job, event.data.operationId, { state: 'unknown', reason: event.data.reason });
    case 'milestone.authorising': {
      const { number, operationId, sessionId, sessionExpiresAt } = event.data;
      return withMilestone(withOperation(job, operationId, { state: 'done', reason: null }), number, {
        state: 'authorising',
        sessionId,
        sessionExpiresAt,
      });
    }
    case 'milestone.authorisation_lapsed':
      return withMilestone(job, event.data.number, { state: 'pending', sessionId: null, sessionExpiresAt: null });
    case 'milestone.authorised': {
      const { number, paymentId, captureBefore } = event.data;
      return withMilestone(job, number, { state: 'authorised', paymentId, captureBefore, authorisedAt: at });
    }
    case 'milestone.started':
      return withMilestone(job, event.data.number, { state: 'in_progress' });
    case 'milestone.delivered':
      return withMilestone(job, event.data.number, {
        state: 'delivered',
        delivery: event.data.delivery,
        deliveredAt: at,
        reviewUntil: event.data.reviewUntil,
      });
    case 'milestone.revision_requested': {
      const revisions = (job.milestones.find((m) => m.number === event.data.number)?.revisions ?? 0) + 1;
      return withMilestone(job, event.data.number, { state: 'revision_requested', note: event.data.note, revisions });
    }
    case 'milestone.approved':
      return withMilestone(job, event.data.number, { state: 'approved', approvedAt: at, evidence: event.data.evidence });
    case 'milestone.captured': {
      const { number, operationId, amountMinor, paymentId } = event.data;
      const settled = operationId === null ? job : withOperation(job, operationId, { state: 'done', reason: null });
      return withMilestone(settled, number, { state: 'captured', paymentId, capturedMinor: amountMinor, capturedAt: at });
    }
    case 'milestone.hold_expired':
      return withMilestone(job, event.data.number, {
        state: 'expired',
        paymentId: null,
        captureBefore: null,
        sessionId: null,
        sessionExpiresAt: null,
      });
    case 'milestone.cancelled':
      return withMilestone(job, event.data.number, { state: 'cancelled' });
    case 'milestone.refunded':
      return withMilestone(job, event.data.number, refunded(job, event.data));
    case 'milestone.disputed':
      return withMilestone(job, event.data.number, { state: 'disputed', disputeId: event.data.disputeId });
    case 'milestone.dispute_closed':
      return withMilestone(job, event.data.number, { state: event.data.outcome });
    case 'milestone.frozen':
      return withMilestone(job, event.data.number, { frozen: event.data.why });
    case 'milestone.thawed':
      return withMilestone(job, event.data.number, { frozen: null });
  }
}

/** A refund during or after a dispute changes the sum, not the state: the dispute's own end decides that. */
function refunded(job: Job, data: { number: number; totalRefundedMinor: number }): Partial<Milestone> {
  const state = job.milestones.find((m) => m.number === data.number)?.state;
  const isDisputed = state === 'disputed' || state === 'lost';
  return { ...(isDisputed ? {} : { state: 'refunded' }), refundedMinor: data.totalRefundedMinor };
}

function pendingMilestone(
  plan: { number: number; amountMinor: number; deliveryDays: number; reviewDays: number },
  currency: string,
): Milestone {
  return {
    ...plan,
    currency,
    state: 'pending',
    sessionId: null,
    sessionExpiresAt: null,
    paymentId: null,
    captureBefore: null,
    authorisedAt: null,
    delivery: null,
    deliveredAt: null,
    reviewUntil: null,
    note: null,
    revisions: 0,
    approvedAt: null,
    evidence: null,
    capturedMinor: 0,
    capturedAt: null,
    refundedMinor: 0,
    disputeId: null,
    frozen: null,
  };
}

function withOffer(job: Job, offerId: string, patch: Partial<Offer>): Job {
  return job.offer?.id === offerId ? { ...job, offer: { ...job.offer, ...patch } } : job;
}

function withMessage(job: Job, id: string, patch: Partial<Message>): Job {
  return { ...job, messages: job.messages.map((m) => (m.id === id ? { ...m, ...patch } : m)) };
}

function withMilestone(job: Job, number: number, patch: Partial<Milestone>): Job {
  return { ...job, milestones: job.milestones.map((m) => (m.number === number ? { ...m, ...patch } : m)) };
}

function withOperation(job: Job, id: string, patch: Partial<Operation>): Job {
  return { ...job, operations: job.operations.map((o) => (o.id === id ? { ...o, ...patch } : o)) };
}
