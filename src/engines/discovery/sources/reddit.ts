/**
 * Reddit's listings: `/r/<subreddit>/new`. With the four REDDIT_ keys through the API (snoowrap, contained), without them through the public
 * `.json` listing, which Reddit serves to few. Terms: every API use needs approval, commercial use its own; 100 requests a minute per client.
 */
import * as v from 'valibot';
import { textOf } from '../../../domain/html-text.ts';
import type { Post } from '../../../domain/opportunity.ts';
import { isLoopError, LoopError } from '../../../errors.ts';
import type { Net } from '../../../system/world.ts';
import type { KnownPost, ParsedPage, Source } from '../source.ts';
import { readAnswer, unclear } from '../source-kit/answer.ts';
import { Count, countOf, parseItems, Text, tagsOf } from '../source-kit/job-board.ts';
import { answersIn, isoFromSeconds, issueText, jsonOf, notOurs, parseRecorded } from '../source-kit/payload.ts';
import { isBefore, type PlacePage, readPlace } from '../source-kit/place-pages.ts';
import { createRedditClient, type RedditClient, type RedditKeys, shutCommunity } from './reddit/client.ts';

const NAME = 'Reddit';
const PAGE_SIZE = 100;

export interface RedditOptions {
  readonly net: Net;
  /** Of the API, `https://oauth.reddit.com`. */
  readonly base: string;
  /** Of the site, `https://www.reddit.com`: the public listing and the token. */
  readonly publicBase: string;
  readonly keys: RedditKeys | null;
  readonly subreddits: readonly string[];
}

export function createReddit(options: RedditOptions): Source {
  const { net, publicBase, keys, subreddits } = options;
  let client: Promise<RedditClient> | null = null;

  const listing = async (path: string, params: Readonly<Record<string, string>>, signal: AbortSignal): Promise<unknown> => {
    if (keys === null) return publicListing(net, `${publicBase}/${path}.json?${new URLSearchParams(params)}`, signal);
    client ??= createRedditClient({ ...options, keys });
    return (await client).get(path, params, signal);
  };

  /** All of them by one request: https://www.reddit.com/dev/api/#GET_api_info */
  async function readAgain(known: readonly KnownPost[], signal: AbortSignal): Promise<ParsedPage> {
    const names = known.filter(isSubmission).map(({ nativeId }) => `t3_${nativeId}`);
    if (names.length === 0) return { posts: [], bad: [] };
    const params = { id: names.join(','), limit: String(PAGE_SIZE), raw_json: '1' };
    const answer = v.safeParse(Listing, await listing('api/info', params, signal));
    if (!answer.success) throw unclear(NAME, `an unexpected listing (${issueText(answer.issues)})`);
    return parseChildren(answer.output.data.children, 'with what is gone');
  }

  return {
    id: 'reddit',
    needs: [],
    search: (query, cursor, signal) =>
      readPlace({
        setting: 'sources.reddit.subreddits',
        places: subreddits,
        query,
        cursor,
        nameOf: (subreddit) => `r/${subreddit}`,
        hostOf: () => publicBase,
        read: async (subreddit, after, { words, since }): Promise<PlacePage> => {
          const params = {
            limit: String(PAGE_SIZE),
            raw_json: '1',
            ...(after === null ? {} : { after }),
            ...(words === null ? {} : { q: words, sort: 'new', restrict_sr: '1' }),
          };
          const path = `r/${encodeURIComponent(subreddit)}/${words === null ? 'new' : 'search'}`;
          const answer = v.safeParse(Listing, await listing(path, params, signal));
          if (!answer.success) throw unclear(NAME, `an unexpected listing (${issueText(answer.issues)})`);
          const { children, after: following } = answer.output.data;
          const isDone = following == null || isBefore(lastDate(children), since);
          return { ...parseChildren(children), after: isDone ? null : following };
        },
      }),
    again: { most: PAGE_SIZE, read: readAgain },
    parse: (payload) => parseReddit(jsonOf(payload, NAME)),
  };
}

/** A file may name posts of its own after the site. */
function isSubmission({ nativeId, url }: KnownPost): boolean {
  return nativeId !== null && /^[a-z\d]{1,12}$/.test(nativeId) && (url ?? '').includes(`/comments/${nativeId}/`);
}

const Listing = v.looseObject({
  kind: v.literal('Listing'),
  data: v.looseObject({ children: v.array(v.unknown()), after: v.nullish(v.string()) }),
});

