/** The first ledger. Plain SQL: a migration is frozen once released, triggers and STRICT tables included, so it must not change with a query builder. */
export const firstLedger = `
CREATE TABLE events (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, stream TEXT NOT NULL, version INTEGER NOT NULL, type TEXT NOT NULL,
  schema INTEGER NOT NULL, data TEXT NOT NULL, actor TEXT NOT NULL, cause TEXT, at TEXT NOT NULL,
  prev_hash TEXT NOT NULL, hash TEXT NOT NULL, UNIQUE (stream, version)
) STRICT;
CREATE TRIGGER events_stay BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
CREATE TRIGGER events_remain BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
-- INSERT OR REPLACE deletes without asking the trigger above, so a row that could take another's place is refused too.
CREATE TRIGGER events_follow BEFORE INSERT ON events WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM events)
  OR EXISTS (SELECT 1 FROM events WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM events WHERE stream = NEW.stream AND version = NEW.version)
BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;

CREATE TABLE jobs (
  id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL, kept INTEGER NOT NULL, skipped_reason TEXT, skipped_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE offers (
  job_id TEXT NOT NULL PRIMARY KEY REFERENCES jobs (id), id TEXT NOT NULL, version INTEGER NOT NULL, state TEXT NOT NULL,
  service TEXT NOT NULL, tier TEXT NOT NULL, price_minor INTEGER NOT NULL, currency TEXT NOT NULL, sow TEXT NOT NULL,
  terms TEXT NOT NULL, valid_until TEXT NOT NULL, drafted_at TEXT NOT NULL, accepted_at TEXT, evidence TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE links (
  job_id TEXT NOT NULL REFERENCES jobs (id), position INTEGER NOT NULL, id TEXT NOT NULL, purpose TEXT NOT NULL,
  offer_id TEXT NOT NULL, token_hash TEXT NOT NULL, expires_at TEXT NOT NULL, revoked INTEGER NOT NULL,
  PRIMARY KEY (job_id, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX links_token ON links (token_hash);

CREATE TABLE messages (
  job_id TEXT NOT NULL REFERENCES jobs (id), position INTEGER NOT NULL, id TEXT NOT NULL, offer_id TEXT, state TEXT NOT NULL,
  purpose TEXT NOT NULL, channel TEXT NOT NULL, person_id TEXT NOT NULL, recipient_key TEXT NOT NULL, place_key TEXT,
  content_hash TEXT NOT NULL, body TEXT NOT NULL, how TEXT NOT NULL, approved_at TEXT NOT NULL, expires_at TEXT NOT NULL,
  key TEXT, intended_at TEXT, settled_at TEXT, provider_id TEXT, url TEXT, reason TEXT,
  PRIMARY KEY (job_id, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX messages_one_first ON messages (person_id, job_id) WHERE purpose = 'first' AND state IN ('intent', 'sent', 'unknown');
CREATE UNIQUE INDEX messages_key ON messages (key) WHERE key IS NOT NULL;
CREATE INDEX messages_by_state ON messages (state, approved_at);
CREATE INDEX messages_out ON messages (intended_at) WHERE state IN ('intent', 'sent', 'unknown');
CREATE INDEX messages_out_person ON messages (person_id, intended_at) WHERE state IN ('intent', 'sent', 'unknown');
CREATE INDEX messages_out_recipient ON messages (recipient_key, intended_at) WHERE state IN ('intent', 'sent', 'unknown');
CREATE INDEX messages_out_place ON messages (place_key, intended_at) WHERE state IN ('intent', 'sent', 'unknown');

CREATE TABLE milestones (
  job_id TEXT NOT NULL REFERENCES jobs (id), number INTEGER NOT NULL, state TEXT NOT NULL, amount_minor INTEGER NOT NULL,
  currency TEXT NOT NULL, delivery_days INTEGER NOT NULL, review_days INTEGER NOT NULL, session_id TEXT,
  session_expires_at TEXT, payment_id TEXT, capture_before TEXT, authorised_at TEXT, delivery TEXT, delivered_at TEXT,
  review_until TEXT, note TEXT, revisions INTEGER NOT NULL, approved_at TEXT, evidence TEXT, captured_minor INTEGER NOT NULL,
  captured_at TEXT, refunded_minor INTEGER NOT NULL, dispute_id TEXT, frozen TEXT,
  PRIMARY KEY (job_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX milestones_by_state ON milestones (state);
CREATE INDEX milestones_captured ON milestones (captured_at) WHERE captured_at IS NOT NULL;

CREATE TABLE operations (
  job_id TEXT NOT NULL REFERENCES jobs (id), position INTEGER NOT NULL, id TEXT NOT NULL, milestone INTEGER NOT NULL,
  kind TEXT NOT NULL, state TEXT NOT NULL, key TEXT NOT NULL, amount_minor INTEGER NOT NULL, request TEXT NOT NULL,
  intended_at TEXT NOT NULL, reason TEXT,
  PRIMARY KEY (job_id, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX operations_one_open ON operations (job_id, milestone) WHERE state = 'open';
CREATE UNIQUE INDEX operations_key ON operations (key);
CREATE INDEX operations_by_state ON operations (state, intended_at);

CREATE TABLE provider_ids (
  provider_id TEXT NOT NULL PRIMARY KEY, job_id TEXT NOT NULL REFERENCES jobs (id), number INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX provider_ids_by_job ON provider_ids (job_id);

CREATE TABLE suppressions (key TEXT NOT NULL PRIMARY KEY, reason TEXT NOT NULL, at TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX suppressions_by_age ON suppressions (at, key, reason);

CREATE TABLE counters (
  subject TEXT NOT NULL, state TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (subject, state)
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger_state (
  one INTEGER PRIMARY KEY CHECK (one = 1), ledger_id TEXT NOT NULL, mode TEXT, tip_seq INTEGER NOT NULL, tip_hash TEXT NOT NULL
) STRICT;

CREATE TABLE posts (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, identity TEXT NOT NULL, fingerprint TEXT, stage TEXT NOT NULL,
  screened TEXT NOT NULL, listed INTEGER NOT NULL, score REAL NOT NULL, recency TEXT NOT NULL, source TEXT NOT NULL,
  native_id TEXT, url TEXT, title TEXT NOT NULL, author_name TEXT, author_url TEXT, posted_at TEXT, seen_at TEXT NOT NULL,
  replies INTEGER, kind TEXT NOT NULL, kind_confidence REAL NOT NULL, engagement TEXT NOT NULL, budget TEXT, service TEXT,
  kept INTEGER NOT NULL, dropped TEXT, duplicate_of TEXT, tags TEXT NOT NULL, reasons TEXT NOT NULL, thread TEXT,
  body TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX posts_original ON posts (fingerprint, kept) WHERE fingerprint IS NOT NULL AND duplicate_of IS NULL;
CREATE INDEX posts_by_age ON posts (stage, seq);
CREATE INDEX posts_by_score ON posts (stage, score DESC, recency DESC, seq DESC) WHERE listed = 1;
CREATE INDEX posts_listed ON posts (listed, score DESC, recency DESC, seq DESC) WHERE listed = 1;

CREATE TABLE contacts (
  job_id TEXT NOT NULL, position INTEGER NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL, quote TEXT NOT NULL,
  start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, confidence REAL NOT NULL, use TEXT NOT NULL, url TEXT, found_at TEXT NOT NULL,
  PRIMARY KEY (job_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE bodies (hash TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL) STRICT;

CREATE TABLE cursors (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE inbox (
  provider TEXT NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL, payload TEXT NOT NULL, received_at TEXT NOT NULL, outcome TEXT,
  PRIMARY KEY (provider, id)
) STRICT;
CREATE INDEX inbox_unmarked ON inbox (provider, received_at, id) WHERE outcome IS NULL;
`;
