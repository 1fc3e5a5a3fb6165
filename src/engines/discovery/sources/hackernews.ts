/**
 * Hacker News through Algolia's search API (https://hn.algolia.com/api): the newest "Freelancer? Seeking freelancer?" and "Who is hiring?" threads.
 * Read only; the site has no way to write.
 */
import * as v from 'valibot';
import { htmlToText } from '../../../domain/html-text.ts';
import type { Post } from '../../../domain/opportunity.ts';
import type { Net } from '../../../system/world.ts';
import { readJson, unclear } from '../answer.ts';
import { headed } from '../headline.ts';
import { isoFromSeconds, isoFromText, issueText, jsonOf, notOurs } from '../payload.ts';
import type { Page, ParsedPage, Query, Source } from '../source.ts';

const NAME = 'Hacker News';
const PAGE_SIZE = 100;
const THREADS = [
  { pattern: /seeking freelancer/i, tag: 'freelancer thread' },
  { pattern: /who is hiring/i, tag: 'who is hiring' },
] as const;

export function createHackerNews({ net, base }: { readonly net: Net; readonly base: string }): Source {
  const ask = (path: string, params: Readonly<Record<string, string>>, signal: AbortSignal): Promise<unknown> =>
    readJson(net, `${base}/api/v1/${path}?${new URLSearchParams(params)}`, { name: NAME, signal });
  return {
    id: 'hackernews',
    needs: [],
    async search(query, cursor, signal) {
      const place = cursor === null ? { threads: await newestThreads(ask, signal), at: 0, page: 0 } : placeFrom(cursor);
      const thread = place.threads[place.at];
      if (thread === undefined) return { posts: [], bad: [], next: null };
      const answer = v.safeParse(SearchAnswer, await ask('search_by_date', commentParams(thread, place.page, query), signal));
      if (!answer.success) throw unclear(NAME, `an unexpected answer (${issueText(answer.issues)})`);
      const isLast = place.page + 1 >= answer.output.nbPages;
      const next = isLast ? { ...place, at: place.at + 1, page: 0 } : { ...place, page: place.page + 1 };
      const parsed = parseHackerNews(answer.output);
      return { ...parsed, next: next.at < place.threads.length ? JSON.stringify(next) : null } satisfies Page;
    },
    parse: (payload) => parseHackerNews(jsonOf(payload, NAME)),
  };
}

const Place = v.object({ threads: v.array(v.number()), at: v.number(), page: v.number() });
const SearchAnswer = v.looseObject({ hits: v.array(v.unknown()), nbPages: v.pipe(v.number(), v.integer()) });
const Stories = v.looseObject({ hits: v.array(v.looseObject({ objectID: v.string(), title: v.nullish(v.string()) })) });

function placeFrom(cursor: string): v.InferOutput<typeof Place> {
  return v.parse(Place, JSON.parse(cursor));
}

/** The account `whoishiring` opens both threads on the first working day of each month. */
async function newestThreads(
  ask: (path: string, params: Readonly<Record<string, string>>, signal: AbortSignal) => Promise<unknown>,
  signal: AbortSignal,
): Promise<number[]> {
  const params = { tags: 'story,author_whoishiring', hitsPerPage: '20' };
  const answer = v.safeParse(Stories, await ask('search_by_date', params, signal));
  if (!answer.success) throw unclear(NAME, `an unexpected list of threads (${issueText(answer.issues)})`);
  return THREADS.flatMap(({ pattern }) => {
    const id = Number(answer.output.hits.find((hit) => pattern.test(hit.title ?? ''))?.objectID);
    return Number.isSafeInteger(id) ? [id] : [];
  });
}

function commentParams(thread: number, page: number, query: Query): Record<string, string> {
  return {
    tags: `comment,story_${thread}`,
    hitsPerPage: String(PAGE_SIZE),
    page: String(page),
    ...(query.words === null ? {} : { query: query.words }),
    ...(query.since === null ? {} : { numericFilters: `created_at_i>=${Math.floor(Date.parse(query.since) / 1000)}` }),
  };
}

