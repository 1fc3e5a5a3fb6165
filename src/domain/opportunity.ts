/** A public post, what screening thinks of it, and the stage of the job that may grow out of it. */
import { createHash } from 'node:crypto';
import { canonicalUrl } from './canonical-url.ts';

/** A post as a source hands it over: plain text, provenance, nothing judged yet. */
export interface Post {
  readonly source: string;
  /** The platform's own id; null when the input has none. */
  readonly nativeId: string | null;
  readonly url: string | null;
  readonly title: string;
  /** Plain text: HTML and Markdown syntax already turned into text by the source. */
  readonly body: string;
  readonly author: { readonly name: string; readonly url: string | null } | null;
  /** What the source itself says about the author, for screening; not recorded. */
  readonly authorHistory?: AuthorHistory;
  /** What the source states as pay in a field of its own; it wins over the words of the post. Not recorded but as the verdict's budget. */
  readonly statedBudget?: Budget;
  /** ISO 8601 UTC; null when the source does not say. */
  readonly postedAt: string | null;
  readonly tags: readonly string[];
  /** Number of answers so far; null when the source does not say. */
  readonly replies: number | null;
  /** Where a public answer would go, e.g. a GitHub issue; null where there is no such place. */
  readonly thread: ThreadRef | null;
}

/** Null where the source does not say. */
export interface AuthorHistory {
  /** ISO 8601 UTC, when the account was made. */
  readonly since: string | null;
  /** Standing as the platform counts it (karma, reputation, followers): compare only within one source. */
  readonly standing: number | null;
}

export type ThreadRef = { readonly kind: 'github_issue'; readonly owner: string; readonly repo: string; readonly number: number };

/** Every source there is, in the order in which they are told. */
export const SOURCE_IDS = [
  'hackernews',
  'github',
  'reddit',
  'x',
  'bluesky',
  'mastodon',
  'lemmy',
  'stackexchange',
  'discourse',
  'devto',
  'lobsters',
  'v2ex',
  'eleduck',
  'remoteok',
  'remotive',
  'weworkremotely',
  'himalayas',
  'jobicy',
  'rss',
] as const;
export type SourceId = (typeof SOURCE_IDS)[number];

export type Kind = 'request' | 'offer' | 'other';
export type Engagement = 'contract' | 'bounty' | 'employment' | 'unknown';
export type BudgetUnit = 'fixed' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'item';

export interface Budget {
  readonly minMinor: number;
  readonly maxMinor: number;
  readonly currency: string;
  readonly unit: BudgetUnit;
  /** Of `item`: what one is, in the words of the post, `word`, `1000 words`, `video`; absent where they do not say. */
  readonly per?: string;
}

/** What screening says of one post. `dropped` holds the one reason that decided; null when the post is kept. */
export interface Screening {
  readonly kind: Kind;
  /** 0..1 */
  readonly kindConfidence: number;
  readonly engagement: Engagement;
  readonly budget: Budget | null;
  /** A service id of the catalogue; null when none fits. */
  readonly service: string | null;
  /** 0..100, the plain sum of the parts named in `reasons`. */
  readonly score: number;
  /** In words: what decided, and what speaks for it. */
  readonly reasons: readonly string[];
  /** In words: what speaks against the verdict. */
  readonly counterReasons: readonly string[];
  readonly kept: boolean;
  readonly dropped: DropReason | null;
}

export type DropReason =
  | 'offer'
  | 'not_a_request'
  | 'employment'
  | 'scam'
  | 'unpaid'
  | 'closed'
  | 'no_service'
  | 'low_score'
  | 'hostile'
  | 'too_old'
  | 'language';

/** A recorded post with its verdict. */
export interface Opportunity extends Post, Screening {
  readonly id: string;
  readonly duplicateOf: string | null;
  readonly stage: Stage;
  /** ISO 8601 UTC, when loop first saw it. */
  readonly seenAt: string;
}

/**
 * Where a job stands. `lead`, `dropped` and `duplicate` come from screening; the rest follow from the job's events. `closed` is a lead, drafted
 * perhaps, of which its post says by now that it is over.
 * `done` means every milestone is captured, refunded or cancelled.
 */
export const STAGES = [
  'lead',
  'dropped',
  'duplicate',
  'skipped',
  'closed',
  'drafted',
  'approved',
  'presented',
  'accepted',
  'authorised',
  'delivered',
  'captured',
  'lost',
] as const;
export type Stage = (typeof STAGES)[number];

/** Lower-case Crockford base 32: no i, l, o, u, so an id can be read aloud. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
export const ID_LENGTH = 10;
export const ID_MIN_PREFIX = 4;

/**
 * What makes two posts the same one: the source's own id, else the canonical URL, else the text itself.
 * The same post has the same identity on every machine.
 */
export function postIdentity(post: Pick<Post, 'source' | 'nativeId' | 'url' | 'title' | 'body'>): string {
  if (post.nativeId !== null) return `${post.source}\0id\0${post.nativeId}`;
  if (post.url !== null) return `${post.source}\0url\0${canonicalUrl(post.url)}`;
  return `${post.source}\0text\0${post.title}\n${post.body}`;
}

/** Ten characters (50 bits) of the identity's SHA-256; `length` grows only where the ledger already holds another identity under the short form. */
export function opportunityId(identity: string, length = ID_LENGTH): string {
  return idOfDigest(createHash('sha256').update(identity).digest(), length);
}

/** `opportunityId` where the SHA-256 of the identity is already at hand. */
export function idOfDigest(digest: Uint8Array, length = ID_LENGTH): string {
  let id = '';
  for (let bits = 0, value = 0, i = 0; id.length < length; ) {
    if (bits < 5) {
      value = ((value << 8) | (digest[i++] ?? 0)) & 0xfff;
      bits += 8;
    }
    bits -= 5;
    id += ALPHABET[(value >> bits) & 31];
  }
  return id;
}
