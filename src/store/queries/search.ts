/** Full-text search, newest first. The one place besides `sqlite.ts` and the migrations that knows SQLite: `MATCH` is FTS5's. */
import { type RawBuilder, sql } from 'kysely';
import type { Stage } from '../../domain/opportunity.ts';
import { LISTED_COLUMNS } from '../listed-columns.ts';
import type { PostTable } from '../post-tables.ts';
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

export const insertRecentText = query<{ seq: number; text: string }>()((db, p) =>
  db.insertInto('posts_search_recent').values({ rowid: p.seq, text: p.text }),
);

export const mergeRecent = query<{ pages: number }>()((db, p) =>
  db.insertInto('posts_search_recent').values({ posts_search_recent: sql.lit('merge'), rank: p.pages }),
);

export const emptyRecent = query<Record<never, never>>()((db) =>
  db.insertInto('posts_search_recent').values({ posts_search_recent: sql.lit('delete-all') }),
);

/** Numbers are bound as floating point, and FTS5 takes no bound but an integer: it would go through everything and leave the rest to SQLite. */
const asInteger = (place: RawBuilder<number>): RawBuilder<number> => sql<number>`cast(${place} as integer)`;

/** Posts that hold what is asked for, newest first. */
export const newestMatches = query<{ match: string; from: number; to: number; limit: number }>()((db, p) =>
  db
    .selectFrom('posts_search')
    .select('rowid as seq')
    .where(sql<boolean>`posts_search match ${p.match}`)
    .where('rowid', '>=', asInteger(p.from))
    .where('rowid', '<=', asInteger(p.to))
    .orderBy('rowid', 'desc')
    .limit(atMost(p.limit)),
);

export const newestRecentMatches = query<{ match: string; to: number; limit: number }>()((db, p) =>
  db
    .selectFrom('posts_search_recent')
    .select('rowid as seq')
    .where(sql<boolean>`posts_search_recent match ${p.match}`)
    .where('rowid', '<=', asInteger(p.to))
    .orderBy('rowid', 'desc')
    .limit(atMost(p.limit)),
);

export const postsOfStage = query<{ stage: Stage; to: number; limit: number }>()((db, p) =>
  db
    .selectFrom('posts')
    .select('seq')
    .where('stage', '=', p.stage)
    .where('seq', '<=', p.to)
    .orderBy('seq', 'desc')
    .limit(atMost(p.limit)),
);

/** `seqs` is a JSON array: one statement for all of them, since each costs as much as ten rows. */
export const listedPosts = query<{ seqs: string }>()((db, p) =>
  db
    .selectFrom('posts')
    .leftJoin('offers', 'offers.job_id', 'posts.id')
    .select(LISTED_COLUMNS)
    .where('posts.seq', 'in', sql<number>`(select value from json_each(${p.seqs}))`)
    .orderBy('posts.seq', 'desc'),
);

/** Those of the posts that are in a stage. The index says which: rows lie far apart, and most are of another stage. */
export const listedPostsOfStage = query<{ seqs: string; stage: Stage }>()((db, p) =>
  db
    .selectFrom(sql<PostTable>`posts`.as<'posts'>(sql`posts indexed by posts_by_age`))
    .leftJoin('offers', 'offers.job_id', 'posts.id')
    .select(LISTED_COLUMNS)
    .where('posts.stage', '=', p.stage)
    .where('posts.seq', 'in', sql<number>`(select value from json_each(${p.seqs}))`)
    .orderBy('posts.seq', 'desc'),
);

export const wordId = query<{ word: string }>()((db, p) => db.selectFrom('search_words').select('id').where('word', '=', p.word));

export const insertWord = query<{ word: string }>()((db, p) => db.insertInto('search_words').values({ word: p.word }));

export const postingLists = query<{ from: number; to: number }>()((db, p) =>
  db.selectFrom('search_postings').select(['place', 'posts']).where('place', '>=', p.from).where('place', '<=', p.to),
);

export const newestPostingList = query<{ from: number; to: number }>()((db, p) =>
  db
    .selectFrom('search_postings')
    .select('place')
    .where('place', '>=', p.from)
    .where('place', '<=', p.to)
    .orderBy('place', 'desc')
    .limit(sql.lit(1)),
);

export const putPostingList = query<{ place: number; posts: Uint8Array }>()((db, p) =>
  db.insertInto('search_postings').orReplace().values({ place: p.place, posts: p.posts }),
);

export const insertBlock = query<{ block: number }>()((db, p) => db.insertInto('search_blocks').values({ block: p.block }));

/** Blocks below `before` that have their posting lists. */
export const blocksBefore = query<{ before: number }>()((db, p) =>
  db.selectFrom('search_blocks').select('block').where('block', '<', p.before).orderBy('block'),
);
