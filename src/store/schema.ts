/** The tables as they stand after the last migration, for Kysely's types. Names are SQL's; what the rest of the project sees is camelCase, renamed in the queries. */
import type { Generated } from 'kysely';
import type { ContactKind, ContactUse } from '../domain/contact.ts';
import type { Actor } from '../domain/events.ts';
import type { LinkKind } from '../domain/identity.ts';
import type { Message, MessageState, MilestoneState, OfferState, Operation } from '../domain/job.ts';
import type { ChannelId } from '../domain/message.ts';
import type { Tier } from '../domain/offer.ts';
import type { DropReason, Engagement, Kind, Stage } from '../domain/opportunity.ts';
import type { PairWord } from '../domain/person.ts';

export interface Schema {
  events: EventTable;
  jobs: JobTable;
  offers: OfferTable;
  links: LinkTable;
  messages: MessageTable;
  milestones: MilestoneTable;
  operations: OperationTable;
  provider_ids: ProviderIdTable;
  suppressions: SuppressionTable;
  counters: CounterTable;
  ledger_state: LedgerStateTable;
  posts: PostTable;
  contacts: ContactTable;
  bodies: BodyTable;
  cursors: CursorTable;
  inbox: InboxTable;
  person_jobs: PersonJobTable;
  person_links: PersonLinkTable;
  person_words: PersonWordTable;
  near_keys: NearKeyTable;
  posts_search: PostSearchTable;
}

/** The log: append-only (triggers refuse UPDATE and DELETE), each row carrying the hash of the row before. */
export interface EventTable {
  seq: number;
  id: string;
  stream: string;
  version: number;
  type: string;
  /** Version of the shape of `data`. */
  schema: number;
  /** Canonical JSON. */
  data: string;
  actor: Actor;
  cause: string | null;
  at: string;
  prev_hash: string;
  hash: string;
}

export interface JobTable {
  id: string;
  version: number;
  kept: number;
  skipped_reason: string | null;
  skipped_at: string | null;
}

export interface OfferTable {
  job_id: string;
  id: string;
  version: number;
  state: OfferState;
  service: string;
  tier: Tier;
  price_minor: number;
  currency: string;
  sow: string;
  terms: string;
  valid_until: string;
  drafted_at: string;
  accepted_at: string | null;
  evidence: string | null;
}

export interface LinkTable {
  job_id: string;
  /** Place in the job's list, from 0. */
  position: number;
  id: string;
  purpose: 'accept' | 'public';
  offer_id: string;
  token_hash: string;
  expires_at: string;
  revoked: number;
}

export interface MessageTable {
  job_id: string;
  position: number;
  id: string;
  offer_id: string | null;
  state: MessageState;
  purpose: Message['purpose'];
  channel: ChannelId;
  person_id: string;
  recipient_key: string;
  place_key: string | null;
  content_hash: string;
  body: string;
  how: Message['how'];
  approved_at: string;
  expires_at: string;
  key: string | null;
  intended_at: string | null;
  settled_at: string | null;
  provider_id: string | null;
  url: string | null;
  reason: string | null;
  /** The job whose post asked first: a copy asks for the same work. */
  request_id: string | null;
}

export interface MilestoneTable {
  job_id: string;
  number: number;
  state: MilestoneState;
  amount_minor: number;
  currency: string;
  delivery_days: number;
  review_days: number;
  session_id: string | null;
  session_expires_at: string | null;
  payment_id: string | null;
  capture_before: string | null;
  authorised_at: string | null;
  delivery: string | null;
  delivered_at: string | null;
  review_until: string | null;
  note: string | null;
  revisions: number;
  approved_at: string | null;
  evidence: string | null;
  captured_minor: number;
  captured_at: string | null;
  refunded_minor: number;
  dispute_id: string | null;
  frozen: string | null;
}

export interface OperationTable {
  job_id: string;
  position: number;
  id: string;
  milestone: number;
  kind: Operation['kind'];
  state: Operation['state'];
  key: string;
  amount_minor: number;
  request: string;
  intended_at: string;
  reason: string | null;
}

