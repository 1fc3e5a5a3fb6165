import type Stripe from 'stripe';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, type Fixture, HOUR, openFixture } from './fixture.ts';
import { authorised, GOOD_CARD, sessionParams, stripeOf, submitCard } from './stripe-client.ts';

let fixture: Fixture;
let stripe: Stripe;

beforeEach(async () => {
  fixture = await openFixture();
  stripe = stripeOf(fixture.sandbox);
});
afterEach(() => fixture.close());

async function failure(promise: Promise<unknown>): Promise<Stripe.errors.StripeError> {
  return promise.then(
    () => {
      throw new Error('it was accepted');
    },
    (error: Stripe.errors.StripeError) => error,
  );
}

describe('a hold, from the session to the capture', () => {
  it('is authorised on the hosted page, seen as requires_capture with its deadline, and captured once', async () => {
    const session = await stripe.checkout.sessions.create(sessionParams());
    expect(session).toMatchObject({
      object: 'checkout.session',
      status: 'open',
      payment_intent: null,
      amount_total: 45_000,
      livemode: false,
    });
    const shown = await fetch(session.url ?? '');
    expect(shown.status).toBe(200);
    expect(await shown.text()).toContain('450.00 USD');

    const paid = await submitCard(session.url ?? '', GOOD_CARD);
    expect(paid).toMatchObject({ status: 303, location: `http://127.0.0.1:1/done?session=${session.id}` });

    const done = await stripe.checkout.sessions.retrieve(session.id, { expand: ['payment_intent.latest_charge', 'line_items'] });
    expect(done).toMatchObject({ status: 'complete', payment_status: 'unpaid', url: null });
    expect(done.line_items?.data[0]?.description).toBe('Landing page');
    const intent = done.payment_intent as Stripe.PaymentIntent;
    const charge = intent.latest_charge as Stripe.Charge;
    expect(intent).toMatchObject({
      status: 'requires_capture',
      amount_capturable: 45_000,
      amount_received: 0,
      metadata: { loop_op: 'op1' },
    });
    expect(charge.payment_method_details?.card?.capture_before).toBe(fixture.clock.now().getTime() / 1000 + 7 * 86_400);

    const captured = await stripe.paymentIntents.capture(intent.id, { amount_to_capture: 45_000 });
    expect(captured).toMatchObject({ status: 'succeeded', amount_received: 45_000, amount_capturable: 0 });
    const again = await failure(stripe.paymentIntents.capture(intent.id));
    expect(again).toMatchObject({ statusCode: 400, code: 'payment_intent_unexpected_state', type: 'StripeInvalidRequestError' });
    expect(again.requestId).toMatch(/^req_/);
  });

  it('releases the rest of a partial capture, which Stripe counts as refunded', async () => {
    const id = await authorised(stripe);
    const tooMuch = await failure(stripe.paymentIntents.capture(id, { amount_to_capture: 45_001 }));
    expect(tooMuch.code).toBe('amount_too_large');
    const intent = await stripe.paymentIntents.capture(id, { amount_to_capture: 30_000, expand: ['latest_charge'] });
    expect(intent).toMatchObject({ status: 'succeeded', amount_received: 30_000 });
    expect(intent.latest_charge).toMatchObject({
      captured: true,
      amount_captured: 30_000,
      amount_refunded: 15_000,
      refunded: false,
    });
    expect((await stripe.refunds.list({ payment_intent: id })).data).toEqual([]);
  });

  it('is released by a cancellation, and then by nothing more', async () => {
    const id = await authorised(stripe);
    const canceled = await stripe.paymentIntents.cancel(id, { cancellation_reason: 'requested_by_customer' });
    expect(canceled).toMatchObject({ status: 'canceled', amount_capturable: 0, cancellation_reason: 'requested_by_customer' });
    expect((await failure(stripe.paymentIntents.cancel(id))).code).toBe('payment_intent_unexpected_state');
    expect((await failure(stripe.paymentIntents.capture(id))).code).toBe('payment_intent_unexpected_state');
  });

  it('expires after seven days with charge.expired', async () => {
    const id = await authorised(stripe);
    fixture.clock.advance(7 * DAY - 1000);
    expect((await stripe.paymentIntents.retrieve(id)).status).toBe('requires_capture');
    fixture.clock.advance(1000);
    expect(await stripe.paymentIntents.retrieve(id)).toMatchObject({ status: 'canceled', cancellation_reason: 'automatic' });
    const types = (await stripe.events.list({ limit: 2 })).data.map(({ type }) => type);
    expect(types).toEqual(['payment_intent.canceled', 'charge.expired']);
  });

  it('takes a PaymentIntent by API too, confirmed with a test method', async () => {
    const intent = await stripe.paymentIntents.create({
      amount: 2_000,
      currency: 'eur',
      capture_method: 'manual',
      confirm: true,
      payment_method: 'pm_card_visa',
      automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
    });
    expect(intent.status).toBe('requires_capture');
    const declined = await failure(
      stripe.paymentIntents.create({
        amount: 2_000,
        currency: 'eur',
        confirm: true,
        payment_method: 'pm_card_chargeDeclinedInsufficientFunds',
      }),
    );
    expect(declined).toMatchObject({
      type: 'StripeCardError',
      statusCode: 402,
      code: 'card_declined',
      decline_code: 'insufficient_funds',
    });
  });
});

