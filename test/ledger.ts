/** A real ledger in a temporary folder, with a clock that stands still until it is moved and ids that count. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Ledger } from '../src/store/ledger.ts';
import { openLedger } from '../src/store/open.ts';
import type { Clock, Ids } from '../src/system/world.ts';

export { newPost, type PostPatch } from './posts.ts';

export interface FakeClock extends Clock {
  /** Sets the time; ISO 8601 or a Date. */
  set(to: string | Date): void;
  advance(delayMs: number): void;
}

/** `sleep` moves the time and resolves at once. */
export function fakeClock(start = '2026-03-02T09:00:00.000Z'): FakeClock {
  let now = Date.parse(start);
  return {
    now: () => new Date(now),
    sleep: async (delayMs, signal) => {
      signal?.throwIfAborted();
      now += delayMs;
    },
    set: (to) => {
      now = new Date(to).getTime();
    },
    advance: (delayMs) => {
      now += delayMs;
    },
  };
}

/** The same ids in the same order in every run; `seed` keeps two ledgers apart. */
export function countingIds(seed = 0): Ids {
  let count = 0;
  return {
    bytes: (length) => Uint8Array.from({ length }, (_, i) => (seed * 31 + ++count * 7 + i) & 0xff),
    uuid: () => `00000000-0000-4000-8000-${seed.toString(16).padStart(4, '0')}${(++count).toString(16).padStart(8, '0')}`,
  };
}

export interface TemporaryLedger {
  readonly ledger: Ledger;
  readonly path: string;
  readonly folder: string;
  readonly clock: FakeClock;
  readonly ids: Ids;
  /** Closes the ledger and deletes its folder. */
  dispose(): Promise<void>;
}

export async function temporaryLedger(): Promise<TemporaryLedger> {
  const folder = mkdtempSync(join(tmpdir(), 'loop-test-'));
  const path = join(folder, 'data', 'ledger.db');
  const clock = fakeClock();
  const ids = countingIds();
  const ledger = await openLedger({ location: path, clock, ids });
  return {
    ledger,
    path,
    folder,
    clock,
    ids,
    dispose: async () => {
      await ledger.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Fails, naming every difference, when the state tables are not what the log says or the chain is broken. */
export async function assertRebuildEqual(ledger: Ledger): Promise<void> {
  expect(await ledger.compareRebuild()).toEqual([]);
  expect(await ledger.verify(Number.POSITIVE_INFINITY)).toMatchObject({ intact: true, problem: null });
}
