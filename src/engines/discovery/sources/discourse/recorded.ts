/** Recorded answers of a forum: lists of topics, a topic, the latest posts, and what a search found, in its form of today and of old. */
import * as v from 'valibot';
import type { Post } from '../../../../domain/opportunity.ts';
import type { ParsedPage } from '../../source.ts';
import { parseItems } from '../../source-kit/job-board.ts';
import { answersIn, notOurs, parseRecorded, type RecordedList } from '../../source-kit/payload.ts';
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

/** Throws `unreadable_input` for what is no answer of a forum. */
export function parseAnswers(payload: unknown, name: string): ParsedPage {
  const lists = answersIn(payload).flatMap(listsIn);
  if (lists.length === 0) throw notOurs(name, 'it holds no topic');
  return parseRecorded(name, lists);
}

function listsIn(answer: unknown): readonly RecordedList[] {
  if (v.is(TopicList, answer)) return [topics(answer.topic_list.topics, usersIn(answer.users))];
  if (v.is(TopicPage, answer)) return [{ items: [answer], parse: () => onePage(answer) }];
  if (v.is(LatestPosts, answer)) return [{ items: answer.latest_posts, parse: latest }];
  if (v.is(SearchAnswer, answer)) return [topics(begun(answer.topics ?? [], answer.posts))];
  if (v.is(OldSearch, answer)) return answer.filter(({ type }) => type === 'topic').map(({ results }) => topics(results));
  return [];
}

function topics(items: readonly unknown[], users: ReadonlyMap<number, string> = new Map()): RecordedList {
  const postIn = (topic: Topic): Post | null => (isPublic(topic) ? postOf(topic, null, { ...NOWHERE, users }) : null);
  return { items, parse: (all) => parseItems(all, 'topics', Topic, postIn) };
}

/** A page of a topic that begins later than its first post asks for nothing. */
function onePage(page: v.InferOutput<typeof TopicPage>): ParsedPage {
  const [topic, first] = [v.safeParse(Topic, page), firstPostIn(page.post_stream.posts)];
  if (!topic.success || !isPublic(topic.output) || first === null) return { posts: [], bad: [] };
  return { posts: [postOf(topic.output, first, NOWHERE)], bad: [] };
}

function latest(items: readonly unknown[]): ParsedPage {
  return parseItems(items, 'latest_posts', TitledPost, (post) => {
    const { topic_id: id, topic_title: title, topic_slug: slug, created_at } = post;
    return post.post_number === 1 ? postOf({ id, title, slug, created_at }, post, NOWHERE) : null;
  });
}

/** Of the topics with a post that fits, those whose first post does. */
function begun(items: readonly unknown[], hits: readonly unknown[]): readonly unknown[] {
  const first = hits.flatMap((hit) => (v.is(Found, hit) && hit.post_number === 1 ? [hit] : []));
  return items.filter((item) => !v.is(Topic, item) || first.some((hit) => hit.topic_id === item.id));
}
