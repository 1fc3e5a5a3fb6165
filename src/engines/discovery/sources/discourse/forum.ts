/** Addresses of a Discourse forum, or of one category or tag of it, and the questions that can be asked there. https://docs.discourse.org */

export interface Forum {
  /** Where the forum stands, without a trailing slash; it may live in a folder. */
  readonly base: string;
  /** Path of what is read of it, without `.json`: `/latest`, `/c/jobs/7/l/latest`, `/tag/hiring/l/latest`. */
  readonly list: string;
  /** The same restriction in the words of its search: `#jobs`, `tags:hiring`; empty for the whole forum. */
  readonly filter: string;
}

/** @param address `https://forum.example`, `https://forum.example/c/jobs/7`, `https://example.com/forum/tag/hiring` */
export function forumAt(address: string): Forum {
  const url = new URL(address);
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  const at = segments.findIndex((segment, index) => (segment === 'c' || segment === 'tag') && index < segments.length - 1);
  const folder = at === -1 ? segments : segments.slice(0, at);
  // The forum itself may be named by one of its own lists.
  if (at === -1 && /^(?:latest|new|top|hot|categories)(?:\.json)?$/.test(folder.at(-1) ?? '')) folder.pop();
  const base = [url.origin, ...folder].join('/');
  if (at === -1) return { base, list: '/latest', filter: '' };
  const end = segments.indexOf('l', at + 2);
  const place = segments.slice(at, end === -1 ? undefined : end).map((segment) => segment.replace(/\.json$/, ''));
  const names = place.slice(1).filter((segment) => !/^\d+$/.test(segment));
  const filter = place[0] === 'tag' ? `tags:${names[0] ?? ''}` : `#${names.slice(-2).join(':')}`;
  return { base, list: `/${place.join('/')}/l/latest`, filter: names.length === 0 ? '' : decoded(filter) };
}

/** One page of topics, newest first. Pages count from 0. */
export function listUrl({ base, list }: Forum, page: number): string {
  return `${base}${list}.json?${new URLSearchParams({ order: 'created', ...(page === 0 ? {} : { page: String(page) }) })}`;
}

/** One page of a search among first posts, newest topics first. Pages count from 1. `since` is ISO 8601 UTC; the search knows days. */
export function searchUrl({ base, filter }: Forum, words: string, since: string | null, page: number): string {
  const parts = [words, filter, 'in:first', 'order:latest_topic', since === null ? '' : `after:${dayBefore(since)}`];
  return `${base}/search.json?${new URLSearchParams({ q: parts.filter((part) => part !== '').join(' '), page: String(page) })}`;
}

export function topicUrl({ base }: Forum, id: number): string {
  return `${base}/t/${id}.json`;
}

export function categoriesUrl({ base }: Forum): string {
  return `${base}/categories.json?include_subcategories=true`;
}

/** For a person: host and path. */
export function forumName({ base, list }: Forum): string {
  return `${base.replace(/^https?:\/\//, '')}${list.replace(/\/l\/latest$|^\/latest$/, '')}`;
}

/** A forum counts days in its own zone. */
function dayBefore(iso: string): string {
  return new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
