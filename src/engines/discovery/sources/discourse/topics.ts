/** Discourse's answers, and topics as posts. A list names topics without their text; that stands in the first post of each. */
import * as v from 'valibot';
import { htmlToText, textOf } from '../../../../domain/html-text.ts';
import type { Post } from '../../../../domain/opportunity.ts';
import { Count, countOf, maybe, Text } from '../../source-kit/job-board.ts';
import { isoFromText } from '../../source-kit/payload.ts';

const Whole = v.pipe(v.number(), v.integer());
const Tag = v.union([v.string(), v.looseObject({ name: v.string() })]);

export const Topic = v.looseObject({
  id: Whole,
  title: v.string(),
  slug: Text,
  created_at: Text,
  archetype: v.nullish(v.string()),
  visible: v.nullish(v.boolean()),
  pinned: v.nullish(v.boolean()),
  closed: v.nullish(v.boolean()),
  archived: v.nullish(v.boolean()),
  excerpt: Text,
  category_id: maybe(Whole),
  posts_count: Count,
  tags: maybe(v.array(Tag)),
  posters: maybe(v.array(v.looseObject({ user_id: v.nullish(Whole) }))),
});
export type Topic = v.InferOutput<typeof Topic>;

export const FirstPost = v.looseObject({
  cooked: v.string(),
  post_number: Whole,
  username: Text,
  created_at: Text,
  user_created_at: Text,
  trust_level: Count,
  hidden: v.nullish(v.boolean()),
  deleted_at: v.nullish(v.string()),
});
export type FirstPost = v.InferOutput<typeof FirstPost>;

const User = v.looseObject({ id: Whole, username: v.string() });

export const TopicList = v.looseObject({
  topic_list: v.looseObject({ topics: v.array(v.unknown()), more_topics_url: v.nullish(v.string()) }),
  users: v.nullish(v.array(v.unknown())),
});
export type TopicList = v.InferOutput<typeof TopicList>;

export const TopicPage = v.looseObject({ post_stream: v.looseObject({ posts: v.array(v.unknown()) }) });

export const SearchAnswer = v.looseObject({
  posts: v.array(v.unknown()),
  topics: v.nullish(v.array(v.unknown())),
  grouped_search_result: v.looseObject({ more_full_page_results: v.nullish(v.unknown()) }),
});

/** What surrounds a topic and is not said by it. */
export interface Surroundings {
  /** Null for a recorded answer, which does not say where it comes from: its topics have neither an address nor an id of their own. */
  readonly base: string | null;
  readonly users: ReadonlyMap<number, string>;
  readonly categories: ReadonlyMap<number, string>;
}

export const NOWHERE: Surroundings = { base: null, users: new Map(), categories: new Map() };

export function usersIn(users: readonly unknown[] | null | undefined): ReadonlyMap<number, string> {
  return new Map((users ?? []).flatMap((user) => (v.is(User, user) ? [[user.id, user.username] as const] : [])));
}

/** Messages between members, hidden topics and banners are no public posts. */
export function isPublic({ archetype, visible }: Topic): boolean {
  return (archetype == null || archetype === 'regular') && visible !== false;
}

/** The first post of a topic page; null where the page begins later or it cannot be read. */
export function firstPostIn(posts: readonly unknown[]): FirstPost | null {
  for (const raw of posts) {
    const post = v.safeParse(FirstPost, raw);
    if (post.success && post.output.post_number === 1) return post.output;
  }
  return null;
}

/** @param first null where only the list was read: then there is the title, and what the list quotes of the text */
export function postOf(topic: Topic, first: FirstPost | null, { base, users, categories }: Surroundings): Post {
  const name = first?.username ?? users.get(topic.posters?.[0]?.user_id ?? -1) ?? null;
  const isGone = first?.hidden === true || first?.deleted_at != null;
  const category = categories.get(topic.category_id ?? -1);
  const labels = (topic.tags ?? []).map((tag) => (typeof tag === 'string' ? tag : tag.name));
  return {
    source: 'discourse',
    nativeId: base === null ? null : `${forumId(base)}/t/${topic.id}`,
    url: base === null ? null : `${base}/t/${encodeURIComponent(topic.slug ?? '-')}/${topic.id}`,
    title: textOf(topic.title),
    body: isGone ? '' : first === null ? textOf(topic.excerpt ?? '') : htmlToText(first.cooked),
    author: name === null ? null : { name, url: base === null ? null : `${base}/u/${encodeURIComponent(name)}` },
    ...(first === null
      ? {}
      : { authorHistory: { since: isoFromText(first.user_created_at), standing: first.trust_level ?? null } }),
    postedAt: isoFromText(topic.created_at ?? first?.created_at),
    tags: [
      ...(category === undefined ? [] : [category]),
      ...labels,
      ...(topic.closed === true || topic.archived === true || isGone ? ['closed'] : []),
    ],
    replies: countOf(topic.posts_count == null ? null : Math.max(0, topic.posts_count - 1)),
    thread: null,
  };
}

/** Topics are numbered by forum: its host and folder come before the number. */
function forumId(base: string): string {
  const { hostname, pathname } = new URL(base);
  return `${hostname}${pathname === '/' ? '' : pathname}`;
}
