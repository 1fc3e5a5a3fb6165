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

-- Holds no text: only which words stand in which post. Pieces are joined two of a size, so that few are left.
CREATE VIRTUAL TABLE posts_search USING fts5 (text, content = '', columnsize = 0, detail = none, tokenize = 'ascii');
INSERT INTO posts_search (posts_search, rank) VALUES ('usermerge', 2);
`;
