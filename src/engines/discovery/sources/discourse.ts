/**
 * Any forum that runs on Discourse (https://docs.discourse.org): its newest topics, those of one category or tag, or what its search finds,
 * without a key. Every page of a forum answers as JSON too; a list has no texts, so the first post of each new topic is read by itself, up to
 * thirty a forum and run. Beyond them a topic comes with its title alone.
 */
import * as v from 'valibot';
import type { Post } from '../../../domain/opportunity.ts';
import { isLoopError } from '../../../errors.ts';
import type { Net } from '../../../system/world.ts';
import type { Query, Source } from '../source.ts';
import { readJson, unclear } from '../source-kit/answer.ts';
import { isoFromText, issueText, jsonOf } from '../source-kit/payload.ts';
import { isBefore, type PlacePage, readPlace } from '../source-kit/place-pages.ts';
import { categoriesUrl, type Forum, forumAt, forumName, listUrl, searchUrl, topicUrl } from './discourse/forum.ts';
import { parseAnswers } from './discourse/recorded.ts';
import {
  type FirstPost,
  firstPostIn,
  isPublic,
  postOf,
  SearchAnswer,
  type Surroundings,
  Topic,
  TopicList,
  TopicPage,
  usersIn,
} from './discourse/topics.ts';

const NAME = 'Discourse';
/** First posts that are read of one forum in one run. */
const MAX_TOPICS = 30;

export interface DiscourseOptions {
  readonly net: Net;
  /** Addresses of forums, or of one category or tag of a forum. */
  readonly forums: readonly string[];
}

export function createDiscourse({ net, forums }: DiscourseOptions): Source {
  const categories = new Map<string, Promise<ReadonlyMap<number, string>>>();
  const categoriesOf = (forum: Forum, signal: AbortSignal): Promise<ReadonlyMap<number, string>> => {
    const known = categories.get(forum.base) ?? readCategories(net, forum, signal);
    categories.set(forum.base, known);
    return known;
  };
  return {
    id: 'discourse',
    needs: [],
    search: (asked, cursor, signal) =>
      readPlace({
        setting: 'sources.discourse.forums',
        places: forums.map(forumAt),
        query: asked,
        cursor,
        nameOf: forumName,
        hostOf: ({ base }) => base,
        read: (forum, after, query) => forumPage({ net, forum, query, signal, categoriesOf }, after),
      }),
    parse: (payload) => parseAnswers(jsonOf(payload, NAME), NAME),
  };
}

interface Visit {
  readonly net: Net;
  readonly forum: Forum;
  readonly query: Query;
  readonly signal: AbortSignal;
  readonly categoriesOf: (forum: Forum, signal: AbortSignal) => Promise<ReadonlyMap<number, string>>;
}

/** `read`: first posts read so far in this run. */
const Place = v.object({ page: v.number(), read: v.number() });

/** What a list or a search says, before any first post is read. */
interface Listing {
  readonly topics: readonly unknown[];
  readonly users: ReadonlyMap<number, string>;
  readonly hasMore: boolean;
}

async function forumPage(visit: Visit, after: string | null): Promise<PlacePage> {
  const { forum, query, signal, categoriesOf } = visit;
  const firstPage = query.words === null ? 0 : 1;
  const { page, read } = after === null ? { page: firstPage, read: 0 } : v.parse(Place, JSON.parse(after));
  const listing = query.words === null ? await listed(visit, page) : await searched(visit, query.words, page);
  const { topics, bad } = readTopics(listing.topics);
  const wanted = topics.filter((topic) => isPublic(topic) && !isBefore(isoFromText(topic.created_at), query.since));
  const surroundings: Surroundings = {
    base: forum.base,
    users: listing.users,
    categories: wanted.length === 0 ? new Map() : await categoriesOf(forum, signal),
  };
  const posts: Post[] = [];
  let left = MAX_TOPICS - read;
  for (const topic of wanted) {
    try {
      const first = left > 0 ? await firstPost(visit, topic) : null;
      left--;
      posts.push(postOf(topic, first, surroundings));
    } catch (error) {
      // Deleted or closed to the public since it was listed.
      if (!isGone(error)) throw error;
      bad.push({ at: `topic ${topic.id}`, why: error.message });
    }
  }
  // Pinned topics stand before all others, however old.
  const last = topics.findLast(({ pinned }) => pinned !== true);
  const isDone = !listing.hasMore || topics.length === 0 || isBefore(isoFromText(last?.created_at), query.since);
  return { posts, bad, after: isDone ? null : JSON.stringify({ page: page + 1, read: MAX_TOPICS - Math.max(0, left) }) };
}

