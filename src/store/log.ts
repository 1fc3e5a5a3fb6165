/** Appending to the hash-chained log, and what a link of the chain is. */
import { canonicalJson, sha256 } from '../domain/canonical.ts';
import type { Actor, LoopEvent, Recorded } from '../domain/events.ts';
import { LoopError } from '../errors.ts';
import type { Counters } from './counters.ts';
import * as queries from './queries/log.ts';
import type { EventTable } from './schema.ts';
import type { Connection } from './sqlite.ts';

/** Version of the shape of `data`, for every event type so far. */
const EVENT_SCHEMA = 1;

/** What the first event names as the hash before it. */
export const GENESIS_HASH = '0'.repeat(64);

/** SHA-256, hex, over the canonical JSON of every other column as stored: nothing in a row can change unseen. */
export function eventHash({ hash: _, ...row }: EventTable): string {
  return sha256(canonicalJson(row));
}

export interface LogOptions {
  readonly connection: Connection;
  readonly counters: Counters;
  readonly by: { readonly actor: Actor; readonly cause?: string };
  readonly now: string;
  readonly newId: () => string;
}

/** The log inside one write transaction. The tip is read once, on the first append: nobody else can move it meanwhile. */
export class Log {
  readonly #options: LogOptions;
  #tip: { seq: number; hash: string } | null = null;

  constructor(options: LogOptions) {
    this.#options = options;
  }

  /** Appends one event at `version` of its stream. Two events cannot have one place: a trigger refuses it. */
  append<E extends LoopEvent>(stream: string, version: number, event: E): Recorded<E> {
    const { connection, counters, by, now, newId } = this.#options;
    const tip = this.#readTip();
    const row: EventTable = {
      seq: tip.seq + 1,
      id: newId(),
      stream,
      version,
      type: event.type,
      schema: EVENT_SCHEMA,
      data: canonicalJson(event.data),
      actor: by.actor,
      cause: by.cause ?? null,
      at: now,
      prev_hash: tip.hash,
      hash: '',
    };
    row.hash = eventHash(row);
    connection.run(queries.insertEvent, row);
    counters.add('events', 'all', 1);
    this.#tip = { seq: row.seq, hash: row.hash };
    return recordedOf(row) as Recorded<E>;
  }

  /** Repeats the tip outside the log. Belongs before the commit. */
  finish(): void {
    if (this.#tip !== null) {
      this.#options.connection.run(queries.setTip, { tipSeq: this.#tip.seq, tipHash: this.#tip.hash });
    }
  }

  #readTip(): { seq: number; hash: string } {
    if (this.#tip !== null) return this.#tip;
    const state = this.#options.connection.one(queries.ledgerState, {});
    if (state === undefined)
      throw new LoopError('ledger_unusable', 'the ledger has lost its state row', { fix: 'Restore a backup.' });
    this.#tip = { seq: state.tipSeq, hash: state.tipHash };
    return this.#tip;
  }
}

/** A stored row as the domain sees it. */
export function recordedOf(row: Omit<EventTable, 'schema' | 'prev_hash' | 'hash'>): Recorded {
  const { seq, id, stream, version, type, data, actor, cause, at } = row;
  return { seq, id, stream, version, event: { type, data: JSON.parse(data) } as LoopEvent, actor, cause, at };
}
