/**
 * Everything that is decided, promised, sent or paid, as facts in the past tense. Events are append-only and hash-chained;
 * they carry ids, hashes, amounts and times, never personal text: that lies in the vault and is named here by its SHA-256 (`BodyRef`).
 */
import type { ChannelId } from './message.ts';
import type { Money } from './money.ts';
import type { Tier } from './offer.ts';

/** Hex SHA-256 of a text in the vault table `bodies`. The text can be wiped; the reference stays. */
export type BodyRef = string;

/** Who caused an event. */
export type Actor = 'operator' | 'client' | 'cron' | 'provider';

/** Events of one job, stream `job:<id>`. */
export type JobEvent =
  | { readonly type: 'lead.kept'; readonly data: { readonly by: 'screening' | 'person' } }
  | { readonly type: 'lead.skipped'; readonly data: { readonly reason: BodyRef } }
  /** The post, read again, says that the request is over; and that it is open, after it had said so. */
  | { readonly type: 'lead.closed'; readonly data: { readonly reason: BodyRef } }
  | { readonly type: 'lead.reopened'; readonly data: Readonly<Record<never, never>> }
  | {
      readonly type: 'offer.drafted';
      readonly data: {
        readonly offerId: string;
        readonly version: number;
        readonly service: string;
        readonly tier: Tier;
        readonly price: Money;
        readonly milestones: readonly {
          readonly number: number;
          readonly amountMinor: number;
          readonly deliveryDays: number;
          readonly reviewDays: number;
        }[];
        /** SHA-256 of the statement of work as Markdown: what a client accepts. In the vault. */
        readonly sow: BodyRef;
        /** Canonical JSON of `OfferTerms`, in the vault. */
        readonly terms: BodyRef;
        readonly validUntil: string;
      };
    }
  | { readonly type: 'offer.offered'; readonly data: { readonly offerId: string; readonly messageId: string } }
  | {
      readonly type: 'offer.accepted';
      readonly data: { readonly offerId: string; readonly version: number; readonly sow: BodyRef; readonly evidence: BodyRef };
    }
  | { readonly type: 'offer.declined'; readonly data: { readonly offerId: string; readonly note: BodyRef | null } }
  | { readonly type: 'offer.expired' | 'offer.withdrawn'; readonly data: { readonly offerId: string } }
  | {
      readonly type: 'link.issued';
      readonly data: {
        readonly linkId: string;
        readonly purpose: 'accept' | 'public';
        readonly offerId: string;
        readonly tokenHash: string;
        readonly expiresAt: string;
      };
    }
  | { readonly type: 'link.revoked'; readonly data: { readonly linkId: string } }
  | {
      readonly type: 'message.approved';
      readonly data: {
        readonly messageId: string;
        readonly offerId: string | null;
        readonly channel: ChannelId;
        readonly personId: string;
        /** Keyed hash of the recipient, the form the suppression list compares. */
        readonly recipientKey: string;
        /** Keyed hash of the place that a cap is counted by (mail domain, repository); null where none is. */
        readonly placeKey: string | null;
        /** `contentHash` of the composed message. */
        readonly contentHash: string;
        /** The wire form with the link's place instead of the link, in the vault. */
        readonly body: BodyRef;
        readonly how: 'terminal' | 'flag';
        readonly expiresAt: string;
        /** First contact with this person about this job, or part of a running deal (delivery notice…). */
        readonly purpose: 'first' | 'deal';
      };
    }
  | { readonly type: 'message.withdrawn' | 'message.expired'; readonly data: { readonly messageId: string } }
  /** Committed before the first byte leaves. `request` is the frozen request in the vault, `key` our idempotency key. */
  | {
      readonly type: 'message.intended';
      readonly data: { readonly messageId: string; readonly key: string; readonly request: BodyRef };
    }
  | {
      readonly type: 'message.sent';
      readonly data: { readonly messageId: string; readonly providerId: string; readonly url: string | null };
    }
  | {
      readonly type: 'message.rejected';
      readonly data: { readonly messageId: string; readonly reason: string; readonly mayRetry: boolean };
    }
  | { readonly type: 'message.unknown'; readonly data: { readonly messageId: string; readonly reason: string } }
  /** The provider, asked twice at least ten minutes apart, does not have it. */
  | { readonly type: 'message.absent'; readonly data: { readonly messageId: string } }
  /** Committed before any call that moves money. Operations on one milestone are numbered; the key is derived from them. */
  | {
      readonly type: 'payment.intended';
      readonly data: {
        readonly operationId: string;
        readonly milestone: number;
        readonly kind: 'authorise' | 'capture' | 'release' | 'refund';
        readonly key: string;
        readonly amountMinor: number;
        readonly request: BodyRef;
      };
    }
  | {
      readonly type: 'payment.rejected' | 'payment.unknown';
      readonly data: { readonly operationId: string; readonly reason: string };
    }
  /** A Checkout Session (or Payment Link) is open: the client can authorise, nothing is authorised yet. */
  | {
      readonly type: 'milestone.authorising';
      readonly data: {
        readonly number: number;
        readonly operationId: string;
        readonly sessionId: string;
        readonly sessionExpiresAt: string;
      };
    }
  | { readonly type: 'milestone.authorisation_lapsed'; readonly data: { readonly number: number; readonly sessionId: string } }
  /** The provider says `requires_capture`. `captureBefore` is the card's `capture_before`, null where the provider gives none. */
  | {
      readonly type: 'milestone.authorised';
      readonly data: {
        readonly number: number;
        readonly paymentId: string;
        readonly amountMinor: number;
        readonly captureBefore: string | null;
      };
    }
  | { readonly type: 'milestone.started'; readonly data: { readonly number: number } }
  | {
      readonly type: 'milestone.delivered';
      readonly data: { readonly number: number; readonly delivery: BodyRef; readonly reviewUntil: string };
    }
  | { readonly type: 'milestone.revision_requested'; readonly data: { readonly number: number; readonly note: BodyRef } }
  | { readonly type: 'milestone.approved'; readonly data: { readonly number: number; readonly evidence: BodyRef } }
  /** The provider says `succeeded` with this `amount_received`. */
  | {
      readonly type: 'milestone.captured';
      readonly data: {
        readonly number: number;
        readonly paymentId: string;
        readonly operationId: string | null;
        readonly amountMinor: number;
      };
    }
  | { readonly type: 'milestone.hold_expired'; readonly data: { readonly number: number; readonly paymentId: string } }
  | { readonly type: 'milestone.cancelled'; readonly data: { readonly number: number } }
  /** `totalRefundedMinor` is the provider's running total, so that events may arrive twice or out of order. */
  | { readonly type: 'milestone.refunded'; readonly data: { readonly number: number; readonly totalRefundedMinor: number } }
  | { readonly type: 'milestone.disputed'; readonly data: { readonly number: number; readonly disputeId: string } }
  | {
      readonly type: 'milestone.dispute_closed';
      readonly data: { readonly number: number; readonly disputeId: string; readonly outcome: 'won' | 'lost' };
    }
  /** The provider told something no rule foresees: the milestone is frozen until the operator looks. */
  | { readonly type: 'milestone.frozen'; readonly data: { readonly number: number; readonly why: string } }
  /** The provider's word is clear again and agrees with what was promised. */
  | { readonly type: 'milestone.thawed'; readonly data: { readonly number: number } };

