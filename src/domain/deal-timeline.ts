/** The part of a job's history that a client is shown: what both sides did and what happened to the money; never searching, messages, links or reasons of our own. */
import type { JobEvent, Recorded } from './events.ts';
import { formatMoney, type Money } from './money.ts';

export type AnyJobEvent = Recorded<JobEvent>;

export interface TimelineEntry {
  /** ISO 8601 UTC */
  readonly at: string;
  readonly by: 'you' | 'provider' | 'payments';
  /** 1-based milestone; null where the entry is about the whole. */
  readonly milestone: number | null;
  readonly what: string;
}

/** Oldest first. `currency` is the offer's. */
export function timelineOf(history: readonly AnyJobEvent[], currency: string): readonly TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  for (const { event, at } of history) {
    const told = tell(event, currency);
    if (told) entries.push({ at, ...told });
  }
  return entries;
}

function tell(event: JobEvent, currency: string): Omit<TimelineEntry, 'at'> | null {
  const amount = (amountMinor: number): string => formatMoney({ amountMinor, currency } satisfies Money);
  switch (event.type) {
    case 'offer.accepted':
      return { by: 'you', milestone: null, what: 'Offer accepted' };
    case 'offer.declined':
      return { by: 'you', milestone: null, what: 'Offer declined' };
    case 'offer.withdrawn':
      return { by: 'provider', milestone: null, what: 'Offer withdrawn' };
    case 'milestone.authorising':
      return { by: 'you', milestone: event.data.number, what: 'Payment page opened' };
    case 'milestone.authorised':
      return {
        by: 'payments',
        milestone: event.data.number,
        what: `${amount(event.data.amountMinor)} reserved on your card, not charged`,
      };
    case 'milestone.started':
      return { by: 'provider', milestone: event.data.number, what: 'Work started' };
    case 'milestone.delivered':
      return { by: 'provider', milestone: event.data.number, what: 'Work delivered' };
    case 'milestone.revision_requested':
      return { by: 'you', milestone: event.data.number, what: 'Changes requested' };
    case 'milestone.approved':
      return { by: 'you', milestone: event.data.number, what: 'Delivery approved' };
    case 'milestone.captured':
      return { by: 'payments', milestone: event.data.number, what: `${amount(event.data.amountMinor)} charged` };
    case 'milestone.hold_expired':
      return { by: 'payments', milestone: event.data.number, what: 'Reservation lapsed, nothing was charged' };
    case 'milestone.cancelled':
      return { by: 'provider', milestone: event.data.number, what: 'Milestone cancelled' };
    case 'milestone.refunded':
      return {
        by: 'payments',
        milestone: event.data.number,
        what: `${amount(event.data.totalRefundedMinor)} refunded in total`,
      };
    case 'milestone.disputed':
      return { by: 'you', milestone: event.data.number, what: 'Charge disputed with the bank' };
    case 'milestone.dispute_closed':
      return { by: 'payments', milestone: event.data.number, what: 'Dispute closed by the bank' };
    default:
      return null;
  }
}
