/** One call to Stripe through its SDK, one classified answer. No retries. */
import type { Stripe } from 'stripe';
import * as v from 'valibot';
import { safeLine } from '../../domain/text.ts';
import { LoopError } from '../../errors.ts';
import { type Net, NetError } from '../../system/world.ts';
import { KEY_REFUSED, NOT_REACHED, type PaymentOutcome } from './provider.ts';

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

/**
 * Makes one call, holds its answer against the schema and turns it into what the port speaks of. `map` gives null where the answer does not fit the request.
 * stripe-node resolves on any JSON object without an `error` member, whatever the HTTP status, so status and shape are checked here.
 */
export type Ask = <A, T>(
  call: (stripe: Stripe) => Promise<unknown>,
  schema: v.GenericSchema<unknown, A>,
  map: (answer: A) => T | null,
  signal: AbortSignal,
) => Promise<PaymentOutcome<T>>;

/** Throws `config_invalid` for a base URL with a path. */
export function createAsk(options: StripeOptions, isLive: boolean): Ask {
  const base = originOf(options.baseUrl);
  return async (call, schema, map, signal) => {
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
  };
}

/** One client per call, so that the caller's signal reaches the wire: the SDK's own options have no place for it. */
async function clientFor({ key, net }: StripeOptions, base: URL, signal: AbortSignal): Promise<Stripe> {
  const { default: Sdk } = await import('stripe');
  const fetchWithin: typeof fetch = async (input, init) =>
    objectsOnly(await net.fetch(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, signal]) : signal }));
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

/** stripe-node 23 never settles, and ends the process by an unhandled rejection, where an answer is JSON but no object. */
async function objectsOnly(response: Response): Promise<Response> {
  const { status, headers } = response;
  const text = await response.text();
  if (isObject(text)) return new Response(text, { status, headers });
  throw new NetError('other', true, `Stripe’s answer (${status}) is no JSON object`);
}

function isObject(text: string): boolean {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null && !Array.isArray(data);
  } catch {
    return false;
  }
}

/** What a throw of the SDK proves. Only Stripe's own JSON error under a 4xx, or a connection that never opened, is a refusal. */
function refusal(error: unknown): Exclude<PaymentOutcome<never>, { state: 'done' }> {
  const { statusCode, rawType, code, message, detail, headers } = error as Partial<Stripe.errors.StripeError>;
  const cause: unknown = detail;
  if (cause instanceof NetError) {
    if (cause.reached) return { state: 'unknown', reason: cause.message };
    return { state: 'rejected', code: `${NOT_REACHED}${cause.reason}`, reason: cause.message, mayRetry: true, settlesKey: false };
  }
  const isStripes = ERROR_TYPES.has(rawType ?? '');
  if (statusCode === undefined || statusCode < 400 || statusCode > 499 || !isStripes) {
    const isReplay = isStripes && headers?.['idempotent-replayed'] === 'true';
    return {
      state: 'unknown',
      reason: statusCode === undefined ? 'Stripe’s answer cannot be read' : `Stripe answered ${statusCode}`,
      ...(isReplay ? { isReplay } : {}),
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

function originOf(baseUrl: string): URL {
  const base = new URL(baseUrl);
  if (base.pathname !== '/') {
    throw new LoopError('config_invalid', `STRIPE_API_BASE must not have a path: ${baseUrl}`, {
      fix: 'Give scheme, host and port only.',
    });
  }
  return base;
}
