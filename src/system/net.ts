/** The only caller of the platform's `fetch`. */
import { type Net, NetError } from './world.ts';

export interface NetOptions {
  /** Longest time for one exchange, from the call to the last byte of the body. */
  readonly deadlineMs?: number;
  /** Largest body that is read. */
  readonly maxBytes?: number;
}

/** 20 seconds: our own deadline on every call, because the SDKs' run from 80 seconds to never. */
const DEADLINE_MS = 20_000;
const MAX_BYTES = 16 * 1024 * 1024;
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A net whose `fetch` resolves only with a complete body, so that a cut answer is an error here and not a surprise in an SDK.
 * Redirects of writes are not followed: the answer comes back as it is. Rejects with `NetError` and nothing else.
 */
export function createNet({ deadlineMs = DEADLINE_MS, maxBytes = MAX_BYTES }: NetOptions = {}): Net {
  return {
    refusesWrites: false,
    async fetch(input, init) {
      const deadline = new AbortController();
      const timer = setTimeout(
        () => deadline.abort(new NetError('timeout', true, `no complete answer within ${deadlineMs} ms`)),
        deadlineMs,
      );
      const asked = init?.signal ?? (input instanceof Request ? input.signal : undefined);
      const signal = asked ? AbortSignal.any([asked, deadline.signal]) : deadline.signal;
      const isWrite = !SAFE_METHODS.has(methodOf(input, init));
      try {
        // Octokit names `redirect` and leaves it undefined, so a spread alone would not do.
        const redirect = init?.redirect ?? (isWrite ? 'manual' : 'follow');
        const response = await globalThis.fetch(input, { ...init, redirect, signal });
        const body = await readBody(response, maxBytes);
        return whole(response, body);
      } catch (error) {
        throw classify(error, signal, deadline.signal);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

/**
 * The same net without its writes: reads pass, everything else is refused before a byte leaves. `isRead` names what goes by POST and
 * changes nothing all the same, such as the exchange of a password for a token; it sees the body where that is text, and null for any other.
 */
export function withoutWrites(net: Net, isRead: (url: URL, body: string | null) => boolean = () => false): Net {
  return {
    refusesWrites: true,
    async fetch(input, init) {
      const method = methodOf(input, init);
      const body = typeof init?.body === 'string' ? init.body : null;
      const url = new URL(input instanceof Request ? input.url : input);
      if (!SAFE_METHODS.has(method) && !(method === 'POST' && isRead(url, body)))
        throw new NetError('write_refused', false, `${method} is refused: nothing may leave in this run`);
      return net.fetch(input, init);
    },
  };
}

function methodOf(input: Parameters<typeof fetch>[0], init: Parameters<typeof fetch>[1]): string {
  return (init?.method ?? (input instanceof Request ? input.method : 'GET')).toUpperCase();
}

async function readBody(response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (response.body === null) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body) {
    length += chunk.length;
    if (length > maxBytes) throw new NetError('too_large', true, `the answer is larger than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks, length));
}

/** A response with its body in memory. `url` and `redirected` are kept, because SDKs and callers read them. */
function whole(response: Response, body: Uint8Array<ArrayBuffer> | null): Response {
  const isBodyless = response.status === 101 || response.status === 204 || response.status === 205 || response.status === 304;
  const headers = new Headers(response.headers);
  // The body is decoded by now; what described its transfer would mislead whoever reads it again.
  headers.delete('content-encoding');
  headers.delete('content-length');
  const copy = new Response(isBodyless ? null : body, { status: response.status, statusText: response.statusText, headers });
  Object.defineProperty(copy, 'url', { value: response.url });
  Object.defineProperty(copy, 'redirected', { value: response.redirected });
  return copy;
}

function classify(error: unknown, signal: AbortSignal, deadline: AbortSignal): NetError {
  if (error instanceof NetError) return error;
  if (deadline.aborted) return deadline.reason as NetError;
  if (signal.aborted) return new NetError('aborted', true, 'the call was aborted', error);
  const code = codeOf(error);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new NetError('dns', false, `the host name cannot be resolved (${code})`, error);
  if (code === 'ECONNREFUSED' || code === 'EHOSTUNREACH' || code === 'ENETUNREACH' || code === 'UND_ERR_CONNECT_TIMEOUT') {
    return new NetError('refused', false, `no connection (${code})`, error);
  }
  if (/^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/.test(code))
    return new NetError('tls', false, `no trusted connection (${code})`, error);
  if (code === 'ECONNRESET' || code === 'EPIPE' || code === 'UND_ERR_SOCKET')
    return new NetError('reset', true, `the connection broke (${code})`, error);
  if (/^(?:Z_|ERR__ERROR)/.test(code)) return new NetError('unreadable', true, 'packed in another way than it says', error);
  // Only errors of the system have a code: the connection held, and what came leads round in circles or nowhere.
  if (code === '') return new NetError('unreadable', true, wordsOf(error), error);
  return new NetError('other', true, wordsOf(error), error);
}

/** `fetch` itself says no more than “fetch failed” and “terminated”; what happened stands in the cause. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error && error.cause.message !== '' ? error.cause.message : null;
  if (error.message === 'terminated') return `the answer broke off${cause === null ? '' : ` (${cause})`}`;
  return error.message === 'fetch failed' && cause !== null ? cause : error.message;
}

/** Platform errors hide their code some causes deep; a failed dual-stack connect wraps one error per address. */
function codeOf(error: unknown): string {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 6; depth++) {
    const code = (at as NodeJS.ErrnoException).code;
    if (typeof code === 'string' && code !== '') return code;
    at = at instanceof AggregateError ? at.errors[0] : at.cause;
  }
  return '';
}
