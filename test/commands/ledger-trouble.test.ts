/** What an operator is told when something happens to the ledger: an upgrade, a full disk, another writer, a file that is taken away. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { allMigrations, migrate, SCHEMA_VERSION } from '../../src/store/migrate.ts';
import { openLedger } from '../../src/store/open.ts';
import { Connection } from '../../src/store/sqlite.ts';
import { fakeWorld } from '../fake-world.ts';
import { countingIds, fakeClock } from '../ledger.ts';
import { BACK_TO_SEVEN } from '../old-ledgers.ts';

let cwd: string;
let ledger: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'loop-trouble-'));
  ledger = join(cwd, 'ledger.db');
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

async function run(...argv: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const fake = fakeWorld({ argv: ['--ledger', ledger, ...argv], cwd });
  return { code: await main(fake.world), out: fake.out(), err: fake.err() };
}

/** Posts that each want their room in the ledger. */
function writePosts(count: number): void {
  const lines = Array.from({ length: count }, (_, i) =>
    JSON.stringify({
      id: `p${i}`,
      source: 'board',
      url: `https://board.example/${i}`,
      title: `[Hiring] Landing page number ${i}, $${300 + i}`,
      body: `We need a landing page for shop number ${i}. ${`Words of shop ${i} about page ${i * 7}. `.repeat(20)}`,
      author: `shop${i}`,
      postedAt: '2026-11-22T10:00:00Z',
    }),
  );
  writeFileSync(join(cwd, 'posts.jsonl'), lines.join('\n'));
}

describe('a ledger of an older loop', () => {
  beforeEach(async () => {
    const opened = await openLedger({ location: ledger, clock: fakeClock(), ids: countingIds() });
    await opened.close();
    const old = new Database(ledger);
    const names = old.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'person_%'").pluck().all();
    expect(names).toContain('person_jobs');
    old.exec(`
      ${BACK_TO_SEVEN}
      DROP TABLE person_jobs; DROP TABLE person_links; DROP TABLE person_words;
      DROP INDEX messages_of_request; DROP INDEX messages_one_first;
      ALTER TABLE messages DROP COLUMN request_id;
      CREATE UNIQUE INDEX messages_one_first ON messages (person_id, job_id) WHERE purpose = 'first' AND state IN ('intent', 'sent', 'unknown');
      PRAGMA user_version = 4;
    `);
    old.close();
  });

  test('is upgraded with one line on stderr that says from where to where, and where the copy lies', async () => {
    const { code, out, err } = await run('list', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ jobs: [], total: 0 });
    const copy = readdirSync(cwd).find((name) => name.endsWith('.bak')) ?? 'none';
    expect(err).toBe(
      `The ledger ${ledger} was upgraded from schema 4 to ${SCHEMA_VERSION}; as it was before, it lies in ${join(cwd, copy)}\n`,
    );
    expect((await run('list')).err).toBe('');
  });

  test('is upgraded without a word under --quiet', async () => {
    expect(await run('list', '--quiet', '--json')).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(cwd).filter((name) => name.endsWith('.bak'))).toHaveLength(1);
  });

  test('that another process has upgraded meanwhile is not told of twice', async () => {
    const connection = new Connection(ledger, { readonly: false });
    const late = new Connection(ledger, { readonly: false });
    const now = '2026-03-02T09:00:00.000Z';
    const migrations = await allMigrations();
    expect(migrate({ connection, migrations, now })).toMatchObject({ from: 4, to: SCHEMA_VERSION });
    expect(migrate({ connection: late, migrations, now })).toBeNull();
    connection.close();
    late.close();
  });
});

test('a disk that fills up in the middle of a run: how much is recorded, and that it may be run again', () => {
  // The first transaction fits, and not all of them do.
  writePosts(9000);
  // The shell caps the size of any file its children write, in blocks of 1024 bytes: the disk is full for that process alone.
  const root = pathToFileURL(join(import.meta.dirname, '..', '..', 'src/')).href;
  const program = `const [{ main }, { createNodeWorld }] = await Promise.all([import('${root}main.ts'), import('${root}system/node-world.ts')]);
    process.exitCode = await main(createNodeWorld());`;
  const argv = ['--input-type=module', '-e', program, '--', 'node', 'discover', '--from', 'posts.jsonl', '--ledger', ledger];
  const shell = `trap '' XFSZ; ulimit -f 16000; exec "$0" "$@"`;
  const { status, stderr } = spawnSync('bash', ['-c', shell, process.execPath, ...argv], { cwd, encoding: 'utf8' });
  const said =
    /(\d+) posts were recorded \((\d+) new leads\). The step that failed wrote nothing; what came before it stays recorded.\n$/.exec(
      stderr,
    );
  expect(said, stderr).not.toBeNull();
  expect(stderr).not.toContain('Nothing was written');
  expect(status).toBe(4);
  const raw = new Database(ledger, { readonly: true });
  const posts = raw.prepare('SELECT count(*) FROM posts').pluck().get();
  raw.close();
  expect(posts).toBeGreaterThan(0);
  expect(Number(said?.[1])).toBe(posts);
  // The table counts what is recorded, not what was read in vain.
  expect(stderr).toMatch(new RegExp(`^input\\tok\\t${posts}\\t`, 'm'));
});

test('another writer who does not let go: the run waits, then says what it recorded', { timeout: 30_000 }, async () => {
  writePosts(3000);
  const fake = fakeWorld({ argv: ['--ledger', ledger, 'discover', '--from', 'posts.jsonl', '--json'], cwd });
  let other: Database.Database | null = null;
  const world = {
    ...fake.world,
    terminal: {
      ...fake.world.terminal,
      async out(text: string) {
        if (other === null) {
          other = new Database(ledger);
          other.exec('BEGIN IMMEDIATE');
        }
        await fake.world.terminal.out(text);
      },
    },
  };
  expect(await main(world)).toBe(4);
  (other as Database.Database | null)?.close();
  expect(fake.err()).toMatch(
    /is locked by another program\n.*\n {2}(\d+) posts were recorded \(\1 new leads\). The step that failed wrote nothing;/,
  );
});

test('a ledger that is deleted under a run: nothing is said to be recorded that nobody will find', async () => {
  writePosts(3000);
  const fake = fakeWorld({ argv: ['--ledger', ledger, 'discover', '--from', 'posts.jsonl', '--json'], cwd });
  const world = {
    ...fake.world,
    terminal: {
      ...fake.world.terminal,
      async out(text: string) {
        for (const end of ['', '-wal', '-shm']) rmSync(ledger + end, { force: true });
        await fake.world.terminal.out(text);
      },
    },
  };
  expect(await main(world)).toBe(4);
  expect(fake.err()).toContain('was deleted, moved or replaced while loop was at work on it');
  expect(fake.err()).toContain('what came before it is in the file that was taken away.');
  expect(existsSync(ledger) && statSync(ledger).size > 0).toBe(false);
});

test.skipIf(!existsSync('/proc/self'))('a place where no folder can be made is refused at once', async () => {
  const fake = fakeWorld({ argv: ['--ledger', '/proc/nowhere/deep/ledger.db', 'list'], cwd });
  expect(await main(fake.world)).toBe(4);
  expect(fake.err()).toContain('the ledger /proc/nowhere/deep/ledger.db lies where no folder can be made');
});

test('a missing folder above the ledger is made, for the user alone', async () => {
  ledger = join(cwd, 'a', 'b', 'ledger.db');
  expect((await run('list')).code).toBe(0);
  expect(statSync(join(cwd, 'a', 'b')).mode & 0o777).toBe(0o700);
});