/** Events of one person, stream `person:<personId or recipientKey>`. The key is a keyed hash, so it survives `forget`. */
export type PersonEvent =
  | {
      readonly type: 'person.suppressed';
      readonly data: {
        readonly key: string;
        readonly reason: 'operator' | 'unsubscribed' | 'declined' | 'bounced' | 'complained' | 'forgotten';
      };
    }
  | { readonly type: 'person.unsuppressed'; readonly data: { readonly key: string } }
  /** The operator's word that two identities are one person, or are not. `key` is the lesser of the two keyed hashes, so that every word about a pair stands in one stream. */
  | {
      readonly type: 'person.split' | 'person.merged';
      readonly data: { readonly key: string; readonly other: string; readonly jobId: string; readonly reason: BodyRef };
    };

/** Events of the ledger itself, stream `ledger`. */
export type LedgerEvent =
  | { readonly type: 'ledger.created'; readonly data: { readonly ledgerId: string } }
  /** One payment mode per ledger, bound by the first key used with it. */
  | { readonly type: 'ledger.mode_bound'; readonly data: { readonly mode: 'test' | 'live' | 'sandbox' } };

export type LoopEvent = JobEvent | PersonEvent | LedgerEvent;

/** An event as recorded. */
export interface Recorded<E extends LoopEvent = LoopEvent> {
  readonly seq: number;
  readonly id: string;
  readonly stream: string;
  /** 1-based position in its stream. */
  readonly version: number;
  readonly event: E;
  readonly actor: Actor;
  /** Event id or command that led to this one; null where nothing did. */
  readonly cause: string | null;
  /** ISO 8601 UTC */
  readonly at: string;
}
