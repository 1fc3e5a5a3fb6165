/** Recording posts by the hundred thousand: identity, short id, what they say again, and rows back into opportunities. */
import { hash } from 'node:crypto';
import type { Verification } from '../domain/contact.ts';
import { ID_LENGTH, idOfDigest, type Opportunity, postIdentity, type Stage } from '../domain/opportunity.ts';
import { LoopError } from '../errors.ts';
import type { Counters } from './counters.ts';
import type { ListedJob, NewPost, PutPost, StoredContact } from './ledger.ts';
import type { Originals } from './originals.ts';
import type { PostTable } from './post-tables.ts';
import * as queries from './queries/posts.ts';
import type { Connection } from './sqlite.ts';

/** Of the SHA-256 of a post's identity: enough to tell any two posts apart. */
const IDENTITY_BYTES = 16;
/** The longest id that 256 bits of hash can give. */
const LONGEST_ID = 51;

/** What a transaction records posts with. */
export interface Recording {
  readonly connection: Connection;
  readonly counters: Counters;
  readonly originals: Originals;
  /** ISO 8601 UTC */
  readonly now: string;
}

/** Records one post, or finds that it is already there; what was recorded first stays as it is. */
export function putPost({ connection, counters, originals, now }: Recording, found: NewPost): PutPost {
  const { post, screening, fingerprint, nearKeys = [] } = found;
  const digest = hash('sha256', postIdentity(post), 'buffer');
  const identity = digest.toString('hex', 0, IDENTITY_BYTES);
  const place = freeId(connection, digest, identity);
  if (place.known !== null) return { id: place.id, state: 'again', ...place.known };
  const recency = post.postedAt ?? now;
  const original = originals.of(found, recency);
  const duplicateOf = original?.id ?? null;
  const isDuplicate = original !== null && !original.isAskedAgain;
  const stage: Stage = isDuplicate ? 'duplicate' : screening.kept ? 'lead' : 'dropped';
  const seq = connection.insert(queries.insertPost, {
    id: place.id,
    identity,
    fingerprint,
    stage,
    screened: stage,
    listed: isListed(stage) ? 1 : 0,
    score: screening.score,
    recency,
    source: post.source,
    native_id: post.nativeId,
    url: post.url,
    title: post.title,
    author_name: post.author?.name ?? null,
    author_url: post.author?.url ?? null,
    posted_at: post.postedAt,
    seen_at: now,
    replies: post.replies,
    kind: screening.kind,
    kind_confidence: screening.kindConfidence,
    engagement: screening.engagement,
    budget: screening.budget === null ? null : JSON.stringify(screening.budget),
    service: screening.service,
    kept: screening.kept ? 1 : 0,
    dropped: screening.dropped,
    duplicate_of: duplicateOf,
    tags: JSON.stringify(post.tags),
    reasons: JSON.stringify(screening.reasons),
    counter_reasons: JSON.stringify(screening.counterReasons),
    thread: post.thread === null ? null : JSON.stringify(post.thread),
    body: post.body,
  });
  // What is found by the keys of another need not be found by its own.
  if (original === null || original.isAskedAgain || original.isDrifted) originals.keep(nearKeys, seq);
  counters.add('posts', stage, 1);
  return { id: place.id, state: isDuplicate ? 'duplicate' : 'new', stage, duplicateOf };
}

/**
 * The shortest id that is free or already this post's: an id grows only where another post holds the shorter one. Rows keep
 * their ids for ever, so a post that comes again walks the same way and finds itself; the unique id makes the identity unique.
 */
function freeId(
  connection: Connection,
  digest: Uint8Array,
  identity: string,
): { id: string; known: Pick<PutPost, 'stage' | 'duplicateOf'> | null } {
  for (let length = ID_LENGTH; length <= LONGEST_ID; length++) {
    const id = idOfDigest(digest, length);
    const holder = connection.one(queries.postUnderId, { id });
    if (holder === undefined) return { id, known: null };
    if (holder.identity === identity) return { id, known: { stage: holder.stage, duplicateOf: holder.duplicate_of } };
  }
  throw new LoopError('bug', `no free id for the post ${identity}`);
}

/** Whether a plain `list` shows jobs of this stage. */
export function isListed(stage: Stage): boolean {
  return stage !== 'dropped' && stage !== 'duplicate' && stage !== 'skipped' && stage !== 'closed';
}

export function opportunityOf(row: PostTable): Opportunity {
  return {
    id: row.id,
    source: row.source,
    nativeId: row.native_id,
    url: row.url,
    title: row.title,
    body: row.body,
    author: row.author_name === null ? null : { name: row.author_name, url: row.author_url },
    postedAt: row.posted_at,
    tags: JSON.parse(row.tags),
    replies: row.replies,
    thread: row.thread === null ? null : JSON.parse(row.thread),
    kind: row.kind,
    kindConfidence: row.kind_confidence,
    engagement: row.engagement,
    budget: row.budget === null ? null : JSON.parse(row.budget),
    service: row.service,
    score: row.score,
    reasons: JSON.parse(row.reasons),
    counterReasons: JSON.parse(row.counter_reasons),
    kept: row.kept === 1,
    dropped: row.dropped,
    duplicateOf: row.duplicate_of,
    stage: row.stage,
    seenAt: row.seen_at,
  };
}

interface ListedRow extends Omit<ListedJob, 'budget' | 'price' | 'reasons'> {
  readonly budget: string | null;
  readonly reasons: string;
  readonly priceMinor: number | null;
  readonly currency: string | null;
}

/** A contact as it comes from the table, its verification still JSON. */
export function contactOf({ verification, ...contact }: ContactRow): StoredContact {
  return { ...contact, verification: verification === null ? null : (JSON.parse(verification) as Verification) };
}

type ContactRow = Omit<StoredContact, 'verification'> & { readonly verification: string | null };

export function listedOf(row: ListedRow): ListedJob {
  const { id, stage, source, title, score, service, postedAt, priceMinor, currency, dropped, duplicateOf } = row;
  const budget = row.budget === null ? null : JSON.parse(row.budget);
  const price = priceMinor === null || currency === null ? null : { amountMinor: priceMinor, currency };
  const reasons = JSON.parse(row.reasons);
  return { id, stage, source, title, score, service, budget, postedAt, price, dropped, duplicateOf, reasons };
}
