/**
 * The index of words is brought up to date by who searches, not by who records: a run that records a hundred thousand posts pays nothing for it,
 * and the first search after it a few seconds. Up to which post it reaches stands in a working table. It has three parts: FTS5 over all posts,
 * posting lists of whole blocks (search-blocks.ts), and FTS5 over the recent posts, those after the last whole block, where there is one.
 */
import { BLOCK_SIZE } from './posting-list.ts';
import * as logQueries from './queries/log.ts';
import * as postQueries from './queries/posts.ts';
import * as searchQueries from './queries/search.ts';
import { makeBlock, missingBlocks } from './search-blocks.ts';
import { searchText } from './search-text.ts';
import type { Connection } from './sqlite.ts';

const REACHES = 'search index reaches';
/** The triggers that erase know this name. */
const RECENT_REACHES = 'recent search index reaches';
/** Pages written at a time while pieces of the index are joined: each transaction leaves one, and a search looks into every one. */
const MERGED_PAGES = 500;
/** After so many posts all pieces are joined into one. */
const MANY = 50_000;
/** Blocks that get their posting lists in one transaction: as many as so many posts make whole. */
const BLOCKS_AT_ONCE = 2;
/** Texts that are held at a time. */
const READ_AT_ONCE = 2000;

/** Whether every recorded post is in all parts of the index. */
export function isIndexed(connection: Connection): boolean {
  const reach = cursorOf(connection, REACHES) ?? 0;
  if (connection.all(postQueries.textsAfter, { after: reach, limit: 1 }).length > 0) return false;
  return (
    missingBlocks(connection, reach).length === 0 && (recentFrom(reach) === 0 || cursorOf(connection, RECENT_REACHES) === reach)
  );
}

/** The newest post that a search sees, and from which post on the index of recent posts serves; there may be none. */
export function reachOfSearch(connection: Connection): { readonly newest: number; readonly recentFrom: number } {
  const newest = cursorOf(connection, REACHES) ?? 0;
  const isServing = cursorOf(connection, RECENT_REACHES) === newest;
  return { newest, recentFrom: isServing ? recentFrom(newest) : Number.POSITIVE_INFINITY };
}

/** Indexes the words of up to `limit` posts, oldest first, inside a transaction; returns how many those were. */
export function indexPosts(connection: Connection, limit: number): number {
  const before = cursorOf(connection, REACHES);
  // Working tables may be lost, and what is in an index without texts cannot be told apart: it is made anew.
  if (before === null) connection.run(searchQueries.emptySearch, {});
  const { reach, count } = indexTexts(connection, searchQueries.insertSearchText, before ?? 0, limit);
  if (count > 0) connection.run(logQueries.setCursor, { name: REACHES, value: String(reach) });
  if (count >= MANY) connection.run(searchQueries.optimizeSearch, {});
  else if (count > 0) connection.run(searchQueries.mergeSearch, { pages: MERGED_PAGES });
  const missing = missingBlocks(connection, reach);
  for (const block of missing.slice(0, BLOCKS_AT_ONCE)) makeBlock(connection, block);
  // While more is to come, the recent posts of now are soon in a whole block.
  if (count < limit && missing.length <= BLOCKS_AT_ONCE) indexRecent(connection, reach);
  return count;
}

function indexRecent(connection: Connection, reach: number): void {
  const from = recentFrom(reach);
  const before = cursorOf(connection, RECENT_REACHES);
  if (from === 0 || before === reach) return;
  const goesOn = before !== null && before >= from && before < reach;
  if (!goesOn) connection.run(searchQueries.emptyRecent, {});
  indexTexts(connection, searchQueries.insertRecentText, goesOn ? before : from - 1, BLOCK_SIZE);
  connection.run(searchQueries.mergeRecent, { pages: MERGED_PAGES });
  connection.run(logQueries.setCursor, { name: RECENT_REACHES, value: String(reach) });
}

/** Puts up to `limit` posts behind `after` into one of the tables; how many those were, and the last of them. */
function indexTexts(
  connection: Connection,
  into: typeof searchQueries.insertSearchText,
  after: number,
  limit: number,
): { readonly reach: number; readonly count: number } {
  let [reach, count] = [after, 0];
  while (count < limit) {
    const rows = connection.all(postQueries.textsAfter, { after: reach, limit: Math.min(READ_AT_ONCE, limit - count) });
    for (const { seq, title, body } of rows) connection.run(into, { seq, text: searchText(title, body) });
    const last = rows.at(-1);
    if (last === undefined) break;
    reach = last.seq;
    count += rows.length;
  }
  return { reach, count };
}

/** The first post after the last whole block, 0 where there is no whole block. */
function recentFrom(reach: number): number {
  return reach + 1 - ((reach + 1) % BLOCK_SIZE);
}

function cursorOf(connection: Connection, name: string): number | null {
  const found = connection.one(logQueries.cursorByName, { name });
  return found === undefined ? null : Number(found.value);
}
