/**
 * Stripe, through its own SDK: Checkout Sessions with manual capture. One call, one classified answer; no retries, no recording.
 *
 * stripe-node resolves on any JSON without an `error` member, whatever the HTTP status, so every answer is checked for its status and shape.
 */
import type { Stripe } from 'stripe';
import * as v from 'valibot';
import { safeLine } from '../../domain/text.ts';
import { LoopError } from '../../errors.ts';
import { type Net, NetError } from '../../system/world.ts';
import {
  KEY_REFUSED,
  NOT_REACHED,
  type PaymentDispute,
  type PaymentOutcome,
  type PaymentProvider,
  type PaymentState,
  type SessionRequest,
} from './provider.ts';
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

export interface StripeOptions {
  /** `sk_` or `rk_`; its prefix says whether money is real. */
  readonly key: string;
  /** Null where no webhook reaches us. */
  readonly webhookSecret: string | null;
  /** Origin of the API, without a path. */
  readonly baseUrl: string;
  readonly net: Net;
  /** `sandbox` for the local stand-in; otherwise the key's prefix decides. */
  readonly mode?: 'sandbox';
}

/** The version whose answers `stripe-answers.ts` describes; the account's own default may be years older. */
const API_VERSION = '2026-10-28.endive';
/** The SDK waits 80 seconds by default. */
const DEADLINE_MS = 20_000;
const WEBHOOK_MAX_BYTES = 256 * 1024;
const WEBHOOK_MAX_AGE_SECONDS = 300;
const CHARGE = { expand: ['latest_charge'] };

/** The adapter of `PaymentProvider` over Stripe. Throws `config_invalid` for a base URL with a path or a key that is neither test nor live. */
export function createStripe(options: StripeOptions): PaymentProvider {
  const { webhookSecret } = options;
  const mode = options.mode ?? modeOf(options.key);
  const isLive = mode === 'live';
  const base = originOf(options.baseUrl);
  const allowsHttp = base.protocol === 'http:';

  async function ask<A, T>(
    call: (stripe: Stripe) => Promise<unknown>,
    schema: v.GenericSchema<unknown, A>,
    map: (answer: A) => T | null,
    signal: AbortSignal,
  ): Promise<PaymentOutcome<T>> {
    const stripe = await clientFor(options, base, signal);
    let answer: unknown;
    try {
      answer = await call(stripe);
    } catch (error) {
      return refusal(error);
    }
    const status = statusOf(answer);
    if (status !== null && (status < 200 || status > 299)) return { state: 'unknown', reason: `Stripe answered ${status}` };
    const read = v.safeParse(schema, answer);
    if (!read.success) return { state: 'unknown', reason: 'Stripe’s answer lacks what it must hold' };
    if ((answer as { livemode?: unknown }).livemode === !isLive)
      return { state: 'unknown', reason: 'Stripe’s answer is from the other mode (test or live)' };
    const value = map(read.output);
    return value === null ? { state: 'unknown', reason: 'Stripe’s answer does not fit the request' } : { state: 'done', value };
  }

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
      const { Stripe: Sdk } = await import('stripe');
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
      return { ok: false, detail: answer.reason };
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

/** One client per call, so that the caller's signal reaches the wire: the SDK's own options have no place for it. */
async function clientFor({ key, net }: StripeOptions, base: URL, signal: AbortSignal): Promise<Stripe> {
  const { Stripe: Sdk } = await import('stripe');
  const fetchWithin: typeof fetch = (input, init) =>
    net.fetch(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, signal]) : signal });
  return new Sdk(key, {
    apiVersion: API_VERSION,
    host: base.hostname,
    port: base.port || (base.protocol === 'http:' ? 80 : 443),
    protocol: base.protocol === 'http:' ? 'http' : 'https',
    httpClient: Sdk.createFetchHttpClient(fetchWithin),
    maxNetworkRetries: 0,
    timeout: DEADLINE_MS,
    // Otherwise the SDK tells Stripe the machine's name and an id of its own.
    telemetry: false,
  });
}

/** What a throw of the SDK proves. Only Stripe's own JSON error under a 4xx, or a connection that never opened, is a refusal. */
function refusal(error: unknown): Exclude<PaymentOutcome<never>, { state: 'done' }> {
  const { statusCode, rawType, code, message, detail } = error as Partial<Stripe.errors.StripeError>;
  const cause: unknown = detail;
  if (cause instanceof NetError) {
    if (cause.reached) return { state: 'unknown', reason: cause.message };
    return { state: 'rejected', code: `${NOT_REACHED}${cause.reason}`, reason: cause.message, mayRetry: true, settlesKey: false };
  }
  const isStripes = ERROR_TYPES.has(rawType ?? '');
  if (statusCode === undefined || statusCode < 400 || statusCode > 499 || !isStripes) {
    return {
      state: 'unknown',
      reason: statusCode === undefined ? 'Stripe’s answer cannot be read' : `Stripe answered ${statusCode}`,
    };
  }
  if (code === 'idempotency_key_in_use') return { state: 'unknown', reason: 'the same call is being carried out at this moment' };
  const mayRetry = statusCode === 409 || statusCode === 429 || code === 'lock_timeout' || code === 'rate_limit';
  return {
    state: 'rejected',
    code: statusCode === 401 || statusCode === 403 ? KEY_REFUSED : (code ?? rawType ?? String(statusCode)),
    reason: safeLine(message ?? '', 300),
    mayRetry,
    // A refused key (401, 403), an object this key does not see (404) or a clash of parameters speaks about this call, not about an earlier one.
    settlesKey: !mayRetry && (statusCode === 400 || statusCode === 402) && rawType !== 'idempotency_error',
  };
}

/** https://docs.stripe.com/api/errors#errors-type, and the two older ones that still occur. */
const ERROR_TYPES = new Set([
  'api_error',
  'card_error',
  'idempotency_error',
  'invalid_request_error',
  'authentication_error',
  'rate_limit_error',
]);

function statusOf(answer: unknown): number | null {
  const status: unknown = (answer as { lastResponse?: { statusCode?: unknown } } | null)?.lastResponse?.statusCode;
  return typeof status === 'number' ? status : null;
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

function originOf(baseUrl: string): URL {
  const base = new URL(baseUrl);
  if (base.pathname !== '/') {
    throw new LoopError('config_invalid', `STRIPE_API_BASE must not have a path: ${baseUrl}`, {
      fix: 'Give scheme, host and port only.',
    });
  }
  return base;
}
