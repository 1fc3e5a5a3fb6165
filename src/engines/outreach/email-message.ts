/** An e-mail as the exact data that leaves, the same for every transport. What a person approves is this, so no transport adds words of its own. */
import * as v from 'valibot';
import { mailAddress, mailDomain } from '../../domain/mail-address.ts';
import { type Composed, type Draft, LINK_PLACE } from '../../domain/message.ts';
import { safe, safeLine } from '../../domain/text.ts';
import { LoopError } from '../../errors.ts';
import { sendKey } from './channel.ts';

/** Largest mail text; a first message is a page, not a book. */
export const MAIL_TEXT_CHARS = 20_000;
const SUBJECT_CHARS = 150;

const WireSchema = v.strictObject({
  from: v.strictObject({ name: v.string(), address: v.string() }),
  to: v.string(),
  replyTo: v.string(),
  subject: v.string(),
  text: v.string(),
  headers: v.record(v.string(), v.string()),
});
/** `Date` is missing on purpose: it is the moment of leaving, and the transport writes it. */
export type MailWire = v.InferOutput<typeof WireSchema>;

/** Pure. Throws `against_policy` for an address that is not one plain address, an empty or too long text, or a control character anywhere. */
export function composeMail(draft: Draft): Composed {
  const { sender, recipient, unsubscribe, messageId } = draft;
  if (recipient.kind !== 'email') throw refusal('it has no e-mail address');
  const to = plain(recipient.address, 'the recipient’s address');
  const from = { name: oneLine(sender.name, 'the sender’s name'), address: plain(sender.address, 'the sender’s address') };
  const replyTo = plain(sender.replyTo, 'the reply address');
  if (sender.postalAddress.trim() === '' || !draft.text.includes(sender.postalAddress))
    throw refusal('the sender’s postal address is missing');
  const wire: MailWire = {
    from,
    to,
    replyTo,
    subject: subjectOf(draft.subject),
    text: expandedText(draft, MAIL_TEXT_CHARS),
    headers: {
      'Message-ID': `<${sendKey(messageId)}@${mailDomain(from.address)}>`,
      ...unsubscribeHeaders(unsubscribe),
      'X-Loop-Send': sendKey(messageId),
    },
  };
  return {
    messageId,
    jobId: draft.jobId,
    personId: draft.personId,
    channel: 'email',
    recipient: { kind: 'email', address: to },
    basis: draft.basis,
    price: draft.price,
    link: draft.link,
    wire,
    preview: { headers: previewHeaders(wire), body: wire.text },
  };
}

/** The wire of a composed e-mail, checked again on its way out: it may have lain in the ledger. Throws `bug`. */
export function mailWire(message: Composed): MailWire {
  const parsed = v.safeParse(WireSchema, message.wire);
  if (!parsed.success) throw new LoopError('bug', `message ${message.messageId} is not an e-mail`);
  const wire = parsed.output;
  const isTheSame = message.recipient.kind === 'email' && message.recipient.address === wire.to;
  if (!isTheSame || mailAddress(wire.to) !== wire.to || mailAddress(wire.from.address) !== wire.from.address)
    throw new LoopError('bug', `message ${message.messageId} names a recipient or sender that nobody approved`);
  return wire;
}

/** The text with the link in its place. Throws `against_policy` when it is empty, too long, unclean, or has a place for a link that does not exist. */
export function expandedText({ text, link }: Pick<Draft, 'text' | 'link'>, maxChars: number): string {
  if (text.trim() === '') throw refusal('its text is empty');
  if (safe(text) !== text) throw refusal('its text holds control or hidden characters');
  if (link === null && text.includes(LINK_PLACE))
    throw refusal('its text has a place for a link, and there is no link to put there');
  const expanded = text.replaceAll(LINK_PLACE, link ?? '');
  if (expanded.length > maxChars) throw refusal(`its text has ${expanded.length} characters, ${maxChars} are possible`);
  return expanded;
}

function unsubscribeHeaders({ url, mailto }: Draft['unsubscribe']): Record<string, string> {
  const ways = [...(url === null ? [] : [`<${url}>`]), `<${mailto}>`];
  return {
    'List-Unsubscribe': ways.join(', '),
    // RFC 8058 allows it beside an https address only.
    ...(url?.startsWith('https:') ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
  };
}

function previewHeaders(wire: MailWire): readonly (readonly [string, string])[] {
  return [
    ['From', `${wire.from.name} <${wire.from.address}>`],
    ['To', wire.to],
    ['Reply-To', wire.replyTo],
    ['Subject', wire.subject],
    ['Date', '(the moment it leaves)'],
    ...Object.entries(wire.headers),
  ];
}

function plain(text: string, what: string): string {
  const address = mailAddress(text);
  if (address === null) throw refusal(`${what} is not one plain address`);
  return address;
}

function subjectOf(text: string): string {
  const subject = oneLine(text, 'the subject');
  if (subject.length > SUBJECT_CHARS) throw refusal(`its subject is longer than ${SUBJECT_CHARS} characters`);
  return subject;
}

function oneLine(text: string, what: string): string {
  const line = safeLine(text, 1_000);
  if (line === '') throw refusal(`${what} is empty`);
  if (line !== text.trim().replace(/ {2,}/g, ' ')) throw refusal(`${what} holds line breaks or control characters`);
  return line;
}

export function refusal(why: string): LoopError {
  return new LoopError('against_policy', `this message cannot be sent: ${why}`, { state: 'Nothing was sent.' });
}