async function listed({ net, forum, signal }: Visit, page: number): Promise<Listing> {
  const name = nameOf(forum);
  const data = await readJson(net, listUrl(forum, page), { name, signal, mayBeUnchanged: page === 0 });
  const answer = v.safeParse(TopicList, data);
  if (!answer.success) throw unclear(name, `an unexpected list of topics (${issueText(answer.issues)})`);
  const { topic_list, users } = answer.output;
  return { topics: topic_list.topics, users: usersIn(users), hasMore: (topic_list.more_topics_url ?? '') !== '' };
}

async function searched({ net, forum, query, signal }: Visit, words: string, page: number): Promise<Listing> {
  const name = nameOf(forum);
  const answer = v.safeParse(SearchAnswer, await readJson(net, searchUrl(forum, words, query.since, page), { name, signal }));
  if (!answer.success) throw unclear(name, `an unexpected search answer (${issueText(answer.issues)})`);
  const { topics, grouped_search_result } = answer.output;
  return { topics: topics ?? [], users: new Map(), hasMore: Boolean(grouped_search_result.more_full_page_results) };
}

function readTopics(items: readonly unknown[]): { topics: readonly Topic[]; bad: { at: string; why: string }[] } {
  const topics: Topic[] = [];
  const bad: { at: string; why: string }[] = [];
  for (const [index, raw] of items.entries()) {
    const topic = v.safeParse(Topic, raw);
    if (topic.success) topics.push(topic.output);
    else bad.push({ at: `topics[${index}]`, why: issueText(topic.issues) });
  }
  return { topics, bad };
}

async function firstPost({ net, forum, signal }: Visit, topic: Topic): Promise<FirstPost | null> {
  const name = nameOf(forum);
  const answer = v.safeParse(TopicPage, await readJson(net, topicUrl(forum, topic.id), { name, signal }));
  if (!answer.success) throw unclear(name, `an unexpected topic (${issueText(answer.issues)})`);
  return firstPostIn(answer.output.post_stream.posts);
}

function isGone(error: unknown): error is Error {
  return isLoopError(error) && / answers (?:404|410)$| refuses to answer here \(403\)$/.test(error.message);
}

const Category = v.looseObject({ id: v.number(), name: v.string(), subcategory_list: v.nullish(v.array(v.unknown())) });
const Categories = v.looseObject({ category_list: v.looseObject({ categories: v.array(v.unknown()) }) });

/** Names by id. A forum that keeps them to itself has topics without the name of their category. */
async function readCategories(net: Net, forum: Forum, signal: AbortSignal): Promise<ReadonlyMap<number, string>> {
  try {
    const answer = v.safeParse(Categories, await readJson(net, categoriesUrl(forum), { name: nameOf(forum), signal }));
    const named = (items: readonly unknown[]): (readonly [number, string])[] =>
      items.flatMap((item) =>
        v.is(Category, item) ? [[item.id, item.name] as const, ...named(item.subcategory_list ?? [])] : [],
      );
    return new Map(answer.success ? named(answer.output.category_list.categories) : []);
  } catch (error) {
    if (!isLoopError(error) || error.code === 'interrupted') throw error;
    return new Map();
  }
}

function nameOf({ base }: Forum): string {
  return `${NAME} (${new URL(base).host})`;
}
