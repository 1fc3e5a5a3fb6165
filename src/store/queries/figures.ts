/** Counts and sums for caps, status and the wall of wins. */
import { type Kysely, sql } from 'kysely';
import type { MessageState, MilestoneState } from '../../domain/job.ts';
import type { ChannelId } from '../../domain/message.ts';
import { type Places, query } from '../query.ts';
import type { Schema } from '../schema.ts';

/** `occupies` of domain/job.ts as literals: an index with the same condition serves only where the condition stands in the text. */
const OCCUPYING = (['intent', 'sent', 'unknown'] as const).map((state) => sql.lit<MessageState>(state));

/** States in which the provider holds the client's money for us. */
const HOLDING = (['authorised', 'in_progress', 'delivered', 'revision_requested', 'approved'] as const).map((state) =>
  sql.lit<MilestoneState>(state),
);

/** A null means that the condition is not asked. */
export interface SendConditions {
  readonly since: string;
  readonly channel: ChannelId | null;
  readonly purpose: 'first' | 'deal' | null;
  readonly personId: string | null;
  readonly recipientKey: string | null;
  readonly placeKey: string | null;
}

// One question in four texts, because each leading condition has an index of its own.
export const sends = query<SendConditions>()((db, p) => sendsWhere(db, p));

export const sendsToPerson = query<SendConditions>()((db, p) => sendsWhere(db, p).where('person_id', '=', p.personId));

export const sendsToRecipient = query<SendConditions>()((db, p) => sendsWhere(db, p).where('recipient_key', '=', p.recipientKey));

export const sendsToPlace = query<SendConditions>()((db, p) => sendsWhere(db, p).where('place_key', '=', p.placeKey));

function sendsWhere(db: Kysely<Schema>, p: Places<SendConditions>) {
  return db
    .selectFrom('messages')
    .select((eb) => [
      eb.fn.countAll<number>().as('count'),
      eb.fn.min('intended_at').as('firstAt'),
      eb.fn.max('intended_at').as('lastAt'),
    ])
    .where('state', 'in', OCCUPYING)
    .where('intended_at', '>=', p.since)
    .where((eb) => eb.or([eb(p.channel, 'is', sql.lit(null)), eb('channel', '=', p.channel)]))
    .where((eb) => eb.or([eb(p.purpose, 'is', sql.lit(null)), eb('purpose', '=', p.purpose)]))
    .where((eb) => eb.or([eb(p.personId, 'is', sql.lit(null)), eb('person_id', '=', p.personId)]))
    .where((eb) => eb.or([eb(p.recipientKey, 'is', sql.lit(null)), eb('recipient_key', '=', p.recipientKey)]))
    .where((eb) => eb.or([eb(p.placeKey, 'is', sql.lit(null)), eb('place_key', '=', p.placeKey)]));
}

export const holds = query()((db) =>
  db
    .selectFrom('milestones')
    .select([
      'job_id as jobId',
      'number as milestone',
      'amount_minor as amountMinor',
      'currency',
      'capture_before as captureBefore',
    ])
    .where('state', 'in', HOLDING)
    .orderBy('capture_before')
    .orderBy('job_id')
    .orderBy('number'),
);

/** Milestones of which money was captured, oldest capture first, with the title of their post. */
export const captured = query<{ since: string }>()((db, p) =>
  db
    .selectFrom('milestones')
    .leftJoin('posts', 'posts.id', 'milestones.job_id')
    .select([
      'milestones.job_id as jobId',
      'milestones.number',
      'milestones.state',
      'milestones.currency',
      'milestones.captured_minor as capturedMinor',
      'milestones.refunded_minor as refundedMinor',
      'milestones.captured_at as capturedAt',
      'milestones.payment_id as paymentId',
      'posts.title',
    ])
    .where('milestones.captured_at', '>=', p.since)
    .orderBy('milestones.captured_at')
    .orderBy('milestones.job_id')
    .orderBy('milestones.number'),
);
