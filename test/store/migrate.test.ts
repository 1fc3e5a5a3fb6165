import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { allMigrations, type Migration, migrate, SCHEMA_VERSION, versionOf } from '../../src/store/migrate.ts';
import { openLedger } from '../../src/store/open.ts';
import { Connection } from '../../src/store/sqlite.ts';
import { openWriter } from '../../src/store/sqlite-ledger.ts';
import { assertRebuildEqual, countingIds, fakeClock } from '../ledger.ts';
import { wonJob } from './script.ts';

const now = '2026-03-02T09:00:00.000Z';
const addColumn: Migration = {
  version: SCHEMA_VERSION + 1,
  sql: "ALTER TABLE jobs ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'",
};
const addTable: Migration = {
  version: SCHEMA_VERSION + 2,
  sql: 'CREATE TABLE colours (name TEXT) STRICT; INSERT INTO colours VALUES (1)',
};

let folder: string;
let path: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'loop-migrate-'));
  path = join(folder, 'ledger.db');
  const ledger = await openLedger({ location: path, clock: fakeClock(), ids: countingIds() });
  await wonJob(ledger, 'a');
  await ledger.close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(...more: readonly Migration[]): Promise<void> {
  const connection = openWriter(path);
  try {
    migrate({ connection, migrations: [...(await allMigrations()), ...more], now });
  } finally {
    connection.close();
  }
}

function ask(file: string, sql: string): unknown {
  const raw = new Database(file, { readonly: true });
  try {
    return raw.prepare(sql).pluck().get();
  } finally {
    raw.close();
  }
}

test('the migrations are numbered from 1 without a gap, one file each, up to the version that the program knows', async () => {
  const files = readdirSync(join(import.meta.dirname, '../../src/store/migrations')).sort();
  const versions = (await allMigrations()).map(({ version }) => version);
  expect(versions).toEqual(files.map((_, index) => index + 1));
  expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(versions);
  expect(versions.at(-1)).toBe(SCHEMA_VERSION);
});

test('a ledger of the current schema is left alone', async () => {
  await run();
  expect(readdirSync(folder)).toEqual(['ledger.db']);
});

test('an older ledger is copied beside itself, then brought up to date with everything in it', async () => {
  await run(addColumn, addTable);
  const copy = `ledger.db.v${SCHEMA_VERSION}-2026-03-02T090000.000Z.bak`;
  expect(readdirSync(folder).sort()).toEqual(['ledger.db', copy]);
  expect(ask(path, 'PRAGMA user_version')).toBe(SCHEMA_VERSION + 2);
  expect(ask(path, 'SELECT colour FROM jobs')).toBe('blue');
  expect(ask(path, 'SELECT name FROM colours')).toBe('1');
  // The copy is a whole ledger that the older program opens.
  expect(statSync(join(folder, copy)).mode & 0o077).toBe(0);
  const old = await openLedger({ location: join(folder, copy), clock: fakeClock(), ids: countingIds(2) });
  expect(await old.read.figures()).toMatchObject({ posts: 1 });
  await assertRebuildEqual(old);
  await old.close();
});

test('migrations that fail leave the ledger as it was', async () => {
  await expect(run(addColumn, { version: SCHEMA_VERSION + 2, sql: 'CREATE TABLE jobs (id TEXT)' })).rejects.toThrow(
    'already exists',
  );
  const ledger = await openLedger({ location: path, clock: fakeClock(), ids: countingIds(2) });
  await assertRebuildEqual(ledger);
  await ledger.close();
  expect(ask(path, "SELECT count(*) FROM pragma_table_info('jobs') WHERE name = 'colour'")).toBe(0);
});

test('a second process that comes late finds the work done', async () => {
  await run(addColumn);
  await run(addColumn);
  expect(ask(path, 'PRAGMA user_version')).toBe(SCHEMA_VERSION + 1);
});

test('a newer ledger is refused', async () => {
  await run(addColumn);
  await expect(run()).rejects.toMatchObject({ code: 'ledger_unusable', message: expect.stringContaining('newer loop') });
  const reader = new Connection(path, { readonly: true });
  expect(versionOf(reader)).toBe(SCHEMA_VERSION + 1);
  reader.close();
});
