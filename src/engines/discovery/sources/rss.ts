/** Any feed: RSS, RDF, Atom or JSON Feed, read by feedsmith. */
import { type AnyFeed, parseFeed } from 'feedsmith';
import { textOf } from '../../../domain/html-text.ts';
import type { Post } from '../../../domain/opportunity.ts';
import { isLoopError } from '../../../errors.ts';
import type { Net } from '../../../system/world.ts';
import { readAnswer, unclear } from '../answer.ts';
import { isoFromText, notOurs } from '../payload.ts';
import type { ParsedPage, Source } from '../source.ts';
import { NotModified } from '../validators.ts';

const NAME = 'a feed';
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1';

/** @param options.feeds absolute addresses, read one after the other */
export function createRss({ net, feeds }: { readonly net: Net; readonly feeds: readonly string[] }): Source {
  return {
    id: 'rss',
    needs: [],
    async search({ words }, cursor, signal) {
      const at = cursor === null ? 0 : Number(cursor);
      const feed = feeds[at];
      if (feed === undefined) return { posts: [], bad: [], next: null };
      const next = at + 1 < feeds.length ? String(at + 1) : null;
      try {
        const { posts, bad } = await readFeed(net, feed, signal);
        return { posts: posts.filter((post) => isWanted(post, words)), bad, next };
      } catch (error) {
        if (error instanceof NotModified && next !== null) return { posts: [], bad: [], next };
        // One broken feed among several must not hide the others.
        if (feeds.length === 1 || !isLoopError(error) || error.code === 'interrupted') throw error;
        return { posts: [], bad: [{ at: shortName(feed), why: error.message }], next, isPartial: true };
      }
    },
    parse: parseFeedText,
  };
}

async function readFeed(net: Net, feed: string, signal: AbortSignal): Promise<ParsedPage> {
  const { text } = await readAnswer(net, feed, { name: shortName(feed), accept: ACCEPT, signal, mayBeUnchanged: true });
  try {
    return parseFeedText(text);
  } catch (cause) {
    throw unclear(shortName(feed), 'something that is no feed', cause);
  }
}

/** Host and path: a feed's query may hold a private key. */
function shortName(feed: string): string {
  const { host, pathname } = new URL(feed);
  return `${host}${pathname}`;
}

/** A feed cannot be asked, so what it holds is sifted here: every word must stand in title, body or tags. Not by time: feeds date things back. */
function isWanted(post: Post, words: string | null): boolean {
  if (words === null) return true;
  const text = `${post.title}\n${post.body}\n${post.tags.join(' ')}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** What the four formats have in common. */
interface Entry {
  readonly id: string | undefined;
  readonly link: string | undefined;
  readonly title: string | undefined;
  readonly body: string | undefined;
  readonly author: string | undefined;
  readonly authorUrl: string | undefined;
  readonly date: string | undefined;
  readonly tags: readonly (string | undefined)[];
}

function parseFeedText(payload: unknown): ParsedPage {
  const found = anyFeed(payload);
  if (found === null) {
    const hasItem = typeof payload === 'string' && /<(?:item|entry)[\s>]/.test(payload);
    return { posts: [], bad: hasItem ? [{ at: 'the feed', why: 'no item in it can be read' }] : [] };
  }
  const home = found.format === 'atom' || found.format === 'json' ? undefined : found.feed.link;
  const posts: Post[] = [];
  const bad: { at: string; why: string }[] = [];
  for (const [index, entry] of entriesOf(found).entries()) {
    const title = textOf(entry.title ?? '').trim();
    const body = textOf(entry.body ?? '').trim();
    if (title === '' && body === '') bad.push({ at: `item[${index}]`, why: 'it has neither title nor text' });
    else posts.push(postOf(entry, title, body, home));
  }
  return { posts, bad };
}

/** Null for a feed without anything to read in it: feedsmith calls that a `ParseError`, a cut or foreign text by other names. */
function anyFeed(payload: unknown): AnyFeed | null {
  try {
    return parseFeed(payload);
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'ParseError') return null;
    throw notOurs(NAME, 'it is neither RSS, RDF, Atom nor JSON Feed', cause);
  }
}

function entriesOf(found: AnyFeed): readonly Entry[] {
  switch (found.format) {
    case 'rss':
      return (found.feed.items ?? []).map((item) => ({
        id: item.guid?.value,
        link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value) ?? item.comments,
        title: item.title ?? item.dc?.titles?.[0],
        body: item.content?.encoded ?? item.description ?? item.dc?.descriptions?.[0],
        author: item.authors?.[0]?.name ?? item.dc?.creators?.[0],
        authorUrl: item.authors?.[0]?.link,
        date: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.created?.[0] ?? item.dcterms?.issued?.[0],
        tags: [...(item.categories ?? []).map((category) => category.name), ...(item.dc?.subjects ?? [])],
      }));
    case 'rdf':
      return (found.feed.items ?? []).map((item) => ({
        id: item.rdf?.about,
        link: item.link,
        title: item.title,
        body: item.content?.encoded ?? item.description ?? item.dc?.descriptions?.[0],
        author: item.dc?.creators?.[0],
        authorUrl: undefined,
        date: item.dc?.dates?.[0] ?? item.dcterms?.created?.[0],
        tags: item.dc?.subjects ?? [],
      }));
    case 'atom':
      return (found.feed.entries ?? []).map((entry) => ({
        id: entry.id,
        link: (entry.links?.find((link) => link.rel === undefined || link.rel === 'alternate') ?? entry.links?.[0])?.href,
        title: entry.title?.value,
        body: entry.content?.value ?? entry.summary?.value,
        author: entry.authors?.[0]?.name ?? entry.dc?.creators?.[0] ?? found.feed.authors?.[0]?.name,
        authorUrl: entry.authors?.[0]?.uri,
        date: entry.published ?? entry.updated ?? entry.dc?.dates?.[0],
        tags: (entry.categories ?? []).map((category) => category.label ?? category.term),
      }));
    case 'json':
      return (found.feed.items ?? []).map((item) => ({
        id: item.id,
        link: item.url ?? item.external_url,
        title: item.title,
        body: item.content_html ?? item.content_text ?? item.summary,
        author: item.authors?.[0]?.name ?? found.feed.authors?.[0]?.name,
        authorUrl: item.authors?.[0]?.url,
        date: item.date_published ?? item.date_modified,
        tags: item.tags ?? [],
      }));
  }
}

function postOf(entry: Entry, title: string, body: string, home: string | undefined): Post {
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

/** Ids of feeds are unique within the feed only; one that is no address gets the feed's host before it. */
function nativeId({ id, link }: Entry, home: string | undefined): string | null {
  if (id === undefined || id.trim() === '') return null;
  return /^[a-z][\w+.-]{0,20}:/i.test(id) ? id : `${hostOf(link) ?? hostOf(home) ?? 'feed'} ${id}`;
}

function hostOf(address: string | undefined): string | null {
  return address !== undefined && URL.canParse(address) ? new URL(address).host : null;
}
