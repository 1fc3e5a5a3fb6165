/**
 * The index of words is brought up to date by who searches, not by who records: a run that records a hundred thousand posts pays nothing for it,
 * and the first search after it a few seconds. Up to which post it reaches stands in a working table.
 */
import * as logQueries from './queries/log.ts';
import * as postQueries from './queries/posts.ts';
import * as searchQueries from './queries/search.ts';
import { searchText } from './search-text.ts';
import type { Connection } from './sqlite.ts';

const REACHES = 'search index reaches';
/** Pages written at a time while pieces of the index are joined: each transaction leaves one, and a search looks into every one. */
const MERGED_PAGES = 500;
/** After so many posts all pieces are joined into one. */
const MANY = 50_000;

/** Whether every recorded post is in the index. */
export function isIndexed(connection: Connection): boolean {
  return connection.all(postQueries.textsAfter, { after: reachOf(connection), limit: 1 }).length === 0;
}

/** Indexes the words of up to `limit` posts, oldest first, inside a transaction; returns how many those were. */
export function indexPosts(connection: Connection, limit: number): number {
  const before = connection.one(logQueries.cursorByName, { name: REACHES });
  // Working tables may be lost, and what is in an index without texts cannot be told apart: it is made anew.
  if (before === undefined) connection.run(searchQueries.emptySearch, {});
  const rows = connection.all(postQueries.textsAfter, { after: Number(before?.value ?? 0), limit });
  for (const { seq, title, body } of rows) connection.run(searchQueries.insertSearchText, { seq, text: searchText(title, body) });
  const last = rows.at(-1);
  if (last !== undefined) connection.run(logQueries.setCursor, { name: REACHES, value: String(last.seq) });
  if (rows.length >= MANY) connection.run(searchQueries.optimizeSearch, {});
  else if (rows.length > 0) connection.run(searchQueries.mergeSearch, { pages: MERGED_PAGES });
  return rows.length;
}

function reachOf(connection: Connection): number {
  return Number(connection.one(logQueries.cursorByName, { name: REACHES })?.value ?? 0);
}