describe('sessions', () => {
  it('expire by hand, by time, and never twice', async () => {
    const first = await stripe.checkout.sessions.create(sessionParams());
    expect((await stripe.checkout.sessions.expire(first.id)).status).toBe('expired');
    expect((await failure(stripe.checkout.sessions.expire(first.id))).statusCode).toBe(400);
    expect((await submitCard(`${fixture.sandbox.bases.stripe}/c/pay/${first.id}`, GOOD_CARD)).status).toBe(410);

    const soon = Math.floor(fixture.clock.now().getTime() / 1000) + 31 * 60;
    const second = await stripe.checkout.sessions.create(sessionParams({ expires_at: soon }));
    fixture.clock.advance(HOUR);
    expect(await stripe.checkout.sessions.retrieve(second.id)).toMatchObject({
      status: 'expired',
      url: null,
      payment_intent: null,
    });
  });

  it('live thirty minutes to a day', async () => {
    const now = Math.floor(fixture.clock.now().getTime() / 1000);
    for (const expires_at of [now + 29 * 60, now + 24 * 3600 + 1]) {
      expect(await failure(stripe.checkout.sessions.create(sessionParams({ expires_at })))).toMatchObject({
        param: 'expires_at',
        statusCode: 400,
      });
    }
  });

  it('refuse what Stripe refuses, naming the parameter', async () => {
    const odd = { ...sessionParams(), colour: 'blue' } as Stripe.Checkout.SessionCreateParams;
    expect(await failure(stripe.checkout.sessions.create(odd))).toMatchObject({ code: 'parameter_unknown', param: 'colour' });
    expect((await failure(stripe.checkout.sessions.create(sessionParams({ line_items: [] })))).param).toBe('line_items');
    const cheap = sessionParams({
      line_items: [{ quantity: 1, price_data: { currency: 'usd', unit_amount: 10, product_data: { name: 'x' } } }],
    });
    expect((await failure(stripe.checkout.sessions.create(cheap))).code).toBe('amount_too_small');
    const invented = sessionParams({
      line_items: [{ quantity: 1, price_data: { currency: 'zzz', unit_amount: 1000, product_data: { name: 'x' } } }],
    });
    expect((await failure(stripe.checkout.sessions.create(invented))).statusCode).toBe(400);
    expect(await failure(stripe.checkout.sessions.retrieve('cs_test_nothing'))).toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
    });
  });

  it('are listed by their payment', async () => {
    const id = await authorised(stripe);
    await stripe.checkout.sessions.create(sessionParams());
    const found = await stripe.checkout.sessions.list({ payment_intent: id });
    expect(found.data.map(({ status }) => status)).toEqual(['complete']);
  });
});

