/**
 * Hashtags on Mastodon and servers that speak its API (https://docs.joinmastodon.org/methods/timelines/#tag): public timelines, without a key.
 * Read as an honest reader does: public posts only, no boosts, and nothing of people who asked not to be indexed.
 */
import * as v from 'valibot';
import { htmlToText, textOf } from '../../../domain/html-text.ts';
import type { Post } from '../../../domain/opportunity.ts';
import { isLoopError, LoopError } from '../../../errors.ts';
import type { Net } from '../../../system/world.ts';
import type { ParsedPage, Query, Source } from '../source.ts';
import { readAnswer, unclear, wholeJson } from '../source-kit/answer.ts';
import { headed } from '../source-kit/headline.ts';
import { Count, countOf, maybe, parseItems, Text } from '../source-kit/job-board.ts';
import { answersIn, isoFromText, jsonOf, notOurs, parseRecorded } from '../source-kit/payload.ts';
import { holdsWords, isBefore, type PlacePage, pairs, readPlace } from '../source-kit/place-pages.ts';

const NAME = 'Mastodon';
/** The most that a server gives at once. */
const PAGE_SIZE = 40;

export interface MastodonOptions {
  readonly net: Net;
  /** Addresses of servers, `https://mastodon.social`. */
  readonly instances: readonly string[];
  /** With or without their `#`. */
  readonly hashtags: readonly string[];
}

