/** Who is at the door, for the evidence and for slowing down guessers. */
import { BlockList, isIP } from 'node:net';
import type { Visit } from '../../domain/deal.ts';
import { safeLine } from '../../domain/text.ts';
import type { Peer } from './ports.ts';

export interface Door {
  /**
   * The client's address. A proxy that is trusted is believed about whom it speaks for, which it names last in `X-Forwarded-For`; anyone else,
   * in a private network too, could write anything there, so then the socket's own address counts.
   */
  addressOf(request: Request, peer: Peer | undefined): string;
  visitOf(request: Request, peer: Peer | undefined): Visit;
}

/** @param trustedProxies addresses and networks (`10.0.0.0/8`) beside this machine itself, which is always trusted: the usual place of a proxy */
export function createDoor(trustedProxies: readonly string[]): Door {
  const trusted = listOf(['127.0.0.0/8', '::1', ...trustedProxies]);
  const isTrusted = (address: string): boolean => trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

  function addressOf(request: Request, peer: Peer | undefined): string {
    let address = peer?.address ?? null;
    if (address === null) return 'unknown';
    // Each trusted proxy vouches for the one it names; the first that is not trusted is the client.
    const named = (request.headers.get('x-forwarded-for') ?? '').split(',').map((one) => one.trim());
    for (let next = named.pop(); next !== undefined && isTrusted(address) && isIP(next) !== 0; next = named.pop()) address = next;
    return address;
  }

  return {
    addressOf,
    visitOf(request, peer) {
      const forwardedFor = request.headers.get('x-forwarded-for');
      return {
        ip: addressOf(request, peer),
        forwardedFor: forwardedFor === null ? null : safeLine(forwardedFor, 300),
        userAgent: safeLine(request.headers.get('user-agent') ?? '', 400),
      };
    },
  };
}

function listOf(proxies: readonly string[]): BlockList {
  const list = new BlockList();
  for (const proxy of proxies) {
    const [address = '', prefix] = proxy.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
}
