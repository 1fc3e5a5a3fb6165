/** The Stripe adapter against servers that misbehave: what each answer proves, and that one call is one request with our key. */
import { createHmac } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { PaymentOutcome, PaymentProvider, SessionRequest } from '../../src/engines/payments/provider.ts';
import { createStripe } from '../../src/engines/payments/stripe.ts';
import type { StripeOptions } from '../../src/engines/payments/stripe-call.ts';
import { createNet, withoutWrites } from '../../src/system/net.ts';
import { deadPort, type HttpStandIn, httpStandIn, type Seen } from './loopback.ts';

const KEY = 'sk_test_contract';
const never = new AbortController().signal;
const REQUEST: SessionRequest = {
  operationId: 'op_1',
  jobId: 'k3f9q2m7ab',
  milestone: 2,
  amountMinor: 14_900,
  currency: 'USD',
  title: 'Logo & more',
  description: 'Milestone 2',
  returnUrl: 'https://room.example/back?x=1&y=2',
  cancelUrl: 'https://room.example/',
  expiresAt: 1_790_000_000,
};
const SESSION = {
  id: 'cs_test_1',
  object: 'checkout.session',
  livemode: false,
  status: 'open',
  url: 'https://checkout.stripe.com/c/pay/cs_test_1',
  expires_at: 1_790_000_000,
  amount_total: 14_900,
  currency: 'usd',
  payment_intent: null,
  metadata: { loop_op: 'op_1', loop_job: 'k3f9q2m7ab', loop_milestone: '2' },
  something_new: { nested: [1, 2, 3] },
};
const CHARGE = {
  id: 'ch_1',
  object: 'charge',
  amount_refunded: 0,
  disputed: false,
  payment_method_details: { type: 'card', card: { capture_before: 1_790_600_000, brand: 'visa' } },
};
const PAYMENT = {
  id: 'pi_1',
  object: 'payment_intent',
  livemode: false,
  status: 'requires_capture',
  amount: 14_900,
  amount_capturable: 14_900,
  amount_received: 0,
  currency: 'usd',
  metadata: { loop_op: 'op_1', loop_job: 'k3f9q2m7ab', loop_milestone: '2' },
  latest_charge: CHARGE,
};

let server: HttpStandIn | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

type Reply = (seen: Seen, response: ServerResponse, socket: Socket) => void;

async function stripeAt(reply: Reply, options: Partial<StripeOptions> = {}): Promise<PaymentProvider> {
  server = await httpStandIn(reply);
  return createStripe({
    key: KEY,
    webhookSecret: 'whsec_x',
    baseUrl: server.url,
    net: createNet({ deadlineMs: 400 }),
    ...options,
  });
}

