/**
 * Mail as posts: what arrives from a mailing list, a job alert or a person, read from a mailbox (mbox) or a message (`.eml`). Read, not
 * answered: the addresses of those who received it are taken out, so that the operator's own never becomes a contact.
 */
import type { Address, Email, Mailbox } from 'postal-mime';
import { htmlToText } from '../../../domain/html-text.ts';
import type { Post } from '../../../domain/opportunity.ts';
import { safeLine } from '../../../domain/text.ts';
import { isoFromText } from '../source-kit/payload.ts';
import { latin1, mailsOf } from './mail-input-pieces.ts';

export type MailItem =
  | { readonly kind: 'post'; readonly post: Post }
  | { readonly kind: 'bad'; readonly at: string; readonly why: string };

/** Parts within parts, and bytes of all heads together: more is a bomb, not a letter. */
const LIMITS = { maxNestingDepth: 20, maxHeadersSize: 256 * 1024, maxRfc822NestingDepth: 0 };
/** Lines that may part a message; each part costs far more than its line. */
const MAX_BOUNDARIES = 5000;
/** More text than this is cut before HTML is turned to text; a post keeps far less. */
const MAX_TEXT = 500_000;
/** So many recipients are looked for in the text. */
const MAX_RECIPIENTS = 50;
const RECIPIENT_HEADERS = new Set([
  'delivered-to',
  'x-original-to',
  'envelope-to',
  'x-delivered-to',
  'x-envelope-to',
  'x-forwarded-to',
]);

/** Every message in its order as a post of the source `mail`, and what could not be read, by its number. */
export async function* readMails(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<MailItem> {
  const { default: PostalMime } = await import('postal-mime');
  for await (const { number, text, problem } of mailsOf(latin1(chunks))) {
    const at = `mail ${number}`;
    if (problem !== null) {
      yield { kind: 'bad', at, why: problem };
      continue;
    }
    if (boundaries(text) > MAX_BOUNDARIES) {
      yield { kind: 'bad', at, why: `it has more than ${MAX_BOUNDARIES} parts` };
      continue;
    }
    let email: Email;
    try {
      email = await PostalMime.parse(Buffer.from(text, 'latin1'), LIMITS);
    } catch (error) {
      yield { kind: 'bad', at, why: `it cannot be read as mail: ${safeLine(error instanceof Error ? error.message : '', 100)}` };
      continue;
    }
    const post = postOf(email);
    yield typeof post === 'string' ? { kind: 'bad', at, why: post } : { kind: 'post', post };
  }
}

function boundaries(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n--'); at !== -1; at = text.indexOf('\n--', at + 3)) count++;
  return count;
}

function postOf(email: Email): Post | string {
  const title = (email.subject ?? '').replace(/\s+/g, ' ').trim();
  const recipients = recipientsOf(email);
  const text = withoutAddresses(textOf(email), recipients);
  if (title === '' && text === '') return 'it has neither subject nor text';
  if (email.from === undefined && email.date === undefined) return 'it has neither sender nor date';
  const list = headerOf(email, 'list-id');
  const answer = answerAddress(email, recipients);
  const id = email.messageId?.trim() ?? '';
  return {
    source: 'mail',
    nativeId: id === '' ? null : id,
    url: archivedAt(email),
    title: withoutAddresses(title, recipients),
    // Where the sender wants to be answered belongs to what they say, and stands where contacts are looked for.
    body: answer === null ? text : `${text}\n\nReply to: ${answer}`.trim(),
    author: authorOf(email),
    postedAt: isoFromText(email.date),
    tags: list === null ? [] : [listName(list)],
    replies: null,
    thread: null,
  };
}

/** The text part; where there is none, the HTML part as text. */
function textOf(email: Email): string {
  const plain = email.text?.slice(0, MAX_TEXT).trim() ?? '';
  return plain === '' ? htmlToText(email.html?.slice(0, MAX_TEXT) ?? '').trim() : plain;
}

function authorOf({ from }: Email): Post['author'] {
  const name = (from?.name ?? '').trim() || (from === undefined ? '' : (mailboxes([from])[0]?.address.split('@')[0] ?? ''));
  return name === '' ? null : { name, url: null };
}

/** Where an answer reaches the sender and nobody else: not the list, not a machine that takes no mail, not who received this. */
function answerAddress(email: Email, recipients: ReadonlySet<string>): string | null {
  const wanted =
    mailboxes(email.replyTo ?? [])[0]?.address ?? (email.from === undefined ? undefined : mailboxes([email.from])[0]?.address);
  const address = wanted?.trim() ?? '';
  const lower = address.toLowerCase();
  const posting = (headerOf(email, 'list-post') ?? '').toLowerCase();
  const isMachine = /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|mailer-daemon|bounces?|notifications?|alerts?)(?:[-+_.]|@)/.test(
    lower,
  );
  return lower === '' || !lower.includes('@') || isMachine || recipients.has(lower) || posting.includes(lower) ? null : address;
}

/** Everybody who received it, in lower case. */
function recipientsOf(email: Email): ReadonlySet<string> {
  const named = mailboxes([...(email.to ?? []), ...(email.cc ?? []), ...(email.bcc ?? [])]).map(({ address }) => address);
  const delivered = email.headers
    .filter(({ key }) => RECIPIENT_HEADERS.has(key))
    .map(({ value }) => /<([^<>\s]{1,320})>/.exec(value)?.[1] ?? value);
  const sender = email.from === undefined ? undefined : mailboxes([email.from])[0]?.address.toLowerCase();
  const all = [...delivered, ...named].map((address) => address.trim().toLowerCase());
  return new Set(all.filter((address) => address.includes('@') && address !== sender).slice(0, MAX_RECIPIENTS));
}

function mailboxes(addresses: readonly Address[]): readonly Mailbox[] {
  return addresses
    .flatMap((one): readonly Mailbox[] => (one.group === undefined ? [one] : one.group))
    .filter(({ address }) => address !== '');
}

/** The text with every recipient's address replaced by a word. */
function withoutAddresses(text: string, recipients: ReadonlySet<string>): string {
  let rest = text;
  for (const address of recipients) {
    const lower = rest.toLowerCase();
    // Characters whose lower case is longer would shift what is cut.
    if (lower.length !== rest.length || !lower.includes(address)) continue;
    const parts: string[] = [];
    let from = 0;
    for (let at = lower.indexOf(address); at !== -1; at = lower.indexOf(address, from)) {
      parts.push(rest.slice(from, at), '[recipient]');
      from = at + address.length;
    }
    rest = parts.join('') + rest.slice(from);
  }
  return rest;
}

function headerOf({ headers }: Email, name: string): string | null {
  return headers.find(({ key }) => key === name)?.value ?? null;
}

/** `Web jobs <jobs.lists.example>` -> `jobs.lists.example` (RFC 2919). */
function listName(value: string): string {
  const [open, close] = [value.lastIndexOf('<'), value.lastIndexOf('>')];
  return safeLine(open !== -1 && close > open ? value.slice(open + 1, close) : value, 80);
}

/** The page of a public archive where the same message stands (RFC 5064). */
function archivedAt(email: Email): string | null {
  const value = headerOf(email, 'archived-at')?.trim().replace(/^<|>$/g, '') ?? '';
  return /^https?:\/\/\S+$/i.test(value) ? value : null;
}
