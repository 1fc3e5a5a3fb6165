/** Who is at the door, for the evidence and for slowing down guessers. */
import { BlockList, isIP } from 'node:net';
import type { Visit } from '../../domain/deal.ts';
import { safeLine } from '../../domain/text.ts';
import type { Peer } from './ports.ts';

/** This machine and private networks (RFC 1918, RFC 4193), where a proxy or a container's gateway stands. */
const NEAR = new BlockList();
for (const [network, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  NEAR.addSubnet(network, prefix);
NEAR.addAddress('::1', 'ipv6');
NEAR.addSubnet('fc00::', 7, 'ipv6');

/**
 * The client's address. A proxy nearby (the usual way to https) is believed about whom it speaks for, which it names last
 * in `X-Forwarded-For`; anyone from afar could write anything there, so then the socket's own address counts.
 */
export function peerAddress(request: Request, peer: Peer | undefined): string {
  const own = peer?.address ?? null;
  if (own === null) return 'unknown';
  if (!NEAR.check(own, isIP(own) === 6 ? 'ipv6' : 'ipv4')) return own;
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
