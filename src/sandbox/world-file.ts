/**
 * The sandbox's world as one JSON file: payments, mails, comments and waiting faults. Every request is one transaction on it under a lock file,
 * so that several commands, each with its own servers, one after the other or side by side, live in one continuous world.
 */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LoopError } from '../errors.ts';
import type { PendingFault } from './fault.ts';
import type { GithubState } from './github.ts';
import type { StoredMail } from './mailbox.ts';
import type { ResendState } from './resend.ts';
import type { StripeState } from './stripe/records.ts';

export interface WorldState {
  readonly version: 1;
  /** Ids are derived from it and a counter, so that the same steps in a new world made at the same time give the same ids. */
  readonly seed: string;
  counter: number;
  /** ISO 8601 UTC; the sample posts are dated relative to it. */
  readonly bornAt: string;
  readonly faults: PendingFault[];
  readonly mails: StoredMail[];
  readonly stripe: StripeState;
  readonly resend: ResendState;
  readonly github: GithubState;
}

export interface WorldFile {
  /** Runs `change` on the current state, alone in the world, and keeps what it changed, also where it throws. */
  update<T>(change: (state: WorldState) => T): T;
}

/** Opens (or creates at the first update) `<stateDir>/world.json`. Throws `config_invalid` where the file is not such a world. */
export function openWorldFile(stateDir: string, now: () => Date): WorldFile {
  const path = join(stateDir, 'world.json');
  const lock = join(stateDir, 'world.lock');
  let cached: { stamp: string; text: string; state: WorldState } | null = null;

  const current = (): { text: string; state: WorldState } => {
    const stamp = stampOf(path);
    if (stamp === null) return { text: '', state: newWorld(now()) };
    if (cached === null || cached.stamp !== stamp) {
      const text = readFileSync(path, 'utf8');
      cached = { stamp, text, state: parseWorld(text, path) };
    }
    return cached;
  };

  return {
    update(change) {
      mkdirSync(stateDir, { recursive: true, mode: 0o700 });
      const release = acquire(lock);
      try {
        const { text: before, state } = current();
        try {
          return change(state);
        } finally {
          const text = JSON.stringify(state);
          if (text !== before) {
            writeFileSync(`${path}.new`, text, { mode: 0o600 });
            renameSync(`${path}.new`, path);
          }
          cached = { stamp: stampOf(path) ?? '', text, state };
        }
      } finally {
        release();
      }
    },
  };
}

/** A new id with this prefix: `length` letters and digits that follow from the world's seed and its counter. */
export function newId(state: WorldState, prefix: string, length = 24): string {
  state.counter += 1;
  return (
    prefix + createHash('sha512').update(`${state.seed}:${state.counter}`).digest('base64').replace(/[+/=]/g, '').slice(0, length)
  );
}

/** A version 4 UUID that follows from the world's seed and its counter. */
export function newUuid(state: WorldState): string {
  state.counter += 1;
  const hex = createHash('sha256').update(`${state.seed}:${state.counter}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function newWorld(now: Date): WorldState {
  return {
    version: 1,
    seed: `loop sandbox ${now.toISOString()}`,
    counter: 0,
    bornAt: now.toISOString(),
    faults: [],
    mails: [],
    stripe: {
      sessions: [],
      intents: [],
      charges: [],
      refunds: [],
      disputes: [],
      events: [],
      deliveries: [],
      keys: [],
      webhookUrl: null,
    },
    resend: { emails: [], keys: [] },
    github: { comments: [] },
  };
}

function parseWorld(text: string, path: string): WorldState {
  let state: Partial<WorldState> | null = null;
  try {
    state = JSON.parse(text) as Partial<WorldState>;
  } catch {
    // Told below, together with any other content that is not a world.
  }
  if (state?.version !== 1 || state.stripe === undefined || state.resend === undefined || state.github === undefined) {
    throw new LoopError('config_invalid', `${path} is not a sandbox world`, {
      fix: 'Delete the file; it holds only sandbox data.',
    });
  }
  return state as WorldState;
}

function stampOf(path: string): string | null {
  const stat = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stat === undefined ? null : `${stat.ino}:${stat.mtimeNs}:${stat.size}`;
}

const WAIT_MS = 4;
const WAITS_UNTIL_STALE = 400;

/** A transaction takes a few milliseconds: a lock that one holder keeps for well over a second was left behind by a process that died. */
function acquire(lock: string): () => void {
  let holder = '';
  for (let waited = 0; ; waited++) {
    try {
      closeSync(openSync(lock, 'wx', 0o600));
      return () => unlinkSync(lock);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const seen = stampOf(lock) ?? '';
    if (seen !== holder) {
      holder = seen;
      waited = 0;
    }
    if (waited >= WAITS_UNTIL_STALE) {
      try {
        unlinkSync(lock);
      } catch {
        // Its holder was only slow, or another waiter was faster.
      }
      holder = '';
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
  }
}
