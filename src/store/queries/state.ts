/** The state tables: what the folds return, written whole and read back under the folds' own names. */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Link, Message, MessageState, Milestone, MilestoneState, Operation } from '../../domain/job.ts';
import type { Stage } from '../../domain/opportunity.ts';
import { atMost, placed, query, renamed } from '../query.ts';
import type { JobRow, LinkRow, OfferRow } from '../rows.ts';
import type { Schema } from '../schema.ts';

/** A field of the fold as its column, so that a field without a column does not compile. */
const MESSAGE_COLUMNS = {
  id: 'id',
  offerId: 'offer_id',
  state: 'state',
  purpose: 'purpose',
  channel: 'channel',
  personId: 'person_id',
  recipientKey: 'recipient_key',
  placeKey: 'place_key',
  contentHash: 'content_hash',
  body: 'body',
  how: 'how',
  approvedAt: 'approved_at',
  expiresAt: 'expires_at',
  key: 'key',
  intendedAt: 'intended_at',
  settledAt: 'settled_at',
  providerId: 'provider_id',
  url: 'url',
  reason: 'reason',
} as const satisfies Record<keyof Message, string>;

const MILESTONE_COLUMNS = {
  number: 'number',
  state: 'state',
  amountMinor: 'amount_minor',
  currency: 'currency',
  deliveryDays: 'delivery_days',
  reviewDays: 'review_days',
  sessionId: 'session_id',
  sessionExpiresAt: 'session_expires_at',
  paymentId: 'payment_id',
  captureBefore: 'capture_before',
  authorisedAt: 'authorised_at',
  delivery: 'delivery',
  deliveredAt: 'delivered_at',
  reviewUntil: 'review_until',
  note: 'note',
  revisions: 'revisions',
  approvedAt: 'approved_at',
  evidence: 'evidence',
  capturedMinor: 'captured_minor',
  capturedAt: 'captured_at',
  refundedMinor: 'refunded_minor',
  disputeId: 'dispute_id',
  frozen: 'frozen',
} as const satisfies Record<keyof Milestone, string>;

const OPERATION_COLUMNS = {
  id: 'id',
  milestone: 'milestone',
  kind: 'kind',
  state: 'state',
  key: 'key',
  amountMinor: 'amount_minor',
  request: 'request',
  intendedAt: 'intended_at',
  reason: 'reason',
} as const satisfies Record<keyof Operation, string>;

const LINK_COLUMNS = {
  id: 'id',
  purpose: 'purpose',
  offerId: 'offer_id',
  tokenHash: 'token_hash',
  expiresAt: 'expires_at',
  revoked: 'revoked',
} as const satisfies Record<keyof Link, string>;

const OFFER_COLUMNS = {
  id: 'id',
  version: 'version',
  state: 'state',
  service: 'service',
  tier: 'tier',
  priceMinor: 'price_minor',
  currency: 'currency',
  sow: 'sow',
  terms: 'terms',
  validUntil: 'valid_until',
  draftedAt: 'drafted_at',
  acceptedAt: 'accepted_at',
  evidence: 'evidence',
} as const satisfies Record<keyof OfferRow, string>;

const JOB_COLUMNS = {
  id: 'id',
  version: 'version',
  kept: 'kept',
  skippedReason: 'skipped_reason',
  skippedAt: 'skipped_at',
  closedReason: 'closed_reason',
  closedAt: 'closed_at',
  closedOverruled: 'closed_overruled',
} as const satisfies Record<keyof JobRow, string>;

type InJob = { readonly jobId: string };
type InList = InJob & { readonly position: number };

export const upsertJob = query<JobRow>()((db, p) => {
  const row = placed(JOB_COLUMNS, p);
  return db
    .insertInto('jobs')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row));
});

export const upsertOffer = query<InJob & OfferRow>()((db, p) => {
  const row = { job_id: p.jobId, ...placed(OFFER_COLUMNS, p) };
  return db
    .insertInto('offers')
    .values(row)
    .onConflict((conflict) => conflict.column('job_id').doUpdateSet(row));
});

export const upsertLink = query<InList & LinkRow>()((db, p) => {
  const row = { job_id: p.jobId, position: p.position, ...placed(LINK_COLUMNS, p) };
  return db
    .insertInto('links')
    .values(row)
    .onConflict((conflict) => conflict.columns(['job_id', 'position']).doUpdateSet(row));
});

/** A message stands for the request of its job's post: a copy's is that of the post it copies, which one first message answers. */
export const upsertMessage = query<InList & Message>()((db, p) => {
  const row = { job_id: p.jobId, position: p.position, ...placed(MESSAGE_COLUMNS, p) };
  return db
    .insertInto('messages')
    .values({ ...row, request_id: requestOf(db, p.jobId) })
    .onConflict((conflict) => conflict.columns(['job_id', 'position']).doUpdateSet(row));
});

export const messagesOfRequest = query<InJob>()((db, p) =>
  db
    .selectFrom('messages')
    .select(['job_id as jobId', ...renamed(MESSAGE_COLUMNS)])
    .where('request_id', '=', requestOf(db, p.jobId))
    .orderBy('approved_at')
    .orderBy('job_id')
    .orderBy('position'),
);

/** The post that asked first, and its copies. */
export const placesOfRequest = query<InJob>()((db, p) =>
  db
    .selectFrom('posts')
    .select(['id', 'source', 'url'])
    .where((eb) =>
      eb.or([
        eb('id', '=', requestOf(db, p.jobId)),
        eb.and([eb('duplicate_of', '=', requestOf(db, p.jobId)), eb('screened', '=', sql.lit<Stage>('duplicate'))]),
      ]),
    ),
);

