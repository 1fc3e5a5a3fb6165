/** X, as far as its recent search goes: https://docs.x.com/x-api/posts/search-recent-posts. Requests must be signed with the sandbox's keys (OAuth 1.0a). */
import { createHmac } from 'node:crypto';
import { type Answer, json, type SandboxRequest } from '../http-server.ts';
import type { Site, SiteOptions } from '../sites.ts';
import { type BoardPost, boardPosts } from './board-posts.ts';
import { escaped, fitsQuery, numericId, pieces } from './social-posts.ts';

const REACH_MS = 7 * 86_400_000;

/** Answers `/2/tweets/search/recent` with the sample posts of the source `x`. */
export function createXSite(options: SiteOptions): Site {
  const { now, secrets } = options;
  return (request) => {
    if (request.path !== '/2/tweets/search/recent') return problem(404, 'about:blank', 'Not Found', 'Not Found');
    const keys = { key: secrets.TWITTER_API_KEY, token: secrets.TWITTER_ACCESS_TOKEN };
    const signingKey = `${encoded(secrets.TWITTER_API_SECRET)}&${encoded(secrets.TWITTER_ACCESS_SECRET)}`;
    if (!isSigned(request, keys, signingKey)) return problem(401, 'about:blank', 'Unauthorized', 'Unauthorized');
    return search(boardPosts(options, 'x'), request.query, now());
  };
}

/** https://docs.x.com/resources/fundamentals/authentication/oauth-1-0a/creating-a-signature */
function isSigned(
  { method, headers, query, path, origin }: SandboxRequest,
  { key, token }: { readonly key: string; readonly token: string },
  signingKey: string,
): boolean {
  const header = headers['authorization'] ?? '';
  if (!header.startsWith('OAuth ')) return false;
  const fields = new Map(
    [...header.matchAll(/(oauth_[a-z_]{1,30})="([^"]{0,500})"/g)].map(([, name = '', value = '']) => [
      name,
      decodeURIComponent(value),
    ]),
  );
  const signature = fields.get('oauth_signature');
  fields.delete('oauth_signature');
  if (fields.get('oauth_consumer_key') !== key || fields.get('oauth_token') !== token) return false;
  const params = [...query, ...fields].map(([name, value]) => `${encoded(name)}=${encoded(value)}`).sort();
  const base = [method, `${origin}/x${path}`, params.join('&')].map(encoded).join('&');
  return createHmac('sha1', signingKey).update(base).digest('base64') === signature;
}

function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

function search(posts: readonly BoardPost[], query: URLSearchParams, now: Date): Answer {
  const words = query.get('query') ?? '';
  const oldest = new Date(now.getTime() - REACH_MS);
  const start = query.get('start_time');
  const count = Number(query.get('max_results') ?? 10);
  if (words.trim() === '') return invalid('query', words, 'query must not be empty');
  if (!Number.isInteger(count) || count < 10 || count > 100)
    return invalid(
      'max_results',
      String(count),
      `The \`max_results\` query parameter value [${count}] is not between 10 and 100`,
    );
  if (start !== null && !(new Date(start) >= oldest))
    return invalid(
      'start_time',
      start,
      `Invalid 'start_time':'${start}'. 'start_time' must be on or after ${oldest.toISOString()}.`,
    );
  const from = start === null ? oldest : new Date(start);
  const matching = posts.filter(({ text, at }) => at >= from && fits(text, words));
  const offset = Number(query.get('next_token')?.slice(1) ?? 0);
  const page = matching.slice(offset, offset + count);
  const hasMore = offset + count < matching.length;
  const meta = {
    ...(page[0] === undefined ? {} : { newest_id: idOf(page[0]), oldest_id: idOf(page.at(-1) ?? page[0]) }),
    result_count: page.length,
    ...(hasMore ? { next_token: `b${offset + count}` } : {}),
  };
  const fields = (name: string): ReadonlySet<string> => new Set((query.get(name) ?? '').split(','));
  const users = [
    ...new Map(page.map((post) => [post.author, picked(userOf(post), fields('user.fields'), ['id', 'name', 'username'])])),
  ];
  const hasUsers = fields('expansions').has('author_id');
  const data = page.map((post) =>
    picked(postView(post), fields('post.fields'), ['id', 'text', 'edit_history_post_ids', ...(hasUsers ? ['author_id'] : [])]),
  );
  return json(
    200,
    {
      ...(page.length === 0 ? {} : { data }),
      ...(page.length > 0 && hasUsers ? { includes: { users: users.map(([, user]) => user) } } : {}),
      meta,
    },
    {
      'x-rate-limit-limit': '60',
      'x-rate-limit-remaining': '59',
      'x-rate-limit-reset': String(Math.floor(now.getTime() / 1000) + 900),
    },
  );
}

