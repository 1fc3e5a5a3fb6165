/** Whole-table reads for the audit (`verify`, `compareRebuild`): the only queries that may scan. */
import { query } from '../query.ts';

/** Oldest first, for the whole chain. */
export const chain = query<{ after: number }>()((db, p) =>
  db.selectFrom('events').selectAll().where('seq', '>', p.after).orderBy('seq'),
);

export const streams = query()((db) => db.selectFrom('events').select('stream').distinct().orderBy('stream'));

export const postStages = query()((db) => db.selectFrom('posts').select(['id', 'stage', 'screened', 'listed']).orderBy('id'));

export const allCounters = query()((db) => db.selectFrom('counters').selectAll().orderBy('subject').orderBy('state'));

export const rowCounts = query()((db) =>
  db.selectNoFrom((eb) =>
    (['jobs', 'offers', 'links', 'messages', 'milestones', 'operations', 'provider_ids', 'suppressions'] as const).map((table) =>
      eb
        .selectFrom(table)
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .as(table),
    ),
  ),
);
