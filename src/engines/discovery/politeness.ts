/** One limit per host: requests to it leave one after the other, with the spacing its platform asks for. */
import type { Clock, Net } from '../../system/world.ts';

/** Wraps nets so that all of them together keep the limit of each host. */
export function createPoliteness(clock: Clock): (net: Net, spacingMs: number, signal: AbortSignal) => Net {
  /** When the next request to a host may leave, in milliseconds since 1970. */
  const nextAt = new Map<string, number>();
  return (net, spacingMs, signal) => ({
    refusesWrites: net.refusesWrites,
    async fetch(input, init) {
      const { host, hostname } = new URL(input instanceof Request ? input.url : String(input));
      if (!isThisMachine(hostname)) {
        const now = clock.now().getTime();
        const at = Math.max(now, nextAt.get(host) ?? 0);
        // Taken before the wait, so that callers at the same time queue behind each other.
        nextAt.set(host, at + spacingMs);
        if (at > now) await clock.sleep(at - now, signal);
      }
      return net.fetch(input, init);
    },
  });
}

/** A stand-in or gateway on this machine has no crowd to be spared. */
function isThisMachine(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}
