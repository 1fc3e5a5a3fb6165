import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LoopError } from '../../src/errors.ts';
import { fileError } from '../../src/store/file.ts';
import { openLedger, throwawayCopy } from '../../src/store/open.ts';
import { assertRebuildEqual, countingIds, fakeClock, newPost } from '../ledger.ts';
import { put, wonJob } from './script.ts';

let folder: string;
let path: string;
const clock = fakeClock();
let seed = 0;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loop-open-'));
  path = join(folder, 'ledger.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (mode: 'read' | 'write' = 'write', location = path) =>
  openLedger({ location, clock, ids: countingIds(++seed), mode });

/** A closed, sound ledger with a job that went all the way. */
async function soundLedger(): Promise<void> {
  const ledger = await open();
  await wonJob(ledger, 'a');
  await ledger.close();
}

function modeOf(file: string): string {
  return (statSync(file).mode & 0o777).toString(8);
}

/** Everything in the folder, byte for byte. */
function contents(): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}

/** The refusal of both modes, after which the folder holds exactly what it held before. */
async function refusal(): Promise<LoopError> {
  const before = contents();
  const errors: unknown[] = [];
  for (const mode of ['read', 'write'] as const) {
    errors.push(await open(mode).catch((error: unknown) => error));
    expect(contents()).toEqual(before);
  }
  const [first, second] = errors;
  if (!(first instanceof LoopError) || !(second instanceof LoopError)) throw new Error(`not refused: ${String(errors)}`);
  expect(second.message).toBe(first.message);
  expect(first).toMatchObject({ code: 'ledger_unusable', state: 'Nothing was written.' });
  expect(first.meaning.exit).toBe(4);
  expect(first.message).toContain(path);
  expect(first.fix).not.toBeNull();
  return first;
}

describe('a first run', () => {
  test.each(['read', 'write'] as const)('creates folder and file for their owner alone, in mode %s', async (mode) => {
    const location = join(folder, 'new', 'deep', 'ledger.db');
    const ledger = await open(mode, location);
    expect(await ledger.read.figures()).toMatchObject({ posts: 0, events: 1, holds: [] });
    expect(ledger.location).toBe(location);
    await assertRebuildEqual(ledger);
    expect([modeOf(join(folder, 'new')), modeOf(join(folder, 'new', 'deep')), modeOf(location)]).toEqual(['700', '700', '600']);
    await ledger.close();
  });

  test('leaves nothing but the ledger, and closing leaves no log behind', async () => {
    const ledger = await open();
    await put(ledger, 'a');
    expect(readdirSync(folder).sort()).toEqual(['ledger.db', 'ledger.db-shm', 'ledger.db-wal']);
    expect([modeOf(`${path}-wal`), modeOf(`${path}-shm`)]).toEqual(['600', '600']);
    await ledger.close();
    expect(readdirSync(folder)).toEqual(['ledger.db']);
  });

  test('twice at the same moment makes one ledger', async () => {
    const [first, second] = await Promise.all([open(), open()]);
    await put(first, 'a');
    expect((await second.read.figures()).posts).toBe(1);
    expect(await second.read.history('ledger')).toHaveLength(1);
    await Promise.all([first.close(), second.close()]);
    expect(readdirSync(folder).filter((name) => !/^ledger\.db(-wal|-shm)?$/.test(name))).toEqual([]);
  });

  test('where no folder can be made is refused', async () => {
    writeFileSync(join(folder, 'file'), '');
    for (const below of ['ledger.db', 'deep/ledger.db']) {
      await expect(open('write', join(folder, 'file', below))).rejects.toMatchObject({
        code: 'ledger_unusable',
        message: expect.stringContaining('not a folder'),
      });
    }
  });
});

