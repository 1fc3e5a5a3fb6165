/** Whole-table reads for the audit (`verify`, `compareRebuild`): the only queries that may scan. */
import { sql } from 'kysely';
import type { Stage } from '../../domain/opportunity.ts';
import { query } from '../query.ts';

/** Oldest first, for the whole chain. */
export const chain = query<{ after: number }>()((db, p) =>
  db.selectFrom('events').selectAll().where('seq', '>', p.after).orderBy('seq'),
);

export const streams = query()((db) => db.selectFrom('events').select('stream').distinct().orderBy('stream'));

export const postStages = query()((db) => db.selectFrom('posts').select(['id', 'stage', 'screened', 'listed']).orderBy('id'));

export const allCounters = query()((db) => db.selectFrom('counters').selectAll().orderBy('subject').orderBy('state'));

export const personWords = query<{ key: string }>()((db, p) =>
  db
    .selectFrom('person_words')
    .select(['key', 'other', 'said', 'job_id as jobId', 'reason', 'at'])
    .where('key', '=', p.key)
    .orderBy('other'),
);

/** Every message with the request it stands for, and the post that its own copies where it is a copy. */
export const requests = query()((db) =>
  db
    .selectFrom('messages')
    .leftJoin('posts', (join) =>
      join.onRef('posts.id', '=', 'messages.job_id').on('posts.screened', '=', sql.lit<Stage>('duplicate')),
    )
    .select(['messages.job_id as jobId', 'messages.id', 'messages.request_id as requestId', 'posts.duplicate_of as original']),
);

export const rowCounts = query()((db) =>
  db.selectNoFrom((eb) =>
    (
      ['jobs', 'offers', 'links', 'messages', 'milestones', 'operations', 'provider_ids', 'suppressions', 'person_words'] as const
    ).map((table) =>
      eb
        .selectFrom(table)
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .as(table),
    ),
  ),
);
