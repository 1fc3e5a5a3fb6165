import { afterEach, describe, expect, test } from 'vitest';
import { money } from '../../../src/domain/money.ts';
import { previewProvider } from '../../../src/engines/payments/preview.ts';
import { assertRebuildEqual } from '../../ledger.ts';
import { acceptedJob, approve, PAGE, type Scene, scene } from './scene.ts';

let s: Scene;
afterEach(async () => {
  await assertRebuildEqual(s.ledger);
  await s.dispose();
});

const FULL = money(14_900, 'USD');
const capture = (): ReturnType<Scene['payments']['capture']> => s.payments.capture(s.jobId, 1, FULL);
const captures = (): number => s.bank.calls.filter((call) => call.startsWith('capture')).length;
const operation = async () => (await s.job()).operations.find(({ kind }) => kind === 'capture');

async function approvedScene(): Promise<string> {
  s = await scene();
  await s.approved();
  return (await s.milestone()).paymentId ?? '';
}

describe('capturing', () => {
  test('takes the approved amount, intent first, and says so', async () => {
    const paymentId = await approvedScene();
    const spying = s.paymentsWith({
      ...s.bank.provider,
      capture: async (...call) => {
        expect(await operation()).toMatchObject({ state: 'open', amountMinor: 14_900, key: call[3] });
        return s.bank.provider.capture(...call);
      },
    });
    const done = await spying.capture(s.jobId, 1, FULL);
    expect(done).toEqual({
      jobId: s.jobId,
      number: 1,
      captured: FULL,
      capturedAt: '2026-03-02T09:00:00.000Z',
      paymentId,
      state: 'captured',
      before: false,
      isPreview: false,
    });
    expect(await operation()).toMatchObject({ state: 'done' });
    expect([...s.bank.moved]).toEqual([[paymentId, 14_900]]);
  });

  test('a second time there is nothing to do, and nobody is asked', async () => {
    await approvedScene();
    await capture();
    const calls = s.bank.calls.length;
    expect(await capture()).toMatchObject({ before: true, captured: FULL });
    expect(s.bank.calls.length).toBe(calls);
  });

  test.each([2, 3, 5])('%i at the same time move the money once', async (racers) => {
    const paymentId = await approvedScene();
    const results = await Promise.allSettled(Array.from({ length: racers }, capture));
    expect([...s.bank.moved]).toEqual([[paymentId, 14_900]]);
    expect(await s.milestone()).toMatchObject({ state: 'captured', capturedMinor: 14_900 });
    expect((await s.job()).operations.filter(({ kind, state }) => kind === 'capture' && state === 'done').length).toBe(1);
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'provider_unclear' });
  });

  test('what was captured at the provider’s own page is recorded, not taken again', async () => {
    const paymentId = await approvedScene();
    s.bank.captureElsewhere(paymentId, 14_900);
    expect(await capture()).toMatchObject({ state: 'captured', captured: FULL });
    expect(captures()).toBe(0);
  });

  test('a smaller capture at the provider’s own page counts as what it was', async () => {
    const paymentId = await approvedScene();
    s.bank.captureElsewhere(paymentId, 5_000);
    expect(await capture()).toMatchObject({ captured: money(5_000, 'USD') });
  });
});

