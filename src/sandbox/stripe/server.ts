/** The Stripe stand-in as one request handler: credentials, idempotency, the endpoint, and the hosted pages. */
import { createHash } from 'node:crypto';
import { type Answer, json, type SandboxRequest } from '../http-server.ts';
import { newId, type WorldFile } from '../world-file.ts';
import type { Call } from './call.ts';
import { handlePage } from './checkout-page.ts';
import { API_VERSION, runEndpoint } from './endpoints.ts';
import { StripeFailure } from './failure.ts';
import { type Params, parseForm } from './form.ts';
import { expireHold } from './payments.ts';
import type { RememberedKey } from './records.ts';
import { lapse } from './sessions.ts';

/** Keys are forgotten after 24 hours, and the same key then runs again: https://docs.stripe.com/api/idempotent_requests */
const KEY_SECONDS = 24 * 3600;
const KEY_MAX_LENGTH = 255;

export interface StripeOptions {
  readonly world: WorldFile;
  readonly now: () => Date;
  readonly key: string;
  /** Called after a request that left events for the webhook. */
  readonly onPending: () => void;
}

/** Answers as api.stripe.com does, and under `/c/` and `/3ds/` as the hosted pages. */
export function createStripeHandler({ world, now, key, onPending }: StripeOptions): (request: SandboxRequest) => Promise<Answer> {
  const inProgress = new Set<string>();
  const seconds = (): number => Math.floor(now().getTime() / 1000);

  /** Runs one request in the world and answers it; lets time do its work first. */
  const inWorld = (request: SandboxRequest, run: (call: Call) => Answer): Answer => {
    let isPending = false;
    try {
      return world.update((state) => {
        const call: Call = {
          state,
          now: seconds(),
          origin: request.origin,
          params: paramsOf(request),
          requestId: newId(state, 'req_', 14),
          idempotencyKey: idempotencyKeyOf(request),
        };
        passTime(call);
        const answer = run(call);
        isPending = state.stripe.deliveries.length > 0;
        return answer;
      });
    } finally {
      if (isPending) onPending();
    }
  };

  return async (request) => {
    if (!request.path.startsWith('/v1/')) return inWorld(request, (call) => handlePage(call, request));
    const refusal = refuseCredentials(request, key);
    if (refusal !== null) return refusal;
    const idempotencyKey = idempotencyKeyOf(request);
    if (idempotencyKey === null) return inWorld(request, (call) => runOnce(call, request));
    if (idempotencyKey.length > KEY_MAX_LENGTH) {
      return failed(
        null,
        new StripeFailure(400, {
          type: 'invalid_request_error',
          message: `Idempotency keys can be at most ${KEY_MAX_LENGTH} characters long.`,
        }),
      );
    }
    if (inProgress.has(idempotencyKey)) return failed(null, keyInUse(idempotencyKey));
    inProgress.add(idempotencyKey);
    try {
      const answer = inWorld(request, (call) => runWithKey(call, request, idempotencyKey));
      await request.hold();
      return answer;
    } finally {
      inProgress.delete(idempotencyKey);
    }
  };
}

/** Ends what time has ended: holds past `capture_before`, sessions past `expires_at`. */
export function passTime(call: Call): void {
  const { sessions, intents, charges } = call.state.stripe;
  for (const session of sessions) {
    if (session.status === 'open' && session.expiresAt <= call.now) lapse(call, session);
  }
  for (const charge of charges) {
    if (charge.captureBefore === null || charge.captureBefore > call.now) continue;
    const intent = intents.find(({ id }) => id === charge.intentId);
    if (intent?.status === 'requires_capture') expireHold(call, intent);
  }
}

function runWithKey(call: Call, request: SandboxRequest, key: string): Answer {
  const { stripe } = call.state;
  stripe.keys = stripe.keys.filter(({ at }) => at + KEY_SECONDS > call.now);
  const params = createHash('sha256').update(request.body).digest('hex');
  const known = stripe.keys.find((one) => one.key === key);
  if (known !== undefined) return replay(call, known, request, params);
  const { answer, isEarly } = attemptEndpoint(call, request);
  if (!isEarly) {
    stripe.keys.push({
      key,
      at: call.now,
      method: request.method,
      path: request.path,
      params,
      status: answer.status,
      body: answer.body,
      requestId: call.requestId ?? '',
    });
  }
  return { ...answer, headers: { ...answer.headers, 'idempotency-key': key } };
}

