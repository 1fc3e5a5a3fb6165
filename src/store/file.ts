/**
 * The ledger as a file, looked at before SQLite touches it: what is not a sound ledger of ours is refused with nothing written.
 * Layout of the first 100 bytes: https://sqlite.org/fileformat2.html#the_database_header
 */
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { LoopError } from '../errors.ts';
import { unusable } from './failures.ts';
import { Connection, isOpenHere } from './sqlite.ts';

/** `PRAGMA application_id`: the letters "loop". */
export const APPLICATION_ID = 0x6c6f6f70;

const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';
/** A write-ahead log with nothing but its own header holds no transaction. */
const EMPTY_WAL_BYTES = 32;

export interface LedgerFile {
  /** Where the file really lies: SQLite keeps its companion files there, not beside a symbolic link. */
  readonly path: string;
  readonly exists: boolean;
  /** Transactions lie in the write-ahead log: another process is at work, or the last one ended without closing. */
  readonly hasLog: boolean;
}

/** Throws `ledger_unusable` for a folder, an empty, truncated, foreign or forbidden file. */
export function inspect(location: string): LedgerFile {
  try {
    const stats = statSync(location, { throwIfNoEntry: false });
    if (stats === undefined) return { path: location, exists: false, hasLog: false };
    if (!stats.isFile()) throw refused(location, 'is a folder or a device, not a file', 'Name a file with --ledger.');
    const path = realpathSync(location);
    const hasLog = walBytes(path) > EMPTY_WAL_BYTES;
    // What is open here was looked at before it was opened; opening and closing it again would drop SQLite's locks on it.
    if (!isOpenHere(stats)) assertLedger(location, headerOf(location), stats.size, hasLog);
    return { path, exists: true, hasLog };
  } catch (cause) {
    if (cause instanceof LoopError) throw cause;
    throw fileError(location, cause, 'read');
  }
}

function headerOf(location: string): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  const file = openSync(location, 'r');
  try {
    return header.subarray(0, readSync(file, header, 0, HEADER_BYTES, 0));
  } finally {
    closeSync(file);
  }
}

/** Refuses early what could only be read, and closes the file to others: it holds people's names and money. */
export function assertWritable(location: string): void {
  const refusal = refusalOfWriting(location);
  if (refusal !== null)
    throw refusal.code === 'EROFS' ? fileError(location, refusal, 'read') : unusable(location, 'SQLITE_READONLY');
  if ((statSync(location).mode & 0o077) === 0) return;
  try {
    chmodSync(location, 0o600);
  } catch {
    // Another user's file that was shared on purpose; its owner decides who reads it.
  }
}

/** Mode 0600 whatever the umask; SQLite gives its two companion files the mode of the file itself. Throws when the file exists. */
export function createPrivateFile(path: string): void {
  closeSync(openSync(path, 'wx', 0o600));
  chmodSync(path, 0o600);
}

