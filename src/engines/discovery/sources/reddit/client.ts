/**
 * snoowrap, contained: its documented `rawRequest` goes over our own net (deadline, base URL), the token is fetched once however many ask,
 * nothing is retried, and its own transport (`request-promise`, `ws`) stays out of the bundle (docs/decisions/0004).
 */
import type Snoowrap from 'snoowrap';
import * as v from 'valibot';
import { isLoopError, LoopError } from '../../../../errors.ts';
import type { Net } from '../../../../system/world.ts';
import { failure, refusal, USER_AGENT, unclear } from '../../source-kit/answer.ts';

const NAME = 'Reddit';

export interface RedditKeys {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly username: string;
  readonly password: string;
}

export interface RedditClient {
  /** The JSON of one API path, as it came. Throws typed errors. */
  get(path: string, params: Readonly<Record<string, string>>, signal: AbortSignal): Promise<unknown>;
}

interface ClientOptions {
  readonly net: Net;
  readonly base: string;
  readonly publicBase: string;
  readonly keys: RedditKeys;
}

/** What snoowrap hands to `rawRequest`; see its documentation of that method. */
interface RawRequest {
  readonly method?: string;
  readonly baseUrl?: string;
  readonly uri?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly qs?: Readonly<Record<string, unknown>>;
  readonly form?: Readonly<Record<string, unknown>>;
  readonly auth?: { readonly bearer?: string; readonly user?: string; readonly pass?: string };
  readonly transform?: (body: unknown, response: RawResponse) => unknown;
  readonly resolveWithFullResponse?: boolean;
  readonly signal?: AbortSignal;
}

interface RawResponse {
  readonly statusCode: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
  readonly request: { readonly method: string; readonly uri: { readonly href: string } };
}

/** An HTTP refusal in the form snoowrap looks into (`statusCode`, `response.request.method`), with our own reading of it. */
class RefusedRequest extends Error {
  readonly statusCode: number;
  readonly response: RawResponse;
  readonly reading: LoopError;

  constructor(response: RawResponse, reading: LoopError) {
    super(reading.message);
    this.name = 'RefusedRequest';
    this.statusCode = response.statusCode;
    this.response = response;
    this.reading = reading;
  }
}

export async function createRedditClient({ net, base, publicBase, keys }: ClientOptions): Promise<RedditClient> {
  const { default: Client } = await import('snoowrap');
  const bases = new Map([
    ['https://oauth.reddit.com', base],
    ['https://www.reddit.com', publicBase],
  ]);

  class ContainedSnoowrap extends Client {
    private refreshing: Promise<string> | null = null;

    override rawRequest(options: object): Promise<unknown> {
      return exchange(net, bases, options);
    }

    /** Five calls at once share one token request; a failed one is forgotten. */
    override updateAccessToken(): Promise<string> {
      this.refreshing ??= super.updateAccessToken().finally(() => {
        this.refreshing = null;
      });
      return this.refreshing;
    }

    /** The pace is the engine's; the library's own starts at minus infinity, about which Node warns on the operator's screen. */
    _awaitRequestDelay(): Promise<void> {
      return Promise.resolve();
    }

    /** Answers stay the JSON they were: the adapter has its own schema. */
    _populate(body: unknown): unknown {
      return body;
    }
  }

  const client: Snoowrap = new ContainedSnoowrap({
    userAgent: `${USER_AGENT} (by /u/${keys.username})`,
    clientId: keys.clientId,
    clientSecret: keys.clientSecret,
    username: keys.username,
    password: keys.password,
  });
  client.config({ proxies: false, warnings: false, debug: false, requestDelay: 0, maxRetryAttempts: 1, retryErrorCodes: [-1] });

  return {
    async get(path, params, signal) {
      try {
        return await client.oauthRequest({ method: 'get', uri: path, qs: params, signal } as Parameters<
          Snoowrap['oauthRequest']
        >[0]);
      } catch (error) {
        throw readingOf(error, signal);
      }
    },
  };
}

async function exchange(net: Net, bases: ReadonlyMap<string, string>, options: RawRequest): Promise<unknown> {
  const {
    method = 'get',
    baseUrl = '',
    uri = '',
    headers = {},
    qs = {},
    form,
    auth,
    transform,
    resolveWithFullResponse,
    signal,
  } = options;
  const query = formOf(qs);
  const url = `${bases.get(baseUrl) ?? baseUrl}/${uri.replace(/^\/+/, '')}${query.size === 0 ? '' : `?${query}`}`;
  const response = await net.fetch(url, {
    method: method.toUpperCase(),
    headers: { ...headers, accept: 'application/json', ...authorization(auth) },
    ...(form === undefined ? {} : { body: formOf(form) }),
    ...(signal === undefined ? {} : { signal }),
  });
  const text = await response.text();
  const raw: RawResponse = {
    statusCode: response.status,
    body: jsonOrText(text),
    headers: Object.fromEntries(response.headers),
    request: { method: method.toUpperCase(), uri: { href: url } },
  };
  if (!response.ok)
    throw new RefusedRequest(raw, shutCommunity(response.status, text) ?? refusal(NAME, response.status, response.headers));
  if (typeof raw.body === 'string')
    throw unclear(NAME, /^\s*</.test(text) ? 'an HTML page instead of JSON' : 'something that is not whole JSON');
  if (transform !== undefined) return transform(raw.body, raw);
  return resolveWithFullResponse === true ? raw : raw.body;
}

function formOf(fields: Readonly<Record<string, unknown>>): URLSearchParams {
  return new URLSearchParams(Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)]));
}

function authorization(auth: RawRequest['auth']): Record<string, string> {
  if (auth?.bearer !== undefined) return { authorization: `Bearer ${auth.bearer}` };
  if (auth?.user === undefined) return {};
  return { authorization: `Basic ${Buffer.from(`${auth.user}:${auth.pass ?? ''}`).toString('base64')}` };
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const Shut = v.looseObject({ reason: v.picklist(['private', 'quarantined', 'gold_only', 'banned']) });

/** Reddit's word for one community that is shut to us, while all others may be open: 403 or 404 with its reason. Null for any other answer. */
export function shutCommunity(status: number, text: string): LoopError | null {
  const shut = v.safeParse(Shut, status === 403 || status === 404 ? jsonOrText(text) : null);
  if (!shut.success) return null;
  const reason = shut.output.reason === 'gold_only' ? 'for paying members only' : shut.output.reason;
  return new LoopError('provider_unclear', `${NAME} says that this community is ${reason}`, {
    fix: 'Take it out of sources.reddit.subreddits in the config file.',
  });
}

const TokenRefusal = v.looseObject({ message: v.pipe(v.string(), v.regex(/grant|Reddit returned an error/i)) });

function readingOf(error: unknown, signal: AbortSignal): LoopError {
  if (isLoopError(error)) return error;
  if (error instanceof RefusedRequest) {
    return error.statusCode === 401 ? keysRefused(error) : error.reading;
  }
  // Reddit answers a wrong password with 200 and an `error` member, which snoowrap throws as a bare Error.
  return v.is(TokenRefusal, error) ? keysRefused(error) : failure(NAME, error, signal);
}

function keysRefused(cause: unknown): LoopError {
  return new LoopError('key_refused', `${NAME} refuses the REDDIT_ keys`, {
    fix: 'Check REDDIT_CLIENT_ID, REDDIT_CLIENT_SECRET, REDDIT_USERNAME and REDDIT_PASSWORD (an app of type “script”).',
    cause,
  });
}