function replay(call: Call, known: RememberedKey, request: SandboxRequest, params: string): Answer {
  const isSameEndpoint = known.path === request.path && known.method === request.method;
  if (!isSameEndpoint || known.params !== params) {
    const message = isSameEndpoint
      ? `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${known.key}' if you meant to execute a different request.`
      : `Keys for idempotent requests can only be used for the same endpoint they were first used for ('${request.path}' vs '${known.path}'). Try using a key other than '${known.key}' if you meant to execute a different request.`;
    return failed(call.requestId, new StripeFailure(400, { type: 'idempotency_error', message }));
  }
  return {
    status: known.status,
    headers: {
      ...baseHeaders(call.requestId),
      'idempotency-key': known.key,
      'idempotent-replayed': 'true',
      'original-request': known.requestId,
    },
    body: known.body,
  };
}

function runOnce(call: Call, request: SandboxRequest): Answer {
  return attemptEndpoint(call, request).answer;
}

function attemptEndpoint(call: Call, request: SandboxRequest): { answer: Answer; isEarly: boolean } {
  if (request.forced !== null) {
    // A limit or a refused credential comes before the endpoint; a failure of the server comes from within, and the key remembers it.
    const { status } = request.forced;
    return {
      answer: { ...request.forced, headers: { ...baseHeaders(call.requestId), ...request.forced.headers } },
      isEarly: status === 401 || status === 403 || status === 409 || status === 429,
    };
  }
  try {
    return { answer: json(200, runEndpoint(call, request.method, request.path), baseHeaders(call.requestId)), isEarly: false };
  } catch (error) {
    if (!(error instanceof StripeFailure)) throw error;
    return { answer: failed(call.requestId, error), isEarly: error.isEarly };
  }
}

function refuseCredentials(request: SandboxRequest, key: string): Answer | null {
  const given = credentialsOf(request.headers['authorization']);
  if (given === key) return null;
  const message =
    given === null
      ? "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY')."
      : `Invalid API Key provided: ${given.slice(0, 8)}${'*'.repeat(8)}${given.slice(-4)}`;
  return { ...failed(null, new StripeFailure(401, { type: 'invalid_request_error', message })) };
}

function credentialsOf(header: string | undefined): string | null {
  if (header === undefined) return null;
  const [scheme = '', value = ''] = header.split(' ');
  if (scheme.toLowerCase() === 'bearer') return value === '' ? null : value;
  if (scheme.toLowerCase() !== 'basic') return null;
  return Buffer.from(value, 'base64').toString('utf8').split(':')[0] ?? null;
}

function failed(requestId: string | null, { status, body }: StripeFailure): Answer {
  return json(
    status,
    {
      error: {
        ...body,
        ...(requestId === null ? {} : { request_log_url: `https://dashboard.stripe.com/test/logs/${requestId}` }),
      },
    },
    {
      ...baseHeaders(requestId),
      'stripe-should-retry': status === 409 || status === 429 || status >= 500 ? 'true' : 'false',
    },
  );
}

function keyInUse(key: string): StripeFailure {
  return new StripeFailure(409, {
    type: 'idempotency_error',
    code: 'idempotency_key_in_use',
    message: `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key}. Please try again later.`,
  });
}

function baseHeaders(requestId: string | null): Record<string, string> {
  return { ...(requestId === null ? {} : { 'request-id': requestId }), 'stripe-version': API_VERSION };
}

function idempotencyKeyOf({ method, headers }: SandboxRequest): string | null {
  return method === 'POST' ? (headers['idempotency-key'] ?? null) : null;
}

/** What Stripe calls parameters: the query of a GET, the body of a POST. */
function paramsOf({ method, query, body }: SandboxRequest): Params {
  return parseForm(method === 'GET' ? query.toString() : body);
}

/** The state's own errors in the shape that Stripe gives its own. */
export function stripeErrorBody(status: number): unknown {
  if (status === 429) {
    return { error: { type: 'invalid_request_error', code: 'rate_limit', message: 'Testmode request rate limit exceeded.' } };
  }
  if (status === 401) return { error: { type: 'invalid_request_error', message: 'Invalid API Key provided: sk_test_********' } };
  return { error: { type: 'api_error', message: 'An unknown error occurred.' } };
}
