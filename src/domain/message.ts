/** An outgoing message: composed as exact bytes, approved by a person over those bytes, delivered at most once. */
import { LoopError } from '../errors.ts';
import { canonicalJson, sha256 } from './canonical.ts';
import type { ContactBasis } from './contact.ts';
import type { Money } from './money.ts';

export const CHANNEL_IDS = ['email', 'github', 'assisted'] as const;
export type ChannelId = (typeof CHANNEL_IDS)[number];

/** What an engine knows before a channel turns it into bytes. Foreign text in it has passed `safe`. */
export interface Draft {
  readonly messageId: string;
  readonly jobId: string;
  readonly personId: string;
  readonly recipient: Recipient;
  readonly basis: ContactBasis;
  readonly subject: string;
  /** Plain text paragraphs, with `LINK_PLACE` where the private link belongs. */
  readonly text: string;
  /** Null where no public address exists (`LOOP_PUBLIC_URL`): then the text offers to send one on request. */
  readonly link: string | null;
  readonly price: Money;
  readonly sender: Sender;
  /** RFC 8058 one-click URL and mailto; null where no public address exists (then mailto only). */
  readonly unsubscribe: { readonly url: string | null; readonly mailto: string };
  /** ISO 8601 UTC, fixed at compose time so that the bytes are reproducible. */
  readonly at: string;
}

export interface Sender {
  readonly name: string;
  /** `From` address. */
  readonly address: string;
  readonly replyTo: string;
  readonly postalAddress: string;
  readonly website: string | null;
}

export type Recipient =
  | { readonly kind: 'email'; readonly address: string }
  | {
      readonly kind: 'github_issue';
      readonly owner: string;
      readonly repo: string;
      readonly number: number;
      readonly login: string;
    }
  | { readonly kind: 'post'; readonly url: string; readonly platform: string; readonly handle: string | null };

/** Stands in stored text where the private link was, so that a copied ledger holds no live token. */
export const LINK_PLACE = '{{private link}}';

/** The exact message. `wire` is what leaves; `preview` is the same for eyes: every header, every recipient, links expanded. */
export interface Composed {
  readonly messageId: string;
  readonly jobId: string;
  readonly personId: string;
  readonly channel: ChannelId;
  readonly recipient: Recipient;
  readonly basis: ContactBasis;
  readonly price: Money;
  readonly link: string | null;
  /** The request as frozen data: e-mail headers and text, or a comment body. Serialised by `canonicalJson` it is the approved bytes. */
  readonly wire: Readonly<Record<string, unknown>>;
  /** Headers and body for the terminal, already safe. */
  readonly preview: { readonly headers: readonly (readonly [string, string])[]; readonly body: string };
}

/** SHA-256, hex, over everything an approval covers: recipient, channel, price, link and wire bytes. */
export function contentHash(message: Composed): string {
  const { messageId, jobId, personId, channel, recipient, price, link, wire } = message;
  return sha256(canonicalJson({ messageId, jobId, personId, channel, recipient, price, link, wire }));
}

/** What a person decided, as stored in the ledger. */
export interface Approval {
  readonly contentHash: string;
  readonly channel: ChannelId;
  readonly how: 'terminal' | 'flag';
  /** ISO 8601 UTC */
  readonly at: string;
  readonly expiresAt: string;
}

declare const approvedBrand: unique symbol;
/** Only `approve` makes one; `deliver` takes nothing else, so code that skips the approval does not compile. */
export type Approved<T> = T & { readonly [approvedBrand]: Approval };

/** Binds an approval to the message it was given for. Throws `not_approved` when a byte, the recipient, price, link or channel differs, or the approval has expired at `now`. */
export function approve<T extends Composed>(message: T, approval: Approval, now: string): Approved<T> {
  if (approval.contentHash !== contentHash(message) || approval.channel !== message.channel) {
    throw new LoopError('not_approved', 'the message differs from the one that was approved', {
      fix: 'Look at it again with loop present and approve it anew.',
      state: 'Nothing was sent.',
    });
  }
  if (approval.expiresAt <= now) {
    throw new LoopError('expired', `the approval expired at ${approval.expiresAt}`, {
      fix: 'Run loop present again.',
      state: 'Nothing was sent.',
    });
  }
  return Object.freeze({ ...message }) as Approved<T>;
}

export type IdempotencyKey = string & { readonly __key?: never };

/** What became of one attempt to send. `rejected` is proved not accepted; `unknown` is never sent again by age. */
export type Outcome =
  | { readonly state: 'sent'; readonly providerId: string; readonly url: string | null }
  | {
      readonly state: 'rejected';
      readonly reason: string;
      readonly mayRetry: boolean;
      readonly retryAfterSeconds: number | null;
      readonly suppress: boolean;
    }
  | { readonly state: 'unknown'; readonly reason: string };
