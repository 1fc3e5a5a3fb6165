/**
 * Did it leave? One table for every HTTP provider. `rejected` needs proof that the provider did not take the message;
 * whatever is short of that, and short of the provider's own id, is `unknown` and is never sent again by itself.
 */
import type { Outcome } from '../../domain/message.ts';
import { safeLine } from '../../domain/text.ts';
import { type Net, NetError } from '../../system/world.ts';

/** What was seen on the wire, whatever an SDK makes of it. */
export type Exchange =
  | { readonly kind: 'answer'; readonly status: number; readonly headers: Headers; readonly text: string }
  | { readonly kind: 'failure'; readonly error: unknown };

export interface Tap {
  /** A `fetch` for the SDK: ours underneath, redirects of writes not followed. */
  readonly fetch: typeof globalThis.fetch;
  /** The last exchange, handed out once; null when nothing was asked since. */
  take(): Exchange | null;
}

/** A net that remembers its last exchange, because SDKs turn answers into errors that no longer say what was answered. */
export function tapped(net: Pick<Net, 'fetch'>): Tap {
  let last: Exchange | null = null;
  return {
    take() {
      const taken = last;
      last = null;
      return taken;
    },
    async fetch(input, init) {
      const isRead = (init?.method ?? 'GET').toUpperCase() === 'GET';
      try {
        const response = await net.fetch(input, { ...init, redirect: isRead ? 'follow' : 'manual' });
        const { status, headers } = response;
        const text = await response.clone().text();
        last = { kind: 'answer', status, headers, text };
        return response;
      } catch (error) {
        last = { kind: 'failure', error };
        throw error;
      }
    },
  };
}

/** What an adapter knows of its provider's answers. Both take the parsed JSON and return null when it is not of that kind. */
export interface AnswerShape {
  sent(json: unknown): { readonly providerId: string; readonly url: string | null } | null;
  /** The provider's own words for a refusal. */
  refusal(json: unknown): { readonly reason: string; readonly suppress?: boolean; readonly mayRetry?: boolean } | null;
}

/** Statuses on which even the provider's own JSON proves nothing: the request may have been taken, now or by an earlier attempt. */
const UNPROVEN = new Set([408, 409, 425]);

/** The outcome of one write. `exchange` null means that the call ended before anything was asked. */
export function outcomeOf(exchange: Exchange | null, shape: AnswerShape): Outcome {
  if (exchange === null) return rejected('nothing was sent', { mayRetry: true });
  if (exchange.kind === 'failure') return outcomeOfFailure(exchange.error);
  const { status, headers, text } = exchange;
  const json = parsed(text);
  if (status >= 200 && status < 300) {
    const sent = json === undefined ? null : shape.sent(json);
    return sent === null ? unknown(`the answer ${status} does not say that the message was taken`) : { state: 'sent', ...sent };
  }
  const refusal = json === undefined ? null : shape.refusal(json);
  if (status === 429) {
    const isLimit =
      refusal !== null || headers.has('retry-after') || headers.has('x-ratelimit-reset') || headers.has('ratelimit-reset');
    if (!isLimit) return unknown('the answer 429 is not the provider’s own');
    return rejected(`too many requests${refusal === null ? '' : `: ${said(refusal.reason)}`}`, {
      mayRetry: true,
      retryAfterSeconds: retryAfter(headers),
    });
  }
  if (status >= 500 || status < 300 || refusal === null || UNPROVEN.has(status))
    return unknown(
      `the answer ${status} leaves open whether the message was taken${refusal === null ? '' : `: ${said(refusal.reason)}`}`,
    );
  const wait = retryAfter(headers);
  const isLimit = wait !== null || headers.get('x-ratelimit-remaining') === '0';
  return rejected(`${status}: ${said(refusal.reason)}`, {
    mayRetry: refusal.mayRetry ?? isLimit,
    retryAfterSeconds: wait,
    suppress: refusal.suppress ?? false,
  });
}

function outcomeOfFailure(error: unknown): Outcome {
  if (error instanceof NetError && !error.reached) return rejected(error.message, { mayRetry: error.reason !== 'write_refused' });
  return unknown(error instanceof Error ? error.message : 'the call ended without an answer');
}

export function rejected(
  reason: string,
  parts: { readonly mayRetry?: boolean; readonly retryAfterSeconds?: number | null; readonly suppress?: boolean } = {},
): Outcome {
  const { mayRetry = false, retryAfterSeconds = null, suppress = false } = parts;
  return { state: 'rejected', reason: said(reason), mayRetry, retryAfterSeconds, suppress };
}

export function unknown(reason: string): Outcome {
  return { state: 'unknown', reason: said(reason) };
}

/** Seconds to wait as the provider asks, from a number or a date (RFC 9110, 10.2.3; a date counts from the answer's own `Date`). */
function retryAfter(headers: Headers): number | null {
  const value = headers.get('retry-after')?.trim();
  if (value === undefined || value === '') return null;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  const from = Date.parse(headers.get('date') ?? '');
  const until = Date.parse(value);
  return Number.isNaN(from) || Number.isNaN(until) ? null : Math.max(0, Math.ceil((until - from) / 1000));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Providers quote what they were given, so their words are foreign text; and events carry reasons, so an address in them is left out. */
function said(text: string): string {
  return safeLine(text, 300).replace(/[^\s<>"'(),;:]{1,64}@[^\s<>"'(),;:]{1,254}/g, '[address]');
}
