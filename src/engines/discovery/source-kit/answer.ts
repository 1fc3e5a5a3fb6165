/** One read from a source's server: the answer's text, or a typed error. Every adapter that speaks plain HTTP asks here. */
import { dataText } from '../../../domain/encoded-text.ts';
import { safeLine } from '../../../domain/text.ts';
import { isLoopError, LoopError } from '../../../errors.ts';
import { NetError } from '../../../system/world.ts';
import { type ConditionalNet, NotModified } from './validators.ts';

/** Who asks, honestly: platforms block those who pretend to be a browser, and rightly so. */
export const USER_AGENT = 'loop/0.1 (reads public posts for one freelancer; command line, no crawler)';

export interface ReadRequest {
  /** The source's name for messages. */
  readonly name: string;
  readonly accept: string;
  readonly signal: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
  /** The page stands at a fixed address and may say that it has not changed: `readAnswer` then throws `NotModified`. */
  readonly mayBeUnchanged?: boolean;
  /** What an answer without success means where the platform says it in its body; null for what the status means to everybody. */
  readonly refused?: (status: number, text: string) => LoopError | null;
}

export interface Answer {
  readonly text: string;
  readonly contentType: string;
  readonly headers: Headers;
}

/**
 * GETs a page. Throws `provider_down`, `provider_limiting`, `provider_unclear`, `key_refused`, `interrupted`; and `NotModified`, where the
 * request allows for it and the page is as it was in the last whole run.
 */
export async function readAnswer(net: ConditionalNet, url: string, request: ReadRequest): Promise<Answer> {
  const { name, accept, signal, headers = {} } = request;
  const validators = request.mayBeUnchanged === true ? net.validators : undefined;
  const known = (await validators?.headersFor(url)) ?? {};
  try {
    const response = await net.fetch(url, { headers: { accept, 'user-agent': USER_AGENT, ...known, ...headers }, signal });
    if (response.status === 304 && Object.keys(known).length > 0) throw new NotModified();
    if (!response.ok) throw await refusalOf(response, request);
    const contentType = response.headers.get('content-type') ?? '';
    const text = dataText(new Uint8Array(await response.arrayBuffer()), contentType);
    validators?.note(url, response.headers);
    return { text, contentType, headers: response.headers };
  } catch (error) {
    if (error instanceof NotModified) throw error;
    throw failure(name, error, signal);
  }
}

/** By the platform's own words, where it has some; else by the status. */
async function refusalOf(response: Response, { name, refused }: ReadRequest): Promise<LoopError> {
  const text = refused === undefined ? '' : await response.text();
  return refused?.(response.status, text) ?? refusal(name, response.status, response.headers);
}

/** The same, as JSON. A page of HTML or a cut body is `provider_unclear`. */
export async function readJson(net: ConditionalNet, url: string, request: Omit<ReadRequest, 'accept'>): Promise<unknown> {
  const { text } = await readAnswer(net, url, { ...request, accept: 'application/json' });
  return wholeJson(request.name, text);
}

/** Throws `provider_unclear` for text that is no JSON. */
export function wholeJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw unclear(name, /^\s*</.test(text) ? 'an HTML page instead of JSON' : 'something that is not whole JSON', cause);
  }
}

/** An answer that came and cannot be what was asked for. */
export function unclear(name: string, what: string, cause?: unknown): LoopError {
  return new LoopError('provider_unclear', `${name} sent ${what}`, {
    fix: 'Run it again later; nothing of this source was lost.',
    cause,
  });
}

