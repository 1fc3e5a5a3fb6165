/** Opening a ledger: created on the first run, checked before every other, refused with one clear message when it is not sound. */
import { linkSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { LoopError } from '../errors.ts';
import type { Clock, Ids } from '../system/world.ts';
import {
  APPLICATION_ID,
  assertWritable,
  checkAfterCrash,
  copyPrivately,
  createPrivateFile,
  fileError,
  inspect,
  isWritable,
  makeFolder,
  syncFolder,
} from './file.ts';
import type { Ledger } from './ledger.ts';
import { GENESIS_HASH } from './log.ts';
import { allMigrations, migrate, SCHEMA_VERSION, tooNew, type Upgrade, versionOf } from './migrate.ts';
import { insertLedgerState } from './queries/log.ts';
import { Connection } from './sqlite.ts';
import { openWriter, SqliteLedger } from './sqlite-ledger.ts';

export interface OpenOptions {
  /** Absolute path of the SQLite file. */
  readonly location: string;
  readonly clock: Clock;
  readonly ids: Ids;
  /** `read` opens nothing for writing, so it also serves while another process writes; `transact` then throws `bug`. Default `write`. */
  readonly mode?: 'read' | 'write';
  /** Told of a ledger of an older schema once it was brought up to date. */
  readonly onUpgrade?: (upgrade: Upgrade) => void;
}

/**
 * Opens the ledger, creating it (folder 0700, file 0600) where there is none, in both modes: a first `status` finds an empty ledger, not an error.
 * Throws `config_invalid` for a `postgres://` location, `ledger_unusable` for a file that is damaged, truncated, foreign, newer, locked,
 * read-only or a folder; nothing is written to such a file.
 */
export async function openLedger({ location, clock, ids, mode = 'write', onUpgrade = () => {} }: OpenOptions): Promise<Ledger> {
  refuseName(location);
  const { path, exists, hasLog } = inspect(location);
  if (!exists) await createLedger(path, clock, ids);
  else if (mode === 'write') assertWritable(path);
  if (hasLog && (mode === 'write' || isWritable(path))) checkAfterCrash(path);
  const reader = await openReader(path, clock, onUpgrade);
  return new SqliteLedger({ path, location, reader, mode, clock, ids });
}

/**
 * A private copy of the ledger to try things on, in a temporary folder that `close` deletes. Of an absent ledger it is an empty one,
 * and the real path is not created. Throws what `openLedger` throws.
 */
export async function throwawayCopy({ location, clock, ids }: Omit<OpenOptions, 'mode' | 'onUpgrade'>): Promise<Ledger> {
  refuseName(location);
  const { path: original, exists } = inspect(location);
  const folder = mkdtempSync(join(tmpdir(), COPY_NAME));
  removeForgottenCopies(folder);
  const onClose = (): void => rmSync(folder, { recursive: true, force: true });
  const path = join(folder, 'ledger.db');
  try {
    if (exists) copyLedger(original, path);
    else await createLedger(path, clock, ids);
    const reader = await openReader(path, clock, () => {});
    return new SqliteLedger({ path, location, reader, mode: 'write', clock, ids, onClose });
  } catch (error) {
    onClose();
    throw error;
  }
}

const COPY_NAME = 'loop-copy-';
const FORGOTTEN_AFTER_MS = 24 * 3_600_000;

/** A run that is killed, or whose terminal goes away, cannot remove its copy, which holds people's names and money. `fresh` is the copy of this run. */
function removeForgottenCopies(fresh: string): void {
  const { uid, mtimeMs } = lstatSync(fresh);
  const folder = dirname(fresh);
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(COPY_NAME)) continue;
    try {
      const path = join(folder, name);
      const found = lstatSync(path);
      const isForgotten = found.isDirectory() && found.uid === uid && mtimeMs - found.mtimeMs > FORGOTTEN_AFTER_MS;
      if (isForgotten) rmSync(path, { recursive: true, force: true });
    } catch {
      // Another run removes it at this moment, or it may not be removed: the next run tries again.
    }
  }
}

function refuseName(location: string): void {
  const [what, fix] = /^postgres(ql)?:/i.test(location)
    ? ['a ledger on PostgreSQL is not in this release', 'Name a file instead: --ledger PATH, or unset LOOP_LEDGER.']
    : location !== location.trim()
      ? // better-sqlite3 would trim it, and open another file than the one that was looked at.
        [`the name of the ledger begins or ends in white space: ${JSON.stringify(location)}`, 'Give it another name.']
      : [null, ''];
  if (what !== null) throw new LoopError('config_invalid', what, { fix, state: 'Nothing was written.' });
}

/** Built under another name and then linked to its place, so that a ledger is there as a whole or not at all, however many first runs race. */
async function createLedger(location: string, clock: Clock, ids: Ids): Promise<void> {
  const draft = `${location}.${ids.uuid()}.new`;
  try {
    makeFolder(dirname(location));
    createPrivateFile(draft);
  } catch (cause) {
    throw fileError(location, cause, 'created');
  }
  try {
    await fillLedger(draft, clock, ids);
    linkSync(draft, location);
    syncFolder(dirname(location));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    // Nobody knows the draft by its name.
    if (cause instanceof LoopError) throw renamed(cause, draft, location);
    if (code === undefined) throw cause;
    // Another first run was faster; its ledger is as good.
    if (code !== 'EEXIST') throw fileError(location, cause, 'created');
  } finally {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(draft + suffix, { force: true });
  }
}

function renamed(error: LoopError, from: string, to: string): LoopError {
  const { code, message, fix, state, cause } = error;
  return new LoopError(code, message.replaceAll(from, to), {
    ...(fix === null ? {} : { fix }),
    ...(state === null ? {} : { state }),
    cause,
  });
}

async function fillLedger(path: string, clock: Clock, ids: Ids): Promise<void> {
  const connection = new Connection(path, { readonly: false });
  try {
    connection.pragma(`application_id = ${APPLICATION_ID}`);
    migrate({ connection, migrations: await allMigrations(), now: clock.now().toISOString() });
    connection.run(insertLedgerState, { ledgerId: '', tipHash: GENESIS_HASH });
  } finally {
    connection.close();
  }
  const ledger = new SqliteLedger({ path, mode: 'write', clock, ids });
  const created = { type: 'ledger.created', data: { ledgerId: ids.uuid() } } as const;
  try {
    await ledger.transact({ actor: 'operator' }, (tx) => tx.appendLedger([created]));
  } finally {
    await ledger.close();
  }
}

function copyLedger(from: string, to: string): void {
  const connection = new Connection(from, { readonly: true });
  try {
    copyPrivately(connection, to);
  } finally {
    connection.close();
  }
}

/** A reading connection to a ledger of the current schema; an older one is migrated first. */
async function openReader(path: string, clock: Clock, onUpgrade: (upgrade: Upgrade) => void): Promise<Connection> {
  const reader = new Connection(path, { readonly: true });
  let version: number;
  try {
    version = versionOf(reader);
    if (version > SCHEMA_VERSION) throw tooNew(path, version, SCHEMA_VERSION);
  } catch (error) {
    reader.close();
    throw error;
  }
  if (version === SCHEMA_VERSION) return reader;
  reader.close();
  const connection = openWriter(path);
  try {
    const upgrade = migrate({ connection, migrations: await allMigrations(), now: clock.now().toISOString() });
    if (upgrade !== null) onUpgrade(upgrade);
  } finally {
    connection.close();
  }
  return new Connection(path, { readonly: true });
}
