/** The whole way of the money through the real SDK, against the stand-in of Stripe, on a real ledger. */
import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type Milestone, milestoneOf } from '../../../src/domain/job.ts';
import { money } from '../../../src/domain/money.ts';
import { createPayments, type Payments } from '../../../src/engines/payments/engine.ts';
import { createStripe } from '../../../src/engines/payments/stripe.ts';
import { createWins } from '../../../src/engines/wins/engine.ts';
import { type Sandbox, startSandbox } from '../../../src/sandbox/sandbox.ts';
import { createNet } from '../../../src/system/net.ts';
import { portOf } from '../../contract/loopback.ts';
import { assertRebuildEqual, type TemporaryLedger, temporaryLedger } from '../../ledger.ts';
import { GOOD_CARD, submitCard } from '../../sandbox/stripe-client.ts';
import { shared } from '../../shared.ts';
import { type SpecChecker, specChecker } from '../../specs.ts';
import { acceptedJob, approve, PAGE } from './scene.ts';

interface Stage extends TemporaryLedger {
  readonly sandbox: Sandbox;
  readonly payments: Payments;
  readonly jobId: string;
  readonly checker: SpecChecker | null;
  milestone(): Promise<Milestone>;
  open(): Promise<string>;
  pay(card?: string): Promise<void>;
  approved(): Promise<string>;
}

const hasSpecs = !shared.skip;
const AMOUNT = money(14_900, 'USD');
let s: Stage;
let hook: Server | null = null;

afterEach(async () => {
  hook?.closeAllConnections();
  hook?.close();
  hook = null;
  await s.sandbox.close();
  await assertRebuildEqual(s.ledger);
  expect(s.checker?.problems ?? []).toEqual([]);
  await s.dispose();
  rmSync(s.folder, { recursive: true, force: true });
});

async function stage(currency = 'USD', amountMinor = 14_900): Promise<void> {
  const temporary = await temporaryLedger();
  const { ledger, clock, ids, folder } = temporary;
  const checker = hasSpecs ? specChecker('stripe') : null;
  const sandbox = await startSandbox({
    clock,
    stateDir: join(folder, 'sandbox'),
    ...(checker ? { onExchange: checker.onExchange } : {}),
  });
  const provider = createStripe({
    key: sandbox.secrets.STRIPE_SECRET_KEY,
    webhookSecret: sandbox.secrets.STRIPE_WEBHOOK_SECRET,
    baseUrl: sandbox.bases.stripe,
    net: createNet({ deadlineMs: 2_000 }),
    mode: 'sandbox',
  });
  const payments = createPayments({ ledger, provider, clock, ids });
  const jobId = await acceptedJob(ledger, 'first', [amountMinor], currency);
  const milestone = async (): Promise<Milestone> => {
    const job = await ledger.read.job(jobId);
    if (!job) throw new Error('no job');
    return milestoneOf(job, 1);
  };
  const open = async (): Promise<string> => {
    const page = await payments.authorise(jobId, 1, PAGE);
    if (page.state !== 'open') throw new Error(`the page is ${page.state}`);
    return page.session.url;
  };
  const pay = async (card = GOOD_CARD): Promise<void> => {
    await submitCard(await open(), card);
    await payments.observe(jobId, 1);
  };
  const approved = async (): Promise<string> => {
    await pay();
    await approve(ledger, jobId, 1);
    return (await milestone()).paymentId ?? '';
  };
  s = { ...temporary, sandbox, payments, jobId, checker, milestone, open, pay, approved };
}

const capture = (): ReturnType<Payments['capture']> => s.payments.capture(s.jobId, 1, AMOUNT);
const received = async (paymentId: string): Promise<number> => {
  const charges = await fetch(`${s.sandbox.bases.stripe}/v1/charges?payment_intent=${paymentId}`, {
    headers: { authorization: `Bearer ${s.sandbox.secrets.STRIPE_SECRET_KEY}` },
  });
  const { data } = (await charges.json()) as { data: { amount_captured: number }[] };
  return data.reduce((sum, charge) => sum + charge.amount_captured, 0);
};
const net = async (): Promise<unknown> => (await createWins({ ledger: s.ledger, clock: s.clock }).wall({ since: null })).totals;

test('hold, approval, capture, win', async () => {
  await stage();
  const url = await s.open();
  expect(await s.open()).toBe(url);
  expect((await submitCard(url, GOOD_CARD)).location).toBe(PAGE.returnUrl);
  expect(await s.payments.observe(s.jobId, 1)).toMatchObject({ changed: true });
  expect(await s.milestone()).toMatchObject({ state: 'authorised', captureBefore: '2026-03-09T09:00:00.000Z' });
  expect(await s.ledger.read.mode()).toBe('sandbox');
  await approve(s.ledger, s.jobId, 1);
  const { paymentId } = await capture();
  expect(await received(paymentId)).toBe(14_900);
  expect(await capture()).toMatchObject({ before: true });
  expect(await net()).toEqual([{ currency: 'USD', count: 1, netMinor: 14_900 }]);
  if (s.checker) expect(s.checker.checked).toBeGreaterThan(4);
});

