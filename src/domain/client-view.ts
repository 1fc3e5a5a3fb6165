/** What a client is shown of an offer and of a running deal, and what their answers come to: the words between the deals engine and the room. */
import type { Artifact, Disclosure } from './deal.ts';
import type { MilestoneState } from './job.ts';
import type { Money } from './money.ts';
import type { OfferTerms } from './offer.ts';

/** What a link opens. */
export interface OpenedOffer {
  readonly jobId: string;
  readonly linkId: string;
  /** `public`: it stands in a public comment, shows the offer and is a credential for nothing. */
  readonly purpose: 'accept' | 'public';
  /** `lapsed`: its last day is over. */
  readonly state: 'open' | 'accepted' | 'declined' | 'withdrawn' | 'lapsed';
  /** SHA-256 of `sow`: what the client accepts. */
  readonly sowHash: string;
  /** Markdown of our own making. */
  readonly sow: string;
  readonly terms: OfferTerms;
  readonly disclosures: readonly Disclosure[];
}

export interface AcceptForm {
  readonly name: string;
  /** Ids of the ticked disclosures. */
  readonly ticks: readonly string[];
  /** The hash of the statement of work the page showed. */
  readonly sowHash: string;
}

export type AcceptResult =
  | { readonly state: 'accepted' | 'already'; readonly jobId: string; readonly linkId: string }
  /** Nothing was recorded. `changed`: another version than the one shown is current. */
  | { readonly state: 'refused'; readonly why: 'unknown' | 'public' | 'changed' | 'closed' | 'name' | 'ticks' };

export interface RoomView {
  readonly jobId: string;
  readonly title: string;
  readonly provider: OfferTerms['provider'];
  /** The name typed at acceptance; null after it was wiped. */
  readonly acceptedBy: string | null;
  readonly acceptedAt: string;
  readonly price: Money;
  readonly charged: Money;
  readonly reserved: Money;
  readonly refunded: Money;
  readonly sowHash: string;
  /** Markdown of our own making. */
  readonly sow: string;
  readonly milestones: readonly RoomMilestone[];
}

export interface RoomMilestone {
  readonly number: number;
  readonly title: string;
  readonly deliverables: readonly string[];
  readonly amount: Money;
  readonly state: MilestoneState;
  /** The payment is being looked at: nothing can be done here until the provider has cleared it up. */
  readonly isFrozen: boolean;
  /** ISO 8601 UTC; when the work is promised. Null before the payment is authorised. */
  readonly dueAt: string | null;
  /** ISO 8601 UTC; when the reservation on the card lapses. Null where there is none or the card's bank gives none. */
  readonly reservedUntil: string | null;
  readonly deliveredAt: string | null;
  readonly reviewUntil: string | null;
  readonly chargedAt: string | null;
  readonly delivery: RoomDelivery | null;
  /** What the client last asked to be changed. */
  readonly revisionNote: string | null;
  readonly revisionsLeft: number;
  readonly charged: Money;
  readonly refunded: Money;
  readonly can: { readonly authorise: boolean; readonly approve: boolean; readonly revise: boolean };
}

interface RoomDelivery {
  /** SHA-256 of the delivery, which an approval names. */
  readonly hash: string;
  readonly note: string | null;
  readonly artifacts: readonly Artifact[];
}

/** What became of an approval or a request for changes; everything but `done` changed nothing. */
export type Verdict =
  | 'done'
  | 'already'
  /** Another delivery than the one shown is current. */
  | 'changed'
  | 'not_now'
  /** The agreed rounds of revision are used up. */
  | 'no_rounds'
  | 'no_note';
