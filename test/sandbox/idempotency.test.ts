import type Stripe from 'stripe';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, type Fixture, openFixture } from './fixture.ts';
import { authorised, sessionParams, stripeOf } from './stripe-client.ts';

let fixture: Fixture;
let stripe: Stripe;

beforeEach(async () => {
  fixture = await openFixture();
  stripe = stripeOf(fixture.sandbox);
});
afterEach(() => fixture.close());

const key = { idempotencyKey: 'loop_key_1' };

async function failure(promise: Promise<unknown>): Promise<Stripe.errors.StripeError> {
  return promise.then(
    () => {
      throw new Error('it was accepted');
    },
    (error: Stripe.errors.StripeError) => error,
  );
}

const openSessions = async (): Promise<number> => (await stripe.checkout.sessions.list()).data.length;

describe('an idempotency key', () => {
  it('replays the first answer for the same parameters', async () => {
    const first = await stripe.checkout.sessions.create(sessionParams(), key);
    const again = await stripe.checkout.sessions.create(sessionParams(), key);
    expect(again).toEqual(first);
    expect(again.lastResponse.headers['idempotent-replayed']).toBe('true');
    expect(again.lastResponse.headers['original-request']).toBe(first.lastResponse.requestId);
    expect(await openSessions()).toBe(1);
  });

  it('refuses other parameters and other endpoints', async () => {
    await stripe.checkout.sessions.create(sessionParams(), key);
    const other = await failure(stripe.checkout.sessions.create(sessionParams({ client_reference_id: 'x' }), key));
    expect(other).toMatchObject({ type: 'StripeIdempotencyError', statusCode: 400 });
    const elsewhere = await failure(stripe.paymentIntents.create({ amount: 1000, currency: 'usd' }, key));
    expect(elsewhere).toMatchObject({ type: 'StripeIdempotencyError', statusCode: 400 });
    expect(await openSessions()).toBe(1);
  });

  it('refuses a second request while the first is in progress', async () => {
    fixture.sandbox.control.fail('stripe', { delayMs: 150, method: 'POST' });
    const first = stripe.checkout.sessions.create(sessionParams(), key);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const second = await failure(stripe.checkout.sessions.create(sessionParams(), key));
    expect(second).toMatchObject({ statusCode: 409, code: 'idempotency_key_in_use' });
    await first;
    expect(await openSessions()).toBe(1);
  });

  it('replays a failure of the server, and a decision of the issuer', async () => {
    fixture.sandbox.control.fail('stripe', { status: 500, method: 'POST' });
    expect((await failure(stripe.checkout.sessions.create(sessionParams(), key))).statusCode).toBe(500);
    const replayed = await failure(stripe.checkout.sessions.create(sessionParams(), key));
    expect(replayed.statusCode).toBe(500);
    expect(replayed.headers?.['idempotent-replayed']).toBe('true');
    expect(await openSessions()).toBe(0);

    const declined = { amount: 1000, currency: 'usd', confirm: true, payment_method: 'pm_card_chargeDeclined' } as const;
    for (let i = 0; i < 2; i++)
      expect((await failure(stripe.paymentIntents.create(declined, { idempotencyKey: 'k2' }))).statusCode).toBe(402);
    expect((await stripe.paymentIntents.list()).data).toHaveLength(1);
  });

  it('does not remember what never began: a refused parameter, a limit, a refused key', async () => {
    await failure(stripe.checkout.sessions.create(sessionParams({ line_items: [] }), key));
    fixture.sandbox.control.fail('stripe', { status: 429, headers: { 'retry-after': '7' } });
    const limited = await failure(stripe.checkout.sessions.create(sessionParams(), key));
    expect(limited).toMatchObject({ statusCode: 429, type: 'StripeRateLimitError' });
    expect(limited.headers?.['retry-after']).toBe('7');
    expect((await stripe.checkout.sessions.create(sessionParams(), key)).status).toBe('open');
  });

  it('runs again after a day', async () => {
    const first = await stripe.checkout.sessions.create(sessionParams(), key);
    fixture.clock.advance(DAY - 1000);
    expect((await stripe.checkout.sessions.create(sessionParams(), key)).id).toBe(first.id);
    fixture.clock.advance(1000);
    expect((await stripe.checkout.sessions.create(sessionParams(), key)).id).not.toBe(first.id);
  });

  it('survives a restart of the sandbox', async () => {
    const first = await stripe.checkout.sessions.create(sessionParams(), key);
    const next = stripeOf(await fixture.reopen());
    expect((await next.checkout.sessions.create(sessionParams(), key)).id).toBe(first.id);
  });
});

describe('faults', () => {
  it('reset before or after the work, as told', async () => {
    const { control } = fixture.sandbox;
    control.fail('stripe', { reset: true, times: 2 });
    expect((await failure(stripe.checkout.sessions.create(sessionParams(), key))).type).toBe('StripeConnectionError');
    control.clearFaults();
    expect(await openSessions()).toBe(0);

    control.fail('stripe', { reset: true, executes: true, times: 2 });
    expect((await failure(stripe.checkout.sessions.create(sessionParams(), key))).type).toBe('StripeConnectionError');
    control.clearFaults();
    expect(await openSessions()).toBe(1);
  });

  it('cut the answer of work that was done', async () => {
    const id = await authorised(stripe);
    fixture.sandbox.control.fail('stripe', { cutBody: true, path: `/v1/payment_intents/${id}/capture` });
    await failure(stripe.paymentIntents.capture(id));
    expect((await stripe.paymentIntents.retrieve(id)).status).toBe('succeeded');
  });

  it('answer with a page of a proxy, without doing the work', async () => {
    fixture.sandbox.control.fail('stripe', { html: true });
    await failure(stripe.checkout.sessions.create(sessionParams()));
    expect(await openSessions()).toBe(0);
  });

  it('answer with a JSON error that has no error member', async () => {
    fixture.sandbox.control.fail('stripe', { status: 500, body: { oops: true } });
    const answer: unknown = await stripe.checkout.sessions.create(sessionParams());
    expect(answer).not.toMatchObject({ object: 'checkout.session' });
  });

  it('meet only the request they are meant for', async () => {
    fixture.sandbox.control.fail('stripe', { status: 500, method: 'POST', path: '/v1/refunds' });
    expect((await stripe.checkout.sessions.create(sessionParams())).status).toBe('open');
    expect((await failure(stripe.refunds.create({ payment_intent: 'pi_x' }))).statusCode).toBe(500);
    expect((await failure(stripe.refunds.create({ payment_intent: 'pi_x' }))).statusCode).toBe(404);
  });
});
