/** Entries of any feed (RSS, RDF, Atom, JSON Feed) in one shape, read by feedsmith. */
import { type AnyFeed, parseFeed } from 'feedsmith';
import { notOurs } from './payload.ts';

/** For the `Accept` header of whoever asks for a feed. */
export const FEED_TYPES =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1';

/** What the four formats have in common. */
export interface FeedEntry {
  readonly id: string | undefined;
  readonly link: string | undefined;
  readonly title: string | undefined;
  readonly body: string | undefined;
  readonly author: string | undefined;
  readonly authorUrl: string | undefined;
  readonly date: string | undefined;
  readonly tags: readonly (string | undefined)[];
}

export interface Feed {
  /** An address of the site that the feed belongs to: its page, or where the feed was read. */
  readonly home: string | undefined;
  readonly entries: readonly FeedEntry[];
}

/**
 * The entries as the feed holds them, HTML included; null for a feed in which nothing can be read. Throws `unreadable_input` for what is no
 * feed at all.
 * @param name of the source, for the error's words
 * @param address where the feed was read, if anywhere: relative links go out from there, as RFC 4287, section 2, and browsers have it
 */
export function readFeedEntries(payload: unknown, name: string, address?: string): Feed | null {
  const found = anyFeed(payload, name);
  if (found === null) return null;
  const { home, self } = ownAddresses(found);
  const base = [address, self, home].find((one) => one !== undefined && URL.canParse(one));
  const entries = entriesOf(found).map(
    ({ base: within, ...entry }): FeedEntry => ({
      ...entry,
      link: absolute(entry.link, within, base),
      authorUrl: absolute(entry.authorUrl, within, base),
    }),
  );
  return { home: home ?? base, entries };
}

/** What a feed says of where its site and itself lie. */
function ownAddresses({ format, feed }: AnyFeed): { readonly home: string | undefined; readonly self: string | undefined } {
  switch (format) {
    case 'rss':
    case 'rdf':
      return { home: feed.link, self: feed.atom?.links?.find(({ rel }) => rel === 'self')?.href };
    case 'atom': {
      const links = feed.links ?? [];
      return {
        home: links.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
        self: links.find(({ rel }) => rel === 'self')?.href,
      };
    }
    case 'json':
      return { home: feed.home_page_url, self: feed.feed_url };
  }
}

/** A relative address made whole; what is none, or has nothing to go out from, stays as it is. `www.acme.example/1` is no page below the feed's. */
function absolute(link: string | undefined, ...bases: readonly (string | undefined)[]): string | undefined {
  const written = link?.trim() ?? '';
  if (written === '' || URL.canParse(written) || written.startsWith('#') || /^www\./i.test(written)) return link;
  let base: string | undefined;
  for (const one of bases.toReversed()) if (one !== undefined && URL.canParse(one, base)) base = new URL(one, base).href;
  return base !== undefined && URL.canParse(written, base) ? new URL(written, base).href : link;
}

/** Null for a feed without anything to read in it: feedsmith calls that a `ParseError`, a cut or foreign text by other names. */
function anyFeed(payload: unknown, name: string): AnyFeed | null {
  try {
    return parseFeed(payload);
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'ParseError') return null;
    throw notOurs(name, 'it is neither RSS, RDF, Atom nor JSON Feed', cause);
  }
}

/** An entry with its links as written, and what the feed says that they go out from. */
interface RawEntry extends FeedEntry {
  readonly base?: string | undefined;
}

function entriesOf(found: AnyFeed): readonly RawEntry[] {
  switch (found.format) {
    case 'rss':
      return (found.feed.items ?? []).map((item) => ({
        id: item.guid?.value,
        link: item.link ?? permanentLink(item.guid) ?? item.comments,
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
        base: baseWithin(found.feed.xml?.base, entry.xml?.base),
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

/** An id that says it is the address, or does not say that it is none. */
function permanentLink(
  guid: { readonly value?: string | undefined; readonly isPermaLink?: boolean | undefined } | undefined,
): string | undefined {
  return guid?.isPermaLink !== false && guid?.value !== undefined && URL.canParse(guid.value) ? guid.value : undefined;
}

/** `xml:base` of the entry, which may itself be relative to that of the feed. */
function baseWithin(outer: string | undefined, inner: string | undefined): string | undefined {
  if (inner === undefined || outer === undefined) return inner ?? outer;
  return URL.canParse(inner, outer) ? new URL(inner, outer).href : inner;
}
