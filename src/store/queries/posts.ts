/** Posts, contacts and bodies: the vault. */
import { sql } from 'kysely';
import type { Stage } from '../../domain/opportunity.ts';
import { LISTED_COLUMNS } from '../listed-columns.ts';
import type { ContactTable, PostTable } from '../post-tables.ts';
import { atMost, query } from '../query.ts';

type PostParameters = Omit<PostTable, 'seq'>;

export const insertPost = query<PostParameters>()((db, p) =>
  db.insertInto('posts').values({
    // A null for the integer key makes SQLite take the next number.
    seq: sql.lit<number>(null as never),
    id: p.id,
    identity: p.identity,
    fingerprint: p.fingerprint,
    stage: p.stage,
    screened: p.screened,
    listed: p.listed,
    score: p.score,
    recency: p.recency,
    source: p.source,
    native_id: p.native_id,
    url: p.url,
    title: p.title,
    author_name: p.author_name,
    author_url: p.author_url,
    posted_at: p.posted_at,
    seen_at: p.seen_at,
    replies: p.replies,
    kind: p.kind,
    kind_confidence: p.kind_confidence,
    engagement: p.engagement,
    budget: p.budget,
    service: p.service,
    kept: p.kept,
    dropped: p.dropped,
    duplicate_of: p.duplicate_of,
    tags: p.tags,
    reasons: p.reasons,
    counter_reasons: p.counter_reasons,
    thread: p.thread,
    body: p.body,
  }),
);

export const textsAfter = query<{ after: number; limit: number }>()((db, p) =>
  db.selectFrom('posts').select(['seq', 'title', 'body']).where('seq', '>', p.after).orderBy('seq').limit(atMost(p.limit)),
);

export const textsBetween = query<{ from: number; before: number }>()((db, p) =>
  db.selectFrom('posts').select(['seq', 'title', 'body']).where('seq', '>=', p.from).where('seq', '<', p.before).orderBy('seq'),
);

export const postUnderId = query<{ id: string }>()((db, p) =>
  db.selectFrom('posts').select(['identity', 'stage', 'duplicate_of']).where('id', '=', p.id),
);

/** The posts that stand for a text, one after the other, in no order. */
export const originals = query<{ fingerprint: string }>()((db, p) =>
  db
    .selectFrom('posts')
    .select(['seq', 'id', 'kept', 'recency'])
    // The index holds the first digits; the rest is compared in the row.
    .where(sql<string>`substr(fingerprint, 1, 12)`, '=', sql<string>`substr(${p.fingerprint}, 1, 12)`)
    .where('fingerprint', '=', p.fingerprint)
    .where('fingerprint', 'is not', null)
    .where('screened', '!=', sql.lit('duplicate')),
);

export const postById = query<{ id: string }>()((db, p) => db.selectFrom('posts').selectAll().where('id', '=', p.id));

export const stagesOfPost = query<{ id: string }>()((db, p) =>
  db.selectFrom('posts').select(['stage', 'screened']).where('id', '=', p.id),
);

export const setStage = query<{ id: string; stage: Stage; listed: number }>()((db, p) =>
  db.updateTable('posts').set({ stage: p.stage, listed: p.listed }).where('id', '=', p.id),
);

export const idsBetween = query<{ from: string; before: string; limit: number }>()((db, p) =>
  db.selectFrom('posts').select('id').where('id', '>=', p.from).where('id', '<', p.before).orderBy('id').limit(atMost(p.limit)),
);

/**
 * Posts whose address may be the one looked for, all of them walked through: a tenth of a second for a hundred thousand. An index of addresses would
 * cost every post that is recorded more than the few pasted ones are worth. `like` is a pattern of SQL's.
 */
export const addressesLike = query<{ like: string }>()((db, p) =>
  db
    .selectFrom('posts')
    .select(['id', 'url', 'stage', 'screened', 'duplicate_of as duplicateOf'])
    .where('seq', '>', sql.lit(0))
    .where('url', 'like', p.like)
    .orderBy('seq'),
);

export const listStage = query<{ stage: Stage; limit: number }>()((db, p) =>
  db
    .selectFrom('posts')
    .leftJoin('offers', 'offers.job_id', 'posts.id')
    .select(LISTED_COLUMNS)
    .where('posts.listed', '=', sql.lit(1))
    .where('posts.stage', '=', p.stage)
    .orderBy('posts.score', 'desc')
    .orderBy('posts.recency', 'desc')
    .orderBy('posts.seq', 'desc')
    .limit(atMost(p.limit)),
);

/** Stages that a plain list leaves out, newest first: no index orders the many by score. */
export const listUnlisted = query<{ stage: Stage; limit: number }>()((db, p) =>
  db
    .selectFrom('posts')
    .leftJoin('offers', 'offers.job_id', 'posts.id')
    .select(LISTED_COLUMNS)
    .where('posts.stage', '=', p.stage)
    .orderBy('posts.seq', 'desc')
    .limit(atMost(p.limit)),
);

export const listOpen = query<{ limit: number }>()((db, p) =>
  db
    .selectFrom('posts')
    .leftJoin('offers', 'offers.job_id', 'posts.id')
    .select(LISTED_COLUMNS)
    .where('posts.listed', '=', sql.lit(1))
    .orderBy('posts.score', 'desc')
    .orderBy('posts.recency', 'desc')
    .orderBy('posts.seq', 'desc')
    .limit(atMost(p.limit)),
);

export const seqOfPost = query<{ id: string }>()((db, p) => db.selectFrom('posts').select('seq').where('id', '=', p.id));

export const idsInStage = query<{ stage: Stage; after: number; limit: number }>()((db, p) =>
  db
    .selectFrom('posts')
    .select('id')
    .where('stage', '=', p.stage)
    .where('seq', '>', p.after)
    .orderBy('seq')
    .limit(atMost(p.limit)),
);

export const idsOfSource = query<{ source: string; stage: Stage; before: number; limit: number }>()((db, p) =>
  db
    .selectFrom('posts')
    .select(['id', 'seq'])
    .where('stage', '=', p.stage)
    .where('seq', '<', p.before)
    .where('source', '=', p.source)
    .orderBy('seq', 'desc')
    .limit(atMost(p.limit)),
);

export const contactsOf = query<{ jobId: string }>()((db, p) =>
  db
    .selectFrom('contacts')
    .select([
      'kind',
      'value',
      'quote',
      'start_at as start',
      'end_at as end',
      'confidence',
      'use',
      'url',
      'found_at as foundAt',
      'verification',
    ])
    .where('job_id', '=', p.jobId)
    .orderBy('position'),
);

export const deleteContacts = query<{ jobId: string }>()((db, p) => db.deleteFrom('contacts').where('job_id', '=', p.jobId));

export const insertContact = query<ContactTable>()((db, p) =>
  db.insertInto('contacts').values({
    job_id: p.job_id,
    position: p.position,
    kind: p.kind,
    value: p.value,
    quote: p.quote,
    start_at: p.start_at,
    end_at: p.end_at,
    confidence: p.confidence,
    use: p.use,
    url: p.url,
    found_at: p.found_at,
    verification: p.verification,
  }),
);

export const bodyByHash = query<{ hash: string }>()((db, p) => db.selectFrom('bodies').select('text').where('hash', '=', p.hash));

export const insertBody = query<{ hash: string; text: string }>()((db, p) =>
  db
    .insertInto('bodies')
    .values({ hash: p.hash, text: p.text })
    .onConflict((conflict) => conflict.column('hash').doNothing()),
);
