/** The one dialect file: better-sqlite3 behind typed, named, prepared statements. */
import { statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { translated } from './failures.ts';

/** A statement with a `?` for each of `names`, which are fields of `P`, yielding rows `R`. Made in `queries/`. */
export interface Query<P, R> {
  readonly sql: string;
  readonly names: readonly (keyof P & string)[];
  /** Carries the types only; no value ever has it. */
  readonly types?: (parameters: P) => R;
}

/** How long a writer waits for another process, in milliseconds. */
const BUSY_TIMEOUT_MS = 5000;

/**
 * Files with connections in this process, by device and inode, with how many. File locks on POSIX belong to the process, and closing
 * any descriptor of a file drops all of them, SQLite's too, after which another process may take the file apart under its readers:
 * https://sqlite.org/howtocorrupt.html, section 2.2. So nobody else in this process may open and close such a file.
 */
const openHere = new Map<string, number>();

export function isOpenHere(file: { readonly dev: number; readonly ino: number }): boolean {
  return openHere.has(`${file.dev}:${file.ino}`);
}

/**
 * One connection. Statements are prepared on first use and kept. Every failure comes out as a `LoopError`:
 * `ledger_unusable`, or what a violated unique index means (failures.ts).
 */
export class Connection {
  readonly location: string;
  /** Set by who owns the connection once a transaction of this run is on the disk: an error then says that it stays there. */
  hasCommitted = false;
  readonly #db: Database.Database;
  readonly #file: string;
  readonly #statements = new Map<object, Database.Statement>();

  constructor(location: string, options: { readonly readonly: boolean; readonly timeoutMs?: number }) {
    this.location = location;
    const { readonly, timeoutMs = BUSY_TIMEOUT_MS } = options;
    this.#db = this.#guarded(() => new Database(location, { readonly, fileMustExist: true, timeout: timeoutMs }));
    const { dev, ino } = statSync(location);
    this.#file = `${dev}:${ino}`;
    openHere.set(this.#file, (openHere.get(this.#file) ?? 0) + 1);
  }

  // The four hot paths catch inline: a closure a call costs a tenth of a small read.
  one<P extends object, R>(query: Query<P, R>, parameters: P): R | undefined {
    try {
      return this.#statement(query).get(values(query, parameters)) as R | undefined;
    } catch (error) {
      throw translated(error, this.location, this.hasCommitted);
    }
  }

  all<P extends object, R>(query: Query<P, R>, parameters: P): R[] {
    try {
      return this.#statement(query).all(values(query, parameters)) as R[];
    } catch (error) {
      throw translated(error, this.location, this.hasCommitted);
    }
  }

  /** Rows one by one, at constant memory. The connection can do nothing else until the loop ends. */
  *each<P extends object, R>(query: Query<P, R>, parameters: P): Generator<R> {
    const rows = this.#guarded(() => this.#statement(query).iterate(values(query, parameters))) as IterableIterator<R>;
    try {
      for (;;) {
        const next = this.#guarded(() => rows.next());
        if (next.done === true) return;
        yield next.value;
      }
    } finally {
      rows.return?.();
    }
  }

  /** Number of changed rows. */
  run<P extends object>(query: Query<P, unknown>, parameters: P): number {
    try {
      return this.#statement(query).run(values(query, parameters)).changes;
    } catch (error) {
      throw translated(error, this.location, this.hasCommitted);
    }
  }

  /** The key of a row that was inserted into a table with an integer key. */
  insert<P extends object>(query: Query<P, unknown>, parameters: P): number {
    try {
      return Number(this.#statement(query).run(values(query, parameters)).lastInsertRowid);
    } catch (error) {
      throw translated(error, this.location, this.hasCommitted);
    }
  }

  /** Fixed text of our own: transaction control and migrations. */
  exec(text: string): void {
    this.#guarded(() => this.#db.exec(text));
  }

  pragma(text: string): unknown {
    return this.#guarded(() => this.#db.pragma(text, { simple: true }));
  }

  /** A consistent, compact copy; the target must be absent or empty. */
  copyTo(path: string): void {
    this.#guarded(() => this.#db.prepare('VACUUM INTO ?').run(path));
  }

  /** Several reads of one moment. Inside a transaction they already are. */
  snapshot<T>(work: () => T): T {
    if (this.#db.inTransaction) return work();
    this.exec('BEGIN');
    try {
      return work();
    } finally {
      this.exec('COMMIT');
    }
  }

  /** Whether the file that is open still has its name: SQLite goes on writing to one that was deleted, and nobody finds it again. */
  isInPlace(): boolean {
    const found = statSync(this.location, { throwIfNoEntry: false });
    return found !== undefined && `${found.dev}:${found.ino}` === this.#file;
  }

  get inTransaction(): boolean {
    return this.#db.inTransaction;
  }

  close(): void {
    this.#statements.clear();
    this.#db.close();
    const left = (openHere.get(this.#file) ?? 1) - 1;
    if (left > 0) openHere.set(this.#file, left);
    else openHere.delete(this.#file);
  }

  #statement<P, R>(query: Query<P, R>): Database.Statement {
    let statement = this.#statements.get(query);
    if (statement === undefined) {
      statement = this.#db.prepare(query.sql);
      this.#statements.set(query, statement);
    }
    return statement;
  }

  #guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw translated(error, this.location, this.hasCommitted);
    }
  }
}

function values<P extends object>({ names }: Query<P, unknown>, parameters: P): unknown[] {
  const list: unknown[] = new Array(names.length);
  for (let i = 0; i < names.length; i++) list[i] = parameters[names[i] as keyof P & string];
  return list;
}