describe('refusals, before anything leaves', () => {
  const refuses = async (code: string, amount = FULL): Promise<void> => {
    await expect(s.payments.capture(s.jobId, 1, amount)).rejects.toMatchObject({ code, state: 'Nothing was captured.' });
    expect(captures()).toBe(0);
    expect(await operation()).toBeUndefined();
  };

  test('a milestone the client did not approve', async () => {
    s = await scene();
    await refuses('not_approved');
    await s.payments.authorise(s.jobId, 1, PAGE);
    s.bank.pay('cs_1');
    await s.payments.observe(s.jobId, 1);
    await refuses('not_approved');
  });

  test.each([14_899, 14_901, 0, 1_490_000])('another amount: %i', async (amountMinor) => {
    await approvedScene();
    await refuses('not_approved', money(amountMinor, 'USD'));
  });

  test('another currency', async () => {
    await approvedScene();
    await refuses('not_approved', money(14_900, 'EUR'));
  });

  test('a hold that is gone, which is recorded', async () => {
    const paymentId = await approvedScene();
    s.clock.advance(8 * 86_400_000);
    s.bank.expireHold(paymentId);
    await refuses('expired');
    expect(await s.milestone()).toMatchObject({ state: 'expired' });
    await refuses('expired');
  });

  test('a frozen milestone, until the provider’s word fits again', async () => {
    const paymentId = await approvedScene();
    s.bank.patch(paymentId, { amountMinor: 99 });
    await refuses('wrong_state');
    s.bank.patch(paymentId, { amountMinor: 14_900 });
    expect(await capture()).toMatchObject({ state: 'captured' });
  });

  test('a client with an open dispute, on this job or another', async () => {
    s = await scene([10_000, 5_000]);
    await s.approved(1);
    const { paymentId } = await s.payments.capture(s.jobId, 1, money(10_000, 'USD'));
    s.bank.dispute(paymentId);
    await s.payments.observe(s.jobId, 1);
    await s.approved(2);
    const before = captures();
    await expect(s.payments.capture(s.jobId, 2, money(5_000, 'USD'))).rejects.toMatchObject({ code: 'against_policy' });

    const other = await acceptedJob(s.ledger, 'second', [700], 'USD');
    const page = await s.payments.authorise(other, 1, PAGE);
    if (page.state !== 'open') throw new Error('no page');
    s.bank.pay(page.session.sessionId);
    await s.payments.observe(other, 1);
    await approve(s.ledger, other, 1);
    await expect(s.payments.capture(other, 1, money(700, 'USD'))).rejects.toMatchObject({ code: 'against_policy' });
    expect(captures()).toBe(before);

    s.bank.closeDispute(paymentId, 'won');
    await s.payments.observe(s.jobId, 1);
    expect(await s.payments.capture(other, 1, money(700, 'USD'))).toMatchObject({ state: 'captured' });
    expect(await s.payments.capture(s.jobId, 2, money(5_000, 'USD'))).toMatchObject({ state: 'captured' });
  });

  test('another client’s dispute is no hindrance', async () => {
    await approvedScene();
    const other = await acceptedJob(s.ledger, 'second', [700], 'USD', 'person-2');
    const page = await s.payments.authorise(other, 1, PAGE);
    if (page.state !== 'open') throw new Error('no page');
    s.bank.captureElsewhere(s.bank.pay(page.session.sessionId), 700);
    const { milestone } = await s.payments.observe(other, 1);
    s.bank.dispute(milestone.paymentId ?? '');
    await s.payments.observe(other, 1);
    expect(await capture()).toMatchObject({ state: 'captured' });
  });

  test('an unreachable provider', async () => {
    await approvedScene();
    s.bank.setDown(true);
    await expect(capture()).rejects.toMatchObject({ code: 'provider_unclear' });
    expect(captures()).toBe(0);
  });
});

