/**
 * Slows down whoever guesses links. Only failures count, so a client with a right link never meets it; memory is bounded,
 * because the visitors it remembers are at most `maxVisitors`.
 */
import type { Clock } from '../../system/world.ts';

export interface Throttle {
  /** Seconds to wait before this address may try again; 0 when it may try now. Asked before the look-up. */
  waitSeconds(address: string): number;
  /** Records a wrong guess. */
  failed(address: string): void;
}

export interface ThrottleLimits {
  /** Wrong guesses one address has in a window. */
  readonly perAddress: number;
  /**
   * Wrong guesses all addresses have together in a window. Beyond it, an address that has guessed wrong even once must wait;
   * one that has not may still try, so that a swarm of guessers cannot lock honest clients out.
   */
  readonly overall: number;
  readonly windowMs: number;
  readonly maxVisitors: number;
}

const LIMITS: ThrottleLimits = { perAddress: 20, overall: 600, windowMs: 10 * 60_000, maxVisitors: 10_000 };

export function createThrottle(clock: Clock, limits: ThrottleLimits = LIMITS): Throttle {
  const failures = new Map<string, { count: number; until: number }>();
  let overall = { count: 0, until: 0 };
  const now = (): number => clock.now().getTime();
  const recorded = (address: string): { count: number; until: number } | null => {
    const found = failures.get(networkOf(address));
    return found && found.until > now() ? found : null;
  };
  return {
    waitSeconds(address) {
      const own = recorded(address);
      if (!own) return 0;
      if (own.count >= limits.perAddress) return secondsUntil(own.until, now());
      return overall.until > now() && overall.count >= limits.overall ? secondsUntil(overall.until, now()) : 0;
    },
    failed(address) {
      const network = networkOf(address);
      const until = now() + limits.windowMs;
      const own = recorded(address);
      // Deleting first keeps the map in the order of the latest failure, so that what is evicted is the oldest.
      failures.delete(network);
      failures.set(network, own ? { count: own.count + 1, until: own.until } : { count: 1, until });
      if (failures.size > limits.maxVisitors) {
        const [oldest] = failures.keys();
        if (oldest !== undefined) failures.delete(oldest);
      }
      overall = overall.until > now() ? { count: overall.count + 1, until: overall.until } : { count: 1, until };
    },
  };
}

/** One subscriber of an IPv6 provider usually holds a whole /64, so addresses of one /64 count as one. */
function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const mapped = /^(?:::ffff:)(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address);
  if (mapped?.[1] !== undefined) return mapped[1];
  const [head = '', tail] = address.toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  if (tail !== undefined) {
    const after = tail === '' ? 0 : tail.split(':').length;
    while (groups.length < 8 - after && groups.length < 4) groups.push('0');
    if (groups.length < 4) groups.push(...tail.split(':'));
  }
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

function secondsUntil(until: number, now: number): number {
  return Math.max(1, Math.ceil((until - now) / 1000));
}
