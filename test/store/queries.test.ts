import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compiledQueries, compileQueriesPlugin } from '../../scripts/compile-queries.ts';
import { type TemporaryLedger, temporaryLedger } from '../ledger.ts';
import { wonJob } from './script.ts';

const FOLDER = join(import.meta.dirname, '../../src/store/queries');
const FILES = readdirSync(FOLDER).map((name) => join(FOLDER, name));
/** Whole-table reads for `verify` and `compareRebuild`. */
const MAY_SCAN = 'audit.ts';

const all = (
  await Promise.all(
    FILES.map(async (file) => Object.entries(await compiledQueries(file)).map(([name, query]) => ({ file, name, ...query }))),
  )
).flat();

let temporary: TemporaryLedger;
let raw: Database.Database;
beforeAll(async () => {
  temporary = await temporaryLedger();
  await wonJob(temporary.ledger, 'a');
  raw = new Database(temporary.path);
});
afterAll(async () => {
  raw.close();
  await temporary.dispose();
});

function plan(sql: string): string[] {
  const places = sql.split('?').length - 1;
  const rows = raw.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(new Array(places).fill(null)) as { detail: string }[];
  return rows.map(({ detail }) => detail);
}

/** Walks a whole table: neither a search, nor a walk along an index that holds all the columns asked for, nor what full text matches (`M`), nor a list that is handed in. */
function scans(detail: string): boolean {
  return (
    /^SCAN (?!.*USING COVERING INDEX)/.test(detail) &&
    !/VIRTUAL TABLE INDEX \d+:=?M\d/.test(detail) &&
    !/^SCAN json_each VIRTUAL TABLE/.test(detail) &&
    !/^SCAN (?:CONSTANT ROW|\d+-ROW VALUES CLAUSE)$/.test(detail)
  );
}

describe('no query walks a whole table', () => {
  test.each(all.filter(({ file }) => !file.endsWith(MAY_SCAN)))('$name', ({ sql }) => {
    expect(plan(sql).filter(scans)).toEqual([]);
  });

  test('and the check sees one that does', () => {
    expect(plan("SELECT * FROM posts WHERE title = 'x'").filter(scans)).toEqual(['SCAN posts']);
    expect(plan('SELECT id FROM posts').filter(scans)).toEqual([]);
    expect(plan('SELECT rowid FROM posts_search').filter(scans)).toHaveLength(1);
  });
});

describe('lists come out of an index in their order, without sorting', () => {
  test.each([
    'listOpen',
    'listStage',
    'listUnlisted',
    'newestMatches',
    'newestRecentMatches',
    'postsOfStage',
    'postingLists',
    'newestPostingList',
    'idsInStage',
    'idsBetween',
    'streamEvents',
    'contactsOf',
    'suppressions',
  ])('%s', (name) => {
    const found = all.find((query) => query.name === name);
    expect(plan(found?.sql ?? '')).not.toEqual([]);
    expect(plan(found?.sql ?? '').filter((detail) => detail.includes('TEMP B-TREE'))).toEqual([]);
  });
});

test('no LIMIT is a bare place, for which SQLite would prepare the statement anew at every call', () => {
  expect(all.filter(({ sql }) => /limit \?/i.test(sql)).map(({ name }) => name)).toEqual([]);
});

test('a bound for FTS5 is an integer: of any other number it takes no notice, and goes through everything', () => {
  const bounds = all.flatMap(({ sql }) => (/ match /.test(sql) ? (sql.match(/"rowid" [<>]=? \S+/g) ?? []) : []));
  expect(bounds.length).toBeGreaterThan(2);
  for (const bound of bounds) expect(bound).toMatch(/cast\(/);
});

test('every place of a statement has a name', () => {
  expect(all.length).toBeGreaterThan(40);
  for (const { sql, names } of all) expect(sql.split('?').length - 1).toBe(names.length);
});

test('the bundle holds the very text that Kysely makes, and no Kysely', async () => {
  const entry = FILES.map((file, index) => `export * as q${index} from ${JSON.stringify(file)};`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: FOLDER, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    plugins: [compileQueriesPlugin()],
  });
  const [{ text } = { text: '' }] = outputFiles;
  expect(text).not.toContain('kysely');
  expect(text).not.toContain('DummyDriver');
  const bundled: Record<string, Record<string, unknown>> = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  const flat = Object.values(bundled).flatMap((module) => Object.entries(module).map(([name, query]) => ({ name, query })));
  const expected = all.map(({ name, sql, names }) => ({ name, query: { sql, names } }));
  const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
  expect(flat.sort(byName)).toEqual(expected.sort(byName));
});

test('a module that exports anything but queries cannot be compiled', async () => {
  await expect(compiledQueries(join(import.meta.dirname, '../../src/store/counters.ts'))).rejects.toThrow('which is not a query');
});
