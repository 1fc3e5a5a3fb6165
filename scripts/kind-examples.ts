/** The posts that the model of kinds learns from, each with what it is and how that is known. */
import { readFileSync } from 'node:fs';
import type { Kind, Post } from '../src/domain/opportunity.ts';
import { titleTags } from '../src/engines/discovery/kinds/kind-tags.ts';
import { headed } from '../src/engines/discovery/source-kit/headline.ts';
import { cell, type Row, rowsIn, rowsOf } from '../test/labels/label-tables.ts';
import { postsIn } from '../test/labels/labelled-posts.ts';
import { splitOf } from '../test/labels/notes.ts';
import { sharedPath } from '../test/shared.ts';
import { inventions } from './kind-inventions.ts';

export interface Example {
  /** Without its tags: the model reads words. */
  readonly post: Post;
  readonly kind: Kind;
  /** Community or site, for an invented post the one that it is made for. */
  readonly group: string;
  /** How much it counts: what a person read counts most. */
  readonly weight: number;
  readonly key: string;
}

const TALK = ['webdev', 'startups', 'smallbusiness', 'Entrepreneur', 'androiddev', 'beermoney', 'freelance', 'jobs'];
const FAVOURS = ['Favors', 'picrequests'];
const HN = ['2026-01-01', '2026-02-01', '2026-03-15'].map((day) => `hn-whoishiring-2026/${day}.raw.json`);

/** How much a post counts by how its kind is known. */
const READ = 4;
/** By the tag of an author in a market. */
const BY_AUTHOR = 4;
const BY_INVENTION = 4;
const BY_COMMUNITY = 1;
/** How the group and the key of an invented post begin. */
export const INVENTED = 'invented';
/** A post retold as a chat would have it, marked in its key, and how much it counts beside itself. */
export const TOLD = '~';
const TOLD_SHARE = 0.5;
const MIN_TOLD = 140;
const MAX_TOLD = 400;
const BY_FAVOUR_TAG = 0.4;
const BY_THREAD = 0.4;

/** Posts in the order of their files, none whose split is `unseen`: those judge. */
export async function trainingPosts(): Promise<readonly Example[]> {
  const read = kindsOf([...rowsOf('kinds'), ...rowsOf('doubted-kinds')]);
  const tagged = taggedLabels();
  const examples: Example[] = [];
  const add = (
    file: string,
    group: string,
    post: Post,
    byPlace: { readonly kind: Kind; readonly weight: number } | null,
  ): void => {
    const key = `${file} ${post.nativeId}`;
    if (post.nativeId === null || splitOf(file, post.nativeId) === 'unseen') return;
    const [label, own] = [read.get(key), tagged.get(key)];
    const known =
      label !== undefined ? { kind: label, weight: READ } : own !== undefined ? { kind: own, weight: BY_AUTHOR } : byPlace;
    if (known === null) return;
    const bare = untagged(post);
    examples.push({ post: bare, group, key, ...known });
    // Chats and feeds know no titles: the same words must say the same there.
    examples.push({ post: told(bare), group, key: `${key}${TOLD}`, kind: known.kind, weight: known.weight * TOLD_SHARE });
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
  for (const [index, { kind, place, title, body }] of inventions().entries()) {
    const post = untagged({ ...BARE, title, body });
    const [group, key] = [`${INVENTED} ${place}`, `${INVENTED} ${index}`];
    examples.push({ post, kind, group, weight: BY_INVENTION, key });
    if (!body.startsWith(title))
      examples.push({ post: told(post), kind, group, weight: BY_INVENTION * TOLD_SHARE, key: `${key}${TOLD}` });
  }
  return examples;
}

const BARE = { source: 'file', nativeId: null, url: null, author: null, postedAt: null, tags: [], replies: null, thread: null };

/** The posts that judge: tagged by their authors, without those tags, none of them learnt from. */
export async function judgingPosts(): Promise<readonly Example[]> {
  const examples: Example[] = [];
  for (const [key, kind] of taggedLabels()) {
    const [file = '', id = ''] = key.split(' ');
    const post = splitOf(file, id) === 'unseen' ? (await postsIn(file)).get(id) : undefined;
    if (post !== undefined) examples.push({ post: untagged(post), kind, group: 'judging', weight: BY_COMMUNITY, key });
  }
  return examples;
}

function taggedLabels(): ReadonlyMap<string, Kind> {
  return kindsOf(rowsIn(readFileSync(sharedPath('real', 'request-or-offer-labels.tsv'), 'utf8')));
}

/** A post as its author would have written it where nobody uses tags. */
function untagged(post: Post): Post {
  return { ...post, title: post.title.replace(/[[({][^\])}]{1,30}[\])}]/g, ' '), tags: [] };
}

/** The post as it stands where there are no titles, and short. */
function told(post: Post): Post {
  const text = `${post.title}. ${post.body}`.replace(/\s+/g, ' ').trim();
  const end = text.slice(MIN_TOLD, MAX_TOLD).search(/[.!?] /);
  return { ...post, ...headed(end === -1 ? text.slice(0, MAX_TOLD) : text.slice(0, MIN_TOLD + end + 1)) };
}

/** The kinds in a table of labels, by file and id. */
function kindsOf(rows: readonly Row[]): ReadonlyMap<string, Kind> {
  return new Map(rows.map((row) => [`${cell(row, 'file')} ${cell(row, 'id')}`, cell(row, 'label') as Kind]));
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
