/** Stripe, through its own SDK: Checkout Sessions with manual capture. It maps requests and answers; recording and settling belong to the engine. */
import type { Stripe } from 'stripe';
import * as v from 'valibot';
import { LoopError } from '../../errors.ts';
import type { PaymentDispute, PaymentOutcome, PaymentProvider, PaymentState, SessionRequest } from './provider.ts';
import {
  DisputesAnswer,
  disputeOf,
  EventAnswer,
  ListAnswer,
  openSessionOf,
  PaymentAnswer,
  paymentStateOf,
  SessionAnswer,
  sessionStateOf,
} from './stripe-answers.ts';
import { createAsk, type StripeOptions } from './stripe-call.ts';

const WEBHOOK_MAX_BYTES = 256 * 1024;
const WEBHOOK_MAX_AGE_SECONDS = 300;
const CHARGE = { expand: ['latest_charge'] };

/** The adapter of `PaymentProvider` over Stripe. Throws `config_invalid` for a base URL with a path or a key that is neither test nor live. */
export function createStripe(options: StripeOptions): PaymentProvider {
  const { webhookSecret } = options;
  const mode = options.mode ?? modeOf(options.key);
  const isLive = mode === 'live';
  const ask = createAsk(options, mode === 'live');
  const allowsHttp = options.baseUrl.startsWith('http:');

  /** Adds the disputes, which Stripe keeps beside the charge, to a payment's answer. */
  async function payment(
    call: (stripe: Stripe) => Promise<unknown>,
    paymentId: string,
    signal: AbortSignal,
  ): Promise<PaymentOutcome<PaymentState>> {
    const answer = await ask(call, PaymentAnswer, (read) => (read.id === paymentId ? read : null), signal);
    if (answer.state !== 'done') return answer;
    if (answer.value.latest_charge?.disputed !== true) return { state: 'done', value: paymentStateOf(answer.value, null) };
    const disputes = await ask(
      (stripe) => stripe.disputes.list({ payment_intent: paymentId, limit: 20 }),
      DisputesAnswer,
      (read): { readonly found: PaymentDispute | null } => ({ found: disputeOf(read) }),
      signal,
    );
    // The write, if this was one, is done; but an answer without its dispute would be half the truth.
    if (disputes.state !== 'done')
      return { state: 'unknown', reason: `the payment’s disputes cannot be read (${disputes.reason})` };
    return { state: 'done', value: paymentStateOf(answer.value, disputes.value.found) };
  }

  return {
    id: 'stripe',
    mode,
    isPreview: false,
    openSession: (request, key, signal) =>
      ask(
        (stripe) => stripe.checkout.sessions.create(sessionParams(request), { idempotencyKey: key }),
        SessionAnswer,
        (answer) => openSessionOf(answer, request, allowsHttp),
        signal,
      ),
    session: (sessionId, signal) =>
      ask(
        (stripe) => stripe.checkout.sessions.retrieve(sessionId),
        SessionAnswer,
        (answer) => (answer.id === sessionId ? sessionStateOf(answer, allowsHttp) : null),
        signal,
      ),
    expireSession: (sessionId, key, signal) =>
      ask(
        (stripe) => stripe.checkout.sessions.expire(sessionId, {}, { idempotencyKey: key }),
        SessionAnswer,
        (answer) => (answer.id === sessionId ? sessionStateOf(answer, allowsHttp) : null),
        signal,
      ),
    payment: (paymentId, signal) => payment((stripe) => stripe.paymentIntents.retrieve(paymentId, CHARGE), paymentId, signal),
    capture: (paymentId, amountMinor, operationId, key, signal) =>
      payment(
        (stripe) =>
          stripe.paymentIntents.capture(
            paymentId,
            { amount_to_capture: amountMinor, metadata: { loop_op: operationId }, ...CHARGE },
            { idempotencyKey: key },
          ),
        paymentId,
        signal,
      ),
    release: (paymentId, _operationId, key, signal) =>
      payment((stripe) => stripe.paymentIntents.cancel(paymentId, CHARGE, { idempotencyKey: key }), paymentId, signal),

    async readWebhook(rawBody, headers, now) {
      if (webhookSecret === null) {
        throw new LoopError('key_missing', 'a webhook arrived but STRIPE_WEBHOOK_SECRET is not set', {
          fix: 'Copy the signing secret of the endpoint from the Stripe dashboard.',
        });
      }
      if (Buffer.byteLength(rawBody) > WEBHOOK_MAX_BYTES) throw notStripes('it is too large');
      const signature = headers.get('stripe-signature') ?? '';
      refuseOtherTime(signature, now);
      const { default: Sdk } = await import('stripe');
      let body: unknown;
      try {
        body = Sdk.webhooks.constructEvent(rawBody, signature, webhookSecret, WEBHOOK_MAX_AGE_SECONDS, undefined, now.getTime());
      } catch (cause) {
        throw notStripes('its signature is not valid', cause);
      }
      const event = v.safeParse(EventAnswer, body);
      if (!event.success) throw notStripes('it is no event');
      const { id, type, livemode, data } = event.output;
      if (livemode !== isLive) throw notStripes(`it is from ${livemode ? 'live' : 'test'} mode, the key is for ${mode}`);
      const { object } = data;
      return {
        id,
        type,
        live: livemode,
        paymentId: object.object === 'payment_intent' ? (object.id ?? null) : (object.payment_intent ?? null),
        sessionId: object.object === 'checkout.session' ? (object.id ?? null) : null,
      };
    },

    async check(signal) {
      const answer = await ask(
        (stripe) => stripe.paymentIntents.list({ limit: 1 }),
        ListAnswer,
        () => true,
        signal,
      );
      if (answer.state === 'done') return { ok: true, detail: `Stripe accepts the key (${mode} mode)` };
      return { ok: answer.state === 'rejected' && !answer.mayRetry ? false : null, detail: answer.reason };
    },
  };
}

