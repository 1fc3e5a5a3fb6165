import { describe, expect, it } from 'vitest';
import { createPoliteness } from '../../../src/engines/discovery/politeness.ts';
import type { Clock, Net } from '../../../src/system/world.ts';

/** A clock whose sleepers wake in order, and a net that notes when each request left. */
function scene(): { clock: Clock; net: Net; left: string[] } {
  const start = Date.parse('2026-03-02T09:00:00Z');
  const left: string[] = [];
  let now = start;
  const clock: Clock = {
    now: () => new Date(now),
    async sleep(delayMs, signal) {
      const wake = now + delayMs;
      signal?.throwIfAborted();
      await Promise.resolve();
      now = Math.max(now, wake);
    },
  };
  const net: Net = {
    refusesWrites: false,
    async fetch(input) {
      left.push(`${new URL(String(input)).host} +${now - start}`);
      return new Response('{}');
    },
  };
  return { clock, net, left };
}

describe('politeness', () => {
  it('spaces requests to one host, across nets, and lets other hosts go at once', async () => {
    const { clock, net, left } = scene();
    const polite = createPoliteness(clock);
    const signal = new AbortController().signal;
    const [first, second] = [polite(net, 1000, signal), polite(net, 1000, signal)];
    await first.fetch('https://a.example/1');
    await second.fetch('https://b.example/1');
    await second.fetch('https://a.example/2');
    await first.fetch('https://a.example/3');
    expect(left).toEqual(['a.example +0', 'b.example +0', 'a.example +1000', 'a.example +2000']);
  });

  it('does not wait for this machine', async () => {
    const { clock, net, left } = scene();
    const polite = createPoliteness(clock)(net, 5000, new AbortController().signal);
    for (const host of ['127.0.0.1:8080', 'localhost', '127.0.0.1:8080']) await polite.fetch(`http://${host}/`);
    expect(left.every((one) => one.endsWith(' +0'))).toBe(true);
  });

  it('stops waiting when it is interrupted', async () => {
    const { clock, net, left } = scene();
    const stop = new AbortController();
    const polite = createPoliteness(clock)(net, 5000, stop.signal);
    await polite.fetch('https://a.example/1');
    stop.abort(new Error('SIGINT'));
    await expect(polite.fetch('https://a.example/2')).rejects.toThrow('SIGINT');
    expect(left).toHaveLength(1);
  });
});