const Id = v.union([v.pipe(v.string(), v.regex(/^\d{1,12}$/)), v.pipe(v.number(), v.integer())]);
/** Comments as Algolia writes them, stories of kind job, and items as the site's own API (`by`, `time`, `text`) and archives of it write them. */
const Item = v.looseObject({
  objectID: v.nullish(Id),
  id: v.nullish(Id),
  author: v.nullish(v.string()),
  by: v.nullish(v.string()),
  comment_text: v.nullish(v.string()),
  story_text: v.nullish(v.string()),
  text: v.nullish(v.string()),
  title: v.nullish(v.string()),
  created_at: v.nullish(v.string()),
  created_at_i: v.nullish(v.number()),
  time: v.nullish(v.number()),
  parent_id: v.nullish(v.number()),
  story_id: v.nullish(v.number()),
  story_title: v.nullish(v.string()),
  source: v.nullish(v.string()),
  deleted: v.nullish(v.boolean()),
});
type Item = v.InferOutput<typeof Item>;

const Answer = v.looseObject({ hits: v.array(v.unknown()), story_title: v.nullish(v.string()) });
const Archive = v.looseObject({
  jobs: v.array(v.unknown()),
  sources: v.looseObject({ who_is_hiring_thread_title: v.nullish(v.string()) }),
});

function parseHackerNews(payload: unknown): ParsedPage {
  if (v.is(Archive, payload)) return parseItems(payload.jobs, 'jobs', payload.sources.who_is_hiring_thread_title ?? null);
  if (v.is(Answer, payload)) return parseItems(payload.hits, 'hits', payload.story_title ?? null);
  if (Array.isArray(payload)) return parseItems(payload, 'item', null);
  throw notOurs(NAME, 'it has neither “hits” nor “jobs”');
}

function parseItems(items: readonly unknown[], where: string, threadTitle: string | null): ParsedPage {
  const posts: Post[] = [];
  const bad: { at: string; why: string }[] = [];
  for (const [index, raw] of items.entries()) {
    const item = v.safeParse(Item, raw);
    if (!item.success) bad.push({ at: `${where}[${index}]`, why: issueText(item.issues) });
    else if (isReply(item.output)) continue;
    else {
      const post = postOf(item.output, threadTitle);
      if (typeof post === 'string') bad.push({ at: `${where}[${index}]`, why: post });
      else posts.push(post);
    }
  }
  return { posts, bad };
}

/** Answers to a post are talk, not posts. */
function isReply({ parent_id, story_id }: Item): boolean {
  return parent_id != null && story_id != null && parent_id !== story_id;
}

function postOf(item: Item, threadTitle: string | null): Post | string {
  const id = item.objectID ?? item.id;
  if (id == null) return 'it has no id';
  const html = item.comment_text ?? item.text ?? item.story_text ?? '';
  if (item.deleted === true || (html === '' && item.title == null)) return 'it is empty or deleted';
  const text = htmlToText(html);
  const author = item.author ?? item.by;
  const thread = item.source === 'direct' ? 'who is hiring' : (item.story_title ?? threadTitle ?? '');
  return {
    source: 'hackernews',
    nativeId: String(id),
    url: `https://news.ycombinator.com/item?id=${id}`,
    ...(item.title == null ? headed(text) : { title: item.title, body: text }),
    author: author == null ? null : { name: author, url: `https://news.ycombinator.com/user?id=${encodeURIComponent(author)}` },
    postedAt: isoFromSeconds(item.created_at_i ?? item.time) ?? isoFromText(item.created_at),
    tags: THREADS.filter(({ pattern }) => pattern.test(thread) || thread === pattern.source).map(({ tag }) => tag),
    replies: null,
    thread: null,
  };
}
