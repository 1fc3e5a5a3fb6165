import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LoopError } from '../../src/errors.ts';
import { translated } from '../../src/store/failures.ts';
import { openLedger } from '../../src/store/open.ts';
import { assertRebuildEqual, temporaryLedger } from '../ledger.ts';

/** An error the way better-sqlite3 throws it. */
function sqliteError(code: string, message = 'x'): Error {
  return Object.assign(new Error(message), { code });
}

describe('a failure of SQLite becomes one sentence with a way out', () => {
  test.each([
    ['SQLITE_BUSY', 'is locked'],
    ['SQLITE_BUSY_SNAPSHOT', 'is locked'],
    ['SQLITE_FULL', 'the disk is full'],
    ['SQLITE_IOERR_FSYNC', 'the disk reports an error'],
    ['SQLITE_CORRUPT_INDEX', 'is damaged'],
    ['SQLITE_NOTADB', 'is not a ledger'],
    ['SQLITE_READONLY_DBMOVED', 'is read-only'],
    ['SQLITE_CANTOPEN', 'cannot be opened'],
    ['SQLITE_PROTOCOL', 'cannot be locked properly'],
  ])('%s', (code, words) => {
    const cause = sqliteError(code);
    const error = translated(cause, '/data/ledger.db');
    expect(error).toBeInstanceOf(LoopError);
    expect(error).toMatchObject({
      code: 'ledger_unusable',
      message: expect.stringContaining(words),
      state: 'Nothing was written.',
      cause,
    });
    expect((error as LoopError).message).toContain('/data/ledger.db');
    expect((error as LoopError).fix).toMatch(/\w{3}/);
  });

  test('what is not about the file stays what it is: a bug', () => {
    const bugs = [
      sqliteError('SQLITE_ERROR'),
      sqliteError('SQLITE_CONSTRAINT_UNIQUE', 'UNIQUE constraint failed: posts.colour'),
      sqliteError('ENOENT'),
      new Error('x'),
      'text',
    ];
    for (const bug of bugs) expect(translated(bug, '/data/ledger.db')).toBe(bug);
    const ours = new LoopError('usage', 'x');
    expect(translated(ours, '/data/ledger.db')).toBe(ours);
  });
});

test('a disk that fills up in the middle of a transaction is named, and the ledger keeps what it had', async () => {
  const temporary = await temporaryLedger();
  await temporary.ledger.close();
  // The shell caps the size of any file its children write, in blocks of 1024 bytes: the disk is full for that process alone.
  const script = `trap '' XFSZ; ulimit -f 400; exec "$0" "$@"`;
  const writer = fileURLToPath(new URL('./writer.ts', import.meta.url));
  const run = spawnSync('bash', ['-c', script, process.execPath, writer, temporary.path, 'a', '100000'], { encoding: 'utf8' });
  expect(run.stderr).toMatch(/ledger_unusable/);
  expect(run.stderr).toMatch(/the disk (is full|reports an error)/);
  expect(run.status).not.toBe(0);
  const committed = run.stdout.trim().split('\n').length;
  expect(committed).toBeGreaterThan(3);
  const ledger = await openLedger({ location: temporary.path, clock: temporary.clock, ids: temporary.ids });
  expect((await ledger.read.figures()).events).toBeGreaterThanOrEqual(committed + 1);
  await assertRebuildEqual(ledger);
  await ledger.close();
  await temporary.dispose();
});
