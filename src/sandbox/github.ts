/** The GitHub API over the sample posts: issue search, one issue, its comments, the authenticated user, the rate limit, and GraphQL. https://docs.github.com/rest */
import { type Discussion, graphql } from './github-graphql.ts';
import { type Comment, commentView, createdAt, type Issue, issueView, LOGIN, selfView } from './github-views.ts';
import { type Answer, json, type SandboxRequest } from './http-server.ts';
import type { SamplePost } from './sample-posts.ts';
import type { WorldFile, WorldState } from './world-file.ts';

export interface GithubState {
  readonly comments: Comment[];
}

export interface GithubOptions {
  readonly world: WorldFile;
  readonly now: () => Date;
  readonly token: string;
  readonly posts: readonly SamplePost[];
}

const BODY_LIMIT = 65_536;

/** Answers as api.github.com does, the rate headers included. */
export function createGithubHandler(options: GithubOptions): (request: SandboxRequest) => Answer {
  return (request) => {
    const authorization = request.headers['authorization'];
    const isKnown = authorization === `token ${options.token}` || authorization === `Bearer ${options.token}`;
    if (authorization !== undefined && !isKnown) return failed(401, 'Bad credentials');
    if (request.headers['user-agent'] === undefined) return failed(403, 'Request forbidden by administrative rules.');
    if (request.forced !== null)
      return { ...request.forced, headers: { ...rateHeaders(options.now()), ...request.forced.headers } };
    return options.world.update((state) => route(options, state, request, isKnown));
  };
}

/** GitHub’s own shape of an error of this status. */
export function githubErrorBody(status: number): unknown {
  const messages: Readonly<Record<number, string>> = {
    401: 'Bad credentials',
    403: 'Resource not accessible by personal access token',
    404: 'Not Found',
    410: 'This issue was deleted',
    422: 'Validation Failed',
    429: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  };
  return {
    message: messages[status] ?? 'Server Error',
    documentation_url: 'https://docs.github.com/rest',
    status: String(status),
  };
}

function route(options: GithubOptions, state: WorldState, request: SandboxRequest, isKnown: boolean): Answer {
  const { method, path, query, origin } = request;
  const headers = rateHeaders(options.now());
  const born = new Date(state.bornAt);
  if (method === 'GET' && path === '/search/issues') return search(options, state, request);
  if (method === 'POST' && path === '/graphql') {
    if (!isKnown) return failed(401, 'This endpoint requires you to be authenticated.');
    return graphql(
      { issues: issuesOf(options.posts), discussions: discussionsOf(options.posts), born, matcher },
      request,
      headers,
    );
  }
  if (method === 'GET' && path === '/user')
    return isKnown ? json(200, selfView(origin), headers) : failed(401, 'Requires authentication');
  if (method === 'GET' && path === '/rate_limit') {
    const core = { limit: 5000, used: 1, remaining: 4999, reset: resetAt(options.now()) };
    return json(200, { resources: { core, search: { ...core, limit: 30, remaining: 29 } }, rate: core }, headers);
  }
  const match = /^\/repos\/([^/]+)\/([^/]+)\/issues\/(\d{1,9})(\/comments)?$/.exec(path);
  const issue =
    match === null ? undefined : issuesOf(options.posts).find((one) => keyOf(one) === `${match[1]}/${match[2]}#${match[3]}`);
  if (match === null || issue === undefined) return failed(404, 'Not Found');
  const comments = state.github.comments.filter((one) => one.issue === keyOf(issue));
  if (match[4] === undefined)
    return method === 'GET' ? json(200, issueView(issue, comments, born, origin), headers) : failed(404, 'Not Found');
  if (method === 'GET') {
    const { from, to } = pageOf(query);
    const since = query.get('since') ?? '';
    const visible = comments.filter(({ at }) => at >= since);
    return json(
      200,
      visible.slice(from, to).map((one) => commentView(one, origin)),
      { ...headers, ...linkHeader(request, visible.length) },
    );
  }
  if (method !== 'POST') return failed(404, 'Not Found');
  if (!isKnown) return failed(401, 'Requires authentication');
  return addComment(options, state, request, issue);
}

function addComment(options: GithubOptions, state: WorldState, { body, origin }: SandboxRequest, issue: Issue): Answer {
  let text: unknown;
  try {
    text = (JSON.parse(body) as { body?: unknown }).body;
  } catch {
    return failed(400, 'Problems parsing JSON');
  }
  if (typeof text !== 'string' || text.trim() === '') return failed(422, 'Validation Failed');
  if (text.length > BODY_LIMIT) return failed(422, `Validation Failed: body is too long (maximum is ${BODY_LIMIT} characters)`);
  const comment: Comment = {
    id: 3_000_000_000 + state.github.comments.length + 1,
    issue: keyOf(issue),
    login: LOGIN,
    body: text,
    at: `${options.now().toISOString().slice(0, 19)}Z`,
  };
  state.github.comments.push(comment);
  const view = commentView(comment, origin);
  return json(201, view, { ...rateHeaders(options.now()), location: String(view['url']) });
}

