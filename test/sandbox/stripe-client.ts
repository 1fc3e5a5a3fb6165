/** The real SDK against the stand-in, and the client's browser as plain HTTP. */
import Stripe from 'stripe';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';

export function stripeOf(sandbox: Sandbox, key = sandbox.secrets.STRIPE_SECRET_KEY): Stripe {
  const base = new URL(sandbox.bases.stripe);
  return new Stripe(key, {
    protocol: 'http',
    host: base.hostname,
    port: base.port,
    maxNetworkRetries: 0,
    timeout: 20_000,
    telemetry: false,
  });
}

/** The parameters of a session as the product opens one. */
export function sessionParams(overrides: Partial<Stripe.Checkout.SessionCreateParams> = {}): Stripe.Checkout.SessionCreateParams {
  return {
    mode: 'payment',
    line_items: [{ quantity: 1, price_data: { currency: 'usd', unit_amount: 45_000, product_data: { name: 'Landing page' } } }],
    payment_intent_data: { capture_method: 'manual', metadata: { loop_op: 'op1', loop_job: 'job1' } },
    metadata: { loop_op: 'op1' },
    success_url: 'http://127.0.0.1:1/done?session={CHECKOUT_SESSION_ID}',
    cancel_url: 'http://127.0.0.1:1/back',
    ...overrides,
  };
}

export const GOOD_CARD = '4242 4242 4242 4242';

/** Fills in the hosted form. Returns status, the place it leads to, and the page. */
export async function submitCard(
  url: string,
  number: string,
  fields: Record<string, string> = {},
): Promise<{ status: number; location: string | null; text: string }> {
  const body = new URLSearchParams({
    email: 'mara@crumb.example',
    number,
    expiry: '12/34',
    cvc: '123',
    name: 'Mara Oven',
    ...fields,
  });
  const response = await fetch(url, { method: 'POST', body, redirect: 'manual' });
  return { status: response.status, location: response.headers.get('location'), text: await response.text() };
}

/** Opens a session, lets the client pay, and returns the PaymentIntent's id. */
export async function authorised(stripe: Stripe, params = sessionParams()): Promise<string> {
  const session = await stripe.checkout.sessions.create(params);
  await submitCard(session.url ?? '', GOOD_CARD);
  const { payment_intent: intent } = await stripe.checkout.sessions.retrieve(session.id);
  if (typeof intent !== 'string') throw new Error('the session has no payment');
  return intent;
}
