/** Whatever happens at the provider, in whatever order loop hears of it: the ledger ends where the provider is, and the wall shows what stayed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { money } from '../../../src/domain/money.ts';
import { createWins } from '../../../src/engines/wins/engine.ts';
import { isLoopError } from '../../../src/errors.ts';
import { assertRebuildEqual } from '../../ledger.ts';
import { approve, PAGE, type Scene, scene } from './scene.ts';

const AMOUNT = 14_900;

type Step =
  | { readonly kind: 'authorise' | 'pay' | 'expirePage' | 'expireHold' | 'observe' | 'approve' | 'capture' | 'captureElsewhere' }
  | {
      readonly kind:
        | 'dispute'
        | 'won'
        | 'lost'
        | 'settle'
        | 'down'
        | 'up'
        | 'lostAfter'
        | 'lostBefore'
        | 'webhook'
        | 'webhookAgain';
    }
  | { readonly kind: 'refund'; readonly amountMinor: number }
  | { readonly kind: 'wait'; readonly hours: number };

const plain = [
  'authorise',
  'pay',
  'expirePage',
  'expireHold',
  'observe',
  'approve',
  'capture',
  'captureElsewhere',
  'dispute',
  'won',
  'lost',
  'settle',
  'down',
  'up',
  'lostAfter',
  'lostBefore',
  'webhook',
  'webhookAgain',
] as const;

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...plain).map((kind): Step => ({ kind })) },
  // The way to the money, often enough that the rest has something to act on.
  {
    weight: 6,
    arbitrary: fc
      .constantFrom('authorise', 'pay', 'observe', 'approve', 'capture')
      .map((kind): Step => ({ kind: kind as 'pay' })),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: AMOUNT }).map((amountMinor): Step => ({ kind: 'refund', amountMinor })) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 30 }).map((hours): Step => ({ kind: 'wait', hours })) },
);

const start = fc.constantFrom('accepted', 'approved', 'captured');

test('random histories', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(start, fc.array(step, { minLength: 1, maxLength: 20 }), async (from, steps) => {
      const s = await scene([AMOUNT]);
      try {
        if (from !== 'accepted') await s.approved();
        if (from === 'captured') await s.payments.capture(s.jobId, 1, money(AMOUNT, 'USD'));
        for (const [index, one] of steps.entries()) await take(s, one, index);
        s.bank.setDown(false);
        await s.payments.settleOpen();
        await s.payments.observe(s.jobId, 1);
        await assertTruth(s);
        expect((await s.payments.observe(s.jobId, 1)).changed).toBe(false);
        await assertRebuildEqual(s.ledger);
      } finally {
        await s.dispose();
      }
    }),
    { numRuns: 60 },
  );
});

async function take(s: Scene, one: Step, index: number): Promise<void> {
  const { bank, payments, jobId } = s;
  const session = [...bank.sessions.values()].at(-1);
  const paymentId = session?.paymentId ?? null;
  const payment = paymentId === null ? null : bank.payment(paymentId);
  try {
    switch (one.kind) {
      case 'authorise':
        return void (await payments.authorise(jobId, 1, PAGE));
      case 'pay':
        return void (session?.status === 'open' && bank.pay(session.sessionId));
      case 'expirePage':
        return session && bank.expirePage(session.sessionId);
      case 'expireHold':
        return paymentId === null ? undefined : bank.expireHold(paymentId);
      case 'observe':
        return void (await payments.observe(jobId, 1));
      case 'approve':
        return (await s.milestone()).state === 'authorised' ? await approve(s.ledger, jobId, 1) : undefined;
      case 'capture':
        return void (await payments.capture(jobId, 1, money(AMOUNT, 'USD')));
      case 'captureElsewhere':
        return payment?.status === 'requires_capture' ? bank.captureElsewhere(payment.paymentId, AMOUNT) : undefined;
      case 'refund':
        return payment?.status === 'succeeded' ? bank.refund(payment.paymentId, one.amountMinor) : undefined;
      case 'dispute':
        return void (payment?.status === 'succeeded' && payment.dispute === null && bank.dispute(payment.paymentId));
      case 'won':
      case 'lost':
        return payment?.dispute?.state === 'open' ? bank.closeDispute(payment.paymentId, one.kind) : undefined;
      case 'settle':
        return void (await payments.settleOpen());
      case 'down':
      case 'up':
        return bank.setDown(one.kind === 'down');
      case 'lostAfter':
        return bank.failNextWrite('lost_after');
      case 'lostBefore':
        return bank.failNextWrite('lost_before');
      case 'webhook':
      case 'webhookAgain': {
        const about = paymentId === null ? { sessionId: session?.sessionId ?? 'cs_none' } : { paymentId };
        const { body, headers } = bank.event(one.kind === 'webhook' ? `evt_${index}` : 'evt_same', about);
        return void (await (
          await payments.receiveWebhook(body, headers)
        ).applied);
      }
      case 'wait':
        return s.clock.advance(one.hours * 3_600_000);
    }
  } catch (error) {
    // Refusals are part of the history; anything else is a bug.
    if (!isLoopError(error)) throw error;
  }
}

async function assertTruth(s: Scene): Promise<void> {
  const milestone = await s.milestone();
  expect(milestone.frozen).toBeNull();
  for (const amount of s.bank.moved.values()) expect(amount).toBe(AMOUNT);
  // At most one payment ever took money for the one milestone.
  expect(s.bank.moved.size).toBeLessThanOrEqual(1);
  const session = [...s.bank.sessions.values()].find(({ paymentId }) => paymentId !== null && paymentId === milestone.paymentId);
  const payment = session?.paymentId ? s.bank.payment(session.paymentId) : null;
  const held = ['authorised', 'in_progress', 'delivered', 'approved'];
  const expected = {
    requires_capture: held,
    succeeded: ['captured', 'refunded', 'disputed', 'won', 'lost'],
    none: ['pending', 'authorising', 'expired'],
  };
  const truth = payment?.status === 'requires_capture' || payment?.status === 'succeeded' ? payment.status : 'none';
  expect(expected[truth]).toContain(milestone.state);
  if (payment?.dispute?.state === 'open') expect(milestone.state).toBe('disputed');
  if (payment?.dispute?.state === 'lost') expect(milestone.state).toBe('lost');
  expect([milestone.capturedMinor, milestone.refundedMinor]).toEqual([payment?.receivedMinor ?? 0, payment?.refundedMinor ?? 0]);
  const { totals } = await createWins({ ledger: s.ledger, clock: s.clock }).wall({ since: null });
  const kept = payment?.dispute?.state === 'lost' ? 0 : (payment?.receivedMinor ?? 0) - (payment?.refundedMinor ?? 0);
  expect(totals.reduce((sum, { netMinor }) => sum + netMinor, 0)).toBe(kept);
}
