/** Full-text search, newest first. The one place besides `sqlite.ts` and the migrations that knows SQLite: `MATCH` is FTS5's. */
import { sql } from 'kysely';
import type { Stage } from '../../domain/opportunity.ts';
import { LISTED_COLUMNS } from '../listed-columns.ts';
import { atMost, query } from '../query.ts';

export const insertSearchText = query<{ seq: number; text: string }>()((db, p) =>
  db.insertInto('posts_search').values({ rowid: p.seq, text: p.text }),
);

/** Joins pieces of the index, two or more of a size at a time, writing up to so many pages; nothing where there are fewer. https://sqlite.org/fts5.html#the_merge_command */
export const mergeSearch = query<{ pages: number }>()((db, p) =>
  db.insertInto('posts_search').values({ posts_search: sql.lit('merge'), rank: p.pages }),
);

/** Joins all pieces into one. https://sqlite.org/fts5.html#the_optimize_command */
export const optimizeSearch = query<Record<never, never>>()((db) =>
  db.insertInto('posts_search').values({ posts_search: sql.lit('optimize') }),
);

/** Takes everything out of an index that holds no text. https://sqlite.org/fts5.html#the_delete_all_command */
export const emptySearch = query<Record<never, never>>()((db) =>
  db.insertInto('posts_search').values({ posts_search: sql.lit('delete-all') }),
);

export const searchAll = query<{ match: string; limit: number }>()((db, p) =>
  db
    .selectFrom('posts_search')
    .innerJoin('posts', 'posts.seq', 'posts_search.rowid')
    .leftJoin('offers', 'offers.job_id', 'posts.id')
    .select(LISTED_COLUMNS)
    .where(sql<boolean>`posts_search match ${p.match}`)
    .orderBy('posts_search.rowid', 'desc')
    .limit(atMost(p.limit)),
);

/** For a stage that many posts are in: soon enough some that match are in it. */
export const searchLargeStage = query<{ match: string; stage: Stage; limit: number }>()((db, p) =>
  db
    .selectFrom('posts_search')
    .innerJoin('posts', 'posts.seq', 'posts_search.rowid')
    .leftJoin('offers', 'offers.job_id', 'posts.id')
    .select(LISTED_COLUMNS)
    .where(sql<boolean>`posts_search match ${p.match}`)
    .where('posts.stage', '=', p.stage)
    .orderBy('posts_search.rowid', 'desc')
    .limit(atMost(p.limit)),
);

/** For a stage that few posts are in: each is asked whether it matches. */
export const searchSmallStage = query<{ match: string; stage: Stage; limit: number }>()((db, p) =>
  db
    .selectFrom('posts')
    .leftJoin('offers', 'offers.job_id', 'posts.id')
    .select(LISTED_COLUMNS)
    .where('posts.stage', '=', p.stage)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('posts_search')
          .select(sql.lit(1).as('one'))
          .where(sql<boolean>`posts_search match ${p.match}`)
          .whereRef('posts_search.rowid', '=', 'posts.seq'),
      ),
    )
    .orderBy('posts.seq', 'desc')
    .limit(atMost(p.limit)),
);
