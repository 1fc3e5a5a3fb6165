/**
 * Which words are used alike, as features of a post: a model that has read of plumbers then knows something of tilers. Clusters are named by
 * their most frequent word (`~plumber`); what stands in each, `word-clusters.ts` says.
 */

import { byNumber } from '../text/word-table.ts';
import { namesIn } from '../text/words.ts';
import { CLASS_NAMES, classOf } from './kind-classes.ts';
import { CLUSTERS } from './word-clusters.ts';

const ALL = CLUSTERS.trim()
  .split('\n\n')
  .map((paragraph) => namesIn(paragraph));
const NAMES = ALL.map(([first = '']) => `~${first}`);
const COUNT = NAMES.length;
/** By number, from 1. */
const BY_WORD = byNumber(ALL.flatMap((words, index) => words.map((word) => [word, index + 1] as const)));

/** A class and the cluster of a later word belong together when at most so many words lie between. */
const MAX_BETWEEN = 2;
/** A cluster that is met says less than a class of `kind-classes.ts`. */
const MET = 0.5;

/**
 * What `clustersOf` reports, by number: `^~plumber` in the title, `~plumber` in the body, `need ~plumber` where a word of a class goes before
 * one of none.
 */
export const CLUSTER_FEATURES: readonly string[] = [
  ...NAMES.map((name) => `^${name}`),
  ...NAMES,
  ...CLASS_NAMES.slice(1).flatMap((first) => NAMES.map((name) => `${first} ${name}`)),
];
const SEEN = new Int32Array(CLUSTER_FEATURES.length);
let turn = 0;

/** Calls `found` once for each feature of a post, whose first words are those of its title. Linear. */
export function clustersOf(
  words: readonly string[],
  numbers: readonly number[],
  titleWords: number,
  to: number,
  found: (feature: number, value: number) => void,
): void {
  turn++;
  const end = Math.min(to, numbers.length);
  inPart(words, numbers, 0, Math.min(titleWords, end), -1, found);
  inPart(words, numbers, titleWords, end, COUNT - 1, found);
}

/** `first` is the number of the feature before that of the first cluster. */
function inPart(
  words: readonly string[],
  numbers: readonly number[],
  from: number,
  to: number,
  first: number,
  found: (feature: number, value: number) => void,
): void {
  let last = 0;
  let lastAt = 0;
  for (let at = from; at < to; at++) {
    const number = numbers[at] as number;
    const one = classOf(words[at] as string, number);
    const cluster = number === 0 ? undefined : BY_WORD.get(number);
    if (cluster !== undefined) {
      once(first + cluster, MET, found);
      if (one === 0 && last !== 0 && at - lastAt <= MAX_BETWEEN + 1) once(COUNT * (last + 1) + cluster - 1, 1, found);
    }
    if (one === 0) continue;
    last = one;
    lastAt = at;
  }
}

function once(feature: number, value: number, found: (feature: number, value: number) => void): void {
  if (SEEN[feature] === turn) return;
  SEEN[feature] = turn;
  found(feature, value);
}
