import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openLedger } from '../../src/store/open.ts';
import { assertRebuildEqual, countingIds, newPost, type TemporaryLedger, temporaryLedger } from '../ledger.ts';

const WRITER = fileURLToPath(new URL('./writer.ts', import.meta.url));

let temporary: TemporaryLedger;
const children: ChildProcess[] = [];
beforeEach(async () => {
  temporary = await temporaryLedger();
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await temporary.dispose();
});

function writer(name: string, count: number, ...more: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [WRITER, temporary.path, name, String(count), ...more], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  return child;
}

/** Resolves with what the process wrote once `until` stands in it, or it ended. */
async function output(child: ChildProcess, until?: string): Promise<string> {
  let text = '';
  for await (const chunk of child.stdout ?? []) {
    text += String(chunk);
    if (until !== undefined && text.includes(until)) return text;
  }
  return text;
}

async function endOf(child: ChildProcess): Promise<void> {
  let errors = '';
  child.stderr?.on('data', (chunk) => {
    errors += String(chunk);
  });
  child.stdout?.resume();
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`the writer ended with ${code}: ${errors}`);
}

test('processes that write at the same time all get their turn, and the chain is one', async () => {
  const each = 40;
  await Promise.all(['a', 'b', 'c'].map((name) => endOf(writer(name, each))));
  const { ledger } = temporary;
  const figures = await ledger.read.figures();
  expect(figures).toMatchObject({ posts: 3 * each + 1, events: 3 * each + 1 });
  const [shared] = await ledger.read
    .list({ stage: 'lead', limit: 1000 })
    .then((jobs) => jobs.filter(({ title }) => title.endsWith('shared')));
  const history = await ledger.read.history(`job:${shared?.id}`);
  expect(history.map(({ version }) => version)).toEqual(Array.from({ length: 3 * each }, (_, i) => i + 1));
  expect(new Set(history.map(({ cause }) => cause))).toEqual(new Set(['a', 'b', 'c']));
  await assertRebuildEqual(ledger);
});

describe('a process killed', () => {
  test('inside a transaction leaves what it had committed and nothing of the rest', async () => {
    const child = writer('a', 5, 'stall');
    await output(child, 'inside');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const { ledger } = temporary;
    expect(await ledger.read.figures()).toMatchObject({ posts: 5, events: 5 });
    await assertRebuildEqual(ledger);
    await ledger.transact({ actor: 'operator' }, (tx) => tx.putPosts([newPost('after')]));
    expect(await ledger.read.figures()).toMatchObject({ posts: 6 });
    await assertRebuildEqual(ledger);
  });

  test('at any moment leaves every commit it had reported', { timeout: 60_000 }, async () => {
    for (const delayMs of [0, 3, 7, 15, 30]) {
      const before = (await temporary.ledger.read.figures()).events;
      const child = writer(`run-${delayMs}`, 10_000);
      let reported = 0;
      child.stdout?.on('data', (chunk) => {
        reported += String(chunk).split('\n').length - 1;
      });
      await once(child.stdout as NodeJS.EventEmitter, 'data');
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      child.kill('SIGKILL');
      await once(child, 'close');
      const after = (await temporary.ledger.read.figures()).events;
      expect(reported).toBeGreaterThan(0);
      expect(after - before).toBeGreaterThanOrEqual(reported);
      await assertRebuildEqual(temporary.ledger);
    }
  });

  test('while nobody else was at work is noticed by the next one, which finds the ledger sound', async () => {
    await temporary.ledger.close();
    const child = writer('a', 3, 'stall');
    await output(child, 'inside');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(statSync(`${temporary.path}-wal`).size).toBeGreaterThan(0);
    const ledger = await openLedger({ location: temporary.path, clock: temporary.clock, ids: countingIds(5) });
    // The check took the file for itself and folded the log in.
    expect(existsSync(`${temporary.path}-wal`) ? statSync(`${temporary.path}-wal`).size : 0).toBe(0);
    expect(await ledger.read.figures()).toMatchObject({ posts: 3, events: 3 });
    await assertRebuildEqual(ledger);
    await ledger.close();
  });

  test('while another one is at work does not disturb it, nor the one that opens next', async () => {
    const stalled = writer('a', 3, 'stall');
    await output(stalled, 'inside');
    const reader = await openLedger({ location: temporary.path, clock: temporary.clock, ids: countingIds(5), mode: 'read' });
    expect(await reader.read.figures()).toMatchObject({ posts: 3, events: 3 });
    await reader.close();
    stalled.kill('SIGKILL');
    await once(stalled, 'exit');
    await endOf(writer('b', 2));
    expect(await temporary.ledger.read.figures()).toMatchObject({ posts: 5, events: 5 });
    await assertRebuildEqual(temporary.ledger);
  });
});
