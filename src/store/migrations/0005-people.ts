/**
 * Who is who, as keyed hashes that outlive the text they were read from, and one message a request: a copy of a post asks for
 * the same work. Where a copy and its original were both answered before this rule, each stays a request of its own.
 */
export const people = `
CREATE TABLE person_jobs (
  job_id TEXT NOT NULL PRIMARY KEY, seq INTEGER NOT NULL, author_key TEXT NOT NULL, rules INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX person_jobs_by_author ON person_jobs (author_key, seq, job_id);

CREATE TABLE person_links (
  job_id TEXT NOT NULL, position INTEGER NOT NULL, seq INTEGER NOT NULL, author_key TEXT NOT NULL, contact_key TEXT NOT NULL,
  kind TEXT NOT NULL, start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, is_strong INTEGER NOT NULL,
  PRIMARY KEY (job_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_links_by_author ON person_links (author_key, is_strong, contact_key, seq);
CREATE INDEX person_links_by_contact ON person_links (contact_key, is_strong, author_key, seq);

CREATE TABLE person_words (
  key TEXT NOT NULL, other TEXT NOT NULL, said TEXT NOT NULL, job_id TEXT NOT NULL, reason TEXT NOT NULL, at TEXT NOT NULL,
  PRIMARY KEY (key, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_words_by_other ON person_words (other, key);

ALTER TABLE messages ADD COLUMN request_id TEXT;
UPDATE messages SET request_id =
  coalesce((SELECT duplicate_of FROM posts WHERE posts.id = messages.job_id AND posts.screened = 'duplicate'), job_id);
UPDATE messages SET request_id = job_id WHERE purpose = 'first' AND state IN ('intent', 'sent', 'unknown') AND request_id <> job_id
  AND EXISTS (
    SELECT 1 FROM messages AS other WHERE other.request_id = messages.request_id AND other.job_id <> messages.job_id
      AND other.purpose = 'first' AND other.state IN ('intent', 'sent', 'unknown')
  );
CREATE INDEX messages_of_request ON messages (request_id, approved_at);
DROP INDEX messages_one_first;
CREATE UNIQUE INDEX messages_one_first ON messages (request_id) WHERE purpose = 'first' AND state IN ('intent', 'sent', 'unknown');
`;
