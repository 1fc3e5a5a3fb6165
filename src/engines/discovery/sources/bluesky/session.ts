/** A session with an app password (https://docs.bsky.app/docs/api/com-atproto-server-create-session). It lasts two hours, far longer than a run. */
import * as v from 'valibot';
import { safeLine } from '../../../../domain/text.ts';
import { LoopError } from '../../../../errors.ts';
import type { Net } from '../../../../system/world.ts';
import { failure, refusal, USER_AGENT, unclear, wholeJson } from '../../source-kit/answer.ts';

const NAME = 'Bluesky';

export interface BlueskyKeys {
  /** Handle or address of the account. */
  readonly identifier: string;
  readonly password: string;
}

const Session = v.looseObject({ accessJwt: v.pipe(v.string(), v.minLength(1)) });

/** The access token. Throws `key_refused` for a wrong password, and what any read throws. */
export async function openSession(net: Net, base: string, keys: BlueskyKeys, signal: AbortSignal): Promise<string> {
  let text: string;
  try {
    const response = await net.fetch(`${base}/xrpc/com.atproto.server.createSession`, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json', 'user-agent': USER_AGENT },
      body: JSON.stringify({ identifier: keys.identifier, password: keys.password }),
      signal,
    });
    text = await response.text();
    if (response.status === 400 || response.status === 401) throw refusedKeys(text, response.status);
    if (!response.ok) throw refusal(NAME, response.status, response.headers);
  } catch (error) {
    throw failure(NAME, error, signal);
  }
  const session = v.safeParse(Session, wholeJson(NAME, text));
  if (!session.success) throw unclear(NAME, 'a session without a token');
  return session.output.accessJwt;
}

const Refusal = v.looseObject({ error: v.nullish(v.string()), message: v.nullish(v.string()) });

function refusedKeys(text: string, status: number): LoopError {
  let reason = '';
  try {
    const { error, message } = v.parse(Refusal, JSON.parse(text));
    reason = safeLine(message ?? error ?? '', 160);
  } catch {
    reason = '';
  }
  return new LoopError('key_refused', `${NAME} refuses the BLUESKY_ keys (${status})${reason === '' ? '' : `: ${reason}`}`, {
    fix: 'Make an app password at https://bsky.app/settings/app-passwords and set BLUESKY_IDENTIFIER and BLUESKY_APP_PASSWORD.',
  });
}
