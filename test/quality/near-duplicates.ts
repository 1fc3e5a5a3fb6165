/**
 * Near-duplicates as the ledger finds them (a shared key, then the comparison), over every pair of posts: the real reposts of hiring threads
 * between months and between communities, copies that were edited by a seeded generator, and form letters that ask for other work.
 */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { type Compared, isNearDuplicate, nearKeysOf, type Pairs, pairsOf } from '../../src/domain/near-duplicates.ts';
import type { Post } from '../../src/domain/opportunity.ts';
import { cleanPost } from '../../src/engines/discovery/screening/cleaning.ts';
import { cell, rowsOf } from '../labels/label-tables.ts';
import { postsIn } from '../labels/labelled-posts.ts';
import { sharedPath } from '../shared.ts';
import { editedCopy, formLetters, seededRandom } from './edited-copies.ts';
import { type Figure, type Measured, type Miss, type Split, share } from './figure.ts';

const PRECISION = 0.99;
const RECALL = 0.95;
const EDITED_FOUND = 0.98;
const EDITED_SHARE = 0.05;
const FOLDERS = ['hn-whoishiring-2026', 'reddit-top-2013'];

interface Placed {
  readonly file: string;
  readonly id: string;
  readonly post: Post;
  readonly pairs: Pairs;
}

type Verdict = 'same' | 'different' | 'unclear';

/** Reposts by split, edited copies, form letters, and all of them together. */
export async function measure(): Promise<Measured> {
  const posts = await allPosts();
  const reposts = repostFigures(posts);
  const edited = editedFigures(posts.filter(({ pairs }) => nearKeysOf(EMPTY, pairs).length > 0));
  const letters = letterFigures();
  const right = reposts.right + edited.found;
  const together = { name: 'near-duplicates, reposts and edits: ', split: 'all' as const, comparison: '>=' as const };
  return {
    title: 'Near-duplicates',
    made: [
      'Every pair of posts by one author in the hiring threads of three months, and every pair at all with a fifth of its word pairs in common, read and labelled',
      '`same` (posted again, details changed), `different` (other work, or written anew) or `unclear` (left out); a pair that is found and not labelled counts as wrong.',
      'Edited copies: of every real post that is long enough, one word in twenty replaced, dropped or put in, and its paragraphs moved.',
    ].join(' '),
    figures: [
      ...reposts.figures,
      ...edited.figures,
      ...letters,
      {
        ...together,
        name: `${together.name}precision`,
        value: share(right, right + reposts.wrong + edited.wrong),
        n: right,
        threshold: PRECISION,
      },
      {
        ...together,
        name: `${together.name}recall`,
        value: share(right, reposts.labelled + edited.made),
        n: reposts.labelled + edited.made,
        threshold: RECALL,
      },
    ],
    misses: reposts.misses,
  };
}

const EMPTY: Compared = { source: '', author: null, title: '', body: '' };

