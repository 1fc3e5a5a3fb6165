/** What a job is: one request from post to money. How it comes about is in `job-fold.ts`, which moves are allowed in `moves.ts`. */
import { LoopError } from '../errors.ts';
import type { BodyRef } from './events.ts';
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

export interface Job {
  readonly id: string;
  /** Version of the stream, 0 before the first event. */
  readonly version: number;
  readonly kept: boolean;
  readonly skipped: { readonly reason: BodyRef; readonly at: string } | null;
  readonly closed: Closing | null;
  /** The current offer; earlier versions stay in the log. */
  readonly offer: Offer | null;
  readonly links: readonly Link[];
  readonly messages: readonly Message[];
  readonly milestones: readonly Milestone[];
  readonly operations: readonly Operation[];
}

/** What its post has said of its end, last. */
export interface Closing {
  readonly reason: BodyRef;
  /** Of the closing; of one that is taken back, when that was. */
  readonly at: string;
  /** `over`: it is. `taken_up`: a person answers it all the same, knowing that. `open_again`: so the post says by now. */
  readonly state: 'over' | 'taken_up' | 'open_again';
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
  readonly how: 'terminal' | 'flag';
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
  return {
    id,
    version: 0,
    kept: false,
    skipped: null,
    closed: null,
    offer: null,
    links: [],
    messages: [],
    milestones: [],
    operations: [],
  };
}

/** A message of which the world may hold a copy: it blocks every other first message to that person about that request. */
export function occupies(state: MessageState): boolean {
  return state === 'intent' || state === 'sent' || state === 'unknown';
}

/** Its post says that the request is over, and no person has taken it up all the same. */
export function isOver({ closed }: Job): boolean {
  return closed?.state === 'over';
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
  if (isOver(job)) return 'closed';
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
