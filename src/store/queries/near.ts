/** Copies with changes: keys of texts, and the posts behind them. */
import { sql } from 'kysely';
import { query } from '../query.ts';

export interface NearKeys {
  readonly k0: number;
  readonly k1: number;
  readonly k2: number;
  readonly k3: number;
  readonly k4: number;
  readonly k5: number;
  readonly k6: number;
  readonly k7: number;
  readonly k8: number;
}

export const nearPosts = query<NearKeys>()((db, p) =>
  db.selectFrom('near_keys').select('seq').where('key', 'in', [p.k0, p.k1, p.k2, p.k3, p.k4, p.k5, p.k6, p.k7, p.k8]),
);

/** Of the posts in one slot of a key the first stays. Any other answer to a conflict makes SQLite keep a journal for the statement, at four times the cost. */
export const keepNearKeys = query<NearKeys & { seq: number; slot: number }>()((db, p) =>
  db
    .insertInto('near_keys')
    .values([p.k0, p.k1, p.k2, p.k3, p.k4, p.k5, p.k6, p.k7, p.k8].map((key) => ({ key, slot: p.slot, seq: p.seq })))
    .orIgnore(),
);

export const nearPost = query<{ seq: number }>()((db, p) =>
  db
    .selectFrom('posts')
    .select(['id', 'kept', 'screened', 'duplicate_of', 'recency', 'source', 'author_name', 'title', 'body'])
    .where('seq', '=', p.seq),
);

/** Since when the post of a job is known to say that it is over, unless a person took it up all the same. */
export const overSince = query<{ id: string }>()((db, p) =>
  db
    .selectFrom('jobs')
    .select('closed_at as at')
    .where('id', '=', p.id)
    .where('closed_at', 'is not', null)
    .where('closed_overruled', '=', sql.lit(0)),
);

export const nearJob = query<{ id: string }>()((db, p) =>
  db.selectFrom('posts').select(['id', 'recency']).where('id', '=', p.id),
);
