import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type Stripe from 'stripe';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Fixture, openFixture } from './fixture.ts';
import { authorised, stripeOf } from './stripe-client.ts';

interface Receiver {
  readonly url: string;
  readonly received: { readonly body: string; readonly signature: string }[];
  status: number;
  close(): Promise<void>;
}

async function receive(): Promise<Receiver> {
  const received: { body: string; signature: string }[] = [];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ body: Buffer.concat(chunks).toString('utf8'), signature: String(request.headers['stripe-signature']) });
      response.writeHead(receiver.status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/stripe`,
    received,
    status: 200,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return receiver;
}

let fixture: Fixture;
let stripe: Stripe;
let receiver: Receiver;

beforeEach(async () => {
  fixture = await openFixture();
  stripe = stripeOf(fixture.sandbox);
  receiver = await receive();
  fixture.sandbox.control.setWebhook(receiver.url);
});
afterEach(async () => {
  await fixture.close();
  await receiver.close();
});

const verified = ({ body, signature }: Receiver['received'][number]): Stripe.Event =>
  stripe.webhooks.constructEvent(
    body,
    signature,
    fixture.sandbox.secrets.STRIPE_WEBHOOK_SECRET,
    300,
    undefined,
    fixture.clock.now().getTime(),
  );

it('delivers signed events that the SDK verifies, in order', async () => {
  const id = await authorised(stripe);
  await fixture.sandbox.control.deliverWebhooks();
  const events = receiver.received.map(verified);
  expect(events.map(({ type }) => type)).toEqual([
    'payment_intent.created',
    'charge.succeeded',
    'payment_intent.amount_capturable_updated',
    'checkout.session.completed',
  ]);
  expect(events[2]?.data.object).toMatchObject({ id, status: 'requires_capture' });
  expect(events.every(({ livemode }) => livemode === false)).toBe(true);
});

it('keeps what nobody took and delivers it later, once', async () => {
  receiver.status = 500;
  await authorised(stripe);
  await fixture.sandbox.control.deliverWebhooks();
  const [event] = (await stripe.events.list({ limit: 1 })).data;
  expect(event?.pending_webhooks).toBe(1);
  receiver.status = 200;
  receiver.received.length = 0;
  await fixture.sandbox.control.deliverWebhooks();
  await fixture.sandbox.control.deliverWebhooks();
  expect(
    receiver.received.map(({ body }) => (JSON.parse(body) as Stripe.Event).type).filter((type) => type === 'charge.succeeded'),
  ).toHaveLength(1);
  expect((await stripe.events.list({ limit: 1 })).data[0]?.pending_webhooks).toBe(0);
});

it('is refused by the SDK when a byte or the time differs', async () => {
  await authorised(stripe);
  await fixture.sandbox.control.deliverWebhooks();
  const [first] = receiver.received;
  if (first === undefined) throw new Error('nothing was delivered');
  expect(() => verified({ ...first, body: `${first.body} ` })).toThrow(/signature/);
  fixture.clock.advance(301_000);
  expect(() => verified(first)).toThrow(/tolerance/);
});

it('tells of an expired hold and a dispute', async () => {
  const held = await authorised(stripe);
  fixture.sandbox.control.expireHold(held);
  const captured = await authorised(stripe);
  await stripe.paymentIntents.capture(captured);
  fixture.sandbox.control.dispute(captured);
  await fixture.sandbox.control.deliverWebhooks();
  const types = receiver.received.map(({ body }) => (JSON.parse(body) as Stripe.Event).type);
  expect(types).toContain('charge.expired');
  expect(types).toContain('charge.dispute.created');
});