async function allPosts(): Promise<readonly Placed[]> {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(sharedPath('real', folder))
      .filter((name) => /\.(?:csv|json)$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
  const posts: Placed[] = [];
  for (const file of files.sort()) {
    for (const [id, raw] of await postsIn(file)) {
      const { post } = cleanPost(raw);
      posts.push({ file, id, post, pairs: pairsOf(post) });
    }
  }
  return posts;
}

/** Every pair that shares a key and is one request by the comparison, as the ledger would come upon it. */
function foundPairs(posts: readonly Placed[]): readonly (readonly [Placed, Placed])[] {
  const holders = new Map<number, Placed[]>();
  const found: (readonly [Placed, Placed])[] = [];
  for (const one of posts) {
    const candidates = new Set<Placed>();
    for (const key of nearKeysOf(one.post, one.pairs)) {
      const before = holders.get(key);
      if (before === undefined) holders.set(key, [one]);
      else {
        for (const other of before) candidates.add(other);
        before.push(one);
      }
    }
    for (const other of candidates) {
      if (isNearDuplicate(one.post, other.post, one.pairs, other.pairs)) found.push([other, one]);
    }
  }
  return found;
}

interface RepostFigures {
  readonly figures: readonly Figure[];
  readonly misses: readonly Miss[];
  readonly right: number;
  readonly wrong: number;
  readonly labelled: number;
}

function repostFigures(posts: readonly Placed[]): RepostFigures {
  const labels = labelledPairs(posts);
  const counts = { seen: { right: 0, wrong: 0, labelled: 0 }, unseen: { right: 0, wrong: 0, labelled: 0 } };
  const misses: Miss[] = [];
  const left = new Map(labels);
  for (const [a, b] of foundPairs(posts)) {
    const key = pairKey(a, b);
    const label = labels.get(key) ?? { verdict: 'different' as const, split: splitOf(key) };
    left.delete(key);
    if (label.verdict === 'same') counts[label.split].right++;
    if (label.verdict !== 'different') continue;
    counts[label.split].wrong++;
    misses.push(missOf(key, label.split, 2, labels.has(key) ? 'different' : 'not labelled', 'same'));
  }
  for (const { verdict, split } of labels.values()) if (verdict === 'same') counts[split].labelled++;
  for (const [key, { verdict, split }] of left) if (verdict === 'same') misses.push(missOf(key, split, 1, 'same', 'different'));
  const figures = (['seen', 'unseen'] as const).flatMap((split): readonly Figure[] => {
    const { right, wrong, labelled } = counts[split];
    return [
      {
        name: 'repost precision',
        split,
        value: share(right, right + wrong),
        n: right + wrong,
        threshold: null,
        comparison: '>=',
      },
      { name: 'repost recall', split, value: share(right, labelled), n: labelled, threshold: RECALL, comparison: '>=' },
    ];
  });
  const sum = (name: 'right' | 'wrong' | 'labelled'): number => counts.seen[name] + counts.unseen[name];
  return { figures, misses, right: sum('right'), wrong: sum('wrong'), labelled: sum('labelled') };
}

/** Throws where a label does not fit its post any more: it would measure another text than the one that was read. */
function labelledPairs(posts: readonly Placed[]): ReadonlyMap<string, { verdict: Verdict; split: 'seen' | 'unseen' }> {
  const hashes = new Map(posts.map(({ file, id, post }) => [`${file} ${id}`, textHash(post)]));
  return new Map(
    rowsOf('near-duplicates').map((row) => {
      const [one, other] = [`${cell(row, 'file')} ${cell(row, 'id')}`, `${cell(row, 'other_file')} ${cell(row, 'other_id')}`];
      if (hashes.get(one) !== cell(row, 'text_hash') || hashes.get(other) !== cell(row, 'other_text_hash'))
        throw new Error(`the text of ${one} or ${other} is not the one that was labelled`);
      const verdict = cell(row, 'label') as Verdict;
      return [keyOfNames(one, other), { verdict, split: cell(row, 'split') as 'seen' | 'unseen' }];
    }),
  );
}

function textHash({ title, body }: Post): string {
  return createHash('sha256').update(`${title}\n${body}`).digest('hex').slice(0, 16);
}

function pairKey(a: Placed, b: Placed): string {
  return keyOfNames(`${a.file} ${a.id}`, `${b.file} ${b.id}`);
}

function keyOfNames(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function splitOf(key: string): 'seen' | 'unseen' {
  return Number.parseInt(createHash('sha256').update(key.split(' ').slice(0, 2).join('\0')).digest('hex').slice(0, 8), 16) % 5 < 2
    ? 'unseen'
    : 'seen';
}

function missOf(key: string, split: Split, weight: number, label: string, found: string): Miss {
  const [file = '', id = '', ...other] = key.split(' ');
  return { file, id, split, weight, about: `and ${other.join(' ')}`, label, found, at: null };
}

/** Each post's edited copy is looked for among all posts: it must find its own, and nothing that is not one with its own. */
function editedFigures(posts: readonly Placed[]): {
  readonly figures: readonly Figure[];
  readonly found: number;
  readonly wrong: number;
  readonly made: number;
} {
  const random = seededRandom(20260101);
  const words = [
    ...new Set(posts.slice(0, 2000).flatMap(({ post }) => post.body.split(/\s+/).filter((word) => /^[a-z]{2,12}$/.test(word)))),
  ];
  const holders = new Map<number, Placed[]>();
  for (const one of posts) {
    for (const key of nearKeysOf(one.post, one.pairs)) {
      const before = holders.get(key);
      if (before === undefined) holders.set(key, [one]);
      else before.push(one);
    }
  }
  let [found, wrong] = [0, 0];
  for (const one of posts) {
    // Another author on another platform: nothing but the text tells.
    const copy: Compared = {
      ...editedCopy(one.post, EDITED_SHARE, words, random),
      source: 'elsewhere',
      author: { name: 'somebody', url: null },
    };
    const pairs = pairsOf(copy);
    const candidates = new Set(nearKeysOf(copy, pairs).flatMap((key) => holders.get(key) ?? []));
    const matches = [...candidates].filter((other) => isNearDuplicate(copy, other.post, pairs, other.pairs));
    if (matches.includes(one)) found++;
    wrong += matches.filter((other) => other !== one && !isNearDuplicate(one.post, other.post, one.pairs, other.pairs)).length;
  }
  return {
    figures: [
      {
        name: 'copies with 5 % of the words changed, found',
        split: 'all',
        value: share(found, posts.length),
        n: posts.length,
        threshold: EDITED_FOUND,
        comparison: '>=',
      },
    ],
    found,
    wrong,
    made: posts.length,
  };
}

/** Of letters that ask for other work in the same words, how many are told apart; of the same letters edited, how many are still found. */
function letterFigures(): readonly Figure[] {
  const letters = formLetters();
  let [apart, pairs] = [0, 0];
  for (const [at, one] of letters.entries()) {
    for (const other of letters.slice(at + 1)) {
      if (one.form !== other.form) continue;
      pairs++;
      if (!isNearDuplicate(one.post, other.post)) apart++;
    }
  }
  return [
    {
      name: 'form letters for other work, told apart',
      split: 'all',
      value: share(apart, pairs),
      n: pairs,
      threshold: PRECISION,
      comparison: '>=',
    },
  ];
}