function reply(status: number, body: unknown, headers: Record<string, string> = {}): Reply {
  return (_seen, response) => {
    response.writeHead(status, { 'content-type': 'application/json', 'request-id': 'req_1', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
}

const error = (type: string, code?: string): unknown => ({
  error: { type, message: 'No such thing\u001b[31m', ...(code ? { code } : {}) },
});

const CALLS = {
  openSession: (stripe: PaymentProvider) => stripe.openSession(REQUEST, 'key_1', never),
  session: (stripe: PaymentProvider) => stripe.session('cs_test_1', never),
  expireSession: (stripe: PaymentProvider) => stripe.expireSession('cs_test_1', 'key_1', never),
  payment: (stripe: PaymentProvider) => stripe.payment('pi_1', never),
  capture: (stripe: PaymentProvider) => stripe.capture('pi_1', 14_900, 'op_1', 'key_1', never),
  release: (stripe: PaymentProvider) => stripe.release('pi_1', 'op_1', 'key_1', never),
} satisfies Record<string, (stripe: PaymentProvider) => Promise<PaymentOutcome<unknown>>>;
const NAMES = Object.keys(CALLS) as (keyof typeof CALLS)[];
const good = (name: keyof typeof CALLS): object => (name.toLowerCase().includes('session') ? SESSION : PAYMENT);

type Expected = 'unknown' | { code: string; mayRetry: boolean; settlesKey: boolean };

const FAULTS: readonly [string, (name: keyof typeof CALLS) => Reply, Expected][] = [
  ['500 with Stripe’s error', () => reply(500, error('api_error')), 'unknown'],
  ['500 without an error member', () => reply(500, { message: 'oops' }), 'unknown'],
  ['500 that looks like success', (name) => reply(500, good(name)), 'unknown'],
  ['502 of a gateway', () => reply(502, '<html>Bad gateway</html>', { 'content-type': 'text/html' }), 'unknown'],
  ['503 with an error', () => reply(503, error('api_error', 'service_unavailable')), 'unknown'],
  ['504', () => reply(504, ''), 'unknown'],
  ['200 with HTML', () => reply(200, '<html>Sign in to the hotel’s network</html>', { 'content-type': 'text/html' }), 'unknown'],
  ['200 with nothing', () => reply(200, ''), 'unknown'],
  ['200 with an empty object', () => reply(200, {}), 'unknown'],
  ['200 with null', () => reply(200, 'null'), 'unknown'],
  ['200 with a number', () => reply(200, '7'), 'unknown'],
  ['200 with text', () => reply(200, '"fine"'), 'unknown'],
  ['200 with true', () => reply(200, 'true'), 'unknown'],
  ['200 with an error that is a number', () => reply(200, { error: 5 }), 'unknown'],
  ['500 with a number', () => reply(500, '7'), 'unknown'],
  ['200 with a list', () => reply(200, '[]'), 'unknown'],
  ['200 with half a body', (name) => reply(200, JSON.stringify(good(name)).slice(0, 60)), 'unknown'],
  ['204', () => reply(204, ''), 'unknown'],
  ['200 of another object', (name) => reply(200, { ...good(name), object: 'refund' }), 'unknown'],
  ['200 without its id', (name) => reply(200, { ...good(name), id: undefined }), 'unknown'],
  ['200 with a foreign id', (name) => reply(200, { ...good(name), id: 'xx_1' }), 'unknown'],
  ['200 without its status', (name) => reply(200, { ...good(name), status: undefined }), 'unknown'],
  ['200 from live mode', (name) => reply(200, { ...good(name), livemode: true }), 'unknown'],
  ['200 with text for an amount', (name) => reply(200, { ...good(name), amount: '14900', expires_at: 'soon' }), 'unknown'],
  ['302 to elsewhere', () => reply(302, '', { location: 'http://127.0.0.1:1/' }), 'unknown'],
  ['400 without Stripe’s error', () => reply(400, { detail: 'proxy' }), 'unknown'],
  ['403 of a firewall', () => reply(403, '<html>Blocked</html>', { 'content-type': 'text/html' }), 'unknown'],
  ['403 with JSON of a firewall', () => reply(403, { error: 'blocked' }), 'unknown'],
  ['409 while the same key is in use', () => reply(409, error('idempotency_error', 'idempotency_key_in_use')), 'unknown'],
  [
    '400 of Stripe',
    () => reply(400, error('invalid_request_error', 'amount_too_small')),
    { code: 'amount_too_small', mayRetry: false, settlesKey: true },
  ],
  [
    '400 without a code',
    () => reply(400, error('invalid_request_error')),
    { code: 'invalid_request_error', mayRetry: false, settlesKey: true },
  ],
  [
    '400 for other parameters',
    () => reply(400, error('idempotency_error')),
    { code: 'idempotency_error', mayRetry: false, settlesKey: false },
  ],
  ['402', () => reply(402, error('card_error', 'card_declined')), { code: 'card_declined', mayRetry: false, settlesKey: true }],
  ['401', () => reply(401, error('invalid_request_error')), { code: 'key_refused', mayRetry: false, settlesKey: false }],
  [
    '403 of Stripe',
    () => reply(403, error('invalid_request_error')),
    { code: 'key_refused', mayRetry: false, settlesKey: false },
  ],
  [
    '404',
    () => reply(404, error('invalid_request_error', 'resource_missing')),
    { code: 'resource_missing', mayRetry: false, settlesKey: false },
  ],
  [
    '409 of a lock',
    () => reply(409, error('invalid_request_error', 'lock_timeout')),
    { code: 'lock_timeout', mayRetry: true, settlesKey: false },
  ],
  [
    '429',
    () => reply(429, error('invalid_request_error', 'rate_limit')),
    { code: 'rate_limit', mayRetry: true, settlesKey: false },
  ],
  [
    '429 that asks for a retry',
    () => reply(429, error('invalid_request_error', 'rate_limit'), { 'stripe-should-retry': 'true' }),
    { code: 'rate_limit', mayRetry: true, settlesKey: false },
  ],
  ['a reset after the request', () => (_seen, _response, socket) => socket.resetAndDestroy(), 'unknown'],
  ['a close after the request', () => (_seen, _response, socket) => socket.end(), 'unknown'],
  [
    'a cut answer',
    (name) => (_seen, response, socket) => {
      response.writeHead(200, { 'content-length': '5000' });
      response.write(JSON.stringify(good(name)));
      setTimeout(() => socket.destroy(), 20);
    },
    'unknown',
  ],
  ['silence', () => () => {}, 'unknown'],
  [
    'silence in the middle',
    () => (_seen, response) => {
      response.writeHead(200, { 'content-length': '5000' });
      response.write('{');
    },
    'unknown',
  ],
];

describe.each(NAMES)('%s', (name) => {
  test.each(FAULTS)('%s', async (_what, fault, expected) => {
    const stripe = await stripeAt(fault(name));
    const outcome = await CALLS[name](stripe);
    if (expected === 'unknown') expect(outcome).toEqual({ state: 'unknown', reason: expect.stringMatching(/\S/) });
    else expect(outcome).toEqual({ state: 'rejected', reason: 'No such thing', ...expected });
    // One call is one request, whatever the SDK thinks of it; a read may follow a redirect.
    if (!_what.startsWith('302')) expect(server?.seen.length).toBe(1);
  });

  test('a server that is not there was proved not to be reached', async () => {
    const stripe = createStripe({
      key: KEY,
      webhookSecret: null,
      baseUrl: `http://127.0.0.1:${await deadPort()}`,
      net: createNet(),
    });
    expect(await CALLS[name](stripe)).toMatchObject({
      state: 'rejected',
      code: 'net_refused',
      mayRetry: true,
      settlesKey: false,
    });
  });

  test('the caller’s signal ends it', async () => {
    const stripe = await stripeAt(() => {}, { net: createNet() });
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    const call = {
      openSession: () => stripe.openSession(REQUEST, 'k', stop.signal),
      session: () => stripe.session('cs_1', stop.signal),
      expireSession: () => stripe.expireSession('cs_1', 'k', stop.signal),
      payment: () => stripe.payment('pi_1', stop.signal),
      capture: () => stripe.capture('pi_1', 1, 'op_1', 'k', stop.signal),
      release: () => stripe.release('pi_1', 'op_1', 'k', stop.signal),
    }[name];
    expect(await call()).toMatchObject({ state: 'unknown' });
  });
});

describe('what is sent', () => {
  const sent = async (name: keyof typeof CALLS): Promise<Seen> => {
    const stripe = await stripeAt(reply(200, good(name)));
    expect(await CALLS[name](stripe)).toMatchObject({ state: 'done' });
    return server?.seen[0] as Seen;
  };

  test('a page with a manual capture, our marks on page and payment, and our key', async () => {
    const { method, path, headers, body } = await sent('openSession');
    expect([method, path]).toEqual(['POST', '/v1/checkout/sessions']);
    expect(headers).toMatchObject({
      'idempotency-key': 'key_1',
      'stripe-version': '2026-10-28.endive',
      authorization: `Bearer ${KEY}`,
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
      mode: 'payment',
      'allowed_payment_method_types[0]': 'card',
      client_reference_id: 'k3f9q2m7ab_2',
      'metadata[loop_op]': 'op_1',
      'metadata[loop_job]': 'k3f9q2m7ab',
      'metadata[loop_milestone]': '2',
      'payment_intent_data[capture_method]': 'manual',
      'payment_intent_data[description]': 'Milestone 2',
      'payment_intent_data[metadata][loop_op]': 'op_1',
      'payment_intent_data[metadata][loop_job]': 'k3f9q2m7ab',
      'payment_intent_data[metadata][loop_milestone]': '2',
      'line_items[0][quantity]': '1',
      'line_items[0][price_data][currency]': 'usd',
      'line_items[0][price_data][unit_amount]': '14900',
      'line_items[0][price_data][product_data][name]': 'Logo & more',
      'line_items[0][price_data][product_data][description]': 'Milestone 2',
      expires_at: '1790000000',
      success_url: 'https://room.example/back?x=1&y=2',
      cancel_url: 'https://room.example/',
    });
  });

  test('a capture names its amount, its operation and our key', async () => {
    const { path, headers, body } = await sent('capture');
    expect(path).toBe('/v1/payment_intents/pi_1/capture');
    expect(headers['idempotency-key']).toBe('key_1');
    expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
      amount_to_capture: '14900',
      'metadata[loop_op]': 'op_1',
      'expand[0]': 'latest_charge',
    });
  });

  test('a read carries no key, and nothing tells Stripe about the machine', async () => {
    const { path, headers } = await sent('payment');
    expect(path).toBe('/v1/payment_intents/pi_1?expand[0]=latest_charge');
    expect(headers['idempotency-key']).toBeUndefined();
    expect(headers['x-stripe-client-telemetry']).toBeUndefined();
    const agent = JSON.parse(String(headers['x-stripe-client-user-agent'])) as object;
    expect(Object.keys(agent)).not.toContain('platform');
    expect(Object.keys(agent)).not.toContain('telemetry_id');
  });

  test('nothing, where the net refuses writes', async () => {
    const stripe = await stripeAt(reply(200, PAYMENT), { net: withoutWrites(createNet()) });
    expect(await CALLS.capture(stripe)).toMatchObject({ state: 'rejected', code: 'net_write_refused' });
    expect(server?.seen).toEqual([]);
    expect(await CALLS.payment(stripe)).toMatchObject({ state: 'done' });
  });
});

describe('what is read', () => {
  const payment = async (patch: object): Promise<unknown> => {
    const stripe = await stripeAt((seen, response, socket) =>
      seen.path.startsWith('/v1/disputes')
        ? reply(200, DISPUTES)(seen, response, socket)
        : reply(200, { ...PAYMENT, ...patch })(seen, response, socket),
    );
    const outcome = await CALLS.payment(stripe);
    await server?.close();
    return outcome.state === 'done' ? outcome.value : outcome;
  };
  const DISPUTES = {
    object: 'list',
    data: [
      { id: 'dp_1', object: 'dispute', status: 'won', created: 1 },
      { id: 'dp_2', object: 'dispute', status: 'needs_response', created: 2 },
    ],
  };

  test('a hold with its end and our marks', async () => {
    expect(await payment({})).toEqual({
      paymentId: 'pi_1',
      status: 'requires_capture',
      amountMinor: 14_900,
      capturableMinor: 14_900,
      receivedMinor: 0,
      refundedMinor: 0,
      currency: 'USD',
      captureBefore: '2026-09-28T12:53:20.000Z',
      jobId: 'k3f9q2m7ab',
      milestone: 2,
      operationId: 'op_1',
      dispute: null,
    });
  });

  test.each([
    [
      'no end where Stripe names none',
      { latest_charge: { ...CHARGE, payment_method_details: { type: 'klarna' } } },
      { captureBefore: null },
    ],
    [
      'no charge yet',
      { latest_charge: null, status: 'requires_payment_method' },
      { status: 'requires_payment_method', captureBefore: null },
    ],
    ['a state of the future', { status: 'requires_patience' }, { status: 'unrecognised' }],
    ['no marks', { metadata: {} }, { jobId: null, milestone: null, operationId: null }],
    ['a mark that is no number', { metadata: { loop_milestone: '2; drop' } }, { milestone: null }],
    [
      'a refund',
      { status: 'succeeded', amount_received: 14_900, latest_charge: { ...CHARGE, amount_refunded: 500 } },
      { refundedMinor: 500 },
    ],
    [
      'a smaller capture, whose rest is no refund',
      { status: 'succeeded', amount_received: 10_000, latest_charge: { ...CHARGE, amount_refunded: 4_900 } },
      { receivedMinor: 10_000, refundedMinor: 0 },
    ],
    [
      'a smaller capture and a refund',
      { status: 'succeeded', amount_received: 10_000, latest_charge: { ...CHARGE, amount_refunded: 5_000 } },
      { refundedMinor: 100 },
    ],
    [
      'a released hold, which is no refund',
      { status: 'canceled', latest_charge: { ...CHARGE, amount_refunded: 14_900 } },
      { status: 'canceled', refundedMinor: 0 },
    ],
    [
      'a dispute, the open one first',
      { status: 'succeeded', amount_received: 14_900, latest_charge: { ...CHARGE, disputed: true } },
      { dispute: { id: 'dp_2', state: 'open' } },
    ],
  ] as const)('%s', async (_name, patch, expected) => {
    expect(await payment(patch)).toMatchObject(expected);
  });

  test.each([
    ['warning_needs_response', 'open'],
    ['under_review', 'open'],
    ['warning_closed', 'won'],
    ['lost', 'lost'],
    ['appeal_under_review', 'lost'],
    ['prevented', 'unrecognised'],
    ['something_new', 'unrecognised'],
  ])('a dispute that is %s counts as %s', async (status, state) => {
    const disputed = { ...PAYMENT, status: 'succeeded', amount_received: 14_900, latest_charge: { ...CHARGE, disputed: true } };
    const disputes = { object: 'list', data: [{ id: 'dp_1', object: 'dispute', status, created: 1 }] };
    const stripe = await stripeAt((seen, response, socket) =>
      reply(200, seen.path.startsWith('/v1/disputes') ? disputes : disputed)(seen, response, socket),
    );
    expect(await CALLS.payment(stripe)).toMatchObject({ state: 'done', value: { dispute: { id: 'dp_1', state } } });
  });

  test('half the truth is no answer: an unexpanded charge, disputes that cannot be read, another payment', async () => {
    expect(await payment({ latest_charge: 'ch_1' })).toMatchObject({ state: 'unknown' });
    expect(await payment({ id: 'pi_2' })).toMatchObject({ state: 'unknown' });
    const disputed = { ...PAYMENT, latest_charge: { ...CHARGE, disputed: true } };
    const stripe = await stripeAt((seen, response, socket) =>
      (seen.path.startsWith('/v1/disputes') ? reply(500, {}) : reply(200, disputed))(seen, response, socket),
    );
    expect(await CALLS.capture(stripe)).toMatchObject({ state: 'unknown' });
  });

  test.each([
    ['another amount', { amount_total: 100 }],
    ['another currency', { currency: 'eur' }],
    ['another operation', { metadata: { loop_op: 'op_2' } }],
    ['no address', { url: null }],
    ['an address that runs', { url: 'javascript:alert(1)' }],
    ['an address with a user', { url: 'https://stripe.com@evil.example/' }],
  ])('a page with %s is not handed to a client', async (_name, patch) => {
    const stripe = await stripeAt(reply(200, { ...SESSION, ...patch }));
    expect(await CALLS.openSession(stripe)).toMatchObject({ state: 'unknown' });
  });

  test('the state of a page', async () => {
    const stripe = await stripeAt(reply(200, { ...SESSION, status: 'complete', url: null, payment_intent: 'pi_1' }));
    expect(await CALLS.session(stripe)).toEqual({
      state: 'done',
      value: { sessionId: 'cs_test_1', status: 'complete', url: null, expiresAt: '2026-09-21T14:13:20.000Z', paymentId: 'pi_1' },
    });
    await server?.close();
    const later = await stripeAt(reply(200, { ...SESSION, status: 'paused' }));
    expect(await CALLS.session(later)).toMatchObject({ value: { status: 'unrecognised' } });
  });

  test('the check says yes or why not', async () => {
    const stripe = await stripeAt(reply(200, { object: 'list', data: [] }));
    expect(await stripe.check(never)).toEqual({ ok: true, detail: 'Stripe accepts the key (test mode)' });
    await server?.close();
    const refused = await stripeAt(reply(401, error('invalid_request_error')));
    expect(await refused.check(never)).toEqual({ ok: false, detail: 'No such thing' });
  });
});

describe('webhooks', () => {
  const NOW = new Date('2026-03-02T09:00:00.000Z');
  const seconds = NOW.getTime() / 1000;
  const EVENT = {
    id: 'evt_1',
    object: 'event',
    type: 'payment_intent.succeeded',
    livemode: false,
    data: { object: { id: 'pi_1', object: 'payment_intent' } },
  };
  const stripe = createStripe({ key: KEY, webhookSecret: 'whsec_x', baseUrl: 'https://api.stripe.com', net: createNet() });
  const sign = (body: string, at = seconds, secret = 'whsec_x'): string =>
    `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')}`;
  const take = (event: unknown, signature?: string): ReturnType<PaymentProvider['readWebhook']> => {
    const body = typeof event === 'string' ? event : JSON.stringify(event);
    return stripe.readWebhook(body, new Headers({ 'stripe-signature': signature ?? sign(body) }), NOW);
  };

  test.each([
    ['a payment', { id: 'pi_1', object: 'payment_intent' }, { paymentId: 'pi_1', sessionId: null }],
    ['a page', { id: 'cs_1', object: 'checkout.session', payment_intent: 'pi_1' }, { paymentId: 'pi_1', sessionId: 'cs_1' }],
    [
      'a page without payment',
      { id: 'cs_1', object: 'checkout.session', payment_intent: null },
      { paymentId: null, sessionId: 'cs_1' },
    ],
    ['a charge', { id: 'ch_1', object: 'charge', payment_intent: 'pi_1' }, { paymentId: 'pi_1', sessionId: null }],
    [
      'a dispute with an expanded payment',
      { id: 'dp_1', object: 'dispute', payment_intent: { id: 'pi_1' } },
      { paymentId: 'pi_1', sessionId: null },
    ],
    ['a thing of no interest', { object: 'balance' }, { paymentId: null, sessionId: null }],
  ])('about %s', async (_name, object, expected) => {
    expect(await take({ ...EVENT, data: { object } })).toEqual({
      id: 'evt_1',
      type: 'payment_intent.succeeded',
      live: false,
      ...expected,
    });
  });

  test('signed within five minutes on either side of the clock', async () => {
    const body = JSON.stringify(EVENT);
    for (const age of [0, 299, -299, 300, -300])
      expect(await take(body, sign(body, seconds - age))).toMatchObject({ id: 'evt_1' });
    for (const age of [301, -301, 86_400, -86_400, seconds])
      await expect(take(body, sign(body, seconds - age))).rejects.toMatchObject({ code: 'against_policy' });
  });

  test('several signatures, as during a change of the secret', async () => {
    const body = JSON.stringify(EVENT);
    const [time, good] = sign(body).split(',');
    expect(await take(body, `${time},v1=${'0'.repeat(64)},${good},v0=abc`)).toMatchObject({ id: 'evt_1' });
  });

  const body = JSON.stringify(EVENT);
  const [time, mac] = sign(body).split(',');
  test.each([
    ['no signature', ''],
    ['another secret', sign(body, seconds, 'whsec_y')],
    ['another body', sign(`${body} `)],
    ['two times, the last one good', `t=1,${time},${mac}`],
    ['a time that is no number', sign(body, Number.NaN)],
    ['an old scheme only', `${time},v0=${mac?.slice(3)}`],
    ['no mac', `${time}`],
    ['rubbish', '=,=,t,v1'],
  ])('refused: %s', async (_name, signature) => {
    await expect(take(body, signature)).rejects.toMatchObject({ code: 'against_policy', state: 'Nothing was changed.' });
  });

  test.each([
    ['live mode', { ...EVENT, livemode: true }],
    ['no id', { ...EVENT, id: undefined }],
    ['no event', { ...EVENT, object: 'payment_intent' }],
    ['a thin event', { ...EVENT, object: 'v2.core.event' }],
    ['a type with control characters', { ...EVENT, type: 'a\u001b[31m' }],
    ['too large', { ...EVENT, padding: 'x'.repeat(256 * 1024) }],
    ['no JSON', '{"id":'],
  ])('refused though signed: %s', async (_name, event) => {
    await expect(take(event)).rejects.toMatchObject({ code: 'against_policy' });
  });

  test('without a secret nothing is believed', async () => {
    const unset = createStripe({ key: KEY, webhookSecret: null, baseUrl: 'https://api.stripe.com', net: createNet() });
    await expect(unset.readWebhook(body, new Headers({ 'stripe-signature': sign(body) }), NOW)).rejects.toMatchObject({
      code: 'key_missing',
    });
  });

  test('a live key takes live events only', async () => {
    const live = createStripe({
      key: 'rk_live_1',
      webhookSecret: 'whsec_x',
      baseUrl: 'https://api.stripe.com',
      net: createNet(),
    });
    const headers = new Headers({ 'stripe-signature': sign(body) });
    await expect(live.readWebhook(body, headers, NOW)).rejects.toMatchObject({ code: 'against_policy' });
  });
});

describe('the key and the address', () => {
  const make = (options: Partial<StripeOptions>): PaymentProvider =>
    createStripe({ key: KEY, webhookSecret: null, baseUrl: 'https://api.stripe.com', net: createNet(), ...options });

  test('the prefix decides whether money is real', () => {
    expect(['sk_test_1', 'rk_test_1', 'sk_live_1', 'rk_live_1'].map((key) => make({ key }).mode)).toEqual([
      'test',
      'test',
      'live',
      'live',
    ]);
    expect(make({ mode: 'sandbox' }).mode).toBe('sandbox');
    for (const key of ['pk_test_1', 'sk_prod_1', '', 'whsec_1'])
      expect(() => make({ key })).toThrow(/neither a test nor a live key/);
  });

  test('an address with a path is refused, because the SDK would drop it', () => {
    expect(() => make({ baseUrl: 'https://gateway.example/stripe' })).toThrow(/must not have a path/);
  });
});
