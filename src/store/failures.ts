/** What SQLite's failures mean to a person: one table for the state of the file, one for our unique indexes. */
import { LoopError } from '../errors.ts';

interface Meaning {
  readonly what: string;
  readonly fix: string;
}

/** By primary result code; extended codes (`SQLITE_IOERR_WRITE`) are cut back to it. https://sqlite.org/rescode.html */
const FILE_FAILURES: Readonly<Record<string, Meaning>> = {
  SQLITE_BUSY: {
    what: 'is locked by another program',
    fix: 'Wait until the other loop (or SQLite tool) is done, then run this again.',
  },
  SQLITE_LOCKED: { what: 'is locked', fix: 'Wait until the other loop is done, then run this again.' },
  SQLITE_FULL: { what: 'cannot grow: the disk is full', fix: 'Free some space, then run this again.' },
  SQLITE_IOERR: {
    what: 'cannot be read or written: the disk reports an error',
    fix: 'Check the disk and its mount, then run this again. A network share cannot hold a ledger.',
  },
  SQLITE_CORRUPT: {
    what: 'is damaged',
    fix: 'Restore a backup. To save what is left, copy the file and run: sqlite3 copy.db .recover | sqlite3 rescued.db',
  },
  SQLITE_NOTADB: { what: 'is not a ledger', fix: 'Name another file with --ledger, or restore a backup.' },
  SQLITE_READONLY: {
    what: 'is read-only',
    fix: 'Give your user the right to write the file and its folder, or copy the ledger to a place you own and name it with --ledger.',
  },
  SQLITE_PERM: { what: 'may not be opened by your user', fix: 'Check who owns the file and its folder.' },
  SQLITE_AUTH: { what: 'may not be opened by your user', fix: 'Check who owns the file and its folder.' },
  SQLITE_CANTOPEN: {
    what: 'cannot be opened',
    fix: 'Check the path and your rights on its folder: SQLite keeps two more files beside a ledger in use, also for reading.',
  },
  SQLITE_NOLFS: { what: 'is too large for this disk', fix: 'Move it to another file system.' },
  SQLITE_PROTOCOL: { what: 'cannot be locked properly', fix: 'Put the ledger on a local disk; a network share cannot hold one.' },
  SQLITE_TOOBIG: { what: 'cannot take a text of this size', fix: 'Shorten the input.' },
};

/** By the columns SQLite names in `UNIQUE constraint failed: …`. */
const UNIQUE_FAILURES: Readonly<Record<string, () => LoopError>> = {
  'messages.request_id': () =>
    new LoopError(
      'against_policy',
      'this request has already been answered, or may have been, by this job or by a copy of its post',
      {
        fix: 'See loop show; an unknown send must be settled first.',
        state: 'Nothing was sent and nothing was recorded.',
      },
    ),
  'messages.key': () => nothingTwice('a message with this idempotency key'),
  'operations.key': () => nothingTwice('a payment operation with this idempotency key'),
  'operations.job_id, operations.milestone': () =>
    new LoopError('wrong_state', 'another payment operation on this milestone has no answer yet', {
      fix: 'Settle it first: run the same command again in a moment, or keep loop serve running.',
      state: 'No money was moved and nothing was recorded.',
    }),
  'links.token_hash': () => nothingTwice('a link with this token'),
  'provider_ids.provider_id': () => nothingTwice('another milestone with this payment'),
};

/**
 * A failure of the ledger file in the words of the table.
 * @param code a SQLite result code
 * @param hasCommitted earlier steps of this run are on the disk
 */
export function unusable(location: string, code: string, cause?: unknown, hasCommitted = false): LoopError {
  const meaning = FILE_FAILURES[code] ?? { what: `cannot be used (${code})`, fix: 'Check the file, then run this again.' };
  return new LoopError('ledger_unusable', `the ledger ${location} ${meaning.what}`, {
    fix: meaning.fix,
    state: hasCommitted ? 'The step that failed wrote nothing; what came before it stays recorded.' : 'Nothing was written.',
    ...(cause === undefined ? {} : { cause }),
  });
}

/** The file is not where it was opened any more: what is committed now would be gone with the last connection. */
export function displaced(location: string, hasCommitted: boolean): LoopError {
  return new LoopError('ledger_unusable', `the ledger ${location} was deleted, moved or replaced while loop was at work on it`, {
    fix: 'Put the file back, or restore a backup, then run this again.',
    state: hasCommitted
      ? 'The step that failed wrote nothing; what came before it is in the file that was taken away.'
      : 'Nothing was written.',
  });
}

/** Any error thrown under a connection, as a `LoopError` where SQLite named a cause; what is left is a bug and passes through. */
export function translated(error: unknown, location: string, hasCommitted = false): unknown {
  if (!(error instanceof Error) || error instanceof LoopError) return error;
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code !== 'string' || !code.startsWith('SQLITE_')) return error;
  if (code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY') {
    const columns = error.message.slice(error.message.indexOf(':') + 2);
    return UNIQUE_FAILURES[columns]?.() ?? error;
  }
  const primary = code.split('_').slice(0, 2).join('_');
  return FILE_FAILURES[primary] === undefined ? error : unusable(location, primary, error, hasCommitted);
}

function nothingTwice(what: string): LoopError {
  return new LoopError('wrong_state', `the ledger already holds ${what}`, {
    fix: 'See loop show for what was done.',
    state: 'Nothing was recorded.',
  });
}
