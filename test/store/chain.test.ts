import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { canonicalJson, sha256 } from '../../src/domain/canonical.ts';
import { openLedger } from '../../src/store/open.ts';
import { assertRebuildEqual, countingIds, fakeClock, type TemporaryLedger, temporaryLedger } from '../ledger.ts';
import { wonJob } from './script.ts';

let temporary: TemporaryLedger;
let id: string;
beforeEach(async () => {
  temporary = await temporaryLedger();
  id = await wonJob(temporary.ledger, 'a');
});
afterEach(() => temporary.dispose());

/** Changes the file behind the ledger's back, the way somebody with a SQLite shell would. */
function tamper(...statements: readonly string[]): void {
  const raw = new Database(temporary.path);
  raw.exec('DROP TRIGGER events_stay; DROP TRIGGER events_remain; DROP TRIGGER events_follow;');
  for (const statement of statements) raw.exec(statement);
  raw.close();
}

const full = () => temporary.ledger.verify(Number.POSITIVE_INFINITY);

test('an untouched log is intact, to the depth asked', async () => {
  const events = (await temporary.ledger.read.figures()).events;
  expect(await full()).toEqual({ intact: true, events, checked: events, problem: null });
  expect(await temporary.ledger.verify(3)).toEqual({ intact: true, events, checked: 3, problem: null });
  expect(await temporary.ledger.verify(0)).toEqual({ intact: true, events, checked: 0, problem: null });
  expect(await temporary.ledger.verify(1_000_000)).toMatchObject({ intact: true, checked: events });
});

test('each link is the SHA-256 over the canonical JSON of all its other columns, the hash before it included', () => {
  const raw = new Database(temporary.path, { readonly: true });
  const rows = raw.prepare('SELECT * FROM events ORDER BY seq').all() as { hash: string; prev_hash: string }[];
  raw.close();
  let before = '0'.repeat(64);
  for (const { hash, ...rest } of rows) {
    expect(rest.prev_hash).toBe(before);
    expect(hash).toBe(sha256(canonicalJson(rest)));
    before = hash;
  }
  expect(rows.length).toBeGreaterThan(10);
});

test.each([
  "UPDATE events SET data = '{}' WHERE seq = 5",
  'DELETE FROM events WHERE seq = 5',
  "INSERT OR REPLACE INTO events SELECT seq, id, stream, version, type, schema, '{}', actor, cause, at, prev_hash, hash FROM events WHERE seq = 5",
  "INSERT OR REPLACE INTO events SELECT 1000, id, stream, version, type, schema, '{}', actor, cause, at, prev_hash, hash FROM events WHERE seq = 5",
  "INSERT OR REPLACE INTO events SELECT (SELECT max(seq) + 1 FROM events), id, 'x', 1, type, schema, data, actor, cause, at, prev_hash, hash FROM events WHERE seq = 5",
  "INSERT OR REPLACE INTO events SELECT (SELECT max(seq) + 1 FROM events), 'x', stream, version, type, schema, data, actor, cause, at, prev_hash, hash FROM events WHERE seq = 5",
])('the log refuses: %s', async (statement) => {
  const raw = new Database(temporary.path);
  expect(() => raw.exec(statement)).toThrow('append-only');
  raw.close();
  expect(await full()).toMatchObject({ intact: true });
});

