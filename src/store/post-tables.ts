/** What was read and what was read out of it: posts, contacts, texts, who is who. Material, not events. */
import type { ContactKind, ContactUse } from '../domain/contact.ts';
import type { LinkKind } from '../domain/identity.ts';
import type { DropReason, Engagement, Kind, Stage } from '../domain/opportunity.ts';

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

/** Under which keys of its text a post is found; a key leads to at most one post a slot. */
export interface NearKeyTable {
  /** 32 bits */
  key: number;
  slot: number;
  seq: number;
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
