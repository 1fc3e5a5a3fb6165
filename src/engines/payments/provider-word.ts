/** What the provider's word about a payment means for a milestone: pure, and the same whoever asked (a webhook, a person, a crash's aftermath). */
import type { JobEvent } from '../../domain/events.ts';
import { type Job, type Milestone, type MilestoneState, milestoneOf, type Operation } from '../../domain/job.ts';
import { evolve } from '../../domain/job-fold.ts';
import { formatMoney } from '../../domain/money.ts';
import { MILESTONE_MOVES } from '../../domain/moves.ts';
import type { PaymentState } from './provider.ts';

/**
 * The events that bring milestone `number` to where the provider says its payment is; none where it is there already,
 * so hearing the same word twice, late or out of order changes nothing. A word that fits neither what was promised nor the table of moves freezes it.
 */
export function eventsFollowing(job: Job, number: number, payment: PaymentState): readonly JobEvent[] {
  const milestone = milestoneOf(job, number);
  const objection = mismatch(job, milestone, payment);
  if (objection !== null) return freeze(milestone, objection);
  const path = pathTo(job, number, payment);
  return typeof path === 'string' ? freeze(milestone, path) : path;
}

/** True where money of this milestone lies on a card and can still be taken. */
export function isHeld(state: MilestoneState): boolean {
  return (
    state === 'authorised' ||
    state === 'in_progress' ||
    state === 'delivered' ||
    state === 'revision_requested' ||
    state === 'approved'
  );
}

export function isCaptured(state: MilestoneState): boolean {
  return state === 'captured' || state === 'refunded' || state === 'disputed' || state === 'won' || state === 'lost';
}

/** An operation whose end is not known yet: it blocks any other of its kind on the milestone. */
export function isUnsettled({ state }: Operation): boolean {
  return state === 'open' || state === 'unknown';
}

export function freeze({ number, frozen }: Milestone, why: string): readonly JobEvent[] {
  return frozen === why ? [] : [{ type: 'milestone.frozen', data: { number, why } }];
}

/** Why this payment is not the one that was asked for; null where it is. */
function mismatch(job: Job, milestone: Milestone, payment: PaymentState): string | null {
  const { currency, amountMinor } = milestone;
  const say = (minor: number): string => formatMoney({ amountMinor: minor, currency });
  if (payment.jobId !== job.id || payment.milestone !== milestone.number) return 'the payment is marked for another milestone';
  if (!job.operations.some((o) => o.id === payment.operationId && o.milestone === milestone.number))
    return 'the payment is not marked with an operation of this milestone';
  if (payment.currency !== currency) return `the payment is in ${payment.currency}, the milestone in ${currency}`;
  if (payment.amountMinor !== amountMinor)
    return `the payment is for ${say(payment.amountMinor)}, the milestone for ${say(amountMinor)}`;
  if (payment.status === 'unrecognised') return 'the provider uses a payment state that loop does not know';
  if (payment.dispute?.state === 'unrecognised') return 'the provider uses a dispute state that loop does not know';
  if (payment.status === 'requires_capture' && payment.capturableMinor !== amountMinor)
    return `only ${say(payment.capturableMinor)} of ${say(amountMinor)} can be captured`;
  if (payment.status !== 'succeeded') return null;
  if (payment.receivedMinor <= 0 || payment.receivedMinor > amountMinor)
    return `${say(payment.receivedMinor)} was received for ${say(amountMinor)}`;
  if (payment.refundedMinor > payment.receivedMinor) return 'more was refunded than received';
  return null;
}

