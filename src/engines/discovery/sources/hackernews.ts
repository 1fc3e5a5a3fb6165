/**
 * Hacker News through Algolia's search API (https://hn.algolia.com/api): the "Freelancer? Seeking freelancer?" and "Who is hiring?" threads and
 * the job stories. Read only; the site has no way to write.
 */
import * as v from 'valibot';
import { htmlToText } from '../../../domain/html-text.ts';
import type { Post } from '../../../domain/opportunity.ts';
import type { Net } from '../../../system/world.ts';
import type { Page, ParsedPage, Query, Source } from '../source.ts';
import { readJson, unclear } from '../source-kit/answer.ts';
import { headed } from '../source-kit/headline.ts';
import { THREAD_OPENER, THREADS } from '../source-kit/hn-threads.ts';
import { Count, countOf, HIRING, maybe, parseItems, Strings, Text, tagsOf } from '../source-kit/job-board.ts';
import { isoFromSeconds, isoFromText, issueText, jsonOf, notOurs, parseRecorded } from '../source-kit/payload.ts';

const NAME = 'Hacker News';
const PAGE_SIZE = 100;
/** People still post in the thread of the month before while the new one is young. */
const OVERLAP_MS = 7 * 86_400_000;

type Ask = (params: Readonly<Record<string, string>>) => Promise<unknown>;

export function createHackerNews({ net, base }: { readonly net: Net; readonly base: string }): Source {
  return {
    id: 'hackernews',
    needs: [],
    async search(query, cursor, signal) {
      const ask: Ask = (params) =>
        readJson(net, `${base}/api/v1/search_by_date?${new URLSearchParams(params)}`, { name: NAME, signal });
      const { place, missing } =
        cursor === null ? await firstPlace(ask, query.since) : { place: v.parse(Place, JSON.parse(cursor)), missing: [] };
      const tags = place.lists[place.at];
      if (tags === undefined) return { posts: [], bad: [], next: null };
      const answer = v.safeParse(SearchAnswer, await ask(listParams(tags, place.page, query)));
      if (!answer.success) throw unclear(NAME, `an unexpected answer (${issueText(answer.issues)})`);
      const isLast = place.page + 1 >= answer.output.nbPages;
      const next = isLast ? { ...place, at: place.at + 1, page: 0 } : { ...place, page: place.page + 1 };
      const { posts, bad } = hitsOf(answer.output);
      return {
        posts,
        bad: [...missing, ...bad],
        next: next.at < place.lists.length ? JSON.stringify(next) : null,
        ...(missing.length > 0 ? { isPartial: true } : {}),
      } satisfies Page;
    },
    parse: (payload) => parseHackerNews(jsonOf(payload, NAME)),
  };
}

/** `lists`: tags of Algolia that select what is read, one list after the other. */
const Place = v.object({ lists: v.array(v.string()), at: v.number(), page: v.number() });
const JOB_STORIES = 'job';

const SearchAnswer = v.looseObject({ hits: v.array(v.unknown()), nbPages: v.pipe(v.number(), v.integer()) });
const Story = v.looseObject({
  objectID: v.pipe(v.string(), v.regex(/^\d{1,12}$/)),
  title: v.nullish(v.string()),
  created_at_i: v.nullish(v.number()),
});
const Stories = v.looseObject({ hits: v.array(v.unknown()) });

interface FirstPlace {
  readonly place: v.InferOutput<typeof Place>;
  /** Threads that are not to be found, in the form of what could not be read. */
  readonly missing: ParsedPage['bad'];
}

/** The account `whoishiring` opens the threads on the first working day of each month; they go on while the next are a week old. */
async function firstPlace(ask: Ask, since: string | null): Promise<FirstPlace> {
  const answer = v.safeParse(Stories, await ask({ tags: `story,author_${THREAD_OPENER}`, hitsPerPage: '20' }));
  if (!answer.success) throw unclear(NAME, `an unexpected list of threads (${issueText(answer.issues)})`);
  const stories = answer.output.hits.flatMap((hit) => (v.is(Story, hit) ? [hit] : []));
  const found = THREADS.map(({ pattern }) => {
    const [newest, before] = stories.filter(({ title }) => pattern.test(title ?? ''));
    return [newest, isStillRead(newest?.created_at_i, since) ? before : undefined].flatMap((one) => one?.objectID ?? []);
  });
  const missing = THREADS.filter((_, index) => found[index]?.length === 0).map(({ name }) => ({
    at: `the thread “${name}”`,
    why: `it is not among the newest of the account ${THREAD_OPENER}`,
  }));
  const lists = [...found.flat().map((id) => `comment,story_${id}`), JOB_STORIES];
  return { place: { lists, at: 0, page: 0 }, missing };
}

