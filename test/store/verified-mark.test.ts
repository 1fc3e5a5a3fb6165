import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChainHealth } from '../../src/store/ledger.ts';
import { openLedger } from '../../src/store/open.ts';
import { verifyUnlessUnchanged } from '../../src/store/verified-mark.ts';
import { countingIds, fakeClock } from '../ledger.ts';

let dir: string;
let location: string;
let markDir: string;

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'loop-mark-'));
  location = join(dir, 'ledger.db');
  markDir = join(dir, 'state', 'verified');
  const ledger = await openLedger({ location, clock: fakeClock(), ids: countingIds() });
  for (let i = 0; i < 3; i++)
    await ledger.transact({ actor: 'operator' }, (tx) =>
      tx.appendPerson(`key${i}`, [{ type: 'person.suppressed', data: { key: `key${i}`, reason: 'operator' } }]),
    );
  await ledger.close();
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** A look ten seconds after the file was changed, unless said otherwise. */
async function look(afterMs = 10_000): Promise<ChainHealth> {
  const ledger = await openLedger({ location, clock: fakeClock(), ids: countingIds(), mode: 'read' });
  const now = new Date(Number(statSync(location).ctimeMs) + afterMs);
  const health = await verifyUnlessUnchanged(ledger, { location, markDir, now });
  await ledger.close();
  return health;
}

function mark(): string {
  return join(markDir, `${statSync(location).ino}.json`);
}

function tamper(): void {
  const database = new Database(location);
  for (const { name } of database.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all() as { name: string }[])
    database.exec(`DROP TRIGGER "${name}"`);
  database.exec(`UPDATE events SET actor = 'client' WHERE seq = 2`);
  database.close();
}

describe('a look at the chain', () => {
  it('is remembered while the file is the one that was looked at', async () => {
    expect(await look()).toMatchObject({ intact: true, events: 4, checked: 4 });
    expect((await look()).checkedAt).toMatch(/^\d{4}-/);
    expect(statSync(mark()).mode & 0o777).toBe(0o600);
  });

  it('is taken anew after a write, and finds what was changed', async () => {
    await look();
    tamper();
    const health = await look();
    expect([health.intact, health.checkedAt]).toEqual([false, undefined]);
    expect((await look()).intact).toBe(false);
  });

  it('comes before the first write of a run, and a log that does not hold takes no more', async () => {
    tamper();
    const ledger = await openLedger({ location, clock: fakeClock(), ids: countingIds(9) });
    const write = ledger.transact({ actor: 'operator' }, (tx) => tx.setCursor('a', 'b'));
    await expect(write).rejects.toMatchObject({
      code: 'ledger_unusable',
      message: expect.stringContaining('event 2 was changed'),
    });
    expect(await ledger.read.cursor('a')).toBeNull();
    await ledger.close();
  });

  it('is taken anew where somebody set the time of the file back', async () => {
    await look();
    const { atime, mtime } = statSync(location);
    tamper();
    utimesSync(location, atime, mtime);
    expect((await look()).intact).toBe(false);
  });

  it('is not remembered of a file that was changed within the last two seconds', async () => {
    await look(500);
    expect((await look()).checkedAt).toBeUndefined();
  });

  it.each(['', 'not json', '{}', '{"file":1}'])('does not believe the mark %j', async (text) => {
    await look();
    writeFileSync(mark(), text);
    expect((await look()).checkedAt).toBeUndefined();
    expect(JSON.parse(readFileSync(mark(), 'utf8'))).toMatchObject({ events: 4 });
  });

  it('works where no mark can be kept', async () => {
    writeFileSync(join(dir, 'state'), 'a file where the folder should be');
    expect(await look()).toMatchObject({ intact: true, checked: 4 });
  });
});
