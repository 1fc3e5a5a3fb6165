/** Collects from the ledger what the rules in `domain/policy` ask for. Works on a reader, so the same facts can be taken inside a transaction. */
import type { ContactBasis } from '../../domain/contact.ts';
import type { Job } from '../../domain/job.ts';
import type { ChannelId, Recipient } from '../../domain/message.ts';
import {
  type CapLeft,
  capsLeft,
  type OutreachCaps,
  type PolicyFacts,
  placeWindowMs,
  type SendCount,
} from '../../domain/policy.ts';
import type { Reader } from '../../store/ledger.ts';
import type { Keyring } from '../../system/keyring.ts';
import { guardedKeys, type Person, placeKey, placeOf, recipientKey } from './person.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const EVER = '1970-01-01T00:00:00.000Z';
const NONE: SendCount = { count: 0, firstAt: null, lastAt: null };

export interface Subject {
  readonly channel: ChannelId;
  readonly purpose: 'first' | 'deal';
  readonly recipient: Recipient;
  readonly basis: ContactBasis | null;
  readonly job: Pick<Job, 'id'>;
  readonly person: Person;
}

export interface FactParts {
  readonly keyring: Pick<Keyring, 'keyedHash'>;
  readonly caps: OutreachCaps;
  /** ISO 8601 UTC */
  readonly now: string;
}

export async function gatherFacts(read: Reader, subject: Subject, { keyring, caps, now }: FactParts): Promise<PolicyFacts> {
  const { channel, recipient, person, job } = subject;
  const key = recipientKey(recipient, keyring);
  const place = placeKey(recipient, keyring);
  const placeWindow = placeWindowMs(channel, placeOf(recipient), caps);
  const keys = [...new Set([...(await guardedKeys(read, person)), ...(await guardedKeys(read, recipientPerson(key)))])];
  const messages = await read.messagesOfRequest(job.id);
  const [suppressed, personCount, counts, atPlace, reputation] = await Promise.all([
    read.suppression(keys),
    personSends(read, keys, since(now, 30 * DAY_MS)),
    channelSends(read, channel, now),
    place === null || placeWindow === null
      ? null
      : read.sendStats({ since: since(now, placeWindow), channel, placeKey: place, purpose: 'first' }),
    channel === 'email' ? mailReputation(read, now) : { mails: 0, bounces: 0, complaints: 0 },
  ]);
  return {
    now,
    channel,
    purpose: subject.purpose,
    basis: subject.basis,
    suppressed,
    messages: messages.map((message) => ({ ...message, elsewhere: message.jobId === job.id ? null : message.jobId })),
    person: personCount,
    ...counts,
    place: atPlace,
    reputation,
  };
}

/** What is left under the caps of these channels that no recipient is needed for. For `status`. */
export async function capsOf(
  read: Reader,
  channels: readonly ChannelId[],
  caps: OutreachCaps,
  now: string,
): Promise<readonly CapLeft[]> {
  const rows = await Promise.all(
    channels.map(async (channel) =>
      capsLeft(
        {
          now,
          channel,
          purpose: 'first',
          basis: null,
          suppressed: null,
          messages: [],
          person: NONE,
          ...(await channelSends(read, channel, now)),
          place: null,
          reputation: { mails: 0, bounces: 0, complaints: 0 },
        },
        caps,
      ),
    ),
  );
  return rows.flat();
}

async function channelSends(
  read: Reader,
  channel: ChannelId,
  now: string,
): Promise<Pick<PolicyFacts, 'lastHour' | 'lastDay' | 'ever'>> {
  const [lastHour, lastDay, ever] = await Promise.all([
    read.sendStats({ since: since(now, HOUR_MS), channel, purpose: 'first' }),
    read.sendStats({ since: since(now, DAY_MS), channel, purpose: 'first' }),
    read.sendStats({ since: EVER, channel, purpose: 'first' }),
  ]);
  return { lastHour, lastDay, ever };
}

/** First contacts under any name they are known by: one person may write under two names, on two platforms, and leave one address. */
async function personSends(read: Reader, keys: readonly string[], from: string): Promise<SendCount> {
  const sends = (await read.messagesTo(keys, from)).filter(({ purpose }) => purpose === 'first');
  return { count: sends.length, firstAt: sends[0]?.intendedAt ?? null, lastAt: sends.at(-1)?.intendedAt ?? null };
}

/** Whoever reads what goes to this address, whether or not the post's author does. */
function recipientPerson(key: string): Person {
  return { id: key, account: key, keys: [key] };
}

/** One suppression stands under several keys of a person, all written at one time: times are counted, not rows. */
async function mailReputation(read: Reader, now: string): Promise<PolicyFacts['reputation']> {
  const from = since(now, 30 * DAY_MS);
  const [mails, suppressions] = await Promise.all([read.sendStats({ since: from, channel: 'email' }), read.suppressions()]);
  const times = (reason: string): number =>
    new Set(suppressions.filter((entry) => entry.reason === reason && entry.at >= from).map((entry) => entry.at)).size;
  return { mails: mails.count, bounces: times('bounced'), complaints: times('complained') };
}

/** Start of a window that ends now; what is exactly one window old has left it. */
function since(now: string, windowMs: number): string {
  return new Date(Date.parse(now) - windowMs + 1).toISOString();
}