describe('an existing ledger', () => {
  test('is closed to others when it had been opened to them', async () => {
    await soundLedger();
    chmodSync(path, 0o644);
    await (await open()).close();
    expect(modeOf(path)).toBe('600');
  });

  test('opened for reading answers, also while another one writes, and refuses to write', async () => {
    const writer = await open();
    const id = await wonJob(writer, 'a');
    await writer.transact({ actor: 'operator' }, async (tx) => {
      await tx.putPosts([newPost('b')]);
      const reader = await open('read');
      expect((await reader.read.figures()).posts).toBe(1);
      expect(await reader.read.resolveId(id)).toBe(id);
      await expect(reader.transact({ actor: 'operator' }, async () => undefined)).rejects.toMatchObject({ code: 'bug' });
      await reader.close();
    });
    await writer.close();
  });

  test('whose last user crashed is checked, folded in and goes on', async () => {
    await soundLedger();
    const crashed = await open();
    await put(crashed, 'b');
    // What a killed process leaves: the file and a log that nobody folded in.
    const copy = join(folder, 'copy.db');
    copyFileSync(path, copy);
    copyFileSync(`${path}-wal`, `${copy}-wal`);
    await crashed.close();
    const ledger = await open('write', copy);
    expect((await ledger.read.figures()).posts).toBe(2);
    await assertRebuildEqual(ledger);
    await ledger.close();
  });

  test('whose last user crashed and left damage is refused', async () => {
    await soundLedger();
    const crashed = await open();
    await put(crashed, 'b');
    const copy = join(folder, 'copy.db');
    copyFileSync(path, copy);
    copyFileSync(`${path}-wal`, `${copy}-wal`);
    await crashed.close();
    damage(copy);
    const refused = open('write', copy);
    await expect(refused).rejects.toMatchObject({ code: 'ledger_unusable', message: expect.stringContaining('is damaged') });
  });
});

/** Overwrites the middle of every page but the first. */
function damage(file: string): void {
  const bytes = readFileSync(file);
  for (let page = 4096; page < bytes.length; page += 4096) bytes.fill(0x5a, page, page + 64);
  writeFileSync(file, bytes);
}

describe('refused with nothing written', () => {
  test('a folder', async () => {
    mkdirSync(path);
    const error = await open().catch((found: unknown) => found);
    expect(error).toMatchObject({ code: 'ledger_unusable', message: expect.stringContaining('is a folder') });
    expect(readdirSync(path)).toEqual([]);
  });

  test('an empty file', async () => {
    writeFileSync(path, '');
    expect((await refusal()).message).toContain('is an empty file');
  });

  test('a text file', async () => {
    writeFileSync(path, 'dear diary\n'.repeat(100));
    expect((await refusal()).message).toContain('is not a ledger');
  });

  test('a few bytes of a ledger', async () => {
    await soundLedger();
    truncateSync(path, 60);
    expect((await refusal()).message).toContain('is cut short');
  });

  test.each([0.3, 0.99])('a ledger cut to %f of its length', async (share) => {
    await soundLedger();
    truncateSync(path, Math.floor(statSync(path).size * share));
    expect((await refusal()).message).toContain('is cut short');
  });

  test('a SQLite file of another program, in either journal mode', async () => {
    for (const journal of ['delete', 'wal']) {
      rmSync(path, { force: true });
      const other = new Database(path);
      other.pragma(`journal_mode = ${journal}`);
      other.exec('CREATE TABLE songs (title TEXT)');
      other.close();
      expect((await refusal()).message).toContain('another program');
    }
  });

  test('a ledger of a newer loop', async () => {
    await soundLedger();
    const newer = new Database(path);
    newer.pragma('user_version = 99');
    newer.close();
    const error = await open().catch((found: unknown) => found);
    expect(error).toMatchObject({ code: 'ledger_unusable', message: expect.stringContaining('newer loop') });
    await expect(open('read')).rejects.toMatchObject({ code: 'ledger_unusable' });
  });

  test('a ledger that another program holds for itself', async () => {
    await soundLedger();
    const holder = new Database(path);
    holder.pragma('locking_mode = EXCLUSIVE');
    holder.exec('BEGIN EXCLUSIVE');
    const error = await open().catch((found: unknown) => found);
    expect(error).toMatchObject({ code: 'ledger_unusable', message: expect.stringContaining('is locked') });
    holder.close();
  });

  test('a server, which this release does not speak to', async () => {
    for (const location of ['postgres://localhost/loop', 'postgresql://u:secret@db/loop']) {
      const error = await open('write', location).catch((found: unknown) => found);
      expect(error).toMatchObject({ code: 'config_invalid', message: expect.not.stringContaining('secret') });
      await expect(throwawayCopy({ location, clock, ids: countingIds() })).rejects.toMatchObject({ code: 'config_invalid' });
    }
  });
});

