/**
 * Search on Bluesky (`app.bsky.feed.searchPosts`). It answers only to somebody who is logged in, so an account and an app password are needed;
 * the public mirror refuses searches. Requests go to the account's server, which asks the search of its own accord.
 */
import * as v from 'valibot';
import type { Post } from '../../../domain/opportunity.ts';
import { LoopError } from '../../../errors.ts';
import type { Net } from '../../../system/world.ts';
import type { ParsedPage, Query, Source } from '../source.ts';
import { readJson, unclear } from '../source-kit/answer.ts';
import { headed } from '../source-kit/headline.ts';
import { Count, countOf, maybe, parseItems, Strings, Text } from '../source-kit/job-board.ts';
import { answersIn, isoFromText, issueText, jsonOf, notOurs, parseRecorded } from '../source-kit/payload.ts';
import { isBefore, type PlacePage, readPlace } from '../source-kit/place-pages.ts';
import { richText } from './bluesky/rich-text.ts';
import { type BlueskyKeys, openSession } from './bluesky/session.ts';
import { atUri, isDatetime, isHandle } from './bluesky/syntax.ts';

const NAME = 'Bluesky';
const PAGE_SIZE = 100;

export interface BlueskyOptions {
  readonly net: Net;
  /** The account's server, `https://bsky.social`. */
  readonly base: string;
  /** Null: nothing can be searched, and a recorded answer can be read all the same. */
  readonly keys: BlueskyKeys | null;
  readonly searches: readonly string[];
}

export function createBluesky({ net, base, keys, searches }: BlueskyOptions): Source {
  let token: Promise<string> | null = null;
  /** Opened once however many ask; a failed one is forgotten. */
  const session = async (signal: AbortSignal): Promise<string> => {
    if (keys === null) throw new LoopError('key_missing', `${NAME} needs the BLUESKY_ keys`, { fix: 'See: loop status' });
    token ??= openSession(net, base, keys, signal).catch((error: unknown) => {
      token = null;
      throw error;
    });
    return token;
  };
  return {
    id: 'bluesky',
    needs: ['BLUESKY_IDENTIFIER', 'BLUESKY_APP_PASSWORD'],
    async search(asked, cursor, signal) {
      const accessToken = await session(signal);
      return readPlace({
        setting: 'sources.bluesky.searches',
        places: asked.words === null ? searches : [asked.words],
        query: asked,
        cursor,
        nameOf: (search) => search,
        hostOf: () => base,
        read: (search, after, query) => searchPage(net, base, accessToken, { search, after }, query, signal),
      });
    },
    parse: (payload) => parseBluesky(jsonOf(payload, NAME)),
  };
}

const SearchAnswer = v.looseObject({ posts: v.array(v.unknown()), cursor: v.nullish(v.string()) });

async function searchPage(
  net: Net,
  base: string,
  token: string,
  { search, after }: { readonly search: string; readonly after: string | null },
  { since }: Query,
  signal: AbortSignal,
): Promise<PlacePage> {
  const params = new URLSearchParams({
    q: search,
    sort: 'latest',
    limit: String(PAGE_SIZE),
    ...(since === null ? {} : { since }),
    ...(after === null ? {} : { cursor: after }),
  });
  const url = `${base}/xrpc/app.bsky.feed.searchPosts?${params}`;
  const answer = v.safeParse(
    SearchAnswer,
    await readJson(net, url, { name: NAME, signal, headers: { authorization: `Bearer ${token}` } }),
  );
  if (!answer.success) throw unclear(NAME, `an unexpected answer (${issueText(answer.issues)})`);
  const { posts: views, cursor } = answer.output;
  const page = parseViews(views);
  const isDone = views.length === 0 || cursor === after || isBefore(page.posts.at(-1)?.postedAt, since);
  return { ...page, after: isDone ? null : (cursor ?? null) };
}