export function createMastodon({ net, instances, hashtags }: MastodonOptions): Source {
  const places = pairs(
    instances,
    hashtags.map((tag) => tag.replace(/^#/, '')),
  );
  return {
    id: 'mastodon',
    needs: [],
    search: (asked, cursor, signal) =>
      readPlace({
        setting: 'sources.mastodon.instances and sources.mastodon.hashtags',
        places,
        query: asked,
        cursor,
        nameOf: ({ server, name }) => `${new URL(server).host} #${name}`,
        hostOf: ({ server }) => server,
        read: ({ server, name }, maxId, query) => timeline({ net, server, hashtag: name, maxId }, query, signal),
      }),
    parse: (payload) => parseMastodon(jsonOf(payload, NAME)),
  };
}

interface TimelineRequest {
  readonly net: Net;
  readonly server: string;
  readonly hashtag: string;
  readonly maxId: string | null;
}

async function timeline(
  { net, server, hashtag, maxId }: TimelineRequest,
  { words, since }: Query,
  signal: AbortSignal,
): Promise<PlacePage> {
  const name = `${NAME} (${new URL(server).host})`;
  const params = new URLSearchParams({ limit: String(PAGE_SIZE), ...(maxId === null ? {} : { max_id: maxId }) });
  const url = `${server}/api/v1/timelines/tag/${encodeURIComponent(hashtag)}?${params}`;
  const request = { name, accept: 'application/json', signal, mayBeUnchanged: maxId === null };
  const { text, headers } = await readAnswer(net, url, request).catch((error: unknown) => {
    throw isShut(error) ? shut(name, error) : error;
  });
  const items = statusesOf(text, name);
  const { posts, bad } = parseStatuses(items);
  // The server's own cursor, which also counts what it hides; servers that send no Link header page by the last id all the same.
  const next = headers.has('link') ? maxIdOf(headers.get('link') ?? '') : lastId(items);
  const isDone = items.length === 0 || next === maxId || isBefore(lastDate(items), since);
  return { posts: posts.filter((post) => holdsWords(post, words)), bad, after: isDone ? null : next };
}

function statusesOf(text: string, name: string): readonly unknown[] {
  const answer = wholeJson(name, text);
  if (!Array.isArray(answer)) throw unclear(name, 'something that is no timeline');
  return answer;
}

/** A server may keep its timelines to its members: 401, or 422 in older versions. */
function isShut(error: unknown): error is LoopError {
  return isLoopError(error) && (error.code === 'key_refused' || / answers 422$/.test(error.message));
}

function shut(name: string, cause: LoopError): LoopError {
  return new LoopError('provider_limiting', `${name} shows its timelines to members only`, {
    fix: 'Name another server in sources.mastodon.instances of the config file.',
    cause,
  });
}

/** `<https://…?max_id=123>; rel="next", <…>; rel="prev"` (RFC 8288); null where there is no next page. */
function maxIdOf(link: string): string | null {
  for (const part of link.slice(0, 4096).split(',')) {
    const [, address = '', rel = ''] = /^\s*<([^<>]{1,2000})>\s*;\s*rel="?([a-z]{1,20})"?/.exec(part) ?? [];
    if (rel === 'next' && URL.canParse(address)) return new URL(address).searchParams.get('max_id');
  }
  return null;
}

const Id = v.union([v.string(), v.pipe(v.number(), v.integer())]);
const Placed = v.looseObject({ id: Id, created_at: v.nullish(v.string()) });

function lastId(items: readonly unknown[]): string | null {
  const last = items.at(-1);
  return v.is(Placed, last) ? String(last.id) : null;
}

function lastDate(items: readonly unknown[]): string | null {
  const last = items.at(-1);
  return v.is(Placed, last) ? isoFromText(last.created_at) : null;
}

const Account = v.looseObject({
  id: v.nullish(Id),
  acct: v.string(),
  display_name: Text,
  url: Text,
  created_at: Text,
  followers_count: Count,
  bot: v.nullish(v.boolean()),
  discoverable: v.nullish(v.boolean()),
  indexable: v.nullish(v.boolean()),
  noindex: v.nullish(v.boolean()),
});
const Status = v.looseObject({
  id: Id,
  content: v.string(),
  visibility: v.nullish(v.string()),
  created_at: Text,
  uri: Text,
  url: Text,
  spoiler_text: Text,
  sensitive: v.nullish(v.boolean()),
  reblog: v.nullish(v.unknown()),
  in_reply_to_id: v.nullish(Id),
  in_reply_to_account_id: v.nullish(Id),
  replies_count: Count,
  tags: maybe(v.array(v.looseObject({ name: v.string() }))),
  account: Account,
});
type Status = v.InferOutput<typeof Status>;

const Found = v.looseObject({ accounts: v.array(v.unknown()), statuses: v.array(v.unknown()) });
const Context = v.looseObject({ ancestors: v.array(v.unknown()), descendants: v.array(v.unknown()) });

/** Accepts a timeline, a single status, a search answer, a thread, and recorded exchanges with any of them inside. */
function parseMastodon(payload: unknown): ParsedPage {
  const lists = answersIn(payload).flatMap((answer): (readonly unknown[])[] => {
    if (v.is(Found, answer)) return [answer.statuses];
    if (v.is(Context, answer)) return [[...answer.ancestors, ...answer.descendants]];
    if (isStatus(answer)) return [[answer]];
    return Array.isArray(answer) && (answer.length === 0 || answer.some(isStatus)) ? [answer] : [];
  });
  if (lists.length === 0) throw notOurs(NAME, 'it holds no status');
  return parseRecorded(
    NAME,
    lists.map((items) => ({ items, parse: parseStatuses })),
  );
}

/** A status and not an account, a notification or a conversation, however damaged. */
function isStatus(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'account' in value && 'visibility' in value && 'content' in value;
}

function parseStatuses(items: readonly unknown[]): ParsedPage {
  return parseItems(items, 'status', Status, (status) => (isForUs(status) ? postOf(status) : null));
}

/**
 * Public, its author's own, and not an answer to somebody else. People who keep their posts out of search engines (`noindex`) or searches
 * (`indexable`), or themselves out of what finds people (`discoverable`), are left alone; null means that they were never asked.
 */
function isForUs({ visibility, reblog, in_reply_to_id, in_reply_to_account_id, account }: Status): boolean {
  const isAnswer = in_reply_to_id != null && in_reply_to_account_id !== account.id;
  const isShy = account.noindex === true || account.indexable === false || account.discoverable === false;
  return visibility === 'public' && reblog == null && !isAnswer && !isShy;
}

function postOf(status: Status): Post {
  const { account } = status;
  const text = withoutTagLinks(htmlToText(status.content));
  const warning = (status.spoiler_text ?? '').trim();
  return {
    source: 'mastodon',
    // The same post has another id on every server it reached, and one address.
    nativeId: status.uri ?? status.url ?? String(status.id),
    url: status.url ?? status.uri ?? null,
    ...headed(warning === '' ? text : `${textOf(warning)}\n\n${text}`),
    author: { name: fullName(account), url: account.url ?? null },
    authorHistory: { since: isoFromText(account.created_at), standing: account.followers_count ?? null },
    postedAt: isoFromText(status.created_at),
    tags: [
      ...(status.tags ?? []).map(({ name }) => `#${name}`),
      ...(status.sensitive === true ? ['sensitive'] : []),
      ...(account.bot === true ? ['bot'] : []),
    ],
    replies: countOf(status.replies_count),
    thread: null,
  };
}

/** `jo` of a server's own members, `jo@m.example` of everybody else's: with the server, it is the same name everywhere. */
function fullName({ acct, url }: Status['account']): string {
  return acct.includes('@') || url == null || !URL.canParse(url) ? acct : `${acct}@${new URL(url).host}`;
}

/** A hashtag leads to its own timeline, which tells a reader nothing: `#hiring (https://m.example/tags/hiring)` becomes `#hiring`. */
function withoutTagLinks(text: string): string {
  return text.replace(/(#[\p{L}\p{N}_]{1,100}) \((https?:\/\/[^\s()]{1,300})\)/gu, (whole, tag: string, address: string) =>
    /\/tags?\/[^/]+$/i.test(address) ? tag : whole,
  );
}
