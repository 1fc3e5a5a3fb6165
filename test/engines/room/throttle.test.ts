import { describe, expect, test } from 'vitest';
import { createThrottle } from '../../../src/engines/room/throttle.ts';
import { fakeClock } from '../../ledger.ts';

const LIMITS = { perAddress: 3, overall: 10, windowMs: 60_000, maxVisitors: 5 };

function failTimes(throttle: ReturnType<typeof createThrottle>, address: string, times: number): void {
  for (let i = 0; i < times; i++) throttle.failed(address);
}

describe('one guesser', () => {
  test('waits after the allowed failures until the window is over', () => {
    const clock = fakeClock();
    const throttle = createThrottle(clock, LIMITS);
    failTimes(throttle, '203.0.113.1', 2);
    expect(throttle.waitSeconds('203.0.113.1')).toBe(0);
    throttle.failed('203.0.113.1');
    expect(throttle.waitSeconds('203.0.113.1')).toBe(60);
    expect(throttle.waitSeconds('203.0.113.2')).toBe(0);
    clock.advance(59_500);
    expect(throttle.waitSeconds('203.0.113.1')).toBe(1);
    clock.advance(500);
    expect(throttle.waitSeconds('203.0.113.1')).toBe(0);
  });

  test.each([
    ['2001:db8:1:2::1', '2001:db8:1:2:ffff:eeee:dddd:cccc', true],
    ['2001:db8:1:2::1', '2001:0DB8:0001:0002::9', true],
    ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
    ['::ffff:203.0.113.1', '203.0.113.1', true],
    ['::1', '::2', true],
    ['1::', '1:0:0:0:5::', true],
  ])('%s and %s share a count: %s', (one, other, isShared) => {
    const throttle = createThrottle(fakeClock(), LIMITS);
    failTimes(throttle, one, 3);
    expect(throttle.waitSeconds(other) > 0).toBe(isShared);
  });
});

describe('many guessers', () => {
  test('all who guessed wrong wait, who did not may still come in', () => {
    const throttle = createThrottle(fakeClock(), { ...LIMITS, maxVisitors: 100 });
    for (let i = 1; i <= 10; i++) throttle.failed(`203.0.113.${i}`);
    expect(throttle.waitSeconds('203.0.113.1')).toBeGreaterThan(0);
    expect(throttle.waitSeconds('198.51.100.1')).toBe(0);
  });

  test('memory is bounded: the oldest is forgotten first', () => {
    const throttle = createThrottle(fakeClock(), { ...LIMITS, overall: 1_000_000 });
    failTimes(throttle, '203.0.113.1', 3);
    for (let i = 2; i <= 5; i++) throttle.failed(`203.0.113.${i}`);
    expect(throttle.waitSeconds('203.0.113.1')).toBeGreaterThan(0);
    throttle.failed('203.0.113.6');
    expect(throttle.waitSeconds('203.0.113.1')).toBe(0);
  });
});
