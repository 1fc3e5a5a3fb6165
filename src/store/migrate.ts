/** Numbered migrations, each run once, all of them in one transaction, with a copy of the file beside it first. */
import { existsSync } from 'node:fs';
import { LoopError } from '../errors.ts';
import { copyPrivately } from './file.ts';
import type { Connection } from './sqlite.ts';

/** `PRAGMA user_version` of a ledger this program reads and writes: the number of the last migration. */
export const SCHEMA_VERSION = 9;

export interface Migration {
  readonly version: number;
  /** Any number of statements. */
  readonly sql: string;
}

/** Loaded only when a ledger is made or is older than the program. */
export async function allMigrations(): Promise<readonly Migration[]> {
  const [
    { firstLedger },
    { counterReasons },
    { contactVerification },
    { nearDuplicatesAndSearch },
    { people },
    { copiesOfARequest },
    { shortTextIndex },
    { postingLists },
    { closedRequests },
  ] = await Promise.all([
    import('./migrations/0001-first-ledger.ts'),
    import('./migrations/0002-counter-reasons.ts'),
    import('./migrations/0003-contact-verification.ts'),
    import('./migrations/0004-near-duplicates-and-search.ts'),
    import('./migrations/0005-people.ts'),
    import('./migrations/0006-copies-of-a-request.ts'),
    import('./migrations/0007-short-text-index.ts'),
    import('./migrations/0008-posting-lists.ts'),
    import('./migrations/0009-closed-requests.ts'),
  ]);
  return [
    { version: 1, sql: firstLedger },
    { version: 2, sql: counterReasons },
    { version: 3, sql: contactVerification },
    { version: 4, sql: nearDuplicatesAndSearch },
    { version: 5, sql: people },
    { version: 6, sql: copiesOfARequest },
    { version: 7, sql: shortTextIndex },
    { version: 8, sql: postingLists },
    { version: 9, sql: closedRequests },
  ];
}

export interface MigrateOptions {
  /** A writing connection outside a transaction. */
  readonly connection: Connection;
  readonly migrations: readonly Migration[];
  /** ISO 8601 UTC, for the name of the copy. */
  readonly now: string;
}

/** An older ledger that was brought to the schema of this program. */
export interface Upgrade {
  readonly location: string;
  readonly from: number;
  readonly to: number;
  /** Where the ledger lies as it was before. */
  readonly copy: string;
}

/**
 * Brings the ledger to the last of `migrations`. An older ledger is first copied to `<file>.v<version>-<time>.bak`.
 * Throws `ledger_unusable` for a newer one. Several processes may try at once: one does it, the others find it done. Null where there was
 * nothing to bring up, and for a new ledger.
 */
export function migrate({ connection, migrations, now }: MigrateOptions): Upgrade | null {
  const target = migrations.at(-1)?.version ?? 0;
  const found = versionOf(connection);
  if (found > target) throw tooNew(connection.location, found, target);
  if (found === target) return null;
  const copy = found > 0 ? copyBeside(connection, found, now) : null;
  connection.exec('BEGIN IMMEDIATE');
  try {
    const current = versionOf(connection);
    for (const { version, sql } of migrations) {
      if (version <= current) continue;
      connection.exec(sql);
    }
    connection.pragma(`user_version = ${Math.max(current, target)}`);
    connection.exec('COMMIT');
    return copy === null || current >= target ? null : { location: connection.location, from: found, to: target, copy };
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw error;
  }
}

export function versionOf(connection: Connection): number {
  return Number(connection.pragma('user_version'));
}

export function tooNew(location: string, found: number, known: number): LoopError {
  return new LoopError(
    'ledger_unusable',
    `the ledger ${location} was written by a newer loop (schema ${found}, this one knows ${known})`,
    {
      fix: 'Install the newer version of loop, or name another ledger with --ledger.',
      state: 'Nothing was written.',
    },
  );
}

function copyBeside(connection: Connection, version: number, now: string): string {
  const copy = `${connection.location}.v${version}-${now.replaceAll(':', '')}.bak`;
  // A copy of the same moment is the one another process has just made.
  if (!existsSync(copy)) copyPrivately(connection, copy);
  return copy;
}