test('a name that ends in white space is refused, because SQLite would be given another', async () => {
  await expect(open('write', `${path} `)).rejects.toMatchObject({ code: 'config_invalid' });
  expect(readdirSync(folder)).toEqual([]);
});

test('a ledger behind a symbolic link is found with its log', async () => {
  await soundLedger();
  const link = join(folder, 'link.db');
  symlinkSync(path, link);
  const writer = await open();
  await put(writer, 'b');
  const linked = await open('write', link);
  expect(linked.location).toBe(link);
  expect((await linked.read.figures()).posts).toBe(2);
  await linked.close();
  await writer.close();
  expect(readdirSync(folder).filter((name) => name.startsWith('link'))).toEqual(['link.db']);
});

test('damage inside a ledger that was closed cleanly is named by the first read that meets it', async () => {
  await soundLedger();
  damage(path);
  const ledger = await open('read');
  await expect(ledger.read.figures()).rejects.toMatchObject({
    code: 'ledger_unusable',
    message: expect.stringContaining('is damaged'),
  });
  expect(await ledger.verify()).toMatchObject({ intact: false, problem: expect.stringContaining('is damaged') });
  await ledger.close();
});

test('a ledger that another writer holds is locked after the wait, and nothing is written', { timeout: 20_000 }, async () => {
  const ledger = await open();
  const holder = new Database(path);
  holder.exec('BEGIN IMMEDIATE');
  await expect(put(ledger, 'a')).rejects.toMatchObject({
    code: 'ledger_unusable',
    message: expect.stringContaining('is locked'),
  });
  holder.exec('ROLLBACK');
  holder.close();
  expect((await put(ledger, 'a')).state).toBe('new');
  await ledger.close();
});

test('what the system says of a place is told with what names it, and otherwise of a ledger that is there', () => {
  const refused = (code: string): Error => Object.assign(new Error(code), { code });
  expect(fileError('/x', refused('EROFS'), 'created')).toMatchObject({
    message: 'the ledger /x cannot be created: the disk is read-only',
    fix: expect.stringContaining('XDG_DATA_HOME'),
  });
  expect(fileError('/x', refused('EROFS'), 'read')).toMatchObject({
    message: expect.stringContaining('lies on a read-only disk'),
    fix: expect.stringContaining('copy it to a disk you can write to'),
  });
  expect(fileError('/x', refused('EEXIST'), 'created').fix).toContain('HOME names it');
});

