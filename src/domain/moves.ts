/**
 * The tables of allowed moves. A move that is not in them is refused when it is decided (`assert…Move`), and can therefore be
 * trusted when it is folded.
 */
import { LoopError } from '../errors.ts';
import type { Message, MessageState, Milestone, MilestoneState, Offer, OfferState } from './job.ts';

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

/** Refuses a move that the table does not allow. Throws `wrong_state`. */
export function assertMilestoneMove(milestone: Milestone, to: MilestoneState): void {
  if (milestone.frozen !== null) {
    throw new LoopError('wrong_state', `milestone ${milestone.number} is frozen: ${milestone.frozen}`, {
      fix: 'Look at the payment at Stripe; loop serve, while it runs, takes in what is settled there.',
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

function words(state: string): string {
  return state.replaceAll('_', ' ');
}
