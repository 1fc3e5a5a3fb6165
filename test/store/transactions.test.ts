import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Ledger, Transactor } from '../../src/store/ledger.ts';
import { assertRebuildEqual, newPost, type TemporaryLedger, temporaryLedger } from '../ledger.ts';
import { drafted, messageApproved, messageIntended, put } from './script.ts';

let temporary: TemporaryLedger;
let ledger: Ledger;
beforeEach(async () => {
  temporary = await temporaryLedger();
  ledger = temporary.ledger;
});
afterEach(async () => {
  await assertRebuildEqual(ledger);
  await temporary.dispose();
});

const by = { actor: 'operator' } as const;

test('a transaction that throws leaves nothing behind: no row, no event, no counter', async () => {
  const { id } = await put(ledger, 'a');
  const before = await ledger.read.figures();
  const failing = ledger.transact(by, async (tx) => {
    await tx.putPosts([newPost('b')]);
    await tx.appendJob(id, 0, [drafted('o')]);
    await tx.setCursor('reddit', 'x');
    await tx.appendPerson('k', [{ type: 'person.suppressed', data: { key: 'k', reason: 'operator' } }]);
    throw new Error('changed my mind');
  });
  await expect(failing).rejects.toThrow('changed my mind');
  expect(await ledger.read.figures()).toEqual(before);
  expect(await ledger.read.cursor('reddit')).toBeNull();
  expect(await ledger.read.suppression(['k'])).toBeNull();
  expect((await put(ledger, 'b')).state).toBe('new');
});

test('reads inside see the transaction, reads outside the committed ledger', async () => {
  await ledger.transact(by, async (tx) => {
    const [recorded] = await tx.putPosts([newPost('a')]);
    const id = recorded?.id ?? '';
    await tx.appendJob(id, 0, [drafted('o'), messageApproved('m')]);
    expect(await tx.figures()).toMatchObject({ posts: 1, events: 3, approvalsWaiting: 1 });
    expect(await tx.job(id)).toMatchObject({ version: 2 });
    expect(await tx.resolveId(id.slice(0, 4))).toBe(id);
    expect(await ledger.read.figures()).toMatchObject({ posts: 0, events: 1 });
    expect(await ledger.read.job(id)).toBeNull();
  });
  expect(await ledger.read.figures()).toMatchObject({ posts: 1, events: 3, approvalsWaiting: 1 });
});

test('the time stands still inside, whatever the clock does', async () => {
  const { id } = await put(ledger, 'a');
  await ledger.transact(by, async (tx) => {
    expect(tx.now).toBe('2026-03-02T09:00:00.000Z');
    temporary.clock.advance(60_000);
    await tx.appendJob(id, 0, [drafted('o')]);
  });
  expect(await ledger.read.history(`job:${id}`)).toMatchObject([{ at: '2026-03-02T09:00:00.000Z' }]);
});

test('transactions of one process run one after the other, and one that fails does not stop the next', async () => {
  const order: string[] = [];
  const slow = (name: string, fails = false) =>
    ledger.transact(by, async (tx) => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      await tx.setCursor('last', name);
      order.push(`${name} ends`);
      if (fails) throw new Error(name);
    });
  const results = await Promise.allSettled([slow('a'), slow('b', true), slow('c')]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(await ledger.read.cursor('last')).toBe('c');
});

test('what a transaction returned is committed before anyone sees it', async () => {
  await ledger.transact(by, (tx) => tx.setCursor('reddit', '1'));
  expect(await ledger.read.cursor('reddit')).toBe('1');
});

test('a transactor that outlived its transaction can neither write nor read', async () => {
  const kept: Transactor[] = [];
  for (const fails of [false, true]) {
    const done = ledger.transact(by, async (tx) => {
      kept.push(tx);
      if (fails) throw new Error('no');
    });
    await done.catch(() => undefined);
  }
  for (const tx of kept) {
    await expect(tx.setCursor('reddit', '1')).rejects.toMatchObject({ code: 'bug' });
    await expect(tx.cursor('reddit')).rejects.toMatchObject({ code: 'bug' });
    await expect(tx.figures()).rejects.toMatchObject({ code: 'bug' });
    await expect(tx.putPosts([])).rejects.toMatchObject({ code: 'bug' });
  }
  expect(kept).toHaveLength(2);
});

test('a transaction inside a transaction is refused instead of waiting for itself', async () => {
  const nested = ledger.transact(by, () => ledger.transact(by, async () => undefined));
  await expect(nested).rejects.toMatchObject({ code: 'bug' });
});

test('an append that was refused half-way cannot be committed by swallowing its error', async () => {
  const { id } = await put(ledger, 'a');
  const swallowing = ledger.transact(by, async (tx) => {
    const events = [messageApproved('m1'), messageApproved('m2'), messageIntended('m1'), messageIntended('m2')];
    await tx.appendJob(id, 0, events).catch(() => undefined);
  });
  await expect(swallowing).rejects.toMatchObject({ code: 'against_policy' });
  expect(await ledger.read.job(id)).toMatchObject({ version: 0, messages: [] });
});

test('a closed ledger refuses, and closing twice or during a transaction is safe', async () => {
  const other = await temporaryLedger();
  const running = put(other.ledger, 'a');
  await other.ledger.close();
  expect((await running).state).toBe('new');
  await other.ledger.close();
  await expect(other.ledger.read.figures()).rejects.toMatchObject({ code: 'bug' });
  await expect(put(other.ledger, 'b')).rejects.toMatchObject({ code: 'bug' });
  await other.dispose();
});
