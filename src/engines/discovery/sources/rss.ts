/** Any feed: RSS, RDF, Atom or JSON Feed. */
import { textOf } from '../../../domain/html-text.ts';
import type { Post } from '../../../domain/opportunity.ts';
import { safeLine } from '../../../domain/text.ts';
import { type Net, NetError } from '../../../system/world.ts';
import type { ParsedPage, Source } from '../source.ts';
import { readAnswer, unclear } from '../source-kit/answer.ts';
import { FEED_TYPES, type FeedEntry, readFeedEntries } from '../source-kit/feed-entries.ts';
import { isoFromText } from '../source-kit/payload.ts';
import { holdsWords, type PlacePage, readPlace } from '../source-kit/place-pages.ts';
import { namedFeed } from './rss/named-feed.ts';

const NAME = 'a feed';

/** @param options.feeds absolute addresses, read one after the other */
export function createRss({ net, feeds }: { readonly net: Net; readonly feeds: readonly string[] }): Source {
  return {
    id: 'rss',
    needs: [],
    search: (query, cursor, signal) =>
      readPlace({
        setting: 'sources.rss.feeds',
        places: feeds,
        query,
        cursor,
        nameOf: shortName,
        partOf: (feed) => feed,
        hostOf: (feed) => new URL(feed).host,
        // Of the feeds of one host, one may be private, gone or broken and the next one not.
        isOfHost: ({ code, cause, retryAfter }) => (code === 'provider_down' && cause instanceof NetError) || retryAfter !== null,
        read: async (feed, _, { words }): Promise<PlacePage> => {
          const { posts, bad } = await readFeed(net, feed, signal);
          // Not sifted by time: feeds date things back.
          return { posts: posts.filter((post) => holdsWords(post, words)), bad, after: null };
        },
      }),
    parse: (payload) => parseFeedText(payload),
  };
}

async function readFeed(net: Net, feed: string, signal: AbortSignal): Promise<ParsedPage> {
  const { text } = await readAnswer(net, feed, { name: shortName(feed), accept: FEED_TYPES, signal, mayBeUnchanged: true });
  try {
    return parseFeedText(text, feed);
  } catch (cause) {
    const named = namedFeed(text, feed);
    throw unclear(
      shortName(feed),
      `something that is no feed${named === null ? '' : `, but names one: ${safeLine(named, 200)}`}`,
      cause,
    );
  }
}

/** Host and path: a feed's query may hold a private key. */
function shortName(feed: string): string {
  const { host, pathname } = new URL(feed);
  return `${host}${pathname}`;
}

/** @param address where the feed was read */
function parseFeedText(payload: unknown, address?: string): ParsedPage {
  const found = readFeedEntries(payload, NAME, address);
  if (found === null) {
    const hasItem = typeof payload === 'string' && /<(?:item|entry)[\s>]/.test(payload);
    return { posts: [], bad: hasItem ? [{ at: 'the feed', why: 'no item in it can be read' }] : [] };
  }
  const posts: Post[] = [];
  const bad: { at: string; why: string }[] = [];
  for (const [index, entry] of found.entries.entries()) {
    const title = textOf(entry.title ?? '').trim();
    const body = textOf(entry.body ?? '').trim();
    if (title === '' && body === '') bad.push({ at: `item[${index}]`, why: 'it has neither title nor text' });
    else posts.push(postOf(entry, title, body, found.home));
  }
  return { posts, bad };
}

function postOf(entry: FeedEntry, title: string, body: string, home: string | undefined): Post {
  const author = textOf(entry.author ?? '').trim();
  return {
    source: 'rss',
    nativeId: nativeId(entry, home),
    url: entry.link ?? null,
    title,
    body,
    author: author === '' ? null : { name: author, url: entry.authorUrl ?? null },
    postedAt: isoFromText(entry.date),
    tags: entry.tags.flatMap((tag) => (tag === undefined ? [] : [textOf(tag).trim()])).filter((tag) => tag !== ''),
    replies: null,
    thread: null,
  };
}

/** Ids of feeds are unique within the feed only; one that is no address gets the feed's host before it, and is worth nothing where that is unknown. */
function nativeId({ id, link }: FeedEntry, home: string | undefined): string | null {
  if (id === undefined || id.trim() === '') return null;
  if (/^[a-z][\w+.-]{0,20}:/i.test(id)) return id;
  const host = hostOf(link) ?? hostOf(home);
  return host === null ? null : `${host} ${id}`;
}

function hostOf(address: string | undefined): string | null {
  return address !== undefined && URL.canParse(address) ? new URL(address).host : null;
}
