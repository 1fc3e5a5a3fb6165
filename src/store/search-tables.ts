/** The index of words (search-index.ts): working tables, made from the posts by who searches. */
import type { Generated } from 'kysely';

/** FTS5 without content: `rowid` is the post's `seq`, and the text can be written but not read. */
export interface PostSearchTable {
  rowid: Generated<number>;
  text: Generated<string>;
  /** Commands to FTS5 are rows with the table's own name for a column. */
  posts_search: Generated<string>;
  rank: Generated<number>;
}

/** The same for the posts after the last whole block alone. */
export interface RecentSearchTable {
  rowid: Generated<number>;
  text: Generated<string>;
  posts_search_recent: Generated<string>;
  rank: Generated<number>;
}

/** Blocks of posts whose frequent words have posting lists. */
export interface SearchBlockTable {
  /** `seq` of its posts divided by `BLOCK_SIZE` of posting-list.ts. */
  block: number;
}

/** Words that have, or had, a posting list. */
export interface SearchWordTable {
  id: Generated<number>;
  word: string;
}

/** In which posts of a block a word stands. */
export interface SearchPostingTable {
  /** `placeOf` of search-blocks.ts. */
  place: number;
  /** posting-list.ts */
  posts: Uint8Array;
}
