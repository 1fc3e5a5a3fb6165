/** GitHub's own client over our net: one REST or GraphQL read, and what its failures mean. */
import * as v from 'valibot';
import { safeLine } from '../../../../domain/text.ts';
import { LoopError } from '../../../../errors.ts';
import type { Net } from '../../../../system/world.ts';
import { failure, refusal, USER_AGENT, unclear } from '../../source-kit/answer.ts';

export const NAME = 'GitHub';

export interface GitHubAccess {
  readonly net: Net;
  readonly base: string;
  /** Raises the limit from 10 to 30 searches a minute, and opens GraphQL; null works for REST. */
  readonly token: string | null;
}

/** An answer of GraphQL: what came, and what the service says it kept back (`errors` in an answer of 200). */
export interface GraphqlAnswer {
  readonly data: unknown;
  readonly kept: readonly string[];
}

type Client = InstanceType<typeof import('@octokit/rest').Octokit>;

async function clientOf({ net, base, token }: GitHubAccess): Promise<Client> {
  const { Octokit } = await import('@octokit/rest');
  const silent = (): void => {};
  return new Octokit({
    ...(token === null ? {} : { auth: token }),
    baseUrl: base,
    userAgent: USER_AGENT,
    request: { fetch: net.fetch, retries: 0 },
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
}

/** Issues that fit a search, the newest or last changed first, as they came: the shape is the caller's to check. Throws as `Source.search`. */
export async function searchIssues(
  access: GitHubAccess,
  params: { readonly q: string; readonly by: 'created' | 'updated'; readonly page: number; readonly perPage: number },
  signal: AbortSignal,
): Promise<unknown> {
  const client = await clientOf(access);
  const { q, by, page, perPage } = params;
  try {
    const request = { q, sort: by, order: 'desc', per_page: perPage, page, request: { signal } } as const;
    return (await client.request('GET /search/issues', request)).data;
  } catch (error) {
    throw gitHubFailure(error, access.token !== null, signal, 'Mend sources.github.searches in the config file.');
  }
}

/** One issue as it came; null where there is none any more, or not there. Throws as `Source.search`. */
export async function readIssue(
  access: GitHubAccess,
  { owner, repo, number }: IssuePlace,
  signal: AbortSignal,
): Promise<unknown> {
  const client = await clientOf(access);
  try {
    const request = { owner, repo, issue_number: number, request: { signal } };
    return (await client.request('GET /repos/{owner}/{repo}/issues/{issue_number}', request)).data;
  } catch (error) {
    const known = v.safeParse(RequestError, error);
    if (known.success && GONE.has(known.output.status)) return null;
    throw gitHubFailure(error, access.token !== null, signal, 'Run it again later.');
  }
}

export interface IssuePlace {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

/** Moved, made private, deleted, taken down. */
const GONE: ReadonlySet<number> = new Set([301, 404, 410, 451]);

/** Runs a query. Throws as `Source.search`; an answer that holds something along with its errors is an answer. */
export async function readGraphql(
  access: GitHubAccess,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): Promise<GraphqlAnswer> {
  const client = await clientOf(access);
  try {
    return { data: await client.graphql(query, { ...variables, request: { signal } }), kept: [] };
  } catch (error) {
    const answer = v.safeParse(ErrorAnswer, error);
    if (!answer.success)
      throw gitHubFailure(error, access.token !== null, signal, 'Mend sources.github.discussions in the config file.');
    const { headers, response } = answer.output;
    const isEmpty = response.data == null || Object.values(response.data).every((field) => field == null);
    if (isEmpty) throw graphqlFailure(response.errors, headersOf(headers));
    return { data: response.data, kept: [...new Set(response.errors.map(wordsOf))] };
  }
}

const GraphqlError = v.looseObject({ type: v.nullish(v.string()), message: v.nullish(v.string()) });
type GraphqlError = v.InferOutput<typeof GraphqlError>;
/** What the client throws for an answer with `errors` in it, whatever else it holds. */
const ErrorAnswer = v.looseObject({
  name: v.literal('GraphqlResponseError'),
  headers: v.record(v.string(), v.unknown()),
  response: v.looseObject({
    data: v.nullish(v.record(v.string(), v.unknown())),
    errors: v.pipe(v.array(GraphqlError), v.minLength(1)),
  }),
});

/** Kinds of errors: https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api; `FORBIDDEN` and `INSUFFICIENT_SCOPES` are those of the token. */
function graphqlFailure(errors: readonly GraphqlError[], headers: Headers): LoopError {
  const types = errors.map(({ type }) => type ?? '');
  if (types.some((type) => type === 'RATE_LIMITED' || type === 'RATE_LIMIT')) {
    return new LoopError('provider_limiting', `${NAME} asks to slow down: the points of this hour are used up`, {
      fix: 'Run it again later; the next run goes on where this one stopped.',
      retryAfter: refusal(NAME, 429, headers).retryAfter,
    });
  }
  if (types.some((type) => type === 'INSUFFICIENT_SCOPES' || type === 'FORBIDDEN')) {
    return new LoopError('key_refused', `${NAME} does not let GITHUB_TOKEN read this: ${wordsOf(errors[0] ?? {})}`, {
      fix: 'Make a token that may read public repositories.',
    });
  }
  return unclear(NAME, `an error instead of an answer (${wordsOf(errors[0] ?? {})})`);
}

function wordsOf({ type, message }: Partial<GraphqlError>): string {
  return safeLine(message ?? type ?? 'without words', 160);
}

const RequestError = v.looseObject({
  name: v.literal('HttpError'),
  message: v.string(),
  status: v.number(),
  response: v.looseObject({ headers: v.record(v.string(), v.unknown()) }),
});

function gitHubFailure(error: unknown, hasToken: boolean, signal: AbortSignal, fix: string): LoopError {
  const known = v.safeParse(RequestError, error);
  if (!known.success) return failure(NAME, error instanceof Error && error.cause !== undefined ? error.cause : error, signal);
  const { status, message, response } = known.output;
  if (status === 422)
    return new LoopError('provider_unclear', `${NAME} does not accept the search: ${safeLine(message, 160)}`, { fix });
  const refused = refusal(NAME, status, headersOf(response.headers));
  if (refused.code === 'key_refused')
    return new LoopError('key_refused', `${NAME} refuses GITHUB_TOKEN (401)`, { fix: 'Make a new token.' });
  return !hasToken && refused.code === 'provider_limiting'
    ? new LoopError(refused.code, refused.message, {
        fix: 'Set GITHUB_TOKEN for a higher limit, or run it again later.',
        retryAfter: refused.retryAfter,
      })
    : refused;
}

function headersOf(headers: Readonly<Record<string, unknown>>): Headers {
  return new Headers(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