/** A folder and those above it, mode 0700. One at a time: where a file system refuses, Node's own `recursive` asks again for ever. */
export function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false }) !== undefined) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // Another first run was faster.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** A consistent, compact copy for the owner's eyes alone, whole or not there at all. */
export function copyPrivately(connection: Connection, path: string): void {
  createPrivateFile(path);
  try {
    connection.copyTo(path);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}

/** Makes the name of a new file durable: without it a power cut can lose a file whose content is safe. */
export function syncFolder(path: string): void {
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

export function isWritable(location: string): boolean {
  return refusalOfWriting(location) === null;
}

/** The system's error; null where it refuses nothing. SQLite keeps two more files beside the ledger, so the folder counts too. */
function refusalOfWriting(location: string): NodeJS.ErrnoException | null {
  try {
    accessSync(location, constants.R_OK | constants.W_OK);
    accessSync(dirname(location), constants.W_OK);
    return null;
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}

/**
 * Checks a ledger whose last user ended without closing it. The marker is SQLite's own: closing cleanly empties or removes the
 * write-ahead log, so one that is not empty means a crash or a process still at work. Only after a crash does this connection
 * get the exclusive lock; while another process works, that one did this check when it opened. Reads every page, so it costs
 * time in proportion to the file, once after a crash.
 */
export function checkAfterCrash(location: string): void {
  const connection = new Connection(location, { readonly: false, timeoutMs: 0 });
  try {
    // Set before the first read, it makes SQLite take the file for itself or fail at once.
    connection.pragma('locking_mode = EXCLUSIVE');
    const answer = connection.pragma('quick_check(1)');
    if (answer !== 'ok') throw unusable(location, 'SQLITE_CORRUPT', new Error(String(answer)));
  } catch (error) {
    if (!isBusy(error)) throw error;
  } finally {
    connection.close();
  }
}

export function fileError(location: string, cause: unknown, verb: 'read' | 'created'): LoopError {
  const { code } = cause as NodeJS.ErrnoException;
  const failures = verb === 'created' ? { ...SYSTEM_FAILURES, ...FAILURES_TO_CREATE } : SYSTEM_FAILURES;
  const [what, fix] = (code === undefined ? undefined : failures[code]) ?? [
    `cannot be ${verb} (${code ?? 'unknown error'})`,
    'Check the path.',
  ];
  return refused(location, what, fix, cause);
}

/** Who types no path has one of these to thank for it. */
const PLACE = '--ledger, LOOP_LEDGER, XDG_DATA_HOME or HOME names it';

const SYSTEM_FAILURES: Readonly<Record<string, readonly [string, string]>> = {
  EACCES: ['may not be opened by your user', 'Check who owns the file and its folder, or name another ledger with --ledger.'],
  EPERM: ['may not be opened by your user', 'Check who owns the file and its folder, or name another ledger with --ledger.'],
  EISDIR: ['is a folder, not a file', 'Name a file with --ledger.'],
  EEXIST: ['lies under something that is not a folder', `Check the path: ${PLACE}.`],
  ENOENT: ['lies where no folder can be made', `Check the path: ${PLACE}.`],
  ENOTDIR: ['lies under something that is not a folder', `Check the path: ${PLACE}.`],
  EROFS: [
    'lies on a read-only disk, and SQLite writes beside a ledger also to read it',
    'To look at it, copy it to a disk you can write to, and name the copy: loop list --ledger copy.db',
  ],
  ELOOP: ['lies behind a circle of links', `Check the path: ${PLACE}.`],
  ENAMETOOLONG: ['has a name that is too long', 'Give a shorter path to --ledger.'],
};

const FAILURES_TO_CREATE: typeof SYSTEM_FAILURES = {
  EROFS: ['cannot be created: the disk is read-only', `Name a place on another disk: ${PLACE}.`],
  ENOSPC: ['cannot be created: the disk is full', 'Free some space, then run this again.'],
};

function assertLedger(location: string, header: Buffer, size: number, hasLog: boolean): void {
  if (size === 0) {
    throw refused(
      location,
      'is an empty file',
      'If it held a ledger, restore a backup. If you have just made it, delete it: loop creates the file itself.',
    );
  }
  const start = header.toString('latin1', 0, MAGIC.length);
  if (start !== MAGIC.slice(0, start.length)) throw unusable(location, 'SQLITE_NOTADB');
  if (header.length < HEADER_BYTES) throw truncated(location);
  if (header.readUInt32BE(68) !== APPLICATION_ID) {
    throw refused(
      location,
      'is a SQLite file of another program',
      'Name another file with --ledger; loop does not touch this one.',
    );
  }
  const pageBytes = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  // With transactions in the write-ahead log the file itself may lag behind what its header says.
  if (!hasLog && size < header.readUInt32BE(28) * pageBytes) throw truncated(location);
}

function truncated(location: string): LoopError {
  return refused(
    location,
    'is cut short: a part of the file is missing',
    'Restore a backup. To save what is left, copy the file and run: sqlite3 copy.db .recover | sqlite3 rescued.db',
  );
}

function refused(location: string, what: string, fix: string, cause?: unknown): LoopError {
  return new LoopError('ledger_unusable', `the ledger ${location} ${what}`, {
    fix,
    state: 'Nothing was written.',
    ...(cause === undefined ? {} : { cause }),
  });
}

function walBytes(location: string): number {
  return statSync(`${location}-wal`, { throwIfNoEntry: false })?.size ?? 0;
}

function isBusy(error: unknown): boolean {
  return (
    error instanceof LoopError && (error.cause as NodeJS.ErrnoException | undefined)?.code?.startsWith('SQLITE_BUSY') === true
  );
}
