import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Breadth, besides, MOST_TIES, personAround, type Tie, type Word } from '../../src/domain/person-graph.ts';

const KEYS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const key = fc.constantFrom(...KEYS);
const tie: fc.Arbitrary<Tie> = fc
  .record({ a: key, b: key, order: fc.nat(9), isStrong: fc.boolean() })
  .filter(({ a, b }) => a !== b);
const word: fc.Arbitrary<Word> = fc
  .record({ a: key, b: key, said: fc.constantFrom('split' as const, 'merged' as const) })
  .filter(({ a, b }) => a < b);
/** One word a pair, as the fold of the log keeps them. */
const graph = fc.record({
  ties: fc.array(tie, { maxLength: 14 }),
  words: fc.uniqueArray(word, { maxLength: 4, selector: ({ a, b }) => a + b }),
});
const breadth = fc.constantFrom<Breadth>('shown', 'guarded');

function sorted(keys: ReadonlySet<string>): string {
  return [...keys].sort().join('');
}

describe('one person', () => {
  test('is the same person seen from each of their identities', () => {
    fc.assert(
      fc.property(graph, breadth, (given, how) => {
        for (const start of KEYS) {
          const person = personAround(start, given, how);
          expect(person.has(start)).toBe(true);
          for (const other of person) expect(sorted(personAround(other, given, how))).toBe(sorted(person));
        }
      }),
    );
  });

  test('does not depend on the order in which things were said', () => {
    fc.assert(
      fc.property(graph, breadth, fc.infiniteStream(fc.nat()), (given, how, noise) => {
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((item) => ({ item, at: noise.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ item }) => item);
        const other = { ties: shuffled(given.ties).map(swapped), words: shuffled(given.words) };
        for (const start of KEYS) expect(sorted(personAround(start, other, how))).toBe(sorted(personAround(start, given, how)));
      }),
    );
  });

  test('a split separates, whatever evidence there is, and takes nobody from anybody else', () => {
    fc.assert(
      fc.property(graph, breadth, key, key, (given, how, a, b) => {
        fc.pre(a !== b);
        // Where splits stand already, one more can give back what an earlier one had taken: only a first split is asked for less than that.
        const before = given.words.filter((said) => pair(said.a, said.b) !== pair(a, b));
        const split = { a, b, said: 'split' as const };
        expect(personAround(a, { ties: given.ties, words: [...before, split] }, how).has(b)).toBe(false);
        const merges = before.filter(({ said }) => said === 'merged');
        const joined = { ties: given.ties, words: merges };
        const parted = { ties: given.ties, words: [...merges, split] };
        const touched = personAround(a, joined, how);
        for (const start of KEYS) {
          const was = personAround(start, joined, how);
          const is = personAround(start, parted, how);
          if (!touched.has(b) || !touched.has(start)) expect(sorted(is)).toBe(sorted(was));
        }
      }),
    );
  });

  test('what is guarded holds for everybody who is shown to be one person, and for more', () => {
    fc.assert(
      fc.property(graph, (given) => {
        for (const start of KEYS) {
          const guarded = personAround(start, given, 'guarded');
          for (const other of personAround(start, given, 'shown')) expect(guarded.has(other)).toBe(true);
        }
      }),
    );
  });

  test('an operator’s word joins without evidence', () => {
    expect(sorted(personAround('a', { ties: [], words: [{ a: 'a', b: 'b', said: 'merged' }] }, 'shown'))).toBe('ab');
  });

  test('of evidence that cannot all hold the earlier does', () => {
    const ties = [
      { a: 'jo', b: 'phone', order: 1, isStrong: true },
      { a: 'al', b: 'phone', order: 2, isStrong: true },
      { a: 'al', b: 'mail', order: 3, isStrong: true },
    ];
    const words: Word[] = [{ a: 'jo', b: 'mail', said: 'split' }];
    expect([...personAround('jo', { ties, words }, 'shown')].sort()).toEqual(['al', 'jo', 'phone']);
    expect([...personAround('mail', { ties, words }, 'shown')]).toEqual(['mail']);
  });
});

describe('what too many share', () => {
  const mailbox = (count: number): Tie[] =>
    Array.from({ length: count }, (_, i) => ({ a: `author-${i}`, b: 'mailbox', order: i, isStrong: true }));

  test.each([
    [MOST_TIES, MOST_TIES + 1],
    [MOST_TIES + 1, 1],
  ])('with %i ties a person has %i identities', (count, size) => {
    expect(personAround('author-0', { ties: mailbox(count), words: [] }, 'guarded').size).toBe(size);
  });

  test('is named beside the person, unless it was split from them', () => {
    const ties = mailbox(MOST_TIES + 1);
    const around = (words: Word[]) => [...besides(new Set(['author-0']), { ties, words }, 'shown')];
    expect(around([])).toEqual(['mailbox']);
    expect(around([{ a: 'author-0', b: 'mailbox', said: 'split' }])).toEqual([]);
    expect([...besides(new Set(['mailbox']), { ties, words: [] }, 'shown')]).toEqual([]);
  });

  test('doubtful ties do not undo what is shown', () => {
    const doubtful = mailbox(40).map((one) => ({ ...one, isStrong: false }));
    const ties = [...doubtful, { a: 'jo', b: 'mailbox', order: 0, isStrong: true }];
    expect([...personAround('jo', { ties, words: [] }, 'guarded')].sort()).toEqual(['jo', 'mailbox']);
  });
});

function swapped({ a, b, ...rest }: Tie): Tie {
  return { a: b, b: a, ...rest };
}

function pair(a: string, b: string): string {
  return [a, b].sort().join('');
}
