/** The ledger over two connections to one SQLite file: a read-only one that sees what is committed, and the writer's, opened with the first transaction. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { LoopError } from '../errors.ts';
import type { Clock, Ids } from '../system/world.ts';
import { compareRebuild } from './audit.ts';
import { displaced } from './failures.ts';
import type { ChainHealth, Ledger, Reader, Transactor } from './ledger.ts';
import { createReader } from './reader.ts';
import { Connection } from './sqlite.ts';
import { createTransaction } from './transactor.ts';
import { DEFAULT_DEPTH, verifyChain } from './verify.ts';

export interface SqliteLedgerOptions {
  readonly path: string;
  /** What people are told, where it is not the path. */
  readonly location?: string;
  /** An open read-only connection to the path; without one, the first read opens it. */
  readonly reader?: Connection;
  readonly mode: 'read' | 'write';
  readonly clock: Clock;
  readonly ids: Ids;
  /** Runs after the connections are closed. */
  readonly onClose?: () => void;
}

type By = Parameters<Ledger['transact']>[0];

export class SqliteLedger implements Ledger {
  readonly read: Reader;
  readonly location: string;
  readonly #options: SqliteLedgerOptions;
  readonly #insideOf = new AsyncLocalStorage<SqliteLedger>();
  #reader: Connection | null;
  #writer: Connection | null = null;
  /** Settles when the last transaction of the queue has ended. */
  #queue: Promise<unknown> = Promise.resolve();
  #isClosed = false;

  constructor(options: SqliteLedgerOptions) {
    this.#options = options;
    this.location = options.location ?? options.path;
    this.#reader = options.reader ?? null;
    this.read = createReader(() => this.#readConnection());
  }

  async transact<T>(by: By, work: (tx: Transactor) => Promise<T>): Promise<T> {
    if (this.#options.mode === 'read') throw new LoopError('bug', 'the ledger was opened for reading and asked to write');
    // Waiting for the transaction one is in would wait for ever.
    if (this.#insideOf.getStore() === this) throw new LoopError('bug', 'a transaction of the ledger was begun inside another');
    this.#assertOpen();
    const turn = this.#queue.then(() => this.#transaction(by, work));
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async verify(depth = DEFAULT_DEPTH): Promise<ChainHealth> {
    return verifyChain(() => this.#readConnection(), depth);
  }

  async compareRebuild(): Promise<readonly string[]> {
    return compareRebuild(this.#readConnection());
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#queue;
    this.#reader?.close();
    // The writer goes last: only a connection that may write can empty the write-ahead log, the sign of a clean close.
    if (this.#writer !== null) closeWriter(this.#writer);
    this.#options.onClose?.();
  }

  async #transaction<T>(by: By, work: (tx: Transactor) => Promise<T>): Promise<T> {
    const { clock, ids } = this.#options;
    const connection = this.#soundWriter();
    connection.exec('BEGIN IMMEDIATE');
    const transaction = createTransaction({ connection, by, now: clock.now().toISOString(), newId: () => ids.uuid() });
    try {
      const result = await this.#insideOf.run(this, () => work(transaction.transactor));
      transaction.finish();
      if (!connection.isInPlace()) throw displaced(this.location, connection.hasCommitted);
      connection.exec('COMMIT');
      connection.hasCommitted = true;
      if (this.#reader !== null) this.#reader.hasCommitted = true;
      return result;
    } catch (error) {
      if (connection.inTransaction) connection.exec('ROLLBACK');
      throw error;
    } finally {
      transaction.end();
    }
  }

  /** Nothing is built on a log that does not hold: before the first write of a run its end is looked at. */
  #soundWriter(): Connection {
    if (this.#writer !== null) return this.#writer;
    const { intact, problem } = verifyChain(() => this.#openReader(), DEFAULT_DEPTH);
    if (!intact) {
      throw new LoopError('ledger_unusable', `the log of the ledger ${this.location} does not hold: ${problem}`, {
        fix: 'Keep the file as evidence and restore a copy from before; loop status --verify checks every link of it.',
        state: 'Nothing was written.',
      });
    }
    this.#writer = openWriter(this.#options.path);
    return this.#writer;
  }

  #readConnection(): Connection {
    this.#assertOpen();
    return this.#openReader();
  }

  /** Also while the ledger closes: that waits for the transactions that were begun before. */
  #openReader(): Connection {
    this.#reader ??= new Connection(this.#options.path, { readonly: true });
    return this.#reader;
  }

  #assertOpen(): void {
    if (this.#isClosed) throw new LoopError('bug', 'the ledger was used after it was closed');
  }
}

/** A connection with the durability the ledger promises: a commit that returned is on the disk. */
export function openWriter(path: string): Connection {
  const connection = new Connection(path, { readonly: false });
  if (connection.pragma('journal_mode = WAL') !== 'wal') {
    connection.close();
    throw new LoopError('ledger_unusable', `the ledger ${path} lies where SQLite cannot keep a write-ahead log`, {
      fix: 'Put the ledger on a local disk; a network share cannot hold one.',
      state: 'Nothing was written.',
    });
  }
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('trusted_schema = OFF');
  connection.pragma(`cache_size = -${CACHE_KIB}`);
  connection.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
  connection.pragma(`journal_size_limit = ${LOG_BYTES}`);
  return connection;
}

/** Page cache of the writer: the indexes of 100,000 posts fit, and the pages that a batch has changed. */
const CACHE_KIB = 24_576;
/** 48 MiB of write-ahead log between two checkpoints: batches touch the same index pages again and again, and each is then copied back once. */
const CHECKPOINT_PAGES = 12_288;
/** To what size a write-ahead log that has grown is cut back. */
const LOG_BYTES = 67_108_864;

/** Empties the write-ahead log where no other process is reading it; otherwise that one does. */
function closeWriter(writer: Connection): void {
  try {
    writer.pragma('busy_timeout = 0');
    writer.pragma('wal_checkpoint(TRUNCATE)');
  } catch {
    // What is committed is on the disk already; the next one to open will fold the log in.
  } finally {
    writer.close();
  }
}