describe('lost answers', () => {
  test('the work was done: asking the payment tells it at once', async () => {
    const paymentId = await approvedScene();
    s.bank.failNextWrite('lost_after');
    expect(await capture()).toMatchObject({ state: 'captured', before: false });
    expect(await operation()).toMatchObject({ state: 'done' });
    expect([...s.bank.moved]).toEqual([[paymentId, 14_900]]);
  });

  test('the work was done and the provider is silent: unknown, then settled by asking', async () => {
    const paymentId = await approvedScene();
    s.bank.failNextWrite('lost_after');
    const provider = { ...s.bank.provider };
    const payments = s.paymentsWith({
      ...provider,
      capture: async (...call) => {
        s.bank.setDown(true);
        return provider.capture(...call);
      },
    });
    await expect(payments.capture(s.jobId, 1, FULL)).rejects.toMatchObject({ code: 'provider_unclear' });
    expect(await operation()).toMatchObject({ state: 'unknown' });
    expect(await s.payments.settleOpen()).toEqual({ settled: 0, open: 1 });
    s.bank.setDown(false);
    expect(await s.payments.settleOpen()).toEqual({ settled: 1, open: 0 });
    expect(await s.milestone()).toMatchObject({ state: 'captured', capturedMinor: 14_900 });
    expect([...s.bank.moved]).toEqual([[paymentId, 14_900]]);
    expect(captures()).toBe(1);
  });

  test('the work was not done: the same call with the same key, within 23 hours', async () => {
    const paymentId = await approvedScene();
    s.bank.failNextWrite('lost_before');
    await expect(capture()).rejects.toMatchObject({ code: 'provider_unclear' });
    expect(await operation()).toMatchObject({ state: 'unknown' });
    s.clock.advance(22 * 3_600_000);
    expect(await capture()).toMatchObject({ state: 'captured', before: false });
    expect((await s.job()).operations.filter(({ kind }) => kind === 'capture').length).toBe(1);
    expect([...s.bank.moved]).toEqual([[paymentId, 14_900]]);
  });

  test('after 23 hours the payment decides, and a new capture has a new key', async () => {
    await approvedScene();
    s.bank.failNextWrite('lost_before');
    await expect(capture()).rejects.toMatchObject({ code: 'provider_unclear' });
    s.clock.advance(23 * 3_600_000);
    expect(await s.payments.settleOpen()).toEqual({ settled: 1, open: 0 });
    expect(captures()).toBe(1);
    expect(await capture()).toMatchObject({ state: 'captured' });
    const operations = (await s.job()).operations.filter(({ kind }) => kind === 'capture');
    expect(operations.map(({ state }) => state)).toEqual(['rejected', 'done']);
    expect(new Set(operations.map(({ key }) => key)).size).toBe(2);
  });

  test('a hold that lapsed meanwhile settles the capture as not done', async () => {
    const paymentId = await approvedScene();
    s.bank.failNextWrite('lost_before');
    await expect(capture()).rejects.toMatchObject({ code: 'provider_unclear' });
    s.bank.expireHold(paymentId);
    expect(await s.payments.settleOpen()).toEqual({ settled: 1, open: 0 });
    expect(await operation()).toMatchObject({ state: 'rejected' });
    expect(await s.milestone()).toMatchObject({ state: 'expired' });
  });

  test('a refused capture is recorded by its code and can be tried again', async () => {
    await approvedScene();
    s.bank.failNextWrite({ refused: 'rate_limit', mayRetry: true });
    await expect(capture()).rejects.toMatchObject({ code: 'provider_limiting' });
    expect(await operation()).toMatchObject({ state: 'rejected', reason: 'rate_limit' });
    expect(await capture()).toMatchObject({ state: 'captured' });
  });

  test.each([
    ['lost', { state: 'unknown', reason: 'no answer' }],
    ['contradicted', { state: 'rejected', code: 'odd', reason: 'odd', mayRetry: false, settlesKey: true }],
  ] as const)('an answer that is %s after a webhook told how it went adds nothing', async (_name, answer) => {
    await approvedScene();
    const payments = s.paymentsWith({
      ...s.bank.provider,
      capture: async (...call) => {
        await s.bank.provider.capture(...call);
        await s.payments.observe(s.jobId, 1);
        return answer;
      },
    });
    const outcome = await payments.capture(s.jobId, 1, FULL).catch((error: unknown) => error);
    expect(outcome).toMatchObject({ state: 'captured' });
    expect(await operation()).toMatchObject({ state: 'done', reason: null });
    const types = (await s.ledger.read.history(`job:${s.jobId}`)).map(({ event }) => event.type);
    expect(types.at(-1)).toBe('milestone.captured');
  });

  test('a refused repeat proves nothing about the first call', async () => {
    await approvedScene();
    s.bank.failNextWrite('lost_before');
    await expect(capture()).rejects.toMatchObject({ code: 'provider_unclear' });
    s.bank.failNextWrite({ refused: 'key_refused' });
    await expect(capture()).rejects.toMatchObject({
      code: 'key_refused',
      message: expect.stringContaining('is not known'),
      state: expect.not.stringContaining('Nothing was captured'),
    });
    expect(await operation()).toMatchObject({ state: 'unknown' });
  });

  test('an answer that is done but not succeeded stays unknown', async () => {
    const paymentId = await approvedScene();
    const payments = s.paymentsWith({
      ...s.bank.provider,
      capture: async () => {
        s.bank.patch(paymentId, { status: 'processing', capturableMinor: 0 });
        return { state: 'done', value: s.bank.payment(paymentId) };
      },
    });
    await expect(payments.capture(s.jobId, 1, FULL)).rejects.toMatchObject({ code: 'provider_unclear' });
    expect(await operation()).toMatchObject({ state: 'unknown' });
    expect(await s.milestone()).toMatchObject({ state: 'approved' });
  });
});

test('the preview answers as it would be and sends nothing', async () => {
  const paymentId = await approvedScene();
  const preview = s.paymentsWith(previewProvider(s.bank.provider));
  expect(await preview.capture(s.jobId, 1, FULL)).toMatchObject({ captured: FULL, paymentId, isPreview: true });
  expect(captures()).toBe(0);
  expect(s.bank.moved.size).toBe(0);
  expect(s.bank.payment(paymentId).status).toBe('requires_capture');
});

describe('which milestone is meant', () => {
  test('the only approved one; with several, a person says which', async () => {
    s = await scene([100, 200, 300]);
    await expect(s.payments.showCapture(s.jobId.slice(0, 4), null)).rejects.toMatchObject({ code: 'not_approved' });
    await s.approved(2);
    expect(await s.payments.showCapture(s.jobId.slice(0, 4), null)).toMatchObject({
      jobId: s.jobId,
      number: 2,
      amount: money(200, 'USD'),
      approvedAt: '2026-03-02T09:00:00.000Z',
      captureBefore: '2026-03-09T09:00:00.000Z',
      title: '[Hiring] Logo for a bakery first',
    });
    await s.approved(3);
    await expect(s.payments.showCapture(s.jobId, null)).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringMatching(/milestone 2, 2\.00 USD, approved; milestone 3, 3\.00 USD, approved/),
    });
    expect(await s.payments.showCapture(s.jobId, 3)).toMatchObject({ number: 3 });
    await expect(s.payments.showCapture(s.jobId, 4)).rejects.toMatchObject({ code: 'unknown_id' });
  });

  test('with nothing left to capture, the last captured one', async () => {
    await approvedScene();
    await capture();
    expect(await s.payments.showCapture(s.jobId, null)).toMatchObject({ number: 1, state: 'captured' });
  });
});
