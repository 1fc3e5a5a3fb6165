/**
 * Recent search on X (https://docs.x.com/x-api/posts/search-recent-posts): posts of the last seven days. Each post that is read is billed
 * (once a day), so a run reads a few pages and no more.
 */
import * as v from 'valibot';
import { textOf } from '../../../domain/html-text.ts';
import type { Post } from '../../../domain/opportunity.ts';
import { LoopError } from '../../../errors.ts';
import type { Net } from '../../../system/world.ts';
import type { ParsedPage, Query, Source } from '../source.ts';
import { unclear } from '../source-kit/answer.ts';
import { headed } from '../source-kit/headline.ts';
import { Count, countOf, maybe, parseItems, Text } from '../source-kit/job-board.ts';
import { answersIn, isoFromText, issueText, jsonOf, notOurs, parseRecorded, type RecordedList } from '../source-kit/payload.ts';
import { type PlacePage, readPlace } from '../source-kit/place-pages.ts';
import { getFromX, type XKeys } from './x/client.ts';

const NAME = 'X';
const PAGE_SIZE = 100;
/** Of one search and run. */
const MAX_PAGES = 5;
/** The search reaches back seven days; a minute less, because X counts from when the request arrives. */
const REACH_MS = 7 * 86_400_000 - 60_000;

export interface XOptions {
  readonly net: Net;
  readonly base: string;
  /** Null: nothing can be searched, and a recorded answer can be read all the same. */
  readonly keys: XKeys | null;
  /** Searches in X's own syntax, run one after the other. */
  readonly searches: readonly string[];
  readonly now: () => Date;
}

export function createX(options: XOptions): Source {
  return {
    id: 'x',
    needs: ['TWITTER_API_KEY', 'TWITTER_API_SECRET', 'TWITTER_ACCESS_TOKEN', 'TWITTER_ACCESS_SECRET'],
    search: (asked, cursor, signal) =>
      readPlace({
        setting: 'sources.x.searches',
        places: asked.words === null ? options.searches : [asked.words],
        query: asked,
        cursor,
        nameOf: (search) => search,
        hostOf: () => options.base,
        read: (search, after, query) => searchPage(options, search, after, query, signal),
      }),
    parse: (payload) => parseX(jsonOf(payload, NAME)),
  };
}

const Place = v.object({ token: v.string(), page: v.number() });

async function searchPage(
  { net, base, keys, now }: XOptions,
  search: string,
  after: string | null,
  { since }: Query,
  signal: AbortSignal,
): Promise<PlacePage> {
  if (keys === null) throw new LoopError('key_missing', `${NAME} needs the four TWITTER_ keys`, { fix: 'See: loop status' });
  const place = after === null ? null : v.parse(Place, JSON.parse(after));
  const query = {
    query: ownPosts(search),
    max_results: String(PAGE_SIZE),
    sort_order: 'recency',
    'post.fields': 'created_at,entities,lang,note_post,public_metrics,possibly_sensitive,reply_settings',
    expansions: 'author_id',
    'user.fields': 'created_at,name,public_metrics,username',
    ...(since !== null && Date.parse(since) > now().getTime() - REACH_MS ? { start_time: wholeSecond(since) } : {}),
    ...(place === null ? {} : { next_token: place.token }),
  };
  const answer = v.safeParse(SearchAnswer, await getFromX('tweets/search/recent', query, { net, base, keys, signal }));
  if (!answer.success) throw unclear(NAME, `an unexpected answer (${issueText(answer.issues)})`);
  const page = (place?.page ?? 1) + 1;
  const token = answer.output.meta.next_token ?? null;
  const parsed = parseAnswer(answer.output);
  if (token === null) return { ...parsed, after: null };
  return page > MAX_PAGES ? { ...parsed, after: null, isPartial: true } : { ...parsed, after: JSON.stringify({ token, page }) };
}

/** Reposts repeat and replies talk: neither is a request. An OR binds weaker than the blank, so the search is held together. */
function ownPosts(search: string): string {
  return `${/\bOR\b/.test(search) ? `(${search})` : search} -is:retweet -is:reply`;
}

/** X takes no fractions of a second. */
function wholeSecond(iso: string): string {
  return iso.replace(/\.\d+Z$/, 'Z');
}

const SearchAnswer = v.looseObject({
  data: v.nullish(v.array(v.unknown())),
  includes: v.nullish(v.looseObject({ users: v.nullish(v.array(v.unknown())) })),
  meta: v.looseObject({ result_count: v.pipe(v.number(), v.integer()), next_token: v.nullish(v.string()) }),
});
type SearchAnswer = v.InferOutput<typeof SearchAnswer>;