/** Blanks join, `OR` parts. Operators with a colon are about what the sandbox does not have: no post of it is a repost or a reply. */
function fits(text: string, query: string): boolean {
  const plain = query.replace(/[()]/g, ' ').replace(/(?<!\S)-?[a-z_]+:\S+/g, ' ');
  return plain.split(/\bOR\b/).some((alternative) => alternative.trim() !== '' && fitsQuery(text, alternative));
}

function picked(
  whole: Readonly<Record<string, unknown>>,
  asked: ReadonlySet<string>,
  always: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => asked.has(name) || always.includes(name)));
}

function invalid(parameter: string, value: string, message: string): Answer {
  return json(400, {
    errors: [{ parameters: { [parameter]: [value] }, message }],
    title: 'Invalid Request',
    detail: 'One or more parameters to your request was invalid.',
    type: 'https://api.x.com/2/problems/invalid-request',
  });
}

function problem(status: number, type: string, title: string, detail: string): Answer {
  return json(status, { title, type, status, detail });
}

/** The time in the upper bits, counted from 4 November 2010. */
function idOf(post: BoardPost): string {
  return String(((BigInt(post.at.getTime()) - 1_288_834_974_657n) << 22n) + BigInt(numericId(post)));
}

function authorId({ author }: BoardPost): string {
  return `1${[...author].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_000_007, 7)}`;
}

/** Links are replaced by short ones, and `<`, `>` and `&` by their references. */
function postView(post: BoardPost): Record<string, unknown> {
  let text = '';
  const urls: unknown[] = [];
  const hashtags: unknown[] = [];
  for (const piece of pieces(post.text)) {
    const start = [...text].length;
    const short = `https://t.co/sb${numericId(post)}${urls.length}`;
    text += piece.kind === 'link' ? short : escaped(piece.text).replaceAll('&quot;', '"');
    const end = [...text].length;
    const shown = piece.text.replace(/^https?:\/\//, '');
    if (piece.kind === 'link') urls.push({ start, end, url: short, expanded_url: piece.text, display_url: shown });
    if (piece.kind === 'tag') hashtags.push({ start, end, tag: piece.text.slice(1) });
  }
  const entities = { ...(urls.length === 0 ? {} : { urls }), ...(hashtags.length === 0 ? {} : { hashtags }) };
  return {
    id: idOf(post),
    text,
    author_id: authorId(post),
    created_at: post.at.toISOString(),
    edit_history_post_ids: [idOf(post)],
    lang: 'en',
    possibly_sensitive: false,
    reply_settings: 'everyone',
    public_metrics: {
      repost_count: 0,
      reply_count: post.replies,
      like_count: 1,
      quote_count: 0,
      bookmark_count: 0,
      impression_count: 40,
    },
    ...(Object.keys(entities).length === 0 ? {} : { entities }),
  };
}

function userOf(post: BoardPost): Record<string, unknown> {
  return {
    id: authorId(post),
    name: post.author,
    username: post.author,
    created_at: new Date(post.at.getTime() - 900 * 86_400_000).toISOString(),
    public_metrics: { followers_count: 210, following_count: 90, post_count: 800, listed_count: 1 },
  };
}
