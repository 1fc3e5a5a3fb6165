/** E-mail through Resend. https://resend.com/docs/api-reference/emails/send-email */
import type { Response as Answer, Resend } from 'resend';
import * as v from 'valibot';
import type { Composed, Outcome } from '../../../domain/message.ts';
import type { Net } from '../../../system/world.ts';
import { CHANNEL_FACTS, type Channel, type Health } from '../channel.ts';
import { composeMail, MAIL_TEXT_CHARS, mailWire } from '../email-message.ts';
import { type AnswerShape, type Exchange, outcomeOf, type Tap, tapped, unknown } from '../outcome.ts';

export interface ResendParts {
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly net: Pick<Net, 'fetch'>;
}

/** Name of the tag that carries our key; a tag takes letters, digits, `-` and `_`. */
const TAG = 'loop_send';
const PAGE_SIZE = 100;
/** How far back `find` reads: further than an account at our caps sends in a month. */
const MAX_PAGES = 5;

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const SentSchema = v.object({ id: Id });
const RefusalSchema = v.object({ name: v.string(), message: v.string() });
const ListSchema = v.object({
  has_more: v.optional(v.boolean(), false),
  data: v.array(v.object({ id: Id, to: v.array(v.string()), subject: v.nullish(v.string()) })),
});
const MailSchema = v.object({
  id: Id,
  to: v.array(v.string()),
  subject: v.nullish(v.string()),
  text: v.nullish(v.string()),
  tags: v.optional(v.array(v.object({ name: v.string(), value: v.string() }))),
});

const SHAPE: AnswerShape = {
  sent(json) {
    const parsed = v.safeParse(SentSchema, json);
    return parsed.success ? { providerId: parsed.output.id, url: null } : null;
  },
  refusal(json) {
    const parsed = v.safeParse(RefusalSchema, json);
    return parsed.success ? { reason: `${parsed.output.name}: ${parsed.output.message}` } : null;
  },
};

export function emailResend(parts: ResendParts): Channel {
  return {
    ...CHANNEL_FACTS.resend,
    limits: { bodyChars: MAIL_TEXT_CHARS },
    compose: composeMail,
    async deliver(message, key, signal) {
      const { from, to, replyTo, subject, text, headers } = mailWire(message);
      const { resend, tap } = await contained(parts);
      await quietly(
        resend.emails.send(
          { from: mailbox(from), to: [to], replyTo, subject, text, headers, tags: [{ name: TAG, value: key }] },
          { idempotencyKey: key, signal },
        ),
      );
      return outcomeOf(tap.take(), SHAPE);
    },
    find: (key, message, signal) => find(parts, key, message, signal),
    check: (signal) => check(parts, signal),
  };
}

/**
 * The SDK over our own net: its documented base URL, and its one public transport method replaced, because it offers no `fetch` of its own choosing
 * and turns resets, cut bodies and HTML pages into one error without a status.
 */
async function contained({ apiKey, baseUrl, net }: ResendParts): Promise<{ resend: Resend; tap: Tap }> {
  const { Resend } = await import('resend');
  const tap = tapped(net);
  class ContainedResend extends Resend {
    override async fetchRequest<T>(path: string, options: RequestInit = {}): Promise<Answer<T>> {
      const response = await tap.fetch(`${this.baseUrl}${path}`, options);
      const headers = Object.fromEntries(response.headers);
      const json: unknown = await response.json();
      return response.ok
        ? { data: json as T, error: null, headers }
        : { data: null, error: json as NonNullable<Answer<T>['error']>, headers };
    }
  }
  return { resend: new ContainedResend(apiKey, { baseUrl }), tap };
}

/** Waits for a call whose result is read from the wire instead. */
async function quietly(call: Promise<unknown>): Promise<void> {
  try {
    await call;
  } catch {
    // The tap has seen what failed.
  }
}

/** Resend lists the newest first and without tags, so candidates by recipient and subject are looked at one by one. */
async function find(parts: ResendParts, key: string, message: Composed, signal: AbortSignal): Promise<Outcome | null> {
  const { to, subject, text } = mailWire(message);
  const { resend, tap } = await contained(parts);
  let after: string | undefined;
  for (let page = 0; page < MAX_PAGES; page++) {
    await quietly(resend.emails.list({ limit: PAGE_SIZE, ...(after === undefined ? {} : { after }) }, { signal }));
    const list = answered(tap.take(), ListSchema);
    if (list === null) return unknown('Resend does not list the mails of this account');
    for (const listed of list.data) {
      if (!listed.to.some((address) => address.toLowerCase() === to.toLowerCase()) || (listed.subject ?? subject) !== subject)
        continue;
      await quietly(resend.emails.get(listed.id, { signal }));
      const mail = answered(tap.take(), MailSchema);
      if (mail === null) return unknown('Resend does not show one of the mails to this person');
      const isOurs =
        mail.tags === undefined ? mail.text === text : mail.tags.some((tag) => tag.name === TAG && tag.value === key);
      if (isOurs) return { state: 'sent', providerId: mail.id, url: null };
    }
    after = list.data.at(-1)?.id;
    if (!list.has_more || after === undefined) return null;
  }
  return unknown('the mail is not among the newest of this account');
}

async function check(parts: ResendParts, signal: AbortSignal): Promise<Health> {
  const { resend, tap } = await contained(parts);
  await quietly(resend.domains.list({}, { signal }));
  const exchange = tap.take();
  if (exchange?.kind !== 'answer') return { ok: null, detail: 'Resend cannot be reached' };
  if (answered(exchange, v.object({ data: v.array(v.unknown()) })) !== null) return { ok: true, detail: 'Resend takes the key' };
  // A key that may only send is refused here in its own words, and is the better key to have.
  if (exchange.text.includes('restricted_api_key')) return { ok: true, detail: 'Resend takes the key (it may only send)' };
  const isRefused = exchange.status >= 400 && exchange.status < 500 && exchange.status !== 429;
  return { ok: isRefused ? false : null, detail: `Resend answers ${exchange.status}` };
}

function answered<S extends v.GenericSchema>(exchange: Exchange | null, schema: S): v.InferOutput<S> | null {
  if (exchange?.kind !== 'answer' || exchange.status < 200 || exchange.status >= 300) return null;
  try {
    const parsed = v.safeParse(schema, JSON.parse(exchange.text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** `"Jo \"J\" Doe" <jo@example.com>`: a quoted string of RFC 5322, so that no character of the name is read as an address. */
function mailbox({ name, address }: { readonly name: string; readonly address: string }): string {
  return `"${name.replace(/[\\"]/g, '\\$&')}" <${address}>`;
}
