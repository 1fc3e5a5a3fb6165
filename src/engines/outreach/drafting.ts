/** Turns a way and its words into the exact message of one channel. */
import { canonicalJson, sha256 } from '../../domain/canonical.ts';
import type { ContactBasis } from '../../domain/contact.ts';
import { type Job, type Message, occupies } from '../../domain/job.ts';
import type { ChannelId, Composed, Draft, Recipient, Sender } from '../../domain/message.ts';
import { isLoopError } from '../../errors.ts';
import type { Channel } from './channel.ts';
import type { Words } from './compose-offer.ts';
import type { OutreachParts } from './engine.ts';
import type { ChannelMode } from './modes.ts';
import { type Person, recipientKey } from './person.ts';
import { unsubscribeUrl } from './unsubscribe.ts';
import type { Way } from './ways.ts';

export interface ItemParts {
  readonly job: Job;
  readonly person: Person;
  readonly way: Way;
  readonly words: Words | null;
  readonly link: string | null;
  readonly purpose: 'first' | 'deal';
  readonly price: Draft['price'];
  readonly now: string;
}

/** The message, or the reason why there is none. */
export function compose(parts: OutreachParts, item: ItemParts): Composed | string {
  const { way, words } = item;
  if (way.impossible !== null) return way.impossible;
  if (way.recipient === null || way.basis === null || words === null) return 'there is nobody to address';
  const mode = modeOf(parts, way.channel);
  // Without a usable adapter any of the channel's shows what would be sent; composing is the same for all of them.
  const adapter = parts.channels.find(
    ({ id, transport }) => id === way.channel && (mode.transport === null || transport === mode.transport),
  );
  if (!adapter) return `${way.channel} is off: ${mode.why}`;
  try {
    return adapter.compose(draftOf(parts, { ...item, recipient: way.recipient, basis: way.basis, words }));
  } catch (error) {
    if (isLoopError(error) && error.code === 'against_policy') return error.message;
    throw error;
  }
}

function draftOf(
  parts: OutreachParts,
  {
    job,
    person,
    way,
    recipient,
    basis,
    words,
    link,
    purpose,
    price,
    now,
  }: ItemParts & {
    readonly recipient: Recipient;
    readonly basis: ContactBasis;
    readonly words: Words;
  },
): Draft {
  const sender = senderOf(parts);
  const key = recipientKey(recipient, parts.keyring);
  return {
    messageId: messageIdOf(job, { channel: way.channel, recipientKey: key, purpose, words, now }),
    jobId: job.id,
    personId: person.id,
    recipient,
    basis,
    subject: words.subject,
    text: words.text,
    link,
    price,
    sender,
    unsubscribe: {
      url: unsubscribeUrl(parts, person.id, key),
      mailto: `mailto:${mailtoAddress(sender.replyTo)}?subject=unsubscribe`,
    },
    at: job.offer?.draftedAt ?? '',
  };
}

/**
 * The same request, offer, recipient and words have the same id on every run, so that a message looked at and a message approved later are one.
 * An attempt that has ended makes the next one a new message with a key of its own.
 */
function messageIdOf(
  job: Job,
  parts: {
    readonly channel: ChannelId;
    readonly recipientKey: string;
    readonly purpose: string;
    readonly words: Words;
    readonly now: string;
  },
): string {
  const { channel, recipientKey, purpose, words, now } = parts;
  const attempt = job.messages.filter((message) => message.channel === channel && hasEnded(message, now)).length;
  const identity = {
    jobId: job.id,
    offer: job.offer?.id ?? '',
    version: job.offer?.version ?? 0,
    channel,
    recipientKey,
    purpose,
    ...words,
    attempt,
  };
  return sha256(canonicalJson(identity)).slice(0, 24);
}

/** Nothing more will happen to this message: it was never given to a provider, or the provider proved not to have it. */
export function hasEnded(message: Message, now: string): boolean {
  if (message.state === 'approved') return message.expiresAt <= now;
  return !occupies(message.state);
}

export function modeOf(parts: Pick<OutreachParts, 'modes'>, id: ChannelId): ChannelMode {
  return (
    parts.modes.find((mode) => mode.id === id) ?? { id, mode: 'off', why: 'not available here', transport: null, missing: [] }
  );
}

/** The adapter that delivers on this channel; null while the channel is off. */
export function adapterOf(parts: Pick<OutreachParts, 'modes' | 'channels'>, id: ChannelId): Channel | null {
  const { transport } = modeOf(parts, id);
  return parts.channels.find((channel) => channel.id === id && channel.transport === transport) ?? null;
}

/** Channels other than mail can do without parts of the identity; mail is off without them. */
export function senderOf({ sender }: Pick<OutreachParts, 'sender'>): Sender {
  return {
    name: sender.name ?? '',
    address: sender.address ?? '',
    replyTo: sender.replyTo ?? '',
    postalAddress: sender.postalAddress ?? '',
    website: sender.website,
  };
}

function mailtoAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return `${encodeURIComponent(address.slice(0, at))}@${address.slice(at + 1)}`;
}
