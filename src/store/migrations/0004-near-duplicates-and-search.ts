import { searchText } from '../search-text.ts';
import type { Connection, Query } from '../sqlite.ts';

/**
 * Copies with changes are found by keys of their text, posts by their words. A request that is posted again after a month is a lead of its own,
 * so a text may have several posts that stand for it, one after the other.
 */
export const nearDuplicatesAndSearch = `
CREATE TABLE near_keys (
  key INTEGER NOT NULL, slot INTEGER NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (key, slot)
) STRICT, WITHOUT ROWID;

DROP INDEX posts_original;
CREATE INDEX posts_original ON posts (fingerprint, seq) WHERE fingerprint IS NOT NULL AND screened <> 'duplicate';

-- Holds no text: only which words stand in which post. While posts are recorded sixteen pieces are joined at a time instead of four, which costs
-- a fifth less; the joining at the end of a run takes two of a size, so that few are left.
CREATE VIRTUAL TABLE posts_search USING fts5 (text, content = '', columnsize = 0, detail = none, tokenize = 'ascii');
INSERT INTO posts_search (posts_search, rank) VALUES ('automerge', 16), ('usermerge', 2);
`;

/** Plain SQL like the tables: what a migration reads and writes is frozen with it. */
const postsAfter: Query<{ after: number }, { readonly seq: number; readonly title: string; readonly body: string }> = {
  sql: 'SELECT seq, title, body FROM posts WHERE seq > ? ORDER BY seq LIMIT 1000',
  names: ['after'],
};
const insertText: Query<{ seq: number; text: string }, never> = {
  sql: 'INSERT INTO posts_search (rowid, text) VALUES (?, ?)',
  names: ['seq', 'text'],
};

/**
 * Indexes the words of what is recorded already, at constant memory; 100,000 posts take a few seconds. Keys are not made for them: a post from
 * before the migration is found by its exact text, and after a month it no longer hides a copy anyway.
 */
export function indexRecordedPosts(connection: Connection): void {
  for (
    let after = 0, rows = connection.all(postsAfter, { after });
    rows.length > 0;
    rows = connection.all(postsAfter, { after })
  ) {
    for (const { seq, title, body } of rows) {
      connection.run(insertText, { seq, text: searchText(title, body) });
      after = seq;
    }
  }
  connection.exec("INSERT INTO posts_search (posts_search) VALUES ('optimize')");
}