/** The job whose post asked first. A request that is made anew after a month names the old one and stands for itself. */
function requestOf(db: Kysely<Schema>, jobId: RawBuilder<string>) {
  return db
    .selectFrom('posts')
    .select((eb) =>
      eb.fn
        .coalesce(
          eb.case().when('posts.screened', '=', sql.lit<Stage>('duplicate')).then(eb.ref('posts.duplicate_of')).end(),
          'posts.id',
        )
        .as('request'),
    )
    .where('posts.id', '=', jobId);
}

/** `occupies` of domain/job.ts as literals, for the indexes with the same condition. */
const OUT = (['intent', 'sent', 'unknown'] as const).map((state) => sql.lit<MessageState>(state));

type Reached = { readonly key: string; readonly since: string };

export const messagesToPerson = query<Reached>()((db, p) => messagesOut(db, p.since).where('person_id', '=', p.key));

export const messagesToRecipient = query<Reached>()((db, p) => messagesOut(db, p.since).where('recipient_key', '=', p.key));

function messagesOut(db: Kysely<Schema>, since: RawBuilder<string>) {
  return db
    .selectFrom('messages')
    .select(['job_id as jobId', ...renamed(MESSAGE_COLUMNS)])
    .where('state', 'in', OUT)
    .where('intended_at', '>=', since);
}

export const upsertMilestone = query<InJob & Milestone>()((db, p) => {
  const row = { job_id: p.jobId, ...placed(MILESTONE_COLUMNS, p) };
  return db
    .insertInto('milestones')
    .values(row)
    .onConflict((conflict) => conflict.columns(['job_id', 'number']).doUpdateSet(row));
});

export const upsertOperation = query<InList & Operation>()((db, p) => {
  const row = { job_id: p.jobId, position: p.position, ...placed(OPERATION_COLUMNS, p) };
  return db
    .insertInto('operations')
    .values(row)
    .onConflict((conflict) => conflict.columns(['job_id', 'position']).doUpdateSet(row));
});

export const deleteMilestone = query<InJob & { number: number }>()((db, p) =>
  db.deleteFrom('milestones').where('job_id', '=', p.jobId).where('number', '=', p.number),
);

export const jobRow = query<InJob>()((db, p) => db.selectFrom('jobs').select(renamed(JOB_COLUMNS)).where('id', '=', p.jobId));

export const offerRow = query<InJob>()((db, p) =>
  db.selectFrom('offers').select(renamed(OFFER_COLUMNS)).where('job_id', '=', p.jobId),
);

export const linkRows = query<InJob>()((db, p) =>
  db.selectFrom('links').select(renamed(LINK_COLUMNS)).where('job_id', '=', p.jobId).orderBy('position'),
);

export const messageRows = query<InJob>()((db, p) =>
  db.selectFrom('messages').select(renamed(MESSAGE_COLUMNS)).where('job_id', '=', p.jobId).orderBy('position'),
);

export const milestoneRows = query<InJob>()((db, p) =>
  db.selectFrom('milestones').select(renamed(MILESTONE_COLUMNS)).where('job_id', '=', p.jobId).orderBy('number'),
);

export const operationRows = query<InJob>()((db, p) =>
  db.selectFrom('operations').select(renamed(OPERATION_COLUMNS)).where('job_id', '=', p.jobId).orderBy('position'),
);

export const messagesInState = query<{ state: MessageState; limit: number }>()((db, p) =>
  db
    .selectFrom('messages')
    .select('job_id as jobId')
    .select(renamed(MESSAGE_COLUMNS))
    .where('state', '=', p.state)
    .orderBy('approved_at')
    .orderBy('job_id')
    .orderBy('position')
    .limit(atMost(p.limit)),
);

export const milestonesInState = query<{ state: MilestoneState; limit: number }>()((db, p) =>
  db
    .selectFrom('milestones')
    .select('job_id as jobId')
    .select(renamed(MILESTONE_COLUMNS))
    .where('state', '=', p.state)
    .orderBy('job_id')
    .orderBy('number')
    .limit(atMost(p.limit)),
);

/** Literals, so that the index finds both states. */
const UNSETTLED = (['open', 'unknown'] as const).map((state) => sql.lit<Operation['state']>(state));

export const operationsUnsettled = query<{ limit: number }>()((db, p) =>
  db
    .selectFrom('operations')
    .select('job_id as jobId')
    .select(renamed(OPERATION_COLUMNS))
    .where('state', 'in', UNSETTLED)
    .orderBy('intended_at')
    .orderBy('job_id')
    .orderBy('position')
    .limit(atMost(p.limit)),
);

export const linkByToken = query<{ tokenHash: string }>()((db, p) =>
  db.selectFrom('links').select(['job_id as jobId', 'id as linkId']).where('token_hash', '=', p.tokenHash),
);

export const milestoneByProviderId = query<{ providerId: string }>()((db, p) =>
  db.selectFrom('provider_ids').select(['job_id as jobId', 'number']).where('provider_id', '=', p.providerId),
);

export const insertProviderId = query<{ providerId: string } & InJob & { number: number }>()((db, p) =>
  db.insertInto('provider_ids').values({ provider_id: p.providerId, job_id: p.jobId, number: p.number }),
);

export const providerIdsOf = query<InJob>()((db, p) =>
  db
    .selectFrom('provider_ids')
    .select(['provider_id as providerId', 'number'])
    .where('job_id', '=', p.jobId)
    .orderBy('provider_id'),
);