/** A look-up of posts by id answers without `meta`. */
const LookUp = v.looseObject({ data: v.union([v.array(v.unknown()), v.looseObject({ id: v.string(), text: v.string() })]) });

const Tag = v.looseObject({ tag: v.string() });
const Link = v.looseObject({ url: v.string(), expanded_url: v.nullish(v.string()), unwound_url: v.nullish(v.string()) });
const Entities = v.looseObject({ hashtags: v.nullish(v.array(Tag)), urls: v.nullish(v.array(Link)) });
const Note = v.looseObject({ text: v.string(), entities: v.nullish(Entities) });
/** `note_tweet`, `retweet_count` and the like are what answers of before 2026 call the same things. */
const XPost = v.looseObject({
  id: v.pipe(v.string(), v.regex(/^\d{1,20}$/, 'not the id of a post')),
  text: v.string(),
  author_id: Text,
  created_at: Text,
  possibly_sensitive: v.nullish(v.boolean()),
  reply_settings: v.nullish(v.string()),
  entities: maybe(Entities),
  note_post: maybe(Note),
  note_tweet: maybe(Note),
  public_metrics: maybe(v.looseObject({ reply_count: Count })),
});
type XPost = v.InferOutput<typeof XPost>;
const User = v.looseObject({
  id: v.string(),
  username: v.string(),
  created_at: v.nullish(v.string()),
  public_metrics: v.nullish(v.looseObject({ followers_count: v.nullish(v.number()) })),
});
type User = v.InferOutput<typeof User>;

/** Accepts a search answer, timelines and mentions, posts looked up by id, and recorded exchanges with any of them inside. */
function parseX(payload: unknown): ParsedPage {
  const lists = answersIn(payload).flatMap((answer): RecordedList[] => {
    const includes = typeof answer === 'object' && answer !== null && 'includes' in answer ? answer.includes : null;
    const listOf = (items: readonly unknown[]): RecordedList => ({ items, parse: (all) => parsePosts(all, usersIn(includes)) });
    if (v.is(SearchAnswer, answer) && (answer.data == null || answer.data.some(isPost))) return [listOf(answer.data ?? [])];
    if (!v.is(LookUp, answer)) return [];
    const items = Array.isArray(answer.data) ? answer.data : [answer.data];
    return items.some(isPost) ? [listOf(items)] : [];
  });
  if (lists.length === 0) throw notOurs(NAME, 'it holds no post');
  return parseRecorded(NAME, lists);
}

/** Users, spaces and lists have ids as well; only posts have a text. */
function isPost(item: unknown): boolean {
  return typeof item === 'object' && item !== null && 'text' in item;
}

function parseAnswer({ data, includes }: SearchAnswer): ParsedPage {
  return parsePosts(data ?? [], usersIn(includes));
}

const Includes = v.looseObject({ users: v.array(v.unknown()) });

function usersIn(includes: unknown): ReadonlyMap<string, User> {
  const users = v.is(Includes, includes) ? includes.users : [];
  return new Map(users.flatMap((user) => (v.is(User, user) ? [[user.id, user] as const] : [])));
}

function parsePosts(items: readonly unknown[], users: ReadonlyMap<string, User>): ParsedPage {
  return parseItems(items, 'data', XPost, (post) => postOf(post, users.get(post.author_id ?? '')));
}

function postOf(post: XPost, user: User | undefined): Post {
  // The text of a long post stands in a note; `text` is its start.
  const note = post.note_post ?? post.note_tweet;
  const { text, entities } = note == null ? post : { text: note.text, entities: note.entities ?? post.entities };
  return {
    source: 'x',
    nativeId: post.id,
    url: `https://x.com/${user?.username ?? 'i/web'}/status/${post.id}`,
    ...headed(textOf(withFullLinks(text, entities?.urls ?? []))),
    author: user === undefined ? null : { name: user.username, url: `https://x.com/${encodeURIComponent(user.username)}` },
    ...(user === undefined
      ? {}
      : { authorHistory: { since: isoFromText(user.created_at), standing: user.public_metrics?.followers_count ?? null } }),
    postedAt: isoFromText(post.created_at),
    tags: [...(entities?.hashtags ?? []).map(({ tag }) => `#${tag}`), ...(post.possibly_sensitive === true ? ['sensitive'] : [])],
    replies: countOf(post.public_metrics?.reply_count),
    thread: null,
  };
}

/** X shortens every link to `https://t.co/…`; where it leads stands beside the text. */
function withFullLinks(text: string, links: readonly v.InferOutput<typeof Link>[]): string {
  const full = new Map(links.slice(0, 50).map(({ url, expanded_url, unwound_url }) => [url, unwound_url ?? expanded_url ?? url]));
  return text.replace(/https?:\/\/t\.co\/\w{1,40}/g, (short) => full.get(short) ?? short);
}
