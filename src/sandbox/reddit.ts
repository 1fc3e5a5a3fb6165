/** Reddit over the sample posts: listings and search as `.json` on the public site or with a token on the OAuth host, and the token endpoint. https://www.reddit.com/dev/api */
import { type Answer, json, page, type SandboxRequest } from './http-server.ts';
import type { SamplePost } from './sample-posts.ts';

export interface RedditOptions {
  readonly posts: readonly SamplePost[];
  readonly bornAt: () => Date;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly username: string;
  readonly password: string;
}

const TOKEN = 'sandbox-reddit-token';
const SORTS = ['new', 'hot', 'top', 'rising', 'controversial'];

/** `isOauthHost`: paths without `.json`, a token needed; else the public site, where the token endpoint is too. */
export function createRedditHandler(options: RedditOptions, isOauthHost: boolean): (request: SandboxRequest) => Answer {
  return (request) => {
    if (request.forced !== null) return request.forced;
    if ((request.headers['user-agent'] ?? '') === '') return json(429, { message: 'Too Many Requests', error: 429 });
    if (!isOauthHost && request.path === '/api/v1/access_token') return issueToken(options, request);
    if (isOauthHost && request.headers['authorization']?.toLowerCase() !== `bearer ${TOKEN}`) {
      return json(401, { message: 'Unauthorized', error: 401 });
    }
    if (isOauthHost && request.path === '/api/v1/me')
      return json(200, { name: options.username, id: 'sbx', is_suspended: false }, rateHeaders());
    const isJson = request.path.endsWith('.json');
    if (!isOauthHost && !isJson) return page(200, '<!doctype html><title>reddit sandbox</title><p>Add .json to the address.</p>');
    return listing(options, isJson ? request.path.slice(0, -'.json'.length) : request.path, request.query);
  };
}

/** Reddit’s own shape of an error of this status. */
export function redditErrorBody(status: number): unknown {
  return {
    message: status === 429 ? 'Too Many Requests' : status === 403 ? 'Forbidden' : 'Internal Server Error',
    error: status,
  };
}

function issueToken(options: RedditOptions, { method, headers, body }: SandboxRequest): Answer {
  if (method !== 'POST') return json(405, { message: 'Method Not Allowed', error: 405 });
  const basic = Buffer.from(`${options.clientId}:${options.clientSecret}`).toString('base64');
  if (headers['authorization'] !== `Basic ${basic}`) return json(401, { message: 'Unauthorized', error: 401 });
  const form = new URLSearchParams(body);
  const grant = form.get('grant_type');
  if (grant === 'password' && (form.get('username') !== options.username || form.get('password') !== options.password)) {
    return json(200, { error: 'invalid_grant' });
  }
  if (grant !== 'password' && grant !== 'client_credentials') return json(200, { error: 'unsupported_grant_type' });
  return json(200, { access_token: TOKEN, token_type: 'bearer', expires_in: 86_400, scope: '*' });
}

function listing({ posts, bornAt }: RedditOptions, path: string, query: URLSearchParams): Answer {
  if (path === '/api/info') return named(posts, bornAt(), query);
  const [, r, names = '', view = 'hot'] = path.split('/');
  if (r !== 'r' || (view !== 'search' && !SORTS.includes(view))) return json(404, { message: 'Not Found', error: 404 });
  const subreddits = names.toLowerCase().split('+');
  const words = view === 'search' ? wordsOf(query.get('q') ?? '') : [];
  const born = bornAt();
  const matching = posts
    .filter((post) => {
      if (post.place.kind !== 'reddit') return false;
      const text = `${post.title} ${post.text} ${post.place.flair ?? ''}`.toLowerCase();
      return (
        (subreddits.includes('all') || subreddits.includes(post.place.subreddit.toLowerCase())) &&
        words.every((word) => text.includes(word))
      );
    })
    .sort((a, b) => a.hoursAgo - b.hoursAgo);
  const limit = Math.min(100, Math.max(1, Number(query.get('limit') ?? 25) || 25));
  const after = query.get('after');
  const from = after === null ? 0 : matching.findIndex(({ id }) => `t3_${id}` === after) + 1;
  const slice = matching.slice(from, from + limit);
  const last = slice[slice.length - 1];
  const hasMore = matching.length > from + limit && last !== undefined;
  return json(
    200,
    {
      kind: 'Listing',
      data: {
        after: hasMore ? `t3_${last.id}` : null,
        dist: slice.length,
        modhash: '',
        geo_filter: null,
        before: null,
        children: slice.map((post) => ({ kind: 't3', data: postView(post, born, query.get('raw_json') === '1') })),
      },
    },
    rateHeaders(),
  );
}

/** Submissions by their names. */
function named(posts: readonly SamplePost[], born: Date, query: URLSearchParams): Answer {
  const names = new Set((query.get('id') ?? '').split(','));
  const found = posts.filter(({ id, place }) => place.kind === 'reddit' && names.has(`t3_${id}`));
  const children = found.map((post) => ({ kind: 't3', data: postView(post, born, query.get('raw_json') === '1') }));
  const data = { after: null, dist: children.length, modhash: '', geo_filter: null, before: null, children };
  return json(200, { kind: 'Listing', data }, rateHeaders());
}

function postView(post: SamplePost, bornAt: Date, isRaw: boolean): Record<string, unknown> {
  const place = post.place.kind === 'reddit' ? post.place : { subreddit: 'sandbox', flair: null };
  const permalink = `/r/${place.subreddit}/comments/${post.id}/sandbox_post/`;
  const created = Math.floor(bornAt.getTime() / 1000) - post.hoursAgo * 3600;
  const text = (value: string): string => (isRaw ? value : escaped(value));
  return {
    id: post.id,
    name: `t3_${post.id}`,
    subreddit: place.subreddit,
    subreddit_name_prefixed: `r/${place.subreddit}`,
    title: text(post.title),
    selftext: text(post.text),
    selftext_html: null,
    author: post.author,
    author_fullname: `t2_${post.author}`,
    author_flair_text: null,
    link_flair_text: place.flair,
    domain: `self.${place.subreddit}`,
    url: `https://www.reddit.com${permalink}`,
    permalink,
    created,
    created_utc: created,
    num_comments: post.replies,
    is_self: true,
    over_18: false,
    locked: false,
    archived: false,
    stickied: false,
    removed_by_category: null,
    edited: false,
    score: 5,
    ups: 5,
    downs: 0,
    upvote_ratio: 0.9,
    media: null,
  };
}

/** Without `raw_json=1` Reddit escapes these three: https://www.reddit.com/dev/api#response_body_encoding */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function wordsOf(query: string): string[] {
  return query
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'or' && word !== 'and');
}

function rateHeaders(): Record<string, string> {
  return { 'x-ratelimit-used': '1', 'x-ratelimit-remaining': '99.0', 'x-ratelimit-reset': '540' };
}
