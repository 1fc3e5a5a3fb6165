/** A comment in the issue that asks for paid help. https://docs.github.com/rest/issues/comments */
import type { Octokit } from '@octokit/rest';
import * as v from 'valibot';
import type { Composed, Outcome, Recipient } from '../../../domain/message.ts';
import type { Net } from '../../../system/world.ts';
import { CHANNEL_FACTS, type Channel, type Health, sendKey } from '../channel.ts';
import { expandedText, refusal } from '../email-message.ts';
import { type AnswerShape, type Exchange, outcomeOf, type Tap, tapped, unknown } from '../outcome.ts';

export interface GithubParts {
  readonly token: string;
  readonly baseUrl: string;
  readonly net: Pick<Net, 'fetch'>;
}

/** GitHub's own limit for a comment. */
const BODY_CHARS = 65_536;
const PAGE_SIZE = 100;
const MAX_PAGES = 20;

/** Owner, repository and login as GitHub allows them, so that none of them can be a path of its own. */
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,99})$/;
const SentSchema = v.object({ id: v.pipe(v.number(), v.safeInteger(), v.minValue(1)), html_url: v.nullish(v.string()) });
const RefusalSchema = v.object({ message: v.string(), errors: v.optional(v.array(v.unknown())) });
const CommentsSchema = v.array(
  v.object({
    id: v.pipe(v.number(), v.safeInteger()),
    html_url: v.nullish(v.string()),
    body: v.nullish(v.string()),
    user: v.nullish(v.object({ login: v.string() })),
  }),
);
const UserSchema = v.object({ login: v.string() });
const WireSchema = v.strictObject({
  owner: v.pipe(v.string(), v.regex(NAME)),
  repo: v.pipe(v.string(), v.regex(/^[A-Za-z0-9._-]{1,100}$/)),
  number: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  body: v.string(),
});
type CommentWire = v.InferOutput<typeof WireSchema>;

const SHAPE: AnswerShape = {
  sent(json) {
    const parsed = v.safeParse(SentSchema, json);
    return parsed.success ? { providerId: String(parsed.output.id), url: webAddress(parsed.output.html_url) } : null;
  },
  refusal(json) {
    const parsed = v.safeParse(RefusalSchema, json);
    if (!parsed.success) return null;
    const { message } = parsed.output;
    // The secondary limit has no fixed wording and may come without Retry-After: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
    if (/rate limit|abuse detection/i.test(message)) return { reason: message, mayRetry: true };
    return { reason: message, suppress: /\bblocked\b/i.test(message) };
  },
};

export function github(parts: GithubParts): Channel {
  return {
    ...CHANNEL_FACTS.github,
    limits: { bodyChars: BODY_CHARS },
    compose(draft) {
      const { recipient, messageId } = draft;
      if (recipient.kind !== 'github_issue') throw refusal('there is no GitHub issue to answer in');
      const marker = `<!-- loop:${sendKey(messageId)} -->`;
      const text = expandedText(draft, BODY_CHARS - marker.length - 2);
      if (text.includes('<!--')) throw refusal('its text holds a hidden comment');
      const wire = v.safeParse(WireSchema, { ...address(recipient), body: `${text.trimEnd()}\n\n${marker}` });
      if (!wire.success) throw refusal('the issue’s owner, repository or number is not one of GitHub');
      return {
        messageId,
        jobId: draft.jobId,
        personId: draft.personId,
        channel: 'github',
        recipient,
        basis: draft.basis,
        price: draft.price,
        link: draft.link,
        wire: wire.output,
        preview: {
          headers: [
            ['Public comment in', `https://github.com/${recipient.owner}/${recipient.repo}/issues/${recipient.number}`],
            ['Read by', `@${recipient.login}, everybody who follows the issue, and the public`],
          ],
          body: wire.output.body,
        },
      };
    },
    async deliver(message, _key, signal) {
      const { owner, repo, number, body } = commentWire(message);
      const { octokit, tap } = await contained(parts);
      await quietly(
        octokit.rest.issues.createComment({ owner, repo, issue_number: number, body, request: { signal, retries: 0 } }),
      );
      return outcomeOf(tap.take(), SHAPE);
    },
    find: (key, message, signal) => find(parts, key, message, signal),
    check: (signal) => check(parts, signal),
  };
}