describe('the hosted page', () => {
  it('shows a decline and takes another card', async () => {
    const session = await stripe.checkout.sessions.create(sessionParams());
    const url = session.url ?? '';
    const refused = await submitCard(url, '4000000000000002');
    expect(refused.status).toBe(402);
    expect(refused.text).toContain('Your card was declined.');
    const poor = await submitCard(url, '4000 0000 0000 9995');
    expect(poor.text).toContain('insufficient funds');
    const open = await stripe.checkout.sessions.retrieve(session.id, { expand: ['payment_intent'] });
    expect(open).toMatchObject({
      status: 'open',
      payment_intent: { status: 'requires_payment_method', last_payment_error: { decline_code: 'insufficient_funds' } },
    });
    expect((await submitCard(url, GOOD_CARD)).status).toBe(303);
    expect((await stripe.checkout.sessions.retrieve(session.id)).status).toBe('complete');
  });

  it('asks for 3D Secure on a page of its own, which can be passed or failed', async () => {
    const session = await stripe.checkout.sessions.create(sessionParams());
    const url = session.url ?? '';
    const answer = async (value: string): Promise<string | null> => {
      const challenge = await submitCard(url, '4000002500003155');
      expect(challenge.location).toContain('/3ds/pi_');
      const challengeUrl = challenge.location ?? '';
      expect(await (await fetch(challengeUrl)).text()).toContain('Complete authentication');
      const response = await fetch(challengeUrl, {
        method: 'POST',
        body: new URLSearchParams({ answer: value }),
        redirect: 'manual',
      });
      return response.headers.get('location');
    };
    expect(await answer('fail')).toBe(url);
    expect(await (await fetch(url)).text()).toContain('unable to authenticate');
    expect((await stripe.checkout.sessions.retrieve(session.id)).status).toBe('open');
    expect(await answer('complete')).toContain('/done?session=');
    const done = await stripe.checkout.sessions.retrieve(session.id, { expand: ['payment_intent.latest_charge'] });
    expect(done).toMatchObject({ status: 'complete', payment_intent: { status: 'requires_capture' } });
    const charge = (done.payment_intent as Stripe.PaymentIntent).latest_charge as Stripe.Charge;
    expect(charge.payment_method_details?.card?.three_d_secure?.result).toBe('authenticated');
  });

  it('never takes a card that is not a test card, and checks the form', async () => {
    const session = await stripe.checkout.sessions.create(sessionParams());
    const url = session.url ?? '';
    expect((await submitCard(url, '4111111111111111')).text).toContain('non test card');
    expect((await submitCard(url, '4242424242424241')).text).toContain('card number is invalid');
    expect((await submitCard(url, GOOD_CARD, { expiry: '02/26' })).text).toContain('in the past');
    expect((await submitCard(url, GOOD_CARD, { cvc: '' })).text).toContain('security code');
    expect((await stripe.checkout.sessions.retrieve(session.id)).status).toBe('open');
  });

  it('leads on and authorises nothing more when it is sent twice or comes too late', async () => {
    const session = await stripe.checkout.sessions.create(sessionParams());
    const url = session.url ?? '';
    const challenge = (await submitCard(url, '4000002500003155')).location ?? '';
    const post = (): Promise<Response> =>
      fetch(challenge, { method: 'POST', body: new URLSearchParams({ answer: 'complete' }), redirect: 'manual' });
    expect([(await post()).status, (await post()).status]).toEqual([303, 303]);
    expect((await fetch(challenge)).status).toBe(410);
    expect(await submitCard(url, GOOD_CARD)).toMatchObject({
      status: 303,
      location: `http://127.0.0.1:1/done?session=${session.id}`,
    });
    expect(await (await fetch(url)).text()).toContain('You are all done');
    expect((await stripe.charges.list()).data).toHaveLength(1);
    expect((await fetch(`${fixture.sandbox.bases.stripe}/c/pay/cs_test_nothing`)).status).toBe(404);
  });

  it('escapes what the operator put into a title', async () => {
    const line_items = [
      { quantity: 1, price_data: { currency: 'usd', unit_amount: 5_000, product_data: { name: '<script>alert(1)</script>' } } },
    ];
    const session = await stripe.checkout.sessions.create(sessionParams({ line_items }));
    const text = await (await fetch(session.url ?? '')).text();
    expect(text).not.toContain('<script>');
    expect(text).toContain('&lt;script&gt;');
  });
});