test.each([
  ['JPY', 15_000],
  ['KWD', 14_900],
  ['ISK', 1_500_000],
  ['HUF', 500_000],
])('the amount arrives to the minor unit in %s', async (currency, amountMinor) => {
  await stage(currency, amountMinor);
  await s.approved();
  const done = await s.payments.capture(s.jobId, 1, money(amountMinor, currency));
  expect(await received(done.paymentId)).toBe(amountMinor);
});

test('a declined card changes nothing, and the same page takes a better one', async () => {
  await stage();
  await s.pay('4000 0000 0000 9995');
  expect(await s.milestone()).toMatchObject({ state: 'authorising', frozen: null });
  await s.pay();
  expect(await s.milestone()).toMatchObject({ state: 'authorised' });
});

test('3D Secure: the client must finish before anything is held', async () => {
  await stage();
  const { location } = await submitCard(await s.open(), '4000 0025 0000 3155');
  await s.payments.observe(s.jobId, 1);
  expect(await s.milestone()).toMatchObject({ state: 'authorising', frozen: null });
  await fetch(location ?? '', { method: 'POST', body: new URLSearchParams({ answer: 'complete' }), redirect: 'manual' });
  await s.payments.observe(s.jobId, 1);
  expect(await s.milestone()).toMatchObject({ state: 'authorised' });
});

test('a page that nobody used for twelve hours gives way to a new one', async () => {
  await stage();
  const first = await s.open();
  s.clock.advance(12 * 3_600_000 + 1_000);
  expect(await s.open()).not.toBe(first);
});

test('a hold past its end is gone, and the client authorises anew', async () => {
  await stage();
  await s.approved();
  s.clock.advance(7 * 86_400_000 + 1_000);
  await expect(capture()).rejects.toMatchObject({ code: 'expired' });
  expect(await s.milestone()).toMatchObject({ state: 'expired' });
  await s.pay();
  expect(await s.milestone()).toMatchObject({ state: 'authorised', captureBefore: expect.stringMatching(/^2026-03-16/) });
});

test('refunds add up, and the wall shows what is left', async () => {
  await stage();
  await s.approved();
  const { paymentId } = await capture();
  s.sandbox.control.refund(paymentId, 4_900);
  await s.payments.observe(s.jobId, 1);
  expect(await s.milestone()).toMatchObject({ state: 'refunded', refundedMinor: 4_900 });
  expect(await net()).toEqual([{ currency: 'USD', count: 1, netMinor: 10_000 }]);
  s.sandbox.control.refund(paymentId);
  await s.payments.observe(s.jobId, 1);
  expect(await s.milestone()).toMatchObject({ refundedMinor: 14_900 });
  expect(await net()).toEqual([]);
});

test.each(['won', 'lost'] as const)('a dispute that is %s', async (outcome) => {
  await stage();
  await s.approved();
  const { paymentId } = await capture();
  const disputeId = s.sandbox.control.dispute(paymentId);
  await s.payments.observe(s.jobId, 1);
  expect(await s.milestone()).toMatchObject({ state: 'disputed', disputeId });
  s.sandbox.control.closeDispute(disputeId, outcome);
  await s.payments.observe(s.jobId, 1);
  expect((await s.payments.observe(s.jobId, 1)).changed).toBe(false);
  expect(await s.milestone()).toMatchObject({ state: outcome });
  expect(await net()).toEqual(outcome === 'won' ? [{ currency: 'USD', count: 1, netMinor: 14_900 }] : []);
});

test('two processes capture at the same time: the money moves once', async () => {
  await stage();
  const paymentId = await s.approved();
  s.sandbox.control.fail('stripe', { method: 'POST', path: '/v1/payment_intents', delayMs: 150 });
  const results = await Promise.allSettled([capture(), capture(), capture()]);
  await s.payments.settleOpen();
  expect(await received(paymentId)).toBe(14_900);
  expect(await s.milestone()).toMatchObject({ state: 'captured', capturedMinor: 14_900 });
  for (const one of results) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'provider_unclear' });
  expect(results.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
});

