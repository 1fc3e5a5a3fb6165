import { describe, expect, test } from 'vitest';
import type { PlanItem } from '../../../src/engines/outreach/plan.ts';
import { itemOf, NOTICE, send, useBench } from './bench.ts';
import { draftedJob } from './desk.ts';
import { SENDER } from './samples.ts';

const bench = useBench();

describe('reconcile', () => {
  async function unknownMail(nativeId: string) {
    bench.answers.resend = () => [502, {}];
    const jobId = await draftedJob(bench.store.ledger, nativeId);
    const engine = bench.outreach();
    const { messageId } = await send(engine, (await engine.plan(jobId)).next);
    return { jobId, engine, messageId, key: `loop-${messageId}` };
  }

  test('found at the provider: sent, and the offer is offered', async () => {
    const { jobId, engine, key } = await unknownMail('k1');
    const to = ['jo-k1@client-k1.example'];
    bench.answers.resend = (seen) =>
      seen.path.startsWith('/emails?')
        ? [200, { has_more: false, data: [{ id: 'm9', to, subject: null }] }]
        : [200, { id: 'm9', to, subject: null, tags: [{ name: 'loop_send', value: key }] }];
    expect(await engine.reconcile()).toMatchObject([{ was: 'unknown', now: 'sent' }]);
    expect((await bench.messagesOf(jobId))[0]).toMatchObject({ state: 'sent', providerId: 'm9' });
    expect((await bench.store.ledger.read.job(jobId))?.offer?.state).toBe('offered');
  });

  test('absent takes two looks ten minutes apart, then a fresh approval with a new key', async () => {
    const { jobId, engine, messageId } = await unknownMail('k2');
    bench.answers.resend = () => [200, { has_more: false, data: [] }];
    expect(await engine.reconcile()).toMatchObject([{ now: 'unknown' }]);
    bench.store.clock.advance(9 * 60_000);
    expect(await engine.reconcile()).toMatchObject([{ now: 'unknown' }]);
    bench.store.clock.advance(60_000);
    expect(await engine.reconcile()).toMatchObject([{ now: 'absent' }]);
    expect(await engine.reconcile()).toEqual([]);
    const next = (await engine.plan(jobId)).next;
    expect(next?.channel).toBe('email');
    expect(next?.message?.messageId).not.toBe(messageId);
  });

  test('a provider that cannot be asked settles nothing, however often', async () => {
    const { engine, jobId } = await unknownMail('k3');
    for (let i = 0; i < 3; i++) {
      expect(await engine.reconcile()).toMatchObject([{ now: 'unknown' }]);
      bench.store.clock.advance(3_600_000);
    }
    expect((await engine.plan(jobId)).next).toBeNull();
  });

  test('an intent is left alone while its call may still run, then becomes unknown', async () => {
    const jobId = await draftedJob(bench.store.ledger, 'k4');
    const engine = bench.outreach();
    const { messageId } = await engine.approve((await engine.plan(jobId)).next as PlanItem, 'flag');
    await bench.store.ledger.transact({ actor: 'operator' }, async (tx) => {
      const job = await tx.job(jobId);
      await tx.appendJob(jobId, job?.version ?? 0, [
        { type: 'message.intended', data: { messageId, key: 'k', request: await tx.putBody('{}') } },
      ]);
    });
    expect(await engine.reconcile()).toEqual([]);
    bench.store.clock.advance(2 * 60_000);
    bench.answers.resend = () => [500, {}];
    expect(await engine.reconcile()).toMatchObject([
      { was: 'intent', now: 'unknown' },
      { was: 'unknown', now: 'unknown' },
    ]);
  });
});

describe('unsubscribe', () => {
  test('the address in the mail suppresses the person, once, everywhere; a forged one does nothing', async () => {
    const jobId = await draftedJob(bench.store.ledger, 'u1');
    const engine = bench.outreach();
    const plan = await engine.plan(jobId);
    const header = plan.next?.message?.preview.headers.find(([name]) => name === 'List-Unsubscribe')?.[1] ?? '';
    const token = /unsubscribe\/([^>]+)>/.exec(header)?.[1] ?? '';
    expect(await engine.unsubscribe(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).toBe(false);
    for (const forged of ['', 'x', `${'A'.repeat(43)}.${'A'.repeat(43)}`, `${token}x`])
      expect(await engine.unsubscribe(forged)).toBe(false);
    expect(await bench.store.ledger.read.suppressions()).toEqual([]);
    expect(await engine.unsubscribe(token)).toBe(true);
    expect(await engine.unsubscribe(token)).toBe(true);
    expect(await bench.store.ledger.read.suppressions()).toHaveLength(2);
    expect((await engine.plan(jobId)).next).toBeNull();
    expect(itemOf(await engine.plan(jobId), 'assisted').verdict).toMatchObject({ code: 'suppressed' });
  });
});

describe('notices of a running deal', () => {
  test('go where the client was reached, with the client’s own link, and are not first contacts', async () => {
    const jobId = await draftedJob(bench.store.ledger, 'n1');
    const engine = bench.outreach();
    await expect(engine.planNotice(jobId, NOTICE)).rejects.toMatchObject({ code: 'wrong_state' });
    await send(engine, (await engine.plan(jobId)).next);
    await bench.accept(jobId);
    const item = await engine.planNotice(jobId, NOTICE);
    expect(item?.message?.preview.body).toContain('Milestone 1 of 2, “Drafts”, is delivered');
    expect(item?.message?.preview.body).toContain(SENDER.postalAddress);
    expect((await send(engine, item)).outcome.state).toBe('sent');
    expect((await bench.messagesOf(jobId)).map(({ purpose, state }) => [purpose, state])).toEqual([
      ['first', 'sent'],
      ['deal', 'sent'],
    ]);
  });
});