describe('without the right to write', () => {
  // Root may write everywhere, so the child gives that up before it opens the ledger.
  const child = `
    if (process.getuid() === 0) { process.setgid(65534); process.setuid(65534); }
    const { openLedger } = await import(process.argv[1]);
    const clock = { now: () => new Date(0), sleep: async () => {} };
    const ids = { bytes: (n) => new Uint8Array(n), uuid: () => 'x' };
    const done = await openLedger({ location: process.argv[2], clock, ids, mode: process.argv[3] })
      .then(async (ledger) => { const { posts } = await ledger.read.figures(); await ledger.close(); return { posts }; })
      .catch(({ code, message, fix, state }) => ({ code, message, fix, state }));
    console.log(JSON.stringify(done));
  `;
  const asStranger = (mode: string): unknown => {
    const module = join(import.meta.dirname, '../../src/store/open.ts');
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', child, module, path, mode], { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(run.stderr);
    return JSON.parse(run.stdout);
  };

  test('a ledger can be read where SQLite may keep its two files, and not be opened for writing', async () => {
    await soundLedger();
    chmodSync(path, 0o444);
    chmodSync(folder, 0o777);
    expect(asStranger('read')).toEqual({ posts: 1 });
    expect(asStranger('write')).toMatchObject({ code: 'ledger_unusable', message: expect.stringContaining('is read-only') });
  });

  test('a ledger in a folder that cannot be written, or one that cannot be read, is refused', async () => {
    await soundLedger();
    chmodSync(path, 0o444);
    chmodSync(folder, 0o555);
    const before = contents();
    expect(asStranger('read')).toMatchObject({ code: 'ledger_unusable', state: 'Nothing was written.' });
    expect(asStranger('write')).toMatchObject({ code: 'ledger_unusable', message: expect.stringContaining('is read-only') });
    expect(contents()).toEqual(before);
    chmodSync(path, 0o000);
    expect(asStranger('read')).toMatchObject({ code: 'ledger_unusable', message: expect.stringContaining('may not be opened') });
    chmodSync(folder, 0o755);
  });
});

describe('a throwaway copy', () => {
  // A temporary folder of its own: other tests and programs make copies in the common one.
  let scratch: string;
  beforeEach(() => {
    scratch = mkdtempSync(join(tmpdir(), 'loop-scratch-'));
    vi.stubEnv('TMPDIR', scratch);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(scratch, { recursive: true, force: true });
  });

  test('removes copies that killed runs left a day ago and more, and nothing else', async () => {
    const left = ['loop-copy-old', 'loop-copy-new', 'other-old'].map((name) => join(scratch, name));
    for (const dir of left) {
      mkdirSync(dir);
      writeFileSync(join(dir, 'ledger.db'), 'people');
    }
    symlinkSync(folder, join(scratch, 'loop-copy-link'));
    const twoDaysAgo = new Date(Date.now() - 2 * 24 * 3_600_000);
    for (const dir of [scratch, left[0] ?? '', left[2] ?? '', folder]) utimesSync(dir, twoDaysAgo, twoDaysAgo);
    const copy = await throwawayCopy({ location: path, clock, ids: countingIds() });
    await copy.close();
    expect(readdirSync(scratch).sort()).toEqual(['loop-copy-link', 'loop-copy-new', 'other-old']);
  });

  test('takes changes that the ledger never sees, and is gone after closing', async () => {
    const ledger = await open();
    const id = await wonJob(ledger, 'a');
    const copy = await throwawayCopy({ location: path, clock, ids: countingIds(77) });
    expect(readdirSync(scratch).map((name) => modeOf(join(scratch, name)))).toEqual(['700']);
    expect(copy.location).toBe(path);
    await put(copy, 'b');
    expect((await copy.read.job(id))?.version).toBeGreaterThan(0);
    await assertRebuildEqual(copy);
    expect((await ledger.read.figures()).posts).toBe(1);
    await copy.close();
    expect(readdirSync(scratch)).toEqual([]);
    await ledger.close();
  });

  test('of an absent ledger is empty, and the ledger stays absent', async () => {
    const location = join(folder, 'none', 'ledger.db');
    const copy = await throwawayCopy({ location, clock, ids: countingIds() });
    await put(copy, 'a');
    expect(await copy.read.figures()).toMatchObject({ posts: 1 });
    await copy.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('of a file that is no ledger is refused, and leaves nothing in the temporary folder', async () => {
    writeFileSync(path, 'dear diary');
    await expect(throwawayCopy({ location: path, clock, ids: countingIds() })).rejects.toMatchObject({ code: 'ledger_unusable' });
    expect(readdirSync(scratch)).toEqual([]);
  });
});
