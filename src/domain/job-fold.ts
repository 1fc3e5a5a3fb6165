/** A job as the fold of its events. Total over every event a job can have; never throws, because what is recorded has happened. */
import type { JobEvent, Recorded } from './events.ts';
import { emptyJob, type Job, type Message, type Milestone, type Offer, type Operation } from './job.ts';

export function foldJob(id: string, events: readonly Recorded<JobEvent>[]): Job {
  return events.reduce(evolve, emptyJob(id));
}

/** Total over every event a job can have; never throws, because what is recorded has happened. */
export function evolve(job: Job, recorded: Recorded<JobEvent>): Job {
  const next = change(job, recorded.event, recorded.at);
  return { ...next, version: recorded.version };
}

function change(job: Job, event: JobEvent, at: string): Job {
  switch (event.type) {
    case 'lead.kept':
      return { ...job, kept: true, skipped: null, closed: takenUp(job) };
    case 'lead.skipped':
      return { ...job, skipped: { reason: event.data.reason, at } };
    case 'lead.closed':
      return { ...job, closed: { reason: event.data.reason, at, state: 'over' } };
    case 'lead.reopened':
      return { ...job, closed: job.closed && { ...job.closed, at, state: 'open_again' } };
    case 'offer.drafted': {
      const { offerId, version, service, tier, price, sow, terms, validUntil, milestones } = event.data;
      return {
        ...job,
        skipped: null,
        closed: takenUp(job),
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

/** Who keeps or drafts what is known to be closed has decided that it is worth it. */
function takenUp({ closed }: Job): Job['closed'] {
  return closed?.state === 'over' ? { ...closed, state: 'taken_up' } : closed;
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

/** A refund during or after a dispute changes the sum, not the state: the dispute's own end decides that. */
function refunded(job: Job, data: { number: number; totalRefundedMinor: number }): Partial<Milestone> {
  const state = job.milestones.find((m) => m.number === data.number)?.state;
  const isDisputed = state === 'disputed' || state === 'lost';
  return { ...(isDisputed ? {} : { state: 'refunded' }), refundedMinor: data.totalRefundedMinor };
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
