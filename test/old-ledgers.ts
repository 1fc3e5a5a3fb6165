/** What newer migrations made, undone: for tests that make a ledger of an older schema out of a fresh one. */

/** From the last schema back to 7; the version itself is set by the test. */
export const BACK_TO_SEVEN = `
  DROP TRIGGER search_erased_1; DROP TRIGGER search_erased_2; DROP TRIGGER search_recent_erased_1; DROP TRIGGER search_recent_erased_2;
  DROP TABLE search_blocks; DROP TABLE search_words; DROP TABLE search_postings; DROP TABLE posts_search_recent;
  DELETE FROM cursors WHERE name = 'recent search index reaches';
  ALTER TABLE jobs DROP COLUMN closed_reason; ALTER TABLE jobs DROP COLUMN closed_at; ALTER TABLE jobs DROP COLUMN closed_overruled;
`;
