import { afterEach, describe, expect, test } from 'vitest';
import type { PaymentState } from '../../../src/engines/payments/provider.ts';
import { assertRebuildEqual } from '../../ledger.ts';
import { fakeBank } from './fake-bank.ts';
import { PAGE, type Scene, scene } from './scene.ts';

let s: Scene;
afterEach(async () => {
  await assertRebuildEqual(s.ledger);
  await s.dispose();
});

const types = async (): Promise<string[]> =>
  (await s.ledger.read.history(`job:${s.jobId}`))
    .map(({ event }) => event.type)
    .filter((type) => /^(payment|milestone)/.test(type));

describe('opening the page', () => {
  test('records the intent with its frozen request before the call, and the page after it', async () => {
    s = await scene();
    const seen: unknown[] = [];
    const spying = s.paymentsWith({
      ...s.bank.provider,
      openSession: async (request, key, signal) => {
        const job = await s.job();
        seen.push(job.operations.map(({ state, kind, key: stored }) => [kind, state, stored === key]));
        expect(JSON.parse((await s.ledger.read.body(job.operations[0]?.request ?? '')) ?? '')).toEqual(request);
        return s.bank.provider.openSession(request, key, signal);
      },
    });
    const page = await spying.authorise(s.jobId, 1, PAGE);
    expect(seen).toEqual([[['authorise', 'open', true]]]);
    expect(page).toMatchObject({ state: 'open', session: { url: expect.stringContaining('https://pay.example/') } });
    expect(await s.milestone()).toMatchObject({ state: 'authorising', sessionExpiresAt: '2026-03-02T21:00:00.000Z' });
    expect(await types()).toEqual(['payment.intended', 'milestone.authorising']);
  });

  test('asked again, it returns the page that is still open', async () => {
    s = await scene();
    const first = await s.payments.authorise(s.jobId, 1, PAGE);
    expect(await s.payments.authorise(s.jobId, 1, PAGE)).toEqual(first);
    expect(s.bank.sessions.size).toBe(1);
  });

  test('two at the same time open one page', async () => {
    s = await scene();
    const pages = await Promise.allSettled([1, 2, 3].map(() => s.payments.authorise(s.jobId, 1, PAGE)));
    expect(s.bank.sessions.size).toBe(1);
    expect(pages.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    expect(await s.milestone()).toMatchObject({ state: 'authorising', sessionId: 'cs_1' });
  });

  test('a page that lapsed makes way for a new one', async () => {
    s = await scene();
    await s.payments.authorise(s.jobId, 1, PAGE);
    s.bank.expirePage('cs_1');
    const page = await s.payments.authorise(s.jobId, 1, PAGE);
    expect(page).toMatchObject({ state: 'open', session: { sessionId: 'cs_2' } });
    expect(await types()).toContain('milestone.authorisation_lapsed');
  });

  test('an answer that was lost is fetched with the same key and the same request', async () => {
    s = await scene();
    s.bank.failNextWrite('lost_after');
    await expect(s.payments.authorise(s.jobId, 1, PAGE)).rejects.toMatchObject({ code: 'provider_unclear' });
    expect((await s.job()).operations).toMatchObject([{ state: 'unknown' }]);
    s.clock.advance(3_600_000);
    const page = await s.payments.authorise(s.jobId, 1, { ...PAGE, title: 'Another title' });
    expect(page).toMatchObject({ state: 'open', session: { sessionId: 'cs_1' } });
    expect((await s.job()).operations).toMatchObject([{ state: 'done' }]);
    expect(s.bank.sessions.size).toBe(1);
  });

  test('once the lost page is past, a new one is opened without a word to the old', async () => {
    s = await scene();
    s.bank.failNextWrite('lost_after');
    await expect(s.payments.authorise(s.jobId, 1, PAGE)).rejects.toMatchObject({ code: 'provider_unclear' });
    s.clock.advance(13 * 3_600_000);
    await s.payments.authorise(s.jobId, 1, PAGE);
    expect((await s.job()).operations.map(({ state }) => state)).toEqual(['rejected', 'done']);
    expect(s.bank.calls.filter((call) => call.startsWith('open')).length).toBe(2);
  });

  test('a refused page is told with the reason and can be tried again', async () => {
    s = await scene();
    s.bank.failNextWrite({ refused: 'rate_limit', mayRetry: true });
    await expect(s.payments.authorise(s.jobId, 1, PAGE)).rejects.toMatchObject({ code: 'provider_limiting' });
    expect((await s.job()).operations).toMatchObject([{ state: 'rejected', reason: 'rate_limit' }]);
    await s.payments.authorise(s.jobId, 1, PAGE);
    expect(await s.milestone()).toMatchObject({ state: 'authorising' });
  });

  test('a refused repeat does not settle the first call', async () => {
    s = await scene();
    s.bank.failNextWrite('lost_after');
    await expect(s.payments.authorise(s.jobId, 1, PAGE)).rejects.toMatchObject({ code: 'provider_unclear' });
    s.bank.failNextWrite({ refused: 'key_refused' });
    await expect(s.payments.authorise(s.jobId, 1, PAGE)).rejects.toMatchObject({ code: 'key_refused' });
    expect((await s.job()).operations).toMatchObject([{ state: 'unknown' }]);
    expect(await s.payments.authorise(s.jobId, 1, PAGE)).toMatchObject({ session: { sessionId: 'cs_1' } });
  });

  test('needs an accepted offer', async () => {
    s = await scene();
    const other = await s.ledger.transact({ actor: 'operator' }, async (tx) => {
      const { newPost } = await import('../../ledger.ts');
      return (await tx.putPosts([newPost('second')]))[0]?.id ?? '';
    });
    await expect(s.payments.authorise(other, 1, PAGE)).rejects.toMatchObject({ code: 'wrong_state' });
    expect(s.bank.calls).toEqual([]);
  });
});

describe('what the provider says', () => {
  const pay = async (): Promise<string> => {
    await s.payments.authorise(s.jobId, 1, PAGE);
    return s.bank.pay('cs_1');
  };

  test('the hold is recorded with its end, once', async () => {
    s = await scene();
    const paymentId = await pay();
    const first = await s.payments.observe(s.jobId, 1);
    expect(first).toMatchObject({ changed: true, milestone: { state: 'authorised', paymentId } });
    expect(await s.milestone()).toMatchObject({
      captureBefore: '2026-03-09T09:00:00.000Z',
      authorisedAt: '2026-03-02T09:00:00.000Z',
    });
    expect((await s.payments.observe(s.jobId, 1)).changed).toBe(false);
    expect(await s.payments.authorise(s.jobId, 1, PAGE)).toMatchObject({ state: 'authorised' });
  });

  test('an open page, a declined card and a payment in progress change nothing', async () => {
    s = await scene();
    await s.payments.authorise(s.jobId, 1, PAGE);
    expect((await s.payments.observe(s.jobId, 1)).changed).toBe(false);
    const paymentId = s.bank.pay('cs_1');
    for (const status of ['requires_payment_method', 'requires_action', 'requires_confirmation', 'processing'] as const) {
      s.bank.patch(paymentId, { status, capturableMinor: 0 });
      expect((await s.payments.observe(s.jobId, 1)).changed).toBe(false);
    }
    expect(await s.milestone()).toMatchObject({ state: 'authorising', frozen: null });
    expect(await s.payments.authorise(s.jobId, 1, PAGE)).toEqual({ state: 'processing' });
  });

  test('a hold that lapsed sets the milestone back, and the client can authorise anew', async () => {
    s = await scene();
    const paymentId = await pay();
    await s.payments.observe(s.jobId, 1);
    s.bank.expireHold(paymentId);
    await s.payments.observe(s.jobId, 1);
    expect(await s.milestone()).toMatchObject({ state: 'expired', paymentId: null, captureBefore: null });
    const page = await s.payments.authorise(s.jobId, 1, PAGE);
    if (page.state !== 'open') throw new Error('no page');
    s.bank.pay(page.session.sessionId);
    await s.payments.observe(s.jobId, 1);
    expect(await s.milestone()).toMatchObject({ state: 'authorised' });
  });

  test('a hold that was gone before anybody looked is no authorisation', async () => {
    s = await scene();
    s.bank.expireHold(await pay());
    await s.payments.observe(s.jobId, 1);
    expect(await s.milestone()).toMatchObject({ state: 'pending', sessionId: null });
  });

  test('money taken before anybody looked is authorised and captured in one step', async () => {
    s = await scene();
    s.bank.captureElsewhere(await pay(), 14_900);
    await s.payments.observe(s.jobId, 1);
    expect(await s.milestone()).toMatchObject({ state: 'captured', capturedMinor: 14_900 });
  });

  const wrong: readonly [string, Partial<PaymentState>, RegExp][] = [
    ['another amount', { amountMinor: 100, capturableMinor: 100 }, /1\.00 USD/],
    ['a part that can be captured', { capturableMinor: 100 }, /only 1\.00 USD of 149\.00 USD/],
    ['another currency', { currency: 'EUR' }, /EUR/],
    ['another job', { jobId: 'zzzzzzzzzz' }, /another milestone/],
    ['another milestone', { milestone: 2 }, /another milestone/],
    ['no operation of ours', { operationId: 'op_of_somebody' }, /not marked/],
    ['no marks at all', { jobId: null, milestone: null, operationId: null }, /another milestone/],
    ['a state nobody knows', { status: 'unrecognised' }, /does not know/],
    ['a dispute nobody knows', { dispute: { id: 'dp_9', state: 'unrecognised' } }, /does not know/],
  ];
  test.each(wrong)('%s freezes the milestone once, and it thaws when the word fits again', async (_name, patch, why) => {
    s = await scene();
    const paymentId = await pay();
    const before = s.bank.payment(paymentId);
    s.bank.patch(paymentId, patch);
    await s.payments.observe(s.jobId, 1);
    await s.payments.observe(s.jobId, 1);
    expect(await s.milestone()).toMatchObject({ state: 'authorising', frozen: expect.stringMatching(why) });
    expect((await types()).filter((type) => type === 'milestone.frozen').length).toBe(1);
    await expect(s.payments.authorise(s.jobId, 1, PAGE)).rejects.toMatchObject({ code: 'wrong_state' });
    s.bank.patch(paymentId, before);
    await s.payments.observe(s.jobId, 1);
    expect(await s.milestone()).toMatchObject({ state: 'authorised', frozen: null });
  });

  test('a provider that cannot be asked changes nothing', async () => {
    s = await scene();
    await pay();
    s.bank.setDown(true);
    await expect(s.payments.observe(s.jobId, 1)).rejects.toMatchObject({ code: 'provider_unclear' });
    expect(await s.milestone()).toMatchObject({ state: 'authorising' });
  });
});

test('a ledger bound to test payments refuses a live key before anything is asked', async () => {
  s = await scene();
  await s.payments.observe(s.jobId, 1);
  expect(await s.ledger.read.mode()).toBe('test');
  const live = fakeBank(s.clock, 'live');
  const payments = s.paymentsWith(live.provider);
  for (const attempt of [
    payments.observe(s.jobId, 1),
    payments.authorise(s.jobId, 1, PAGE),
    payments.capture(s.jobId, 1, { amountMinor: 14_900, currency: 'USD' }),
    payments.settleOpen(),
  ]) {
    await expect(attempt).rejects.toMatchObject({ code: 'config_invalid' });
  }
  expect(live.calls).toEqual([]);
});