/** Every session or payment id that ever stood for a milestone, so that a late word of the provider finds it after the milestone has moved on. */
export interface ProviderIdTable {
  provider_id: string;
  job_id: string;
  number: number;
}

export interface SuppressionTable {
  key: string;
  reason: string;
  at: string;
}

/** How many rows of a table stand in a state, kept in the transaction that changes them. */
export interface CounterTable {
  subject: string;
  state: string;
  count: number;
}

/** One row. */
export interface LedgerStateTable {
  one: number;
  ledger_id: string;
  mode: 'test' | 'live' | 'sandbox' | null;
  /** The log's last row, repeated outside the log: a log cut short at its end does not agree with it. */
  tip_seq: number;
  tip_hash: string;
}

export interface PostTable {
  seq: number;
  id: string;
  /** 128 bits of the SHA-256 of `postIdentity`, hex. */
  identity: string;
  fingerprint: string | null;
  /** Where the job stands now. */
  stage: Stage;
  /** What screening said, the stage while no event speaks about the job. */
  screened: Stage;
  /** 1 while the stage is one that a plain `list` shows. */
  listed: number;
  score: number;
  /** `posted_at`, or `seen_at` where the source names no time. */
  recency: string;
  source: string;
  native_id: string | null;
  url: string | null;
  title: string;
  author_name: string | null;
  author_url: string | null;
  posted_at: string | null;
  seen_at: string;
  replies: number | null;
  kind: Kind;
  kind_confidence: number;
  engagement: Engagement;
  /** JSON of `Budget`. */
  budget: string | null;
  service: string | null;
  kept: number;
  dropped: DropReason | null;
  duplicate_of: string | null;
  /** JSON arrays of strings. */
  tags: string;
  reasons: string;
  /** JSON, a list of texts. */
  counter_reasons: string;
  /** JSON of `ThreadRef`. */
  thread: string | null;
  body: string;
}

export interface ContactTable {
  job_id: string;
  position: number;
  kind: ContactKind;
  value: string;
  quote: string;
  start_at: number;
  end_at: number;
  confidence: number;
  use: ContactUse;
  url: string | null;
  found_at: string;
  /** JSON of `Verification`. */
  verification: string | null;
}

export interface BodyTable {
  hash: string;
  text: string;
}

export interface CursorTable {
  name: string;
  value: string;
}

export interface InboxTable {
  provider: string;
  id: string;
  type: string;
  payload: string;
  received_at: string;
  outcome: string | null;
}

/** Under which keys of its text a post is found; a key leads to at most one post a slot. */
export interface NearKeyTable {
  /** 32 bits */
  key: number;
  slot: number;
  seq: number;
}

/** FTS5 without content: `rowid` is the post's `seq`, and the text can be written but not read. */
export interface PostSearchTable {
  rowid: Generated<number>;
  text: Generated<string>;
  /** Commands to FTS5 are rows with the table's own name for a column. */
  posts_search: Generated<string>;
  rank: Generated<number>;
}

/** Whose post a job is. */
export interface PersonJobTable {
  job_id: string;
  /** Of the post, so that what was read first comes first. */
  seq: number;
  author_key: string;
  /** `IDENTITY_RULES` of domain/identity.ts under which the post was read. */
  rules: number;
}

/** `PersonLink` of domain/identity.ts. Keyed hashes and offsets: it stays when the text is wiped. */
export interface PersonLinkTable {
  job_id: string;
  position: number;
  seq: number;
  author_key: string;
  contact_key: string;
  kind: LinkKind;
  start_at: number;
  end_at: number;
  /** 1 strong, 0 doubtful, -1 for an alias, which leads to nobody. */
  is_strong: number;
}

/** `PairWord` of domain/person.ts: a state table, folded from the events of stream `person:<key>`. */
export interface PersonWordTable {
  key: string;
  other: string;
  said: PairWord['said'];
  job_id: string;
  reason: string;
  at: string;
}
