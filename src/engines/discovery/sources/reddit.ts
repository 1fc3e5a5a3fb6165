/**
 * Reddit's listings: `/r/<subreddit>/new`. With the four REDDIT_ keys through the API (snoowrap, contained), without them through the public
 * `.json` listing, which Reddit serves to few. Terms: every API use needs approval, commercial use its own; 100 requests a minute per client.
 */
import * as v from 'valibot';
import { textOf } from '../../../domain/html-text.ts';
import type { Post } from '../../../domain/opportunity.ts';
import { isLoopError, LoopError } from '../../../errors.ts';
import type { Net } from '../../../system/world.ts';
import { readAnswer, unclear } from '../answer.ts';
import { answersIn, isoFromSeconds, issueText, jsonOf, notOurs } from '../payload.ts';
import type { Page, ParsedPage, Source } from '../source.ts';
import { createRedditClient, type RedditClient, type RedditKeys } from './reddit/client.ts';

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

  return {
    id: 'reddit',
    needs: [],
    async search({ words, since }, cursor, signal) {
      const { at, after } = cursor === null ? { at: 0, after: null } : v.parse(Place, JSON.parse(cursor));
      const subreddit = subreddits[at];
      if (subreddit === undefined) return { posts: [], bad: [], next: null };
      const nextPlace = (place: v.InferOutput<typeof Place>): string | null =>
        place.at < subreddits.length ? JSON.stringify(place) : null;
      const params = {
        limit: String(PAGE_SIZE),
        raw_json: '1',
        ...(after === null ? {} : { after }),
        ...(words === null ? {} : { q: words, sort: 'new', restrict_sr: '1' }),
      };
      const path = `r/${encodeURIComponent(subreddit)}/${words === null ? 'new' : 'search'}`;
      try {
        const answer = v.safeParse(Listing, await listing(path, params, signal));
        if (!answer.success) throw unclear(NAME, `an unexpected listing (${issueText(answer.issues)})`);
        const page = parseListing(answer.output);
        const last = page.posts.at(-1)?.postedAt ?? null;
        const isDone = answer.output.data.after == null || (since !== null && last !== null && last < since);
        const next = isDone ? { at: at + 1, after: null } : { at, after: answer.output.data.after ?? null };
        return { ...page, next: nextPlace(next) } satisfies Page;
      } catch (error) {
        // A private, banned or misspelt community must not hide the others.
        if (!isMissing(error) || subreddits.length === 1) throw error;
        const next = nextPlace({ at: at + 1, after: null });
        return { posts: [], bad: [{ at: `r/${subreddit}`, why: error.message }], next, isPartial: true };
      }
    },
    parse: (payload) => parseReddit(jsonOf(payload, NAME)),
  };
}

const Place = v.object({ at: v.number(), after: v.nullable(v.string()) });
const Listing = v.looseObject({
  kind: v.literal('Listing'),
  data: v.looseObject({ children: v.array(v.unknown()), after: v.nullish(v.string()) }),
});

/** Reddit shuts its door to unknown callers with 403, or 200 and a page of HTML: both mean that keys are wanted. */
async function publicListing(net: Net, url: string, signal: AbortSignal): Promise<unknown> {
  const fix = 'Set REDDIT_CLIENT_ID, REDDIT_CLIENT_SECRET, REDDIT_USERNAME and REDDIT_PASSWORD; see: loop status';
  let text: string;
  try {
    ({ text } = await readAnswer(net, url, { name: NAME, accept: 'application/json', signal }));
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

function isMissing(error: unknown): error is LoopError {
  return isLoopError(error) && error.code === 'provider_unclear' && / answers 404$/.test(error.message);
}

const Submission = v.looseObject({
  id: v.string(),
  title: v.string(),
  selftext: v.nullish(v.string()),
  author: v.nullish(v.string()),
  permalink: v.nullish(v.string()),
  url: v.nullish(v.string()),
  subreddit: v.nullish(v.string()),
  created_utc: v.nullish(v.number()),
  link_flair_text: v.nullish(v.string()),
  num_comments: v.nullish(v.number()),
  removed_by_category: v.nullish(v.string()),
  locked: v.nullish(v.boolean()),
  archived: v.nullish(v.boolean()),
  is_self: v.nullish(v.boolean()),
});
const Thing = v.looseObject({ kind: v.string(), data: v.unknown() });

/** Accepts a listing, the pair of listings under a submission, and recorded exchanges with either inside. */
function parseReddit(payload: unknown): ParsedPage {
  const listings = answersIn(payload).flatMap((answer) =>
    (Array.isArray(answer) ? answer : [answer]).filter((one) => v.is(Listing, one)),
  );
  if (listings.length === 0) throw notOurs(NAME, 'it holds no listing');
  const pages = listings.map((listing) => parseListing(listing as v.InferOutput<typeof Listing>));
  return { posts: pages.flatMap(({ posts }) => posts), bad: pages.flatMap(({ bad }) => bad) };
}

function parseListing({ data }: v.InferOutput<typeof Listing>): ParsedPage {
  const posts: Post[] = [];
  const bad: { at: string; why: string }[] = [];
  for (const [index, child] of data.children.entries()) {
    // Comments (t1), messages (t4) and communities (t5) are no posts.
    if (v.is(Thing, child) && child.kind !== 't3') continue;
    const submission = v.safeParse(Submission, v.is(Thing, child) ? child.data : child);
    if (submission.success) posts.push(postOf(submission.output));
    else bad.push({ at: `children[${index}]`, why: issueText(submission.issues) });
  }
  return { posts, bad };
}

function postOf(data: v.InferOutput<typeof Submission>): Post {
  const name = data.author === '[deleted]' ? null : (data.author ?? null);
  const isGone = data.removed_by_category != null || data.selftext === '[removed]' || data.selftext === '[deleted]';
  const tags = [
    data.link_flair_text,
    data.subreddit == null ? null : `r/${data.subreddit}`,
    isGone || data.locked || data.archived ? 'closed' : null,
  ];
  return {
    source: 'reddit',
    nativeId: data.id,
    url: data.permalink == null ? (data.url ?? null) : new URL(data.permalink, 'https://www.reddit.com').href,
    title: textOf(data.title),
    body: isGone ? '' : textOf(data.selftext ?? ''),
    author: name === null ? null : { name, url: `https://www.reddit.com/user/${encodeURIComponent(name)}` },
    postedAt: isoFromSeconds(data.created_utc),
    tags: tags.filter((tag): tag is string => tag != null && tag !== ''),
    replies: data.num_comments ?? null,
    thread: null,
  };
}