function search(options: GithubOptions, state: WorldState, request: SandboxRequest): Answer {
  const { query, origin } = request;
  const q = query.get('q') ?? '';
  if (q.trim() === '') return failed(422, 'Validation Failed');
  const born = new Date(state.bornAt);
  const found = issuesOf(options.posts)
    .filter(matcher(q, born))
    .sort((a, b) => (query.get('order') === 'asc' ? b.hoursAgo - a.hoursAgo : a.hoursAgo - b.hoursAgo));
  const { from, to } = pageOf(query);
  const items = found.slice(from, to).map((issue) => {
    const comments = state.github.comments.filter((one) => one.issue === keyOf(issue));
    return { ...issueView(issue, comments, born, origin), score: 1 };
  });
  return json(
    200,
    { total_count: found.length, incomplete_results: false, search_type: 'lexical', items },
    { ...rateHeaders(options.now(), 30), ...linkHeader(request, found.length) },
  );
}

/** The search syntax as far as the sample needs it: words, "phrases", `label:`, `state:`, `is:`, `repo:`, `created:>`, `-` before any of them. */
function matcher(q: string, born: Date): (post: Issue | Discussion) => boolean {
  const terms = q.match(/-?(?:[a-z]+:)?"[^"]*"|\S+/gi) ?? [];
  return (issue) =>
    terms.every((term) => {
      const isNegated = term.startsWith('-');
      return holds(isNegated ? term.slice(1) : term, issue, born) !== isNegated;
    });
}

function holds(term: string, issue: Issue | Discussion, born: Date): boolean {
  const { owner, repo, labels } = issue.place;
  const colon = term.startsWith('"') ? -1 : term.indexOf(':');
  const value = term
    .slice(colon + 1)
    .replaceAll('"', '')
    .toLowerCase();
  switch (colon < 0 ? '' : term.slice(0, colon)) {
    case '':
      return term === 'OR' || term === 'AND' || `${issue.title} ${issue.text}`.toLowerCase().includes(value);
    case 'label':
      return value.split(',').some((label) => labels.includes(label));
    case 'state':
    case 'is':
      return value === 'open' || value === 'issue' || value === 'public' || value === 'unlocked';
    case 'type':
      return value === 'issue';
    case 'repo':
      return value === `${owner}/${repo}`.toLowerCase();
    case 'user':
    case 'org':
      return value === owner.toLowerCase();
    case 'no':
      return value === 'assignee';
    case 'created':
    case 'updated':
      return createdAt(issue, born) >= value.replace(/^>=?/, '').toUpperCase();
    default:
      return true;
  }
}

function issuesOf(posts: readonly SamplePost[]): Issue[] {
  return posts.filter((post): post is Issue => post.place.kind === 'github' && post.place.category === undefined);
}

function discussionsOf(posts: readonly SamplePost[]): Discussion[] {
  return posts.filter((post): post is Discussion => post.place.kind === 'github' && post.place.category !== undefined);
}

function keyOf(issue: Issue): string {
  return `${issue.place.owner}/${issue.place.repo}#${issue.id}`;
}

function pageOf(query: URLSearchParams): { from: number; to: number; size: number; number: number } {
  const size = Math.min(100, Math.max(1, Number(query.get('per_page') ?? 30) || 30));
  const number = Math.max(1, Number(query.get('page') ?? 1) || 1);
  return { from: (number - 1) * size, to: number * size, size, number };
}

function linkHeader({ origin, path, query }: SandboxRequest, total: number): Record<string, string> {
  const { size, number } = pageOf(query);
  if (total <= number * size) return {};
  const next = new URLSearchParams(query);
  next.set('page', String(number + 1));
  return { link: `<${origin}${path}?${next.toString()}>; rel="next"` };
}

function failed(status: number, message: string): Answer {
  return json(status, { message, documentation_url: 'https://docs.github.com/rest', status: String(status) });
}

function rateHeaders(now: Date, limit = 5000): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(limit - 1),
    'x-ratelimit-used': '1',
    'x-ratelimit-reset': String(resetAt(now)),
    'x-ratelimit-resource': limit === 30 ? 'search' : 'core',
    'x-github-request-id': 'SAND:BOX0:0001',
  };
}

function resetAt(now: Date): number {
  return Math.floor(now.getTime() / 1000) + 3600;
}
