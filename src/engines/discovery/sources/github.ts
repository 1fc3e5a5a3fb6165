/** GitHub's issue search (https://docs.github.com/rest/search/search#search-issues-and-pull-requests): open issues that ask for paid work. */
import * as v from 'valibot';
import type { Post, ThreadRef } from '../../../domain/opportunity.ts';
import { safeLine } from '../../../domain/text.ts';
import { LoopError } from '../../../errors.ts';
import type { Net } from '../../../system/world.ts';
import { failure, refusal, USER_AGENT, unclear } from '../answer.ts';
import { answersIn, isoFromText, issueText, jsonOf, notOurs } from '../payload.ts';
import type { ParsedPage, Query, Source } from '../source.ts';

const NAME = 'GitHub';
const PAGE_SIZE = 50;
/** The search serves a thousand results and no more. */
const LAST_PAGE = 1000 / PAGE_SIZE;

export interface GitHubOptions {
  readonly net: Net;
  readonly base: string;
  /** Raises the limit from 10 to 30 searches a minute; null works too. */
  readonly token: string | null;
  /** Searches in GitHub's own syntax, run one after the other. */
  readonly searches: readonly string[];
}

export function createGitHub({ net, base, token, searches }: GitHubOptions): Source {
  return {
    id: 'github',
    needs: [],
    async search(query, cursor, signal) {
      const { at, page } = cursor === null ? { at: 0, page: 1 } : v.parse(Place, JSON.parse(cursor));
      const search = searches[at];
      if (search === undefined) return { posts: [], bad: [], next: null };
      const found = await issues({ net, base, token }, queryText(search, query), page, signal);
      const hasMore = page < LAST_PAGE && page * PAGE_SIZE < found.total_count && found.items.length > 0;
      const next = hasMore ? { at, page: page + 1 } : { at: at + 1, page: 1 };
      return { ...parseItems(found.items), next: next.at < searches.length ? JSON.stringify(next) : null };
    },
    parse: (payload) => parseGitHub(jsonOf(payload, NAME)),
  };
}

const Place = v.object({ at: v.number(), page: v.number() });
const SearchAnswer = v.looseObject({ total_count: v.pipe(v.number(), v.integer()), items: v.array(v.unknown()) });

