/** Counts by state, gathered during a transaction and written once before it commits, so that `figures` costs the same at any size. */
import * as queries from './queries/log.ts';
import type { Connection } from './sqlite.ts';

export type Subject = 'posts' | 'events' | 'messages' | 'milestones';

export class Counters {
  readonly #connection: Connection;
  readonly #pending = new Map<string, { subject: Subject; state: string; count: number }>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  add(subject: Subject, state: string, change: number): void {
    const name = `${subject} ${state}`;
    const pending = this.#pending.get(name);
    if (pending === undefined) this.#pending.set(name, { subject, state, count: change });
    else pending.count += change;
  }

  /** One leaves a state, one enters a state; null where there is no such side. */
  move(subject: Subject, from: string | null, to: string | null): void {
    if (from === to) return;
    if (from !== null) this.add(subject, from, -1);
    if (to !== null) this.add(subject, to, 1);
  }

  /** Writes what is pending; safe to call more than once. */
  flush(): void {
    for (const change of this.#pending.values()) {
      if (change.count !== 0) this.#connection.run(queries.addToCounter, change);
    }
    this.#pending.clear();
  }
}

export function countsOf(connection: Connection, subject: Subject): Map<string, number> {
  return new Map(connection.all(queries.countersOf, { subject }).map(({ state, count }) => [state, count]));
}