describe('a capture whose answer is lost', () => {
  test.each([
    ['the connection breaks after the work', { reset: true, executes: true }],
    ['the answer is cut', { cutBody: true }],
    ['a gateway answers HTML after the work', { html: true, executes: true }],
    ['Stripe answers 500 after the work', { status: 500, executes: true }],
  ])('%s: the payment tells', async (_name, fault) => {
    await stage();
    const paymentId = await s.approved();
    s.sandbox.control.fail('stripe', { method: 'POST', ...fault });
    expect(await capture()).toMatchObject({ state: 'captured', before: false });
    expect(await received(paymentId)).toBe(14_900);
  });

  test.each([
    ['the connection breaks before the work', { reset: true, executes: false }],
    ['a gateway answers HTML instead', { html: true, executes: false }],
  ])('%s: the same call again', async (_name, fault) => {
    await stage();
    const paymentId = await s.approved();
    s.sandbox.control.fail('stripe', { method: 'POST', ...fault });
    await expect(capture()).rejects.toMatchObject({ code: 'provider_unclear' });
    expect(await received(paymentId)).toBe(0);
    expect(await capture()).toMatchObject({ state: 'captured', before: false });
    expect(await received(paymentId)).toBe(14_900);
  });

  test('Stripe answers 500 and repeats that answer for the key: a capture with a new key takes the money', async () => {
    await stage();
    const paymentId = await s.approved();
    s.sandbox.control.fail('stripe', { method: 'POST', status: 500, executes: false });
    await expect(capture()).rejects.toMatchObject({ code: 'provider_unclear' });
    expect(await capture()).toMatchObject({ state: 'captured' });
    expect(await received(paymentId)).toBe(14_900);
    const job = await s.ledger.read.job(s.jobId);
    expect(job?.operations.filter(({ kind }) => kind === 'capture').map(({ state }) => state)).toEqual(['rejected', 'done']);
  });

  test('the same for a page', async () => {
    await stage();
    s.sandbox.control.fail('stripe', { method: 'POST', status: 500, executes: false });
    await expect(s.open()).rejects.toMatchObject({ code: 'provider_unclear' });
    await s.pay();
    expect(await s.milestone()).toMatchObject({ state: 'authorised' });
  });
});

describe('webhooks as Stripe sends them', () => {
  /** Takes deliveries in and remembers them, so that they can come again in any order. */
  async function listen(): Promise<{ body: string; signature: string }[]> {
    const deliveries: { body: string; signature: string }[] = [];
    hook = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = Buffer.concat(chunks).toString();
        const signature = String(request.headers['stripe-signature']);
        deliveries.push({ body, signature });
        void take({ body, signature }).then((status) => response.writeHead(status).end());
      });
    });
    const server = hook;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    s.sandbox.control.setWebhook(`http://127.0.0.1:${portOf(server)}/webhooks/stripe`);
    return deliveries;
  }

  const take = async ({ body, signature }: { body: string; signature: string }): Promise<number> => {
    const { status, applied } = await s.payments.receiveWebhook(body, new Headers({ 'stripe-signature': signature }));
    await applied;
    return status;
  };

  test('alone carry the job from the page to the refund', async () => {
    await stage();
    const deliveries = await listen();
    await submitCard(await s.open(), GOOD_CARD);
    await s.sandbox.control.deliverWebhooks();
    expect(await s.milestone()).toMatchObject({ state: 'authorised' });
    await approve(s.ledger, s.jobId, 1);
    const { paymentId } = await capture();
    s.sandbox.control.refund(paymentId, 100);
    await s.sandbox.control.deliverWebhooks();
    expect(await s.milestone()).toMatchObject({ state: 'refunded', refundedMinor: 100 });

    const before = await s.ledger.read.history(`job:${s.jobId}`);
    // All of them again, the last first, as new events would come late: nothing moves.
    for (const delivery of deliveries.toReversed()) expect(await take(delivery)).toBe(200);
    expect(await s.ledger.read.history(`job:${s.jobId}`)).toEqual(before);
    expect(deliveries.length).toBeGreaterThan(4);
  });

  test('an expired hold is told by the webhook', async () => {
    await stage();
    await listen();
    await s.approved();
    s.clock.advance(7 * 86_400_000 + 1_000);
    s.sandbox.control.passTime();
    await s.sandbox.control.deliverWebhooks();
    expect(await s.milestone()).toMatchObject({ state: 'expired' });
  });

  test('a body that was changed on the way is refused', async () => {
    await stage();
    const deliveries = await listen();
    await s.pay();
    await s.sandbox.control.deliverWebhooks();
    const [first] = deliveries;
    if (!first) throw new Error('no delivery');
    expect(await take({ ...first, body: first.body.replace('evt_', 'evt_x') })).toBe(400);
    s.clock.advance(301_000);
    expect(await take(first)).toBe(400);
    s.clock.advance(-602_000);
    expect(await take(first)).toBe(400);
  });
});
