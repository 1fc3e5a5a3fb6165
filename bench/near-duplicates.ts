/**
 * Finding copies among real posts against npm's `minhash` (128 permutations, bands of four, its own estimate of similarity), as a ratio of one
 * run: words, signature, index, look-up and comparison for both. Real posts lie beside the checkout; without them there is nothing to measure.
 */
import { readdirSync } from 'node:fs';
import minhash from 'minhash';
import { isNearDuplicate, nearKeysOf, type Pairs, pairsOf } from '../src/domain/near-duplicates.ts';
import type { Post } from '../src/domain/opportunity.ts';
import { cleanPost } from '../src/engines/discovery/screening/cleaning.ts';
import { wordsOf } from '../src/engines/discovery/text/words.ts';
import { postsIn } from '../test/labels/labelled-posts.ts';
import { shared, sharedPath } from '../test/shared.ts';
import type { Verdict } from './verdict.ts';

const { Minhash, LshIndex } = minhash;
type Signature = InstanceType<typeof Minhash>;

/** The peer reads every so many-th post: its speed does not depend on how many there are. */
const SAMPLE = 12;
const ROUNDS = 3;
const LEAST_RATIO = 20;

export async function measureNearDuplicates(): Promise<readonly Verdict[]> {
  if (shared.skip) return [];
  const posts: Post[] = [];
  for (const folder of ['hn-whoishiring-2026', 'reddit-top-2013']) {
    for (const name of readdirSync(sharedPath('real', folder)).filter((file) => /\.(?:csv|json)$/.test(file)))
      for (const post of (await postsIn(`${folder}/${name}`)).values()) posts.push(cleanPost(post).post);
  }
  const sample = posts.filter((_, at) => at % SAMPLE === 0);
  let [ours, theirs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    ours = Math.min(ours, timeOf(() => findCopies(posts)) / posts.length);
    theirs = Math.min(theirs, timeOf(() => findCopiesByMinhash(sample)) / sample.length);
  }
  return [
    {
      name: `near-duplicates of ${posts.length} posts, against minhash`,
      measured: `${(ours * 1000).toFixed(1)} to ${(theirs * 1000).toFixed(0)} µs`,
      value: theirs / ours,
      target: { least: LEAST_RATIO },
    },
  ];
}

function timeOf(work: () => unknown): number {
  const startedAt = performance.now();
  work();
  return performance.now() - startedAt;
}

function findCopies(posts: readonly Post[]): number {
  const index = new Map<number, { readonly post: Post; readonly pairs: Pairs }[]>();
  let found = 0;
  for (const post of posts) {
    const one = { post, pairs: pairsOf(post) };
    const candidates = new Set<typeof one>();
    for (const key of nearKeysOf(post, one.pairs)) {
      const held = index.get(key);
      if (held === undefined) index.set(key, [one]);
      else {
        for (const other of held) candidates.add(other);
        held.push(one);
      }
    }
    for (const other of candidates) if (isNearDuplicate(post, other.post, one.pairs, other.pairs)) found++;
  }
  return found;
}

function findCopiesByMinhash(posts: readonly Post[]): number {
  const index = new LshIndex();
  const signatures = new Map<string, Signature>();
  let found = 0;
  for (const [at, { title, body }] of posts.entries()) {
    const signature = new Minhash();
    const words = wordsOf(`${title}\n${body}`);
    for (let i = 0; i + 2 < words.length; i++) signature.update(`${words[i]} ${words[i + 1]} ${words[i + 2]}`);
    // It can only be asked for what it holds.
    index.insert(String(at), signature);
    for (const key of index.query(signature)) {
      const other = signatures.get(key);
      if (other !== undefined && signature.jaccard(other) >= 0.5) found++;
    }
    signatures.set(String(at), signature);
  }
  return found;
}

if (import.meta.main) {
  const { printVerdicts } = await import('./verdict.ts');
  printVerdicts('near-duplicates', await measureNearDuplicates());
}