/** Whether what is wanted reaches back to before the newest thread had taken over. A thread without a date has. */
function isStillRead(openedAt: number | null | undefined, since: string | null): boolean {
  return openedAt != null && (since === null || Date.parse(since) < openedAt * 1000 + OVERLAP_MS);
}

function listParams(tags: string, page: number, query: Query): Record<string, string> {
  return {
    tags,
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
  author: Text,
  by: Text,
  comment_text: Text,
  story_text: Text,
  job_text: Text,
  /** `job` among them for a job story; the site's own API says it as `type`. */
  _tags: Strings,
  type: Text,
  /** Where a story leads to, often outside the site. */
  url: Text,
  children: maybe(v.array(v.unknown())),
  kids: maybe(v.array(v.unknown())),
  num_comments: Count,
  text: Text,
  title: Text,
  created_at: Text,
  created_at_i: Count,
  time: Count,
  parent_id: Count,
  story_id: Count,
  story_title: Text,
  source: Text,
  deleted: v.nullish(v.boolean()),
  dead: v.nullish(v.boolean()),
});
type Item = v.InferOutput<typeof Item>;

const Answer = v.looseObject({ hits: v.array(v.unknown()), story_title: v.nullish(v.string()) });
const Archive = v.looseObject({
  jobs: v.array(v.unknown()),
  sources: v.looseObject({ who_is_hiring_thread_title: v.nullish(v.string()) }),
});

/** Accepts a search answer, an archive of the threads, and a list of items. */
function parseHackerNews(payload: unknown): ParsedPage {
  const read = (items: readonly unknown[], where: string, threadTitle: string | null): ParsedPage =>
    parseRecorded(NAME, [{ items, parse: (list) => entriesOf(list, where, threadTitle) }]);
  if (v.is(Archive, payload)) return read(payload.jobs, 'jobs', payload.sources.who_is_hiring_thread_title ?? null);
  if (v.is(Answer, payload)) return read(payload.hits, 'hits', payload.story_title ?? null);
  if (Array.isArray(payload)) return read(payload, 'item', null);
  throw notOurs(NAME, 'it has neither “hits” nor “jobs”');
}

function hitsOf({ hits, story_title: thread }: v.InferOutput<typeof Answer>): ParsedPage {
  return entriesOf(hits, 'hits', thread ?? null);
}

function entriesOf(items: readonly unknown[], where: string, threadTitle: string | null): ParsedPage {
  return parseItems(items, where, Item, (item) => (isReply(item) ? null : postOf(item, threadTitle)));
}

/** Answers to a post are talk, not posts. */
function isReply({ parent_id, story_id }: Item): boolean {
  return parent_id != null && story_id != null && parent_id !== story_id;
}

function postOf(item: Item, threadTitle: string | null): Post | string {
  const id = item.objectID ?? item.id;
  if (id == null) return 'it has no id';
  // Every list has ids and titles: who wrote it, and when, in the names of this site tells an item of its own.
  if (item.objectID == null && (item.by == null || item.time == null)) return 'it is no item of the site (no “by” and “time”)';
  const html = item.comment_text ?? item.text ?? item.story_text ?? item.job_text ?? '';
  const isEmpty = html === '' && (item.title == null || item.title === '');
  if (item.deleted === true || item.dead === true || isEmpty) return 'it is empty or deleted';
  const text = htmlToText(html);
  const author = item.author ?? item.by;
  const thread = item.source === 'direct' ? 'Who is hiring?' : (item.story_title ?? threadTitle ?? '');
  const isJob = item.type === 'job' || item._tags?.includes('job') === true;
  return {
    source: 'hackernews',
    nativeId: String(id),
    url: `https://news.ycombinator.com/item?id=${id}`,
    ...(item.title == null ? headed(text) : { title: item.title, body: withLink(text, item.url) }),
    author: author == null ? null : { name: author, url: `https://news.ycombinator.com/user?id=${encodeURIComponent(author)}` },
    postedAt: isoFromSeconds(item.created_at_i ?? item.time) ?? isoFromText(item.created_at),
    tags: tagsOf(
      ...THREADS.filter(({ pattern }) => pattern.test(thread)).map(({ tag }) => tag),
      ...(isJob ? [HIRING, 'job story'] : []),
    ),
    replies: countOf(item.num_comments) ?? item.children?.length ?? item.kids?.length ?? null,
    thread: null,
  };
}

/** A job story is often no more than its title and the page it leads to, where one applies. */
function withLink(text: string, url: string | null | undefined): string {
  if (url == null || url === '' || text.includes(url)) return text;
  return `${text}\n\n${url}`.trim();
}
