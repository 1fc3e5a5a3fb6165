/**
 * Which identities are one person. Evidence ties identities, an operator's word joins or parts them, and the word wins: two that were
 * parted are never one person, whatever is read later. The result depends on what is said, not on the order in which it was said.
 */

/** Evidence that two identities are one person. */
export interface Tie {
  readonly a: string;
  readonly b: string;
  /** Where the evidence stands in time; of two ties that cannot both hold the earlier one does. */
  readonly order: number;
  readonly isStrong: boolean;
}

/** An operator's last word about two identities. */
export interface Word {
  readonly a: string;
  readonly b: string;
  readonly said: 'split' | 'merged';
}

/** `shown`: what evidence shows. `guarded`: doubtful evidence too, for rules that must rather hold for too many than for too few. */
export type Breadth = 'shown' | 'guarded';

/**
 * More ties of one strength than this at one identity, and it is no bridge: an agency's account, a moderator, the mailbox of a job board.
 * People have a handful of addresses and accounts, and few have more than a dozen.
 */
export const MOST_TIES = 16;

export interface Graph {
  readonly ties: readonly Tie[];
  readonly words: readonly Word[];
}

/** Everyone who is one person with `start`, `start` included, in no particular order. */
export function personAround(start: string, graph: Graph, breadth: Breadth): ReadonlySet<string> {
  const groups = partition(graph, breadth);
  return groups.get(start) ?? new Set([start]);
}

/** Identities that `members` are tied to and that are no bridge to anybody else, because too many share them. */
export function besides(members: ReadonlySet<string>, { ties, words }: Graph, breadth: Breadth): ReadonlySet<string> {
  const counts = tieCounts(ties);
  const found = new Set<string>();
  for (const { a, b, isStrong } of ties) {
    if (!isStrong && breadth === 'shown') continue;
    for (const [one, other] of bothWays(a, b)) {
      if (!members.has(one) || members.has(other) || !isShared(other, isStrong, counts)) continue;
      if (!areParted([other], members, words)) found.add(other);
    }
  }
  return found;
}

/** Whether an operator's word stands between two groups. */
export function areParted(one: Iterable<string>, other: ReadonlySet<string>, words: readonly Word[]): boolean {
  const ones = new Set(one);
  return words.some(({ a, b, said }) => said === 'split' && ((ones.has(a) && other.has(b)) || (ones.has(b) && other.has(a))));
}

/** The two in the one order in which a pair is written. */
export function ordered(a: string, b: string): readonly [string, string] {
  return a < b ? [a, b] : [b, a];
}

function partition({ ties, words }: Graph, breadth: Breadth): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  const groupOf = (key: string): Set<string> => groups.get(key) ?? new Set([key]);
  const splits = words.filter(({ said }) => said === 'split');
  const unite = (a: string, b: string): void => {
    const [one, other] = [groupOf(a), groupOf(b)];
    if (one === other || areParted(one, other, splits)) return;
    const whole = one.size < other.size ? other : one;
    for (const key of whole === one ? other : one) whole.add(key);
    for (const key of whole) groups.set(key, whole);
  };
  const merges = words.filter(({ said }) => said === 'merged').map(({ a, b }) => ordered(a, b));
  for (const [a, b] of merges.toSorted((one, other) => compare(one, other))) unite(a, b);
  const counts = tieCounts(ties);
  const bridges = ties.filter(
    ({ a, b, isStrong }) =>
      (isStrong || breadth === 'guarded') && !isShared(a, isStrong, counts) && !isShared(b, isStrong, counts),
  );
  for (const { a, b } of bridges.toSorted(byWeight)) unite(a, b);
  return groups;
}

/** The strong before the doubtful, the earlier before the later. */
function byWeight(one: Tie, other: Tie): number {
  return (
    Number(other.isStrong) - Number(one.isStrong) ||
    one.order - other.order ||
    compare(ordered(one.a, one.b), ordered(other.a, other.b))
  );
}

function compare(one: readonly [string, string], other: readonly [string, string]): number {
  return one[0] < other[0] ? -1 : one[0] > other[0] ? 1 : one[1] < other[1] ? -1 : one[1] > other[1] ? 1 : 0;
}

/** How many others each identity is tied to, strong and doubtful ties apart: doubtful ones must not undo what is shown. */
function tieCounts(ties: readonly Tie[]): ReadonlyMap<string, number> {
  const others = new Map<string, Set<string>>();
  for (const { a, b, isStrong } of ties) {
    for (const [one, other] of bothWays(a, b)) {
      const name = countName(one, isStrong);
      others.set(name, (others.get(name) ?? new Set()).add(other));
    }
  }
  return new Map([...others].map(([name, { size }]) => [name, size]));
}

function isShared(key: string, isStrong: boolean, counts: ReadonlyMap<string, number>): boolean {
  return (counts.get(countName(key, isStrong)) ?? 0) > MOST_TIES;
}

function countName(key: string, isStrong: boolean): string {
  return `${isStrong ? 'strong' : 'doubtful'} ${key}`;
}

function bothWays(a: string, b: string): readonly (readonly [string, string])[] {
  return [
    [a, b],
    [b, a],
  ];
}
