/** Recorded answers of a forum: lists of topics, a topic, the latest posts, and what a search found, in its form of today and of old. */
import * as v from 'valibot';
import type { Post } from '../../../../domain/opportunity.ts';
import { answersIn, issueText, notOurs } from '../../payload.ts';
import type { ParsedPage } from '../../source.ts';
import {
  FirstPost,
  firstPostIn,
  isPublic,
  NOWHERE,
  postOf,
  SearchAnswer,
  Topic,
  TopicList,
  TopicPage,
  usersIn,
} from './topics.ts';

const LatestPosts = v.looseObject({ latest_posts: v.array(v.unknown()) });
/** A post of the forum's newest, which says what its topic is called. */
const TitledPost = v.looseObject({
  ...FirstPost.entries,
  topic_id: v.number(),
  topic_title: v.string(),
  topic_slug: v.nullish(v.string()),
});
/** Until 2014 a search answered with lists by kind. */
const OldSearch = v.pipe(
  v.array(v.looseObject({ type: v.string(), results: v.array(v.unknown()) })),
  v.check((lists) => lists.some(({ type }) => type === 'topic')),
);
const Found = v.looseObject({
  topic_id: v.number(),
  post_number: v.number(),
  username: v.nullish(v.string()),
  blurb: v.nullish(v.string()),
});

export function parseRecorded(payload: unknown, name: string): ParsedPage {
  const pages = answersIn(payload).flatMap((answer): ParsedPage[] => {
    if (v.is(TopicList, answer)) return [topics(answer.topic_list.topics, usersIn(answer.users))];
    if (v.is(TopicPage, answer)) return [onePage(answer)];
    if (v.is(LatestPosts, answer)) return [latest(answer.latest_posts)];
    if (v.is(SearchAnswer, answer)) return [found(answer.topics ?? [], answer.posts)];
    if (v.is(OldSearch, answer))
      return answer.filter(({ type }) => type === 'topic').map(({ results }) => topics(results, new Map()));
    return [];
  });
  if (pages.length === 0) throw notOurs(name, 'it holds no topic');
  return { posts: pages.flatMap(({ posts }) => posts), bad: pages.flatMap(({ bad }) => bad) };
}

function topics(items: readonly unknown[], users: ReadonlyMap<number, string>): ParsedPage {
  const posts: Post[] = [];
  const bad: { at: string; why: string }[] = [];
  for (const [index, raw] of items.entries()) {
    const topic = v.safeParse(Topic, raw);
    if (!topic.success) bad.push({ at: `topics[${index}]`, why: issueText(topic.issues) });
    else if (isPublic(topic.output)) posts.push(postOf(topic.output, null, { ...NOWHERE, users }));
  }
  return { posts, bad };
}

/** A page of a topic that begins later than its first post asks for nothing. */
function onePage(page: v.InferOutput<typeof TopicPage>): ParsedPage {
  const first = firstPostIn(page.post_stream.posts);
  if (!v.is(Topic, page) || !isPublic(page) || first === null) return { posts: [], bad: [] };
  return { posts: [postOf(page, first, NOWHERE)], bad: [] };
}

function latest(items: readonly unknown[]): ParsedPage {
  const posts: Post[] = [];
  const bad: { at: string; why: string }[] = [];
  for (const [index, raw] of items.entries()) {
    const post = v.safeParse(TitledPost, raw);
    if (!post.success) bad.push({ at: `latest_posts[${index}]`, why: issueText(post.issues) });
    else if (post.output.post_number === 1) {
      const { topic_id, topic_title, topic_slug, created_at } = post.output;
      posts.push(postOf({ id: topic_id, title: topic_title, slug: topic_slug, created_at }, post.output, NOWHERE));
    }
  }
  return { posts, bad };
}

/** Of the posts that fit, those that began their topic, with the words around what fitted. */
function found(items: readonly unknown[], hits: readonly unknown[]): ParsedPage {
  const first = hits.flatMap((hit) => (v.is(Found, hit) && hit.post_number === 1 ? [hit] : []));
  const { posts, bad } = topics(
    items.filter((item) => !v.is(Topic, item) || first.some((hit) => hit.topic_id === item.id)),
    new Map(),
  );
  return { posts, bad };
}