async function issues(
  { net, base, token }: Pick<GitHubOptions, 'net' | 'base' | 'token'>,
  q: string,
  page: number,
  signal: AbortSignal,
): Promise<v.InferOutput<typeof SearchAnswer>> {
  const { Octokit } = await import('@octokit/rest');
  const silent = (): void => {};
  const octokit = new Octokit({
    ...(token === null ? {} : { auth: token }),
    baseUrl: base,
    userAgent: USER_AGENT,
    request: { fetch: net.fetch, retries: 0 },
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
  let data: unknown;
  try {
    const params = { q, sort: 'created', order: 'desc', per_page: PAGE_SIZE, page, request: { signal } } as const;
    ({ data } = await octokit.request('GET /search/issues', params));
  } catch (error) {
    throw gitHubFailure(error, token !== null, signal);
  }
  // Octokit hands over whatever came: a cut or foreign body shows only in its shape.
  const answer = v.safeParse(SearchAnswer, data);
  if (!answer.success) throw unclear(NAME, 'something that is no search answer');
  return answer.output;
}

const RequestError = v.looseObject({
  name: v.literal('HttpError'),
  status: v.number(),
  response: v.looseObject({ headers: v.record(v.string(), v.unknown()) }),
});

function gitHubFailure(error: unknown, hasToken: boolean, signal: AbortSignal): LoopError {
  if (!v.is(RequestError, error))
    return failure(NAME, error instanceof Error && error.cause !== undefined ? error.cause : error, signal);
  const headers = new Headers(Object.entries(error.response.headers).map(([name, value]) => [name, String(value)]));
  if (error.status === 422) {
    return new LoopError(
      'provider_unclear',
      `${NAME} does not accept the search: ${safeLine((error as unknown as Error).message, 160)}`,
      {
        fix: 'Mend sources.github.searches in the config file.',
      },
    );
  }
  const refused = refusal(NAME, error.status, headers);
  if (refused.code === 'key_refused')
    return new LoopError('key_refused', `${NAME} refuses GITHUB_TOKEN (401)`, { fix: 'Make a new token.' });
  return !hasToken && refused.code === 'provider_limiting'
    ? new LoopError(refused.code, refused.message, {
        fix: 'Set GITHUB_TOKEN for a higher limit, or run it again later.',
        retryAfter: refused.retryAfter,
      })
    : refused;
}

/** The configured search, narrowed to issues, the wanted words and time. */
function queryText(search: string, { words, since }: Query): string {
  const parts = [search];
  if (!/\bis:(?:issue|pr|pull-request)\b|\btype:/.test(search)) parts.push('is:issue');
  if (!/\b(?:state|is):(?:open|closed)\b/.test(search)) parts.push('state:open');
  if (words !== null) parts.push(words);
  if (since !== null) parts.push(`created:>=${since.replace(/\.\d+Z$/, 'Z')}`);
  return parts.join(' ');
}

const Issue = v.looseObject({
  id: v.pipe(v.number(), v.integer()),
  number: v.pipe(v.number(), v.integer()),
  title: v.string(),
  html_url: v.string(),
  body: v.nullish(v.string()),
  state: v.nullish(v.string()),
  locked: v.nullish(v.boolean()),
  comments: v.nullish(v.pipe(v.number(), v.integer())),
  created_at: v.nullish(v.string()),
  user: v.nullish(v.looseObject({ login: v.string(), html_url: v.nullish(v.string()) })),
  labels: v.nullish(v.array(v.union([v.string(), v.looseObject({ name: v.nullish(v.string()) })]))),
  pull_request: v.optional(v.unknown()),
});

/** Accepts a search answer, a list of issues, and recorded exchanges with either inside. */
function parseGitHub(payload: unknown): ParsedPage {
  const lists = answersIn(payload).flatMap((answer): (readonly unknown[])[] => {
    if (v.is(SearchAnswer, answer)) return [answer.items];
    return Array.isArray(answer) && (answer.length === 0 || answer.some((one) => v.is(Issue, one))) ? [answer] : [];
  });
  if (lists.length === 0) throw notOurs(NAME, 'it holds no search answer and no list of issues');
  const pages = lists.map(parseItems);
  return { posts: pages.flatMap(({ posts }) => posts), bad: pages.flatMap(({ bad }) => bad) };
}

function parseItems(items: readonly unknown[]): ParsedPage {
  const posts: Post[] = [];
  const bad: { at: string; why: string }[] = [];
  for (const [index, raw] of items.entries()) {
    const issue = v.safeParse(Issue, raw);
    if (!issue.success) bad.push({ at: `items[${index}]`, why: issueText(issue.issues) });
    else if (issue.output.pull_request === undefined) posts.push(postOf(issue.output));
  }
  return { posts, bad };
}

function postOf(issue: v.InferOutput<typeof Issue>): Post {
  const labels = (issue.labels ?? []).map((label) => (typeof label === 'string' ? label : (label.name ?? '')));
  return {
    source: 'github',
    nativeId: String(issue.id),
    url: issue.html_url,
    title: issue.title,
    body: withoutComments(issue.body ?? ''),
    author: issue.user == null ? null : { name: issue.user.login, url: issue.user.html_url ?? null },
    postedAt: isoFromText(issue.created_at),
    tags: [...labels, ...(issue.state === 'closed' ? ['closed'] : [])],
    replies: issue.comments ?? null,
    thread: issue.locked === true ? null : threadOf(issue.html_url),
  };
}

function threadOf(url: string): ThreadRef | null {
  const found = /^https?:\/\/[^/]{1,200}\/([\w.-]{1,100})\/([\w.-]{1,100})\/issues\/(\d{1,10})$/.exec(url);
  const [, owner, repo, number] = found ?? [];
  return owner && repo && number ? { kind: 'github_issue', owner, repo, number: Number(number) } : null;
}

/** Issue templates talk to the author in HTML comments that no reader sees. */
function withoutComments(markdown: string): string {
  let text = '';
  let at = 0;
  for (let open = markdown.indexOf('<!--'); open !== -1; open = markdown.indexOf('<!--', at)) {
    const close = markdown.indexOf('-->', open + 4);
    text += markdown.slice(at, open);
    at = close === -1 ? markdown.length : close + 3;
  }
  return (text + markdown.slice(at)).trim();
}
