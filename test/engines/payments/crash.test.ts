/** Real processes killed at every named point: whatever they left, the money moves once and the page is one. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { milestoneOf } from '../../../src/domain/job.ts';
import { money } from '../../../src/domain/money.ts';
import { createPayments, type Payments } from '../../../src/engines/payments/engine.ts';
import { createStripe } from '../../../src/engines/payments/stripe.ts';
import { type Sandbox, startSandbox } from '../../../src/sandbox/sandbox.ts';
import { createNet } from '../../../src/system/net.ts';
import { assertRebuildEqual, type TemporaryLedger, temporaryLedger } from '../../ledger.ts';
import { GOOD_CARD, submitCard } from '../../sandbox/stripe-client.ts';
import { type MortalOrder, POINTS, type Point } from './mortal.ts';
import { acceptedJob, approve, PAGE } from './scene.ts';

interface Stage extends TemporaryLedger {
  readonly sandbox: Sandbox;
  readonly payments: Payments;
  readonly jobId: string;
}

let s: Stage;
afterEach(async () => {
  await s.sandbox.close();
  await assertRebuildEqual(s.ledger);
  await s.dispose();
});

async function stage(): Promise<void> {
  const temporary = await temporaryLedger();
  const { ledger, clock, ids, folder } = temporary;
  const sandbox = await startSandbox({ clock, stateDir: join(folder, 'sandbox') });
  const provider = createStripe({
    key: sandbox.secrets.STRIPE_SECRET_KEY,
    webhookSecret: null,
    baseUrl: sandbox.bases.stripe,
    net: createNet(),
    mode: 'sandbox',
  });
  const jobId = await acceptedJob(ledger, 'first', [14_900], 'USD');
  s = { ...temporary, sandbox, payments: createPayments({ ledger, provider, clock, ids }), jobId };
}

async function approved(): Promise<string> {
  await stage();
  const page = await s.payments.authorise(s.jobId, 1, PAGE);
  if (page.state !== 'open') throw new Error('no page');
  await submitCard(page.session.url, GOOD_CARD);
  const { milestone } = await s.payments.observe(s.jobId, 1);
  await approve(s.ledger, s.jobId, 1);
  return milestone.paymentId ?? '';
}

/** Runs the process to its end, natural or not. */
function mortal(
  what: MortalOrder['what'],
  point: Point | null,
  seed = 'mortal',
): Promise<{ signal: string | null; out: string }> {
  const order: MortalOrder = {
    what,
    point,
    location: s.path,
    baseUrl: s.sandbox.bases.stripe,
    key: s.sandbox.secrets.STRIPE_SECRET_KEY,
    jobId: s.jobId,
    now: s.clock.now().toISOString(),
    seed,
  };
  const child = spawn(process.execPath, [join(import.meta.dirname, 'mortal.ts'), JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  return new Promise((resolve) => child.on('close', (_code, signal) => resolve({ signal, out })));
}

const get = async (path: string): Promise<{ data: Record<string, unknown>[] }> => {
  const answer = await fetch(`${s.sandbox.bases.stripe}${path}`, {
    headers: { authorization: `Bearer ${s.sandbox.secrets.STRIPE_SECRET_KEY}` },
  });
  return (await answer.json()) as { data: Record<string, unknown>[] };
};
const holdBack = (): void => s.sandbox.control.fail('stripe', { method: 'POST', delayMs: 2_000 });
const milestone = async () => milestoneOf((await s.ledger.read.job(s.jobId)) ?? neverJob(), 1);
const neverJob = (): never => {
  throw new Error('no job');
};

describe.each(POINTS)('killed %s', (point) => {
  test('a capture is settled, and the money moves once', async () => {
    const paymentId = await approved();
    if (point === 'while the request is on its way') holdBack();
    expect(await mortal('capture', point)).toMatchObject({ signal: 'SIGKILL', out: '' });

    // `status` or `serve` come first and settle what they find; then the operator types the command again.
    await s.payments.settleOpen();
    const again = await s.payments.capture(s.jobId, 1, money(14_900, 'USD'));
    expect(again).toMatchObject({ state: 'captured', captured: money(14_900, 'USD'), paymentId });

    const { data } = await get(`/v1/charges?payment_intent=${paymentId}`);
    expect(data).toMatchObject([{ amount_captured: 14_900, amount_refunded: 0 }]);
    const { data: events } = await get('/v1/events?type=charge.captured&limit=10');
    expect(events.length).toBe(1);
    const job = await s.ledger.read.job(s.jobId);
    expect(job?.operations.filter(({ kind }) => kind === 'capture').map(({ state }) => state)).toEqual(['done']);
    const history = await s.ledger.read.history(`job:${s.jobId}`);
    expect(history.filter(({ event }) => event.type === 'milestone.captured').length).toBe(1);
  });

  test('an authorisation is settled, and there is one page', async () => {
    await stage();
    if (point === 'while the request is on its way') holdBack();
    expect(await mortal('authorise', point)).toMatchObject({ signal: 'SIGKILL' });
    if (point === 'while the request is on its way') await new Promise((resolve) => setTimeout(resolve, 2_000));
    const page = await s.payments.authorise(s.jobId, 1, PAGE);
    expect(page.state).toBe('open');
    const { data } = await get('/v1/checkout/sessions?limit=10');
    expect(data.length).toBe(1);
    expect(await milestone()).toMatchObject({ state: 'authorising', sessionId: data[0]?.['id'] });
  });
});

test('real processes that capture at the same time move the money once', async () => {
  const paymentId = await approved();
  s.sandbox.control.fail('stripe', { method: 'POST', delayMs: 300 });
  const racers = await Promise.all(['one', 'two', 'three'].map((seed) => mortal('capture', null, seed)));
  for (const { out } of racers) {
    const result = JSON.parse(out) as { code?: string; state?: string };
    expect(result.code ?? result.state).toMatch(/^(captured|provider_unclear)$/);
  }
  await s.payments.settleOpen();
  expect(await milestone()).toMatchObject({ state: 'captured', capturedMinor: 14_900 });
  const { data } = await get(`/v1/charges?payment_intent=${paymentId}`);
  expect(data).toMatchObject([{ amount_captured: 14_900 }]);
  const job = await s.ledger.read.job(s.jobId);
  expect(job?.operations.filter(({ kind, state }) => kind === 'capture' && state === 'done').length).toBe(1);
});