/** The moves to the provider's state, or why there is no way. */
function pathTo(job: Job, number: number, payment: PaymentState): readonly JobEvent[] | string {
  const walk = new Walk(job, number);
  if (walk.at.frozen !== null) walk.take({ type: 'milestone.thawed', data: { number } });
  const start = walk.at;
  const { paymentId } = payment;
  switch (payment.status) {
    case 'unrecognised':
      return 'the provider uses a payment state that loop does not know';
    case 'requires_payment_method':
    case 'requires_confirmation':
    case 'requires_action':
      if (isHeld(start.state) || isCaptured(start.state))
        return `the provider says ${payment.status} after the payment was authorised`;
      break;
    case 'processing':
      if (isCaptured(start.state)) return 'the provider says processing after the payment was captured';
      break;
    case 'requires_capture':
      if (start.state === 'authorising') walk.authorise(payment);
      else if (!isHeld(start.state)) return `the provider holds the money, but the milestone is ${start.state}`;
      break;
    case 'canceled':
      if (isHeld(start.state)) {
        walk.rejectCaptures('the hold is gone', null);
        walk.take({ type: 'milestone.hold_expired', data: { number, paymentId } });
      } else if (start.state === 'authorising') {
        walk.take({ type: 'milestone.authorisation_lapsed', data: { number, sessionId: start.sessionId ?? '' } });
      } else if (isCaptured(start.state)) return 'the provider says the payment was cancelled, the ledger that it was captured';
      break;
    case 'succeeded': {
      if (start.state === 'authorising') walk.authorise(payment);
      if (!isCaptured(walk.at.state)) {
        if (!MILESTONE_MOVES[walk.at.state].includes('captured'))
          return `the provider captured the money, but the milestone is ${start.state}`;
        const operationId = walk.captureBehind(payment);
        walk.take({
          type: 'milestone.captured',
          data: { number, paymentId, operationId, amountMinor: payment.receivedMinor },
        });
        walk.rejectCaptures('the money was captured otherwise', operationId);
      }
      if (walk.at.capturedMinor !== payment.receivedMinor) return 'the provider received another amount than it said before';
      if (walk.at.refundedMinor !== payment.refundedMinor) {
        walk.take({ type: 'milestone.refunded', data: { number, totalRefundedMinor: payment.refundedMinor } });
      }
      return walk.followDispute(payment) ?? walk.events;
    }
  }
  return walk.events;
}

/** The events so far and the milestone they lead to. */
class Walk {
  readonly events: JobEvent[] = [];
  readonly #number: number;
  #job: Job;

  constructor(job: Job, number: number) {
    this.#job = job;
    this.#number = number;
  }

  get at(): Milestone {
    return milestoneOf(this.#job, this.#number);
  }

  take(event: JobEvent): void {
    this.events.push(event);
    const version = this.#job.version + 1;
    this.#job = evolve(this.#job, { seq: 0, id: '', stream: '', version, event, actor: 'provider', cause: null, at: '' });
  }

  authorise({ paymentId, amountMinor, captureBefore }: PaymentState): void {
    this.take({ type: 'milestone.authorised', data: { number: this.#number, paymentId, amountMinor, captureBefore } });
  }

  /** The unsettled capture of ours that the payment is marked with; null where somebody captured it by other means. */
  captureBehind({ operationId }: PaymentState): string | null {
    return this.#unsettledCaptures().find(({ id }) => id === operationId)?.id ?? null;
  }

  rejectCaptures(reason: string, except: string | null): void {
    for (const { id } of this.#unsettledCaptures()) {
      if (id !== except) this.take({ type: 'payment.rejected', data: { operationId: id, reason } });
    }
  }

  #unsettledCaptures(): readonly Operation[] {
    return this.#job.operations.filter((o) => o.milestone === this.#number && o.kind === 'capture' && isUnsettled(o));
  }

  /** Why the dispute cannot be followed; null where it was. */
  followDispute({ dispute }: PaymentState): string | null {
    if (dispute === null || dispute.state === 'unrecognised') return null;
    const number = this.#number;
    if (this.at.disputeId !== dispute.id) {
      if (!MILESTONE_MOVES[this.at.state].includes('disputed'))
        return `a dispute was opened while the milestone is ${this.at.state}`;
      this.take({ type: 'milestone.disputed', data: { number, disputeId: dispute.id } });
    }
    const isOver = dispute.state !== 'open' && MILESTONE_MOVES[this.at.state].includes(dispute.state);
    if (isOver) this.take({ type: 'milestone.dispute_closed', data: { number, disputeId: dispute.id, outcome: dispute.state } });
    return null;
  }
}
