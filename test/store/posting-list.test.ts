import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLOCK_SIZE, PostingListBuilder, PostSet } from '../../src/store/posting-list.ts';

/** Numbers of a block, some sets sparse and scattered, some dense stretches. */
const scattered = fc.uniqueArray(fc.integer({ min: 0, max: BLOCK_SIZE - 1 }), { maxLength: 300 });
const dense = fc
  .tuple(fc.integer({ min: 0, max: BLOCK_SIZE - 1 }), fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 3 }))
  .map(([from, count, step]) => Array.from({ length: count }, (_, i) => from + i * step).filter((n) => n < BLOCK_SIZE));
const numbers = fc
  .oneof(
    scattered,
    dense,
    fc.tuple(scattered, dense).map(([a, b]) => [...a, ...b]),
  )
  .map((list) => [...new Set(list)].sort((a, b) => a - b));

function listOf(sorted: readonly number[]): Uint8Array {
  const builder = new PostingListBuilder();
  for (const number of sorted) {
    builder.add(number);
    // A word often stands in a post more than once.
    builder.add(number);
  }
  expect(builder.count).toBe(sorted.length);
  return builder.bytes();
}

function membersOf(set: PostSet): number[] {
  const members: number[] = [];
  for (let at = set.highest(BLOCK_SIZE - 1); at >= 0; at = at === 0 ? -1 : set.highest(at - 1)) members.push(at);
  return members.reverse();
}

describe('a posting list', () => {
  test('leaves of a set what stands in every list, however sparse or dense', () => {
    fc.assert(
      fc.property(fc.array(numbers, { minLength: 1, maxLength: 4 }), (lists) => {
        const set = new PostSet();
        set.fill();
        let expected = Array.from({ length: BLOCK_SIZE }, (_, number) => number);
        for (const list of lists) {
          const members = new Set(list);
          expected = expected.filter((number) => members.has(number));
          expect(set.narrow(listOf(list))).toBe(expected.length > 0);
        }
        expect(membersOf(set)).toEqual(expected);
        for (const number of expected.slice(0, 20)) expect(set.has(number)).toBe(true);
        for (const number of lists[0]?.slice(0, 50) ?? []) expect(set.has(number)).toBe(expected.includes(number));
      }),
      { numRuns: 60 },
    );
  });

  test('reads rows at any address', () => {
    const bits = listOf(Array.from({ length: 10_000 }, (_, i) => i * 3));
    for (let offset = 0; offset < 4; offset++) {
      const row = new Uint8Array(bits.length + 8).subarray(offset, offset + bits.length);
      row.set(bits);
      const set = new PostSet();
      set.fill();
      expect(set.narrow(row)).toBe(true);
      expect(set.highest(29_996)).toBe(29_994);
    }
  });

  test('takes a byte a post and a little more, and never more than a bit a post of the block', () => {
    expect(listOf(Array.from({ length: 64 }, (_, i) => i * 500)).length).toBeLessThan(64 * 2 + 17);
    expect(listOf(Array.from({ length: 800 }, (_, i) => i * 40)).length).toBeLessThan(1000);
    expect(listOf(Array.from({ length: 1000 }, (_, i) => i * 32)).length).toBe(BLOCK_SIZE / 8);
    expect(listOf(Array.from({ length: BLOCK_SIZE }, (_, i) => i)).length).toBe(BLOCK_SIZE / 8);
    expect(listOf([0]).length).toBe(18);
  });

  test('may be full of nonsense, and the set holds what it held or less', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
        const set = new PostSet();
        set.fill();
        set.narrow(bytes);
        for (const member of membersOf(set)) expect(member).toBeLessThan(BLOCK_SIZE);
      }),
      { numRuns: 30 },
    );
  });
});
