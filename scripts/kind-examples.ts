/** The posts that the model of kinds learns from, each with what it is and how that is known. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind, Post } from '../src/domain/opportunity.ts';
import { titleTags } from '../src/engines/discovery/kind-tags.ts';
import { postsIn } from '../test/labels/labelled-posts.ts';
import { splitOf } from '../test/labels/notes.ts';
import { sharedPath } from '../test/shared.ts';

export interface Example {
  /** Without its tags: the model reads words. */
  readonly post: Post;
  readonly kind: Kind;
  /** Community or site. */
  readonly group: string;
  /** How much it counts: what a person read counts most. */
  readonly weight: number;
  readonly key: string;
}

const TALK = ['webdev', 'startups', 'smallbusiness', 'Entrepreneur', 'androiddev', 'beermoney', 'freelance', 'jobs'];
const FAVOURS = ['Favors', 'picrequests'];
const HN = ['2026-01-01', '2026-02-01', '2026-03-15'].map((day) => `hn-whoishiring-2026/${day}.raw.json`);

/** How much a post counts by how its kind is known. */
const READ = 3;
const BY_COMMUNITY = 1;
const BY_FAVOUR_TAG = 0.4;
const BY_THREAD = 0.4;

/** Posts in the order of their files. None whose split is `unseen`, and none of `request-or-offer-labels.tsv`: those judge. */
export async function trainingPosts(): Promise<readonly Example[]> {
  const read = labelsOf(join(import.meta.dirname, '..', 'test', 'labels', 'kinds.tsv'), 3);
  const judging = judgingLabels();
  const examples: Example[] = [];
  const add = (
    file: string,
    group: string,
    post: Post,
    byPlace: { readonly kind: Kind; readonly weight: number } | null,
  ): void => {
    const key = `${file} ${post.nativeId}`;
    if (post.nativeId === null || judging.has(key) || splitOf(file, post.nativeId) === 'unseen') return;
    const label = read.get(key);
    const known = label === undefined ? byPlace : { kind: label, weight: READ };
    if (known !== null) examples.push({ post: untagged(post), group, key, ...known });
  };
  for (const name of TALK) {
    const file = `reddit-top-2013/${name}.csv`;
    for (const post of (await postsIn(file)).values()) {
      add(file, name, post, isTaggedForWork(post) ? null : { kind: 'other', weight: BY_COMMUNITY });
    }
  }
  for (const name of FAVOURS) {
    const file = `reddit-top-2013/${name}.csv`;
    for (const post of (await postsIn(file)).values()) {
      const kind = favourKind(post);
      add(file, name, post, kind === null ? null : { kind, weight: BY_FAVOUR_TAG });
    }
  }
  const market = 'reddit-top-2013/forhire.csv';
  for (const post of (await postsIn(market)).values()) {
    const isTalk = titleTags(post.title).some((tag) => /testimonial|meta|tip|thank|update|info|scam/i.test(tag));
    add(market, 'forhire', post, isTalk ? { kind: 'other', weight: BY_COMMUNITY } : null);
  }
  for (const file of HN) {
    for (const post of (await postsIn(file)).values()) add(file, 'hn', post, { kind: 'request', weight: BY_THREAD });
  }
  for (const file of new Set([...read.keys()].map((key) => key.split(' ', 1)[0] ?? ''))) {
    if (!file.startsWith('jobboards/')) continue;
    for (const post of (await postsIn(file)).values()) add(file, 'boards', post, null);
  }
  return examples;
}

/** The posts whose authors tagged themselves, without those tags. */
export async function judgingPosts(): Promise<readonly Example[]> {
  const examples: Example[] = [];
  for (const [key, kind] of judgingLabels()) {
    const [file = '', id = ''] = key.split(' ');
    const post = (await postsIn(file)).get(id);
    if (post !== undefined) examples.push({ post: untagged(post), kind, group: 'judging', weight: BY_COMMUNITY, key });
  }
  return examples;
}

function judgingLabels(): ReadonlyMap<string, Kind> {
  return labelsOf(sharedPath('real', 'request-or-offer-labels.tsv'), 2);
}

/** A post as its author would have written it where nobody uses tags. */
function untagged(post: Post): Post {
  return { ...post, title: post.title.replace(/[[({][^\])}]{1,30}[\])}]/g, ' '), tags: [] };
}

function labelsOf(path: string, column: number): ReadonlyMap<string, Kind> {
  const rows = readFileSync(path, 'utf8').trim().split('\n').slice(1);
  return new Map(
    rows.map((row) => {
      const cells = row.split('\t');
      return [`${cells[0]} ${cells[1]}`, cells[column] as Kind];
    }),
  );
}

function isTaggedForWork(post: Post): boolean {
  return titleTags(post.title).some((tag) => /hiring|for hire|task|offer|request|paid/i.test(tag));
}

function favourKind(post: Post): Kind | null {
  const tags = titleTags(post.title).map((tag) => tag.trim().toLowerCase());
  if (tags.some((tag) => /\brequest\b/.test(tag))) return 'request';
  if (tags.includes('offer')) return 'offer';
  return tags.some((tag) => /^(?:mod|meta|thanks|update|psa)/.test(tag)) ? 'other' : null;
}
