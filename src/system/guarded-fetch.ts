/**
 * Reads one page of the open net that a stranger named, and nothing else: never this machine, its network or its cloud, whatever the address,
 * its spelling, its name servers or its redirects say. The name is resolved once, every answer is checked, and the socket goes to the checked
 * address itself, so a name that changes its mind between check and use changes nothing. Redirects are handed back: each is a read of its own.
 */
import type { Duplex } from 'node:stream';
import { type FetchTarget, fetchTarget, isPublicAddress } from './guarded-fetch-target.ts';
import { type Internet, NetError } from './world.ts';

export type GuardedFetch = (url: string, options: GuardedFetchOptions) => Promise<Fetched>;

export interface GuardedFetchOptions {
  /** From the call to the last byte, milliseconds: names, connection, TLS and body together. */
  readonly withinMs: number;
  /** Media types that are read; another one is answered with an empty body. Null takes any. */
  readonly types: readonly string[] | null;
  readonly signal: AbortSignal;
}

export type Fetched = { readonly tookMs: number } & (
  | ({ readonly state: 'answered' } & PageResponse)
  /** The guard says no: not one byte left. */
  | { readonly state: 'refused'; readonly why: string }
  /** `reached: false` proves that not one byte of the request left. */
  | { readonly state: 'failed'; readonly why: string; readonly reached: boolean }
);

export interface PageResponse {
  readonly status: number;
  /** As the server wrote it, in UTF-8; null without one. */
  readonly location: string | null;
  /** Lower-case media type without parameters; empty where the server names none. */
  readonly type: string;
  /** Lower-case charset parameter of the media type. */
  readonly charset: string | null;
  /** Decoded; empty unless the status is 2xx and the type is one that was asked for. */
  readonly body: Uint8Array;
}

/** After decoding, so that a few bytes of compressed zeros end here as well. */
export const MAX_PAGE_BYTES = 1024 * 1024;
/** A dead address of a host that has several must not be the end of it, nor a list of a hundred be tried. */
const MAX_ADDRESSES = 3;

/** `userAgent` says honestly who reads. Never rejects. */
export function createGuardedFetch({
  internet,
  userAgent,
}: {
  readonly internet: Internet;
  readonly userAgent: string;
}): GuardedFetch {
  return async (text, { withinMs, types, signal: asked }) => {
    const startedAt = performance.now();
    const took = (): { tookMs: number } => ({ tookMs: performance.now() - startedAt });
    const target = fetchTarget(text);
    if (typeof target === 'string') return { state: 'refused', why: target, ...took() };
    const deadline = AbortSignal.timeout(Math.max(1, Math.ceil(withinMs)));
    const signal = AbortSignal.any([asked, deadline]);
    let socket: Duplex | null = null;
    let reached = false;
    try {
      const addresses = await untilAborted(checkedAddresses(internet, target.host), signal);
      if (typeof addresses === 'string') return { state: 'refused', why: addresses, ...took() };
      socket = await firstSocket(internet, target, addresses, signal);
      const { exchange } = await import('./guarded-fetch-exchange.ts');
      reached = true;
      if (socket.destroyed) throw new NetError('reset', true, 'the connection broke');
      const response = await untilAborted(
        exchange(socket, target, { userAgent, types, signal, maxBytes: MAX_PAGE_BYTES }),
        signal,
      );
      return { state: 'answered', ...response, ...took() };
    } catch (error) {
      const why = asked.aborted ? 'interrupted' : deadline.aborted ? 'it took too long to answer' : wordsOf(error);
      return { state: 'failed', why, reached, ...took() };
    } finally {
      socket?.destroy();
    }
  };
}

/** The addresses to connect to, IPv4 first, or why not. One address that is not public condemns the name: nobody says which of them a socket would take. */
async function checkedAddresses(internet: Internet, host: string): Promise<readonly string[] | string> {
  // A literal was checked with the rest of its URL; it stands in canonical form, so `host` is the address itself.
  if (isPublicAddress(host)) return [host];
  const found = await internet.addresses(host);
  switch (found.state) {
    case 'found':
      if (!found.records.every(isPublicAddress)) return 'the name leads into a private network';
      return [...found.records].sort((a, b) => Number(a.includes(':')) - Number(b.includes(':'))).slice(0, MAX_ADDRESSES);
    case 'no_record':
    case 'no_name':
      throw new NetError('dns', false, 'there is no such host');
    case 'failed':
      throw new NetError('dns', false, found.why);
  }
}

async function firstSocket(
  internet: Internet,
  target: FetchTarget,
  addresses: readonly string[],
  signal: AbortSignal,
): Promise<Duplex> {
  const { port, host, isSecure } = target;
  let failure: unknown = new NetError('dns', false, 'there is no such host');
  for (const address of addresses) {
    try {
      return await internet.connect({ address, port, tlsName: isSecure ? host : null }, signal);
    } catch (error) {
      if (signal.aborted) throw error;
      failure = error;
    }
  }
  throw failure;
}

/** What cannot be taken back, like a question to the name servers, still need not be waited for. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new NetError('aborted', false, 'the call was aborted', signal.reason));
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

function wordsOf(error: unknown): string {
  return error instanceof NetError ? error.message : 'the answer breaks off or is no HTTP';
}