describe('is found', () => {
  test.each(['id', 'stream', 'type', 'data', 'actor', 'cause', 'at', 'prev_hash', 'hash'])('a change of %s', async (column) => {
    tamper(`UPDATE events SET ${column} = 'x' || coalesce(${column}, '') WHERE seq = 5`);
    expect(await full()).toMatchObject({ intact: false, problem: expect.stringContaining('event 5') });
  });

  test.each(['version', 'schema'])('a change of %s', async (column) => {
    tamper(`UPDATE events SET ${column} = ${column} + 1000 WHERE seq = 5`);
    expect(await full()).toMatchObject({ intact: false, problem: expect.stringContaining('event 5') });
  });

  test('an amount made larger, with its own hash made to fit', async () => {
    const raw = new Database(temporary.path);
    const row = raw.prepare('SELECT * FROM events WHERE seq = 5').get() as Record<string, unknown>;
    raw.close();
    const { hash: _, ...rest } = { ...row, data: String(row['data']).replace('6000', '9000') } as Record<string, unknown>;
    tamper(
      `UPDATE events SET data = '${String(rest['data'])}x', hash = '${sha256(canonicalJson({ ...rest, data: `${String(rest['data'])}x` }))}' WHERE seq = 5`,
    );
    expect(await full()).toMatchObject({ intact: false, problem: 'event 6 does not follow from event 5' });
  });

  test('an event taken out of the middle', async () => {
    tamper('DELETE FROM events WHERE seq = 5');
    expect(await full()).toMatchObject({ intact: false, problem: 'event 5 is missing from the log' });
  });

  test('a log cut short at its end, at any depth', async () => {
    tamper('DELETE FROM events WHERE seq = (SELECT max(seq) FROM events)');
    expect(await temporary.ledger.verify(1)).toMatchObject({
      intact: false,
      problem: expect.stringContaining('the log ends at event'),
    });
  });

  test('a log cut short, with the repeated end made to fit', async () => {
    tamper(
      'DELETE FROM events WHERE seq = (SELECT max(seq) FROM events)',
      'UPDATE ledger_state SET tip_seq = tip_seq - 1, tip_hash = (SELECT hash FROM events ORDER BY seq DESC LIMIT 1)',
    );
    expect(await temporary.ledger.verify(1)).toMatchObject({ intact: false, problem: expect.stringContaining('were counted') });
    expect(await temporary.ledger.compareRebuild()).not.toEqual([]);
  });

  test('a last event rewritten with its own hash', async () => {
    const raw = new Database(temporary.path);
    const { hash: _, ...row } = raw.prepare('SELECT * FROM events ORDER BY seq DESC LIMIT 1').get() as Record<string, unknown>;
    raw.close();
    tamper(
      `UPDATE events SET actor = 'client', hash = '${sha256(canonicalJson({ ...row, actor: 'client' }))}' WHERE seq = ${String(row['seq'])}`,
    );
    expect(await temporary.ledger.verify(1)).toMatchObject({
      intact: false,
      problem: 'the last event is not the one that was recorded',
    });
  });

  test('a ledger without its state row, in words instead of an exception', async () => {
    tamper('DELETE FROM ledger_state');
    expect(await temporary.ledger.verify()).toMatchObject({ intact: false, problem: expect.stringContaining('missing') });
  });
});

test('a change older than the depth asked is not looked for', async () => {
  tamper("UPDATE events SET actor = 'x' WHERE seq = 2");
  expect(await temporary.ledger.verify(2)).toMatchObject({ intact: true, checked: 2 });
  expect(await full()).toMatchObject({ intact: false });
});

describe('compareRebuild names', () => {
  test.each([
    ['jobs', 'UPDATE jobs SET version = version + 1'],
    ['offers', 'UPDATE offers SET price_minor = price_minor + 1'],
    ['links', 'UPDATE links SET revoked = 1'],
    ['messages', "UPDATE messages SET state = 'rejected'"],
    ['milestones', 'UPDATE milestones SET captured_minor = captured_minor + 1 WHERE number = 2'],
    ['operations', "UPDATE operations SET state = 'unknown' WHERE position = 0"],
    ['operations', 'DELETE FROM operations WHERE position = 3'],
    ['provider_ids', "DELETE FROM provider_ids WHERE provider_id = 'cs-a-1'"],
    ['suppressions', "INSERT INTO suppressions VALUES ('k', 'operator', '2026')"],
    ['posts', "UPDATE posts SET stage = 'lead'"],
    ['posts', 'UPDATE posts SET listed = 0'],
    ['ledger_state', "UPDATE ledger_state SET mode = 'live'"],
    ['counters', "UPDATE counters SET count = count + 1 WHERE subject = 'posts'"],
    ['counters', "INSERT INTO counters VALUES ('messages', 'unknown', 2)"],
    ['counters', "DELETE FROM counters WHERE subject = 'milestones'"],
  ])('%s after %s', async (table, statement) => {
    await assertRebuildEqual(temporary.ledger);
    tamper(statement);
    const differences = await temporary.ledger.compareRebuild();
    expect(differences.map((text) => text.split(' ')[0]?.replace(':', ''))).toContain(table);
  });

  test('a job that the log knows and the posts do not', async () => {
    tamper('DELETE FROM posts');
    expect(await temporary.ledger.compareRebuild()).toContain(`posts ${id}: missing, but the log speaks about it`);
  });
});

test('two ledgers with the same history have the same chain', async () => {
  const tips: unknown[] = [];
  for (const name of ['x', 'y']) {
    const path = `${temporary.folder}/${name}.db`;
    const ledger = await openLedger({ location: path, clock: fakeClock(), ids: countingIds(9) });
    await wonJob(ledger, 'a');
    await ledger.close();
    const raw = new Database(path, { readonly: true });
    tips.push(raw.prepare('SELECT tip_seq, tip_hash FROM ledger_state').get());
    raw.close();
  }
  expect(tips[0]).toEqual(tips[1]);
});