/** Reddit shuts its door to unknown callers with 403, or 200 and a page of HTML: both mean that keys are wanted. */
async function publicListing(net: Net, url: string, signal: AbortSignal): Promise<unknown> {
  const fix = 'Set REDDIT_CLIENT_ID, REDDIT_CLIENT_SECRET, REDDIT_USERNAME and REDDIT_PASSWORD; see: loop status';
  let text: string;
  try {
    ({ text } = await readAnswer(net, url, { name: NAME, accept: 'application/json', signal, refused: shutCommunity }));
  } catch (error) {
    if (isLoopError(error) && error.code === 'provider_limiting')
      throw new LoopError(error.code, error.message, { fix, cause: error, retryAfter: error.retryAfter });
    throw error;
  }
  if (/^\s*</.test(text)) throw new LoopError('provider_limiting', `${NAME} shows a web page instead of its listing`, { fix });
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw unclear(NAME, 'something that is not whole JSON', cause);
  }
}

/** As the listing is sorted, whatever becomes of the post: a crosspost is as old as its original. */
function lastDate(children: readonly unknown[]): string | null {
  const last = children.at(-1);
  return v.is(Dated, last) ? isoFromSeconds(last.data.created_utc) : null;
}

const Dated = v.looseObject({ data: v.looseObject({ created_utc: v.number() }) });
const Submission = v.looseObject({
  id: v.string(),
  title: v.string(),
  selftext: Text,
  author: Text,
  permalink: Text,
  url: Text,
  subreddit: Text,
  created_utc: Count,
  link_flair_text: Text,
  num_comments: Count,
  removed_by_category: v.nullish(v.string()),
  locked: v.nullish(v.boolean()),
  archived: v.nullish(v.boolean()),
  over_18: v.nullish(v.boolean()),
  stickied: v.nullish(v.boolean()),
  distinguished: v.nullish(v.string()),
  crosspost_parent_list: v.nullish(v.array(v.unknown())),
});
type Submission = v.InferOutput<typeof Submission>;
const Thing = v.looseObject({ kind: v.string(), data: v.unknown() });

/** Accepts a listing, the pair of listings under a submission, and recorded exchanges with either inside. */
function parseReddit(payload: unknown): ParsedPage {
  const lists = answersIn(payload).flatMap((answer) =>
    (Array.isArray(answer) ? answer : [answer]).flatMap((one) => (v.is(Listing, one) ? [one.data.children] : [])),
  );
  if (lists.length === 0) throw notOurs(NAME, 'it holds no listing');
  return parseRecorded(
    NAME,
    lists.map((items) => ({ items, parse: parseChildren })),
  );
}

function parseChildren(children: readonly unknown[], which: 'what is there' | 'with what is gone' = 'what is there'): ParsedPage {
  // Comments (t1), messages (t4) and communities (t5) are no posts.
  return parseItems(children, 'children', v.unknown(), (child) => {
    if (v.is(Thing, child) && child.kind !== 't3') return null;
    const submission = v.safeParse(Submission, v.is(Thing, child) ? child.data : child);
    return submission.success ? postOf(submission.output, which === 'with what is gone') : issueText(submission.issues);
  });
}

/** A crosspost shows the post of somebody else, or of the same person elsewhere: it is read as that one, under the title and marks it has here. */
function postOf(shown: Submission, withGone: boolean): Post | null {
  const original = v.safeParse(Submission, shown.crosspost_parent_list?.[0]);
  const data = original.success ? original.output : shown;
  // Communities remove posts all day: those are passed over, and nothing is wrong with the listing.
  if (!withGone && (isGone(shown) || isGone(data))) return null;
  const name = data.author === '[deleted]' ? null : (data.author ?? null);
  return {
    source: 'reddit',
    nativeId: data.id,
    url: data.permalink == null ? (data.url ?? null) : new URL(data.permalink, SITE).href,
    title: textOf(shown.title),
    body: textOf(data.selftext ?? ''),
    author: name === null ? null : { name, url: `${SITE}/user/${encodeURIComponent(name)}` },
    postedAt: isoFromSeconds(data.created_utc),
    tags: tagsOf(...marksOf(shown), ...(original.success ? marksOf(data) : [])),
    replies: countOf(data.num_comments),
    thread: null,
  };
}

const SITE = 'https://www.reddit.com';

function marksOf(data: Submission): readonly (string | null | undefined)[] {
  return [
    data.link_flair_text,
    data.subreddit == null ? null : `r/${data.subreddit}`,
    data.locked === true || data.archived === true || isGone(data) ? 'closed' : null,
    data.over_18 === true ? 'nsfw' : null,
    // Rules and weekly threads, pinned by the moderators.
    data.stickied === true && data.distinguished === 'moderator' ? 'announcement' : null,
  ];
}

/** Deleted by its author, or removed. Who deletes an account leaves the posts behind, and those stay. */
function isGone({ removed_by_category: by, selftext, title }: Submission): boolean {
  return by != null || selftext === '[deleted]' || selftext === '[removed]' || title === '[deleted by user]';
}