async function contained({ token, baseUrl, net }: GithubParts): Promise<{ octokit: Octokit; tap: Tap }> {
  const { Octokit } = await import('@octokit/rest');
  const tap = tapped(net);
  const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const octokit = new Octokit({ auth: token, baseUrl, log: silent, request: { fetch: tap.fetch, retries: 0 } });
  return { octokit, tap };
}

/** Waits for a call whose result is read from the wire instead: Octokit resolves on a cut body and on an HTML page. */
async function quietly(call: Promise<unknown>): Promise<void> {
  try {
    await call;
  } catch {
    // The tap has seen what failed.
  }
}

/** Our own comment with the marker. A marker in somebody else's comment is a quotation. */
async function find(parts: GithubParts, key: string, message: Composed, signal: AbortSignal): Promise<Outcome | null> {
  const { owner, repo, number } = commentWire(message);
  const { octokit, tap } = await contained(parts);
  await quietly(octokit.rest.users.getAuthenticated({ request: { signal } }));
  const me = answered(tap, UserSchema);
  if (me === null) return unknown('GitHub does not say who we are');
  const marker = `<!-- loop:${key} -->`;
  for (let page = 1; page <= MAX_PAGES; page++) {
    await quietly(
      octokit.rest.issues.listComments({ owner, repo, issue_number: number, per_page: PAGE_SIZE, page, request: { signal } }),
    );
    const comments = answered(tap, CommentsSchema);
    if (comments === null) return unknown('GitHub does not list the comments of this issue');
    const ours = comments.find(
      (comment) => comment.user?.login.toLowerCase() === me.login.toLowerCase() && comment.body?.includes(marker),
    );
    if (ours) return { state: 'sent', providerId: String(ours.id), url: webAddress(ours.html_url) };
    if (comments.length < PAGE_SIZE) return null;
  }
  return unknown('the issue has too many comments to look through');
}

async function check(parts: GithubParts, signal: AbortSignal): Promise<Health> {
  const { octokit, tap } = await contained(parts);
  await quietly(octokit.rest.users.getAuthenticated({ request: { signal } }));
  const exchange = tap.take();
  const me = answeredIn(exchange, UserSchema);
  if (me !== null) return { ok: true, detail: `GitHub knows us as ${me.login}` };
  if (exchange?.kind !== 'answer') return { ok: null, detail: 'GitHub cannot be reached' };
  const isRefused = exchange.status === 401 || exchange.status === 403;
  return isRefused
    ? { ok: false, detail: 'GitHub does not take the token' }
    : { ok: null, detail: `GitHub answers ${exchange.status}` };
}

/** Checked again on its way out: it may have lain in the ledger. */
function commentWire(message: Composed): CommentWire {
  const parsed = v.safeParse(WireSchema, message.wire);
  const { recipient } = message;
  if (!parsed.success) throw refusal('it is not a comment in an issue');
  const wire = parsed.output;
  if (
    recipient.kind !== 'github_issue' ||
    recipient.owner !== wire.owner ||
    recipient.repo !== wire.repo ||
    recipient.number !== wire.number
  )
    throw refusal('it names another issue than the approved one');
  return wire;
}

function address({ owner, repo, number }: Recipient & { kind: 'github_issue' }): Omit<CommentWire, 'body'> {
  return { owner, repo, number };
}

function answered<S extends v.GenericSchema>(tap: Tap, schema: S): v.InferOutput<S> | null {
  return answeredIn(tap.take(), schema);
}

function answeredIn<S extends v.GenericSchema>(exchange: Exchange | null, schema: S): v.InferOutput<S> | null {
  if (exchange?.kind !== 'answer' || exchange.status !== 200) return null;
  try {
    const parsed = v.safeParse(schema, JSON.parse(exchange.text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

function webAddress(text: string | null | undefined): string | null {
  return typeof text === 'string' && URL.canParse(text) && /^https?:/.test(text) ? new URL(text).href : null;
}