function sessionParams(request: SessionRequest): Stripe.Checkout.SessionCreateParams {
  const marker = {
    loop_op: request.operationId,
    loop_job: request.jobId,
    loop_milestone: String(request.milestone),
  };
  return {
    mode: 'payment',
    // Cards only: what the client is told is a hold on a card, and other ways to pay hold for other times or not at all.
    allowed_payment_method_types: ['card'],
    client_reference_id: `${request.jobId}_${request.milestone}`,
    metadata: marker,
    payment_intent_data: { capture_method: 'manual', description: request.description, metadata: marker },
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency: request.currency.toLowerCase(),
          unit_amount: request.amountMinor,
          product_data: { name: request.title, description: request.description },
        },
      },
    ],
    expires_at: request.expiresAt,
    success_url: request.returnUrl,
    cancel_url: request.cancelUrl,
  };
}

/** The SDK refuses signatures that are too old but takes any from the future, and reads the last of several times. */
function refuseOtherTime(signature: string, now: Date): void {
  const times = signature
    .slice(0, 2000)
    .split(',')
    .filter((part) => part.startsWith('t='))
    .map((part) => part.slice(2));
  const [time] = times;
  if (time === undefined || times.length !== 1 || !/^\d{1,12}$/.test(time)) throw notStripes('its signature is not valid');
  if (Math.abs(now.getTime() / 1000 - Number(time)) > WEBHOOK_MAX_AGE_SECONDS)
    throw notStripes('it was not signed within the last five minutes');
}

function notStripes(why: string, cause?: unknown): LoopError {
  return new LoopError('against_policy', `the webhook is refused: ${why}`, {
    state: 'Nothing was changed.',
    ...(cause === undefined ? {} : { cause }),
  });
}

function modeOf(key: string): 'test' | 'live' {
  const mode = /^[sr]k_(test|live)_/.exec(key)?.[1];
  if (mode === 'test' || mode === 'live') return mode;
  throw new LoopError('config_invalid', 'STRIPE_SECRET_KEY is neither a test nor a live key', {
    fix: 'Copy a secret (sk_) or restricted (rk_) key from the Stripe dashboard.',
  });
}