const Label = v.looseObject({ val: v.string(), neg: v.nullish(v.boolean()) });
const Ref = v.looseObject({ uri: v.string() });
const External = v.looseObject({ external: v.looseObject({ uri: v.string(), title: v.nullish(v.string()) }) });
const WithMedia = v.looseObject({ media: External });
const PostView = v.looseObject({
  uri: v.pipe(
    v.string(),
    v.check((text) => atUri(text)?.recordKey != null, 'not the address of a record'),
  ),
  author: v.looseObject({
    did: v.string(),
    handle: v.string(),
    createdAt: Text,
    labels: v.nullish(v.array(v.unknown())),
  }),
  record: v.looseObject({
    text: v.string(),
    createdAt: Text,
    facets: maybe(v.array(v.unknown())),
    tags: Strings,
    reply: v.nullish(v.looseObject({ parent: Ref })),
  }),
  embed: v.nullish(v.unknown()),
  replyCount: Count,
  indexedAt: Text,
  labels: v.nullish(v.array(v.unknown())),
});
type PostView = v.InferOutput<typeof PostView>;

/** Accepts a search answer, anything else that lists posts, and recorded exchanges with them inside. */
function parseBluesky(payload: unknown): ParsedPage {
  const lists = answersIn(payload).flatMap((answer) => (v.is(SearchAnswer, answer) ? [answer.posts] : []));
  if (lists.length === 0) throw notOurs(NAME, 'it holds no “posts”');
  return parseRecorded(
    NAME,
    lists.map((items) => ({ items, parse: parseViews })),
  );
}

function parseViews(views: readonly unknown[]): ParsedPage {
  return parseItems(views, 'posts', PostView, (view) => (isAnswer(view) ? null : postOf(view)));
}

/** An answer to somebody else is talk; an author who goes on with their own thread is not. */
function isAnswer({ author, record }: PostView): boolean {
  const parent = record.reply?.parent.uri;
  return parent !== undefined && atUri(parent)?.authority !== author.did;
}

function postOf({ uri, author, record, embed, replyCount, indexedAt, labels }: PostView): Post {
  const { text, tags } = richText(record.text, record.facets ?? []);
  const link = externalLink(embed);
  const name = isHandle(author.handle) && author.handle !== 'handle.invalid' ? author.handle : author.did;
  const profile = `https://bsky.app/profile/${encodeURIComponent(name).replaceAll('%3A', ':')}`;
  return {
    source: 'bluesky',
    nativeId: uri,
    url: `${profile}/post/${encodeURIComponent(atUri(uri)?.recordKey ?? '')}`,
    ...headed(link === null || text.includes(link) ? text : `${text}\n\n${link}`),
    author: { name, url: profile },
    authorHistory: { since: time(author.createdAt), standing: null },
    postedAt: postedAt(record.createdAt, indexedAt),
    tags: [
      ...[...tags, ...(record.tags ?? [])].map((tag) => `#${tag}`),
      ...labelsOf(author.labels).filter((label) => label === 'bot'),
      ...labelsOf(labels),
    ],
    replies: countOf(replyCount),
    thread: null,
  };
}

/** The page that a post presents as a card; in the text it may be missing. */
function externalLink(embed: unknown): string | null {
  const card = v.is(External, embed) ? embed : v.is(WithMedia, embed) ? embed.media : null;
  return card !== null && /^https?:\/\/\S{1,2000}$/i.test(card.external.uri) ? card.external.uri : null;
}

/** What the author or a moderator says of it: `porn`, `spam`, `bot`. Those with a `!` are orders to apps. */
function labelsOf(labels: readonly unknown[] | null | undefined): readonly string[] {
  return (labels ?? []).flatMap((label) =>
    v.is(Label, label) && label.neg !== true && !label.val.startsWith('!') ? [label.val] : [],
  );
}

/** The author's app writes the time, and may write any; what it dates later than the server saw it is held to the server's. */
function postedAt(created: string | null | undefined, indexed: string | null | undefined): string | null {
  const [own, seen] = [time(created), time(indexed)];
  if (own === null || seen === null) return own ?? seen;
  return own < seen ? own : seen;
}

function time(text: string | null | undefined): string | null {
  return text != null && isDatetime(text) ? isoFromText(text) : null;
}
