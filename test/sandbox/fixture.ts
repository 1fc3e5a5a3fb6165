/** A sandbox in a folder of its own with a clock that the test moves. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';

export interface TestClock {
  now(): Date;
  advance(ms: number): void;
}

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export function testClock(start = '2026-03-02T09:00:00.000Z'): TestClock {
  let at = Date.parse(start);
  return {
    now: () => new Date(at),
    advance: (ms) => {
      at += ms;
    },
  };
}

export interface Fixture {
  readonly clock: TestClock;
  readonly stateDir: string;
  readonly sandbox: Sandbox;
  /** Closes this one and opens the next on the same world. */
  reopen(): Promise<Sandbox>;
  close(): Promise<void>;
}

export async function openFixture(options: Partial<SandboxOptions> = {}): Promise<Fixture> {
  const clock = testClock();
  const stateDir = mkdtempSync(join(tmpdir(), 'loop-sandbox-'));
  let sandbox = await startSandbox({ clock, stateDir, ...options });
  return {
    clock,
    stateDir,
    get sandbox() {
      return sandbox;
    },
    async reopen() {
      await sandbox.close();
      sandbox = await startSandbox({ clock, stateDir, ...options });
      return sandbox;
    },
    async close() {
      await sandbox.close();
      rmSync(stateDir, { recursive: true, force: true });
    },
  };
}
