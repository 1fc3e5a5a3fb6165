/** Where jobs, people and money stand: tables that say what the log says, and are folded from it anew by `compareRebuild`. */
import type { Message, MessageState, MilestoneState, OfferState, Operation } from '../domain/job.ts';
import type { ChannelId } from '../domain/message.ts';
import type { Tier } from '../domain/offer.ts';
import type { PairWord } from '../domain/person.ts';

export interface JobTable {
  id: string;
  version: number;
  kept: number;
  skipped_reason: string | null;
  skipped_at: string | null;
  closed_reason: string | null;
  closed_at: string | null;
  /** 1 for a closing that does not hold any more. */
  closed_overruled: number;
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

/** `PairWord` of domain/person.ts: a state table, folded from the events of stream `person:<key>`. */
export interface PersonWordTable {
  key: string;
  other: string;
  said: PairWord['said'];
  job_id: string;
  reason: string;
  at: string;
}
