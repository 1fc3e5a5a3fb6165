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
  /** The page of the site that the feed belongs to. */
  readonly home: string | undefined;
  readonly entries: readonly FeedEntry[];
}

/**
 * The entries as the feed holds them, HTML included; null for a feed in which nothing can be read. Throws `unreadable_input` for what is no
 * feed at all.
 * @param name of the source, for the error's words
 */
export function readFeedEntries(payload: unknown, name: string): Feed | null {
  const found = anyFeed(payload, name);
  if (found === null) return null;
  const home = found.format === 'atom' || found.format === 'json' ? undefined : found.feed.link;
  return { home, entries: entriesOf(found) };
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

function entriesOf(found: AnyFeed): readonly FeedEntry[] {
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