/** What an HTTP status other than 2xx means to a reader. */
export function refusal(name: string, status: number, headers: Headers): LoopError {
  const isLimit =
    status === 429 ||
    (status === 403 && (headers.has('retry-after') || /^0(?:\.0)?$/.test(headers.get('x-ratelimit-remaining') ?? '')));
  if (isLimit) {
    return new LoopError('provider_limiting', `${name} asks to slow down (${status})${waitWords(headers)}`, {
      fix: 'Run it again later; the next run goes on where this one stopped.',
      retryAfter: retryAfter(headers),
    });
  }
  if (status === 401) return new LoopError('key_refused', `${name} refuses the key (401)`, { fix: 'See: loop status --verify' });
  if (status === 403) {
    return new LoopError('provider_limiting', `${name} refuses to answer here (403)`, {
      fix: 'A browser may show why. To leave it out of every run: sources.off in the config file.',
    });
  }
  if (status >= 500) {
    const isKind = headers.has('retry-after');
    return new LoopError('provider_down', `${name} is down (${status})${isKind ? waitWords(headers) : ''}`, {
      fix: 'Run it again later.',
      retryAfter: isKind ? retryAfter(headers) : null,
    });
  }
  const isGone = status === 404 || status === 410;
  return new LoopError('provider_unclear', `${name} answers ${status}`, {
    ...(isGone ? { fix: 'Where the config file names it, mend its address there.' } : {}),
  });
}

/** A failed call as a typed error; what is typed already stays. */
export function failure(name: string, error: unknown, signal: AbortSignal): LoopError {
  if (isLoopError(error)) return error;
  if (signal.aborted) return new LoopError('interrupted', 'interrupted', { cause: error });
  const reason = error instanceof NetError ? error.reason : null;
  if (reason === 'too_large') return unclear(name, 'more than can be read at once', error);
  if (reason === null || reason === 'unreadable')
    return unclear(name, `an answer that cannot be read (${messageOf(error)})`, error);
  return new LoopError('provider_down', `${name} cannot be reached: ${messageOf(error)}`, {
    fix: 'Run it again later.',
    cause: error,
  });
}

/** The reason where a source failed before a byte of ours had left: no name, no connection, no trust in it. Null for any other failure. */
export function unreached(error: LoopError): NetError | null {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 6; at = at.cause, depth++) {
    if (at instanceof NetError) return at.reached ? null : at;
  }
  return null;
}

function waitWords(headers: Headers): string {
  const wait = retryAfter(headers);
  if (wait === null) return '';
  if (typeof wait === 'string') return `, again after ${wait.slice(0, 16).replace('T', ' ')} UTC`;
  return `, again in ${wait < 120 ? `${wait} s` : wait < 7200 ? `${Math.ceil(wait / 60)} min` : `${Math.ceil(wait / 3600)} h`}`;
}

/**
 * `Retry-After` is seconds or a date (RFC 9110); others name the second (GitHub, X, Bluesky) or the time (Mastodon) of their reset instead, or
 * how many seconds are left (Reddit). Null where nothing is said.
 */
function retryAfter(headers: Headers): number | string | null {
  const after = headers.get('retry-after');
  if (after === null) return resetOf(headers);
  if (/^\d{1,9}$/.test(after)) return Number(after);
  // `Date.parse` takes `-5` for a month.
  const date = after.length <= 64 && /^(?:[a-z]{3}|\d{4}-)/i.test(after) ? Date.parse(after) : Number.NaN;
  return Number.isNaN(date) ? null : new Date(date).toISOString();
}

function resetOf(headers: Headers): number | string | null {
  const reset = headers.get('x-ratelimit-reset') ?? headers.get('x-rate-limit-reset') ?? headers.get('ratelimit-reset') ?? '';
  if (/^\d{1,6}(?:\.\d{1,6})?$/.test(reset)) return Math.ceil(Number(reset));
  if (/^\d{9,11}$/.test(reset)) return new Date(Number(reset) * 1000).toISOString();
  return /^\d{4}-\d\d-\d\dT[\d:.]{5,20}Z$/.test(reset) && !Number.isNaN(Date.parse(reset)) ? new Date(reset).toISOString() : null;
}

function messageOf(error: unknown): string {
  return safeLine(error instanceof Error ? error.message : String(error), 120);
}