describe('money that goes back', () => {
  it('is refunded in parts up to what was received', async () => {
    const id = await authorised(stripe);
    expect((await failure(stripe.refunds.create({ payment_intent: id }))).statusCode).toBe(400);
    await stripe.paymentIntents.capture(id);
    expect(await stripe.refunds.create({ payment_intent: id, amount: 5_000 })).toMatchObject({
      status: 'succeeded',
      amount: 5_000,
    });
    expect((await failure(stripe.refunds.create({ payment_intent: id, amount: 40_001 }))).statusCode).toBe(400);
    await stripe.refunds.create({ payment_intent: id, reason: 'requested_by_customer' });
    expect((await failure(stripe.refunds.create({ payment_intent: id }))).code).toBe('charge_already_refunded');
    const [charge] = (await stripe.charges.list({ payment_intent: id })).data;
    expect(charge).toMatchObject({ amount_refunded: 45_000, refunded: true });
  });

  it('is disputed, which stops refunds, and won or lost', async () => {
    const id = await authorised(stripe);
    await stripe.paymentIntents.capture(id);
    const dispute = fixture.sandbox.control.dispute(id);
    expect((await failure(stripe.refunds.create({ payment_intent: id }))).code).toBe('charge_disputed');
    expect((await stripe.disputes.list({ payment_intent: id })).data[0]).toMatchObject({ id: dispute, status: 'needs_response' });
    fixture.sandbox.control.closeDispute(dispute, 'won');
    expect((await stripe.disputes.retrieve(dispute)).status).toBe('won');
    expect((await stripe.events.list({ type: 'charge.dispute.*' })).data.map(({ type }) => type)).toEqual([
      'charge.dispute.closed',
      'charge.dispute.funds_reinstated',
      'charge.dispute.funds_withdrawn',
      'charge.dispute.created',
    ]);
  });
});

describe('credentials and the world', () => {
  it('takes only the sandbox key', async () => {
    expect(await failure(stripeOf(fixture.sandbox, 'sk_test_somebodyElse').balance.retrieve())).toMatchObject({
      type: 'StripeAuthenticationError',
      statusCode: 401,
    });
    expect((await stripe.balance.retrieve()).object).toBe('balance');
    expect((await stripe.accounts.retrieveCurrent()).charges_enabled).toBe(true);
  });

  it('goes on where the last command stopped', async () => {
    const open = await stripe.checkout.sessions.create(sessionParams());
    const held = await authorised(stripe);
    const next = stripeOf(await fixture.reopen());
    expect((await next.paymentIntents.retrieve(held)).status).toBe('requires_capture');
    const session = await next.checkout.sessions.retrieve(open.id);
    expect(session.url).toContain(fixture.sandbox.bases.stripe);
    expect((await submitCard(session.url ?? '', GOOD_CARD)).status).toBe(303);
    expect((await next.paymentIntents.capture(held)).status).toBe('succeeded');
  });

  it('pages through lists with cursors', async () => {
    for (let i = 0; i < 5; i++) await stripe.checkout.sessions.create(sessionParams());
    const first = await stripe.checkout.sessions.list({ limit: 2 });
    expect(first).toMatchObject({ has_more: true });
    const all: string[] = [];
    for await (const session of stripe.checkout.sessions.list({ limit: 2 })) all.push(session.id);
    expect(new Set(all).size).toBe(5);
    const last = all[4] ?? '';
    const back = await stripe.checkout.sessions.list({ limit: 2, ending_before: last });
    expect(back.data.map(({ id }) => id)).toEqual(all.slice(2, 4));
    const since = Math.floor(fixture.clock.now().getTime() / 1000) + 1;
    expect((await stripe.checkout.sessions.list({ created: { gte: since } })).data).toEqual([]);
  });
});
