/**
 * In which posts of a block the words stand that many of them hold, so that a search for several such words is not one through everything; and an
 * FTS5 table of the posts after the last whole block alone, for the same reason. Working tables: who searches makes what is missing. Who erases
 * a post or its text erases both for its block, so that nothing of it stays in them.
 */
export const postingLists = `
CREATE TABLE search_blocks (block INTEGER PRIMARY KEY) STRICT;
CREATE TABLE search_words (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE) STRICT;
-- A word's lists lie side by side: place is the word's id times 2^20, plus the block. By a key of two columns SQLite is slow to find rows as long.
CREATE TABLE search_postings (place INTEGER PRIMARY KEY, posts BLOB NOT NULL) STRICT;

CREATE VIRTUAL TABLE posts_search_recent USING fts5 (text, content = '', columnsize = 0, detail = none, tokenize = 'ascii');
INSERT INTO posts_search_recent (posts_search_recent, rank) VALUES ('usermerge', 2);

${['DELETE ON posts', 'UPDATE OF title, body ON posts'].map(erasedBy).join('')}`;

function erasedBy(change: string, index: number): string {
  return `
CREATE TRIGGER search_erased_${index + 1} AFTER ${change} WHEN EXISTS (SELECT 1 FROM search_blocks WHERE block = OLD.seq / 32000) BEGIN
  DELETE FROM search_blocks WHERE block = OLD.seq / 32000;
  DELETE FROM search_postings WHERE place IN (SELECT id * 1048576 + OLD.seq / 32000 FROM search_words);
  DELETE FROM search_words WHERE NOT EXISTS (
    SELECT 1 FROM search_postings WHERE place BETWEEN search_words.id * 1048576 AND search_words.id * 1048576 + 1048575
  );
END;
CREATE TRIGGER search_recent_erased_${index + 1} AFTER ${change} WHEN OLD.seq / 32000 =
  (SELECT (CAST(value AS INTEGER) + 1) / 32000 FROM cursors WHERE name = 'recent search index reaches') BEGIN
  DELETE FROM cursors WHERE name = 'recent search index reaches';
  INSERT INTO posts_search_recent (posts_search_recent) VALUES ('delete-all');
END;
`;
}
