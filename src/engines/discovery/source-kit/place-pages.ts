/** Sources that stand in many places (instances, communities, forums, saved searches): one after the other, each page by page. */
import * as v from 'valibot';
import type { Post } from '../../../domain/opportunity.ts';
import { type ErrorCode, isLoopError, LoopError } from '../../../errors.ts';
import type { Page, ParsedPage, Query } from '../source.ts';
import { NotModified } from './validators.ts';

/** One page of one place. */
export interface PlacePage extends ParsedPage {
  /** The place's own cursor of the next page; null at its end. */
  readonly after: string | null;
  /** Something of the page could not be read. */
  readonly isPartial?: boolean;
}

export interface PlacesRequest<Place> {
  /** Where the config file names the places, for whoever has named none. */
  readonly setting: string;
  readonly places: readonly Place[];
  readonly query: Query;
  /** As the last page gave it; null for the first page of the first place. */
  readonly cursor: string | null;
  /** What a person calls the place, for the word about what could not be read. */
  readonly nameOf: (place: Place) => string;
  /** What tells the place from all others, and from itself with other settings; its name where there is no more to it. */
  readonly partOf?: (place: Place) => string;
  /** Places of one host go down together. */
  readonly hostOf: (place: Place) => string;
  /** Whether a failure concerns the whole host of a place; without it, whatever a server says of itself or of the key. */
  readonly isOfHost?: (error: LoopError) => boolean;
  /** @param query the same question, with the time since when this place is to be read */
  readonly read: (place: Place, after: string | null, query: Query) => Promise<PlacePage>;
}

/** `isTorn`: a page before this one was partial, so the place is not whole at its end. */
const Cursor = v.object({
  at: v.pipe(v.number(), v.integer()),
  after: v.nullable(v.string()),
  isTorn: v.optional(v.boolean(), false),
});

/** What concerns the whole host of a place, not the place alone. */
const OF_THE_HOST: readonly ErrorCode[] = ['provider_down', 'provider_limiting', 'key_refused', 'key_missing'];

/**
 * The page that `cursor` names. A place that fails among several is passed over and named in `bad`, and the page is partial; one whose host
 * is down, limits or refuses a key takes the other places of that host with it. The only place, or the only host there is, fails as a whole.
 * No place at all is `config_invalid`.
 * A place that is as it was in the last run gives nothing and hides no other; the last one says so by `NotModified`.
 */
export async function readPlace<Place>(request: PlacesRequest<Place>): Promise<Page> {
  const { setting, places, query, cursor, nameOf, partOf = nameOf, hostOf, read } = request;
  const { isOfHost = ({ code }) => OF_THE_HOST.includes(code) } = request;
  if (places.length === 0)
    throw new LoopError('config_invalid', `nothing to read: ${setting} in the config file names nothing`, {
      fix: 'Name something there. See: loop discover --list-sources',
    });
  const { at, after, ...earlier } = cursor === null ? FIRST : v.parse(Cursor, JSON.parse(cursor));
  const place = places[at];
  if (place === undefined) return { posts: [], bad: [], next: null };
  const from = (next: number): string | null => (next < places.length ? JSON.stringify({ at: next, after: null }) : null);
  try {
    await refuseResting(query, hostOf(place), nameOf(place));
    const page = await read(place, after, await narrowed(query, partOf(place)));
    const { posts, bad, isPartial = false } = page;
    const isTorn = earlier.isTorn || isPartial;
    const next = page.after === null ? from(at + 1) : JSON.stringify({ at, after: page.after, isTorn });
    const ended = page.after === null && !isTorn ? [partOf(place)] : [];
    return { posts, bad, next, ...(isPartial ? { isPartial } : {}), ...(ended.length > 0 ? { ended } : {}) };
  } catch (error) {
    const following = from(at + 1);
    if (error instanceof NotModified) {
      const ended = earlier.isTorn ? [] : [partOf(place)];
      if (following !== null) return { posts: [], bad: [], next: following, ended };
      throw new NotModified(ended);
    }
    if (places.length === 1 || !isLoopError(error) || error.code === 'interrupted') throw error;
    const host = hostOf(place);
    const isWholeHost = isOfHost(error);
    if (isWholeHost && places.every((one) => hostOf(one) === host)) throw error;
    const other = isWholeHost ? places.findIndex((one, index) => index > at && hostOf(one) !== host) : at + 1;
    const next = other === -1 ? null : from(other);
    const name = nameOf(place);
    const others = (other === -1 ? places.length : other) - at - 1;
    const why = error.message.startsWith(`${name} `) ? error.message.slice(name.length + 1) : error.message;
    const bad = [{ at: others === 0 ? name : `${name} and ${others} more there`, why }];
    const limited = isWholeHost && error.retryAfter !== null ? { limitedHost: host } : {};
    return { posts: [], bad, next, isPartial: true, failure: error, ...limited };
  }
}

const FIRST = { at: 0, after: null, isTorn: false };

/** Throws what the host said before, for as long as it holds. */
async function refuseResting({ restsUntil }: Query, host: string, name: string): Promise<void> {
  const until = (await restsUntil?.(host)) ?? null;
  if (until === null) return;
  const words = `${name} asked to be left alone until ${until.slice(0, 16).replace('T', ' ')} UTC`;
  throw new LoopError('provider_limiting', words, { retryAfter: until });
}

async function narrowed(query: Query, part: string): Promise<Query> {
  return query.sinceOf === undefined ? query : { ...query, since: await query.sinceOf(part) };
}

/** The pages of a place that counts them from 1, as `read` of a `PlacesRequest`. What lies behind `most` of them is left for nobody. */
export function byNumber<Place>(
  most: number,
  read: (place: Place, page: number, query: Query) => Promise<Omit<PlacePage, 'after'> & { readonly isLast: boolean }>,
): PlacesRequest<Place>['read'] {
  return async (place, after, query) => {
    const page = after === null ? 1 : Number(after);
    const { isLast, ...found } = await read(place, page, query);
    return { ...found, after: isLast || page >= most ? null : String(page + 1) };
  };
}

/** Every pair of a server and a name on it, server by server. */
export function pairs(
  servers: readonly string[],
  names: readonly string[],
): readonly { readonly server: string; readonly name: string }[] {
  return servers.flatMap((server) => names.map((name) => ({ server: server.replace(/\/+$/, ''), name })));
}

/** For places that cannot be asked for words: every word must stand in title, body or tags. */
export function holdsWords(post: Post, words: string | null): boolean {
  if (words === null) return true;
  const text = `${post.title}\n${post.body}\n${post.tags.join(' ')}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Whether a page, newest first, has reached what is older than `since` (ISO 8601 UTC): what follows need not be read. */
export function isBefore(last: string | null | undefined, since: string | null): boolean {
  return since !== null && last != null && last < since;
}
