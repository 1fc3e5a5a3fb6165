/**
 * twitter-api-v2, contained: it builds and signs the request (OAuth 1.0a, user context), our own net sends it (deadline, base URL, refusal of
 * writes). The library's transport, which knows no deadline, is never reached: its documented hook `onBeforeRequestConfig` hands over the answer.
 */
import type { ITwitterApiBeforeRequestConfigHookArgs, TwitterResponse } from 'twitter-api-v2';
import * as v from 'valibot';
import { safeLine } from '../../../../domain/text.ts';
import { LoopError } from '../../../../errors.ts';
import type { Net } from '../../../../system/world.ts';
import { failure, refusal, USER_AGENT, wholeJson } from '../../source-kit/answer.ts';

const NAME = 'X';

export interface XKeys {
  readonly appKey: string;
  readonly appSecret: string;
  readonly accessToken: string;
  readonly accessSecret: string;
}

/** What the library computes of a request before it would send it. */
interface Signer {
  getHttpRequestArgs(params: ITwitterApiBeforeRequestConfigHookArgs['params']): {
    readonly url: URL;
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
  };
}

export interface XRequest {
  readonly net: Net;
  /** `https://api.x.com` */
  readonly base: string;
  readonly keys: XKeys;
  readonly signal: AbortSignal;
}

/** The JSON of one API path under `/2/`, as it came. Throws typed errors. */
export async function getFromX(
  path: string,
  query: Readonly<Record<string, string>>,
  { net, base, keys, signal }: XRequest,
): Promise<unknown> {
  // The library is CommonJS: Node finds its names, in the bundle they stand on what it exports as a whole.
  const library = await import('twitter-api-v2');
  const { TwitterApi } = 'TwitterApi' in library ? library : (library as { readonly default: typeof library }).default;
  const onBeforeRequestConfig = async ({
    client,
    params,
  }: ITwitterApiBeforeRequestConfigHookArgs): Promise<TwitterResponse<unknown>> => {
    const { url, method, headers } = (client as unknown as Signer).getHttpRequestArgs(params);
    return { data: await exchange(net, url, { method, headers: { ...headers, 'user-agent': USER_AGENT }, signal }), headers: {} };
  };
  const api = new TwitterApi({ ...keys }, { plugins: [{ onBeforeRequestConfig }] });
  try {
    return await api.v2.get<unknown>(path, query, { prefix: `${base}/2/` });
  } catch (error) {
    throw failure(NAME, error, signal);
  }
}

async function exchange(net: Net, url: URL, init: RequestInit): Promise<unknown> {
  const response = await net.fetch(url, init);
  const text = await response.text();
  if (response.ok) return wholeJson(NAME, text);
  throw refused(response.status, response.headers, reasonIn(text));
}

const Problem = v.looseObject({
  title: v.nullish(v.string()),
  detail: v.nullish(v.string()),
  errors: v.nullish(v.array(v.looseObject({ message: v.nullish(v.string()) }))),
});

/** X says what is wrong as a problem (RFC 9457), in a list of errors, or not at all. */
function reasonIn(text: string): string | null {
  try {
    const problem = v.parse(Problem, JSON.parse(text));
    const reason = problem.errors?.[0]?.message ?? problem.detail ?? problem.title ?? '';
    return reason.trim() === '' ? null : safeLine(reason, 200);
  } catch {
    return null;
  }
}

function refused(status: number, headers: Headers, reason: string | null): LoopError {
  const why = reason === null ? '' : `: ${reason}`;
  const usual = refusal(NAME, status, headers);
  if (status === 401) {
    return new LoopError('key_refused', `${NAME} refuses the TWITTER_ keys (401)${why}`, {
      fix: 'Check TWITTER_API_KEY, TWITTER_API_SECRET, TWITTER_ACCESS_TOKEN and TWITTER_ACCESS_SECRET.',
    });
  }
  if (status === 402) {
    return new LoopError('key_refused', `${NAME} bills each post that is read, and the account has no credits left (402)${why}`, {
      fix: 'Buy credits at https://console.x.com, or leave x out: sources.off in the config file.',
    });
  }
  // The plan forbids it, and will forbid it again: nothing that a later run would mend. Short of quota, 403 names its reset.
  if (status === 403 && usual.message.includes('refuses to answer')) {
    return new LoopError('key_refused', `${NAME} does not let this application search (403)${why}`, {
      fix: 'See what the plan of the application allows at https://console.x.com.',
    });
  }
  if (status === 400) {
    return new LoopError('provider_unclear', `${NAME} does not accept the search${why}`, {
      fix: 'Mend sources.x.searches in the config file, or the words of the search.',
    });
  }
  return usual;
}
