/** Who is at the door, for the evidence and for slowing down guessers. */
import { isIP } from 'node:net';
import type { Visit } from '../../domain/deal.ts';
import { safeLine } from '../../domain/text.ts';
import type { Peer } from './ports.ts';

/**
 * The client's address. A proxy on this machine (the usual way to https) is believed about whom it speaks for, which it names last
 * in `X-Forwarded-For`; anyone else could write anything there, so then the socket's own address counts.
 */
export function peerAddress(request: Request, peer: Peer | undefined): string {
  const own = peer?.address ?? null;
  if (own === null) return 'unknown';
  if (!isLoopback(own)) return own;
  const named = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  return isIP(named) === 0 ? own : named;
}

export function visitOf(request: Request, peer: Peer | undefined): Visit {
  const forwardedFor = request.headers.get('x-forwarded-for');
  return {
    ip: peerAddress(request, peer),
    forwardedFor: forwardedFor === null ? null : safeLine(forwardedFor, 300),
    userAgent: safeLine(request.headers.get('user-agent') ?? '', 400),
  };
}

function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.') || address.startsWith('::ffff:127.');
}
