/**
 * May this message leave? Pure: facts in, verdict out. The rules are asked twice, when a person looks at the plan
 * and again inside the transaction that commits the intent, so that two processes cannot share one place under a cap.
 */
import type { ErrorCode } from '../errors.ts';
import type { Contact, ContactBasis } from './contact.ts';
import type { MessageState } from './job.ts';
import { occupies } from './job.ts';
import { isFreeMail, mailAddress, mailDomain } from './mail-address.ts';
import type { ChannelId } from './message.ts';
import type { Opportunity } from './opportunity.ts';

/** Limits of outreach. The config file can tighten them, and loosen them up to the ceilings in `config-schema.ts`. */
export interface OutreachCaps {
  readonly firstMailsPerDay: number;
  readonly firstMailsPerHour: number;
  readonly mailsPerDomainPerDay: number;
  readonly githubPerDay: number;
  readonly githubPerRepositoryDays: number;
  readonly assistedPerDay: number;
  readonly daysBetweenContacts: number;
  readonly contactsPer30Days: number;
}

/** Messages that left or may have left within a window. Times are ISO 8601 UTC. */
export interface SendCount {
  readonly count: number;
  readonly firstAt: string | null;
  readonly lastAt: string | null;
}

export interface PolicyFacts {
  /** ISO 8601 UTC */
  readonly now: string;
  readonly channel: ChannelId;
  readonly purpose: 'first' | 'deal';
  readonly basis: ContactBasis | null;
  /** The first of the person's keys that is on the suppression list. */
  readonly suppressed: { readonly reason: string } | null;
  /** Every message about this request, those of copies of its post included. */
  readonly messages: readonly {
    readonly id: string;
    /** The job it belongs to where that is another one: a copy of the same request. */
    readonly elsewhere?: string | null;
    readonly state: MessageState;
    readonly purpose: 'first' | 'deal';
    readonly channel: ChannelId;
  }[];
  /** First contacts with this person over all channels in the last 30 days. */
  readonly person: SendCount;
  /** First contacts on this channel: the last hour, the last 24 hours, and since ever (for the ramp). */
  readonly lastHour: SendCount;
  readonly lastDay: SendCount;
  readonly ever: SendCount;
  /** First contacts at this place (mail domain, repository) within its window; null where no cap is counted by place. */
  readonly place: SendCount | null;
  /** How recent mail was received: bounces and complaints among the mails of the last 30 days. */
  readonly reputation: { readonly mails: number; readonly bounces: number; readonly complaints: number };
}

export type Verdict =
  | { readonly allowed: true }
  | {
      readonly allowed: false;
      readonly code: Extract<ErrorCode, 'suppressed' | 'over_cap' | 'against_policy' | 'wrong_state'>;
      readonly reason: string;
      /** ISO 8601 UTC, when the same message may be allowed; null where time does not heal it. */
      readonly until: string | null;
    };

export interface CapLeft {
  readonly name: string;
  readonly left: number;
  readonly of: number;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A new sender starts with five first mails a day and gains two each day, because mailbox providers punish a cold start. */
const RAMP_START = 5;
const RAMP_STEP = 2;
/** Providers close accounts at 4 % bounces; stopping at 2 % of the last 100 leaves room for what is still under way. */
const BOUNCE_SAMPLE = 100;
const BOUNCE_LIMIT = 0.02;
const BOUNCE_FLOOR = 2;

/** The first rule that says no, or allowed. Rules stand in the order in which they matter to the person written to. */
export function judge(facts: PolicyFacts, caps: OutreachCaps): Verdict {
  return (
    refusedBySuppression(facts) ??
    refusedByBasis(facts) ??
    (facts.purpose === 'deal'
      ? null
      : (refusedByHistory(facts) ?? refusedByWindow(facts, caps) ?? refusedByReputation(facts) ?? refusedByCap(facts, caps))) ?? {
      allowed: true,
    }
  );
}

/** What is left under every cap that this message counts against. */
export function capsLeft(facts: PolicyFacts, caps: OutreachCaps): readonly CapLeft[] {
  return capRows(facts, caps).map(({ name, limit, sent }) => ({ name, left: Math.max(0, limit - sent.count), of: limit }));
}

/** How many first mails may leave in 24 hours, `firstAt` being the first mail ever sent. */
export function mailsPerDay(now: string, firstAt: string | null, cap: number): number {
  const days = firstAt === null ? 0 : Math.max(0, Math.floor((Date.parse(now) - Date.parse(firstAt)) / DAY_MS));
  return Math.min(cap, RAMP_START + RAMP_STEP * days);
}

/**
 * Whether an address found in or behind a post may be written to, and if not, why. Never for `seen` contacts, which may be somebody else's;
 * never an address taken from a GitHub profile or commit (the service's acceptable use policy), and on GitHub only one that the request itself invites.
 */
export function mailRefusal(
  contact: Pick<Contact, 'kind' | 'value' | 'use'> & { readonly url: string | null },
  post: Pick<Opportunity, 'source' | 'url'>,
): string | null {
  if (contact.kind !== 'email') return 'it is not an e-mail address';
  const address = mailAddress(contact.value);
  if (address === null) return 'it is not one plain address';
  if (contact.use === 'seen') return 'the post only mentions it, so it may be somebody else’s';
  const domain = mailDomain(address);
  if (domain === 'noreply.github.com' || domain.endsWith('.noreply.github.com') || /^(no-?reply|donotreply)@/i.test(address))
    return 'nobody reads it';
  const isFromGithub = isGithub(contact.url) || post.source === 'github';
  if (isFromGithub && contact.url !== null && contact.url !== post.url)
    return 'GitHub profile and commit addresses are never mailed';
  if (isFromGithub && contact.use !== 'asked') return 'on GitHub only an address that the request itself invites is mailed';
  return null;
}

/** A public answer on GitHub is right only where paid help is asked for: a bounty, a price, or a call for a contractor. */
export function asksForPaidHelp(post: Pick<Opportunity, 'kind' | 'engagement' | 'budget'>): boolean {
  return post.kind === 'request' && (post.engagement === 'bounty' || post.engagement === 'contract' || post.budget !== null);
}

function refusedBySuppression({ suppressed }: PolicyFacts): Verdict | null {
  return suppressed === null ? null : refuse('suppressed', `this person must not be written to (${suppressed.reason})`);
}

function refusedByBasis({ basis, purpose }: PolicyFacts): Verdict | null {
  if (basis === null) return refuse('against_policy', 'nothing shows that this person asked to be contacted this way');
  if (basis.kind === 'asked_publicly' && (basis.quote.trim() === '' || basis.quoteHash === ''))
    return refuse('against_policy', 'the words with which this person asked are missing');
  if (basis.kind === 'other' && basis.note.trim() === '') return refuse('against_policy', 'the reason for this contact is empty');
  if (purpose === 'deal' && basis.kind !== 'client' && basis.kind !== 'replied')
    return refuse('against_policy', 'messages about a running deal go to its client only');
  return null;
}

/** At most one accepted message per person and request, and none while the fate of one is not known. */
function refusedByHistory({ messages }: PolicyFacts): Verdict | null {
  const taken = messages.find((message) => message.purpose === 'first' && occupies(message.state));
  if (!taken) return null;
  const where = taken.elsewhere ? ` as ${taken.elsewhere}, which asks for the same` : '';
  if (taken.state === 'sent') return refuse('against_policy', `this request was answered before, by ${taken.channel}${where}`);
  return refuse(
    'wrong_state',
    taken.state === 'unknown'
      ? `a message by ${taken.channel}${where} may have arrived; until that is settled nothing else goes to this person`
      : `a message by ${taken.channel}${where} is leaving at this moment`,
  );
}

function refusedByWindow({ person, now }: PolicyFacts, caps: OutreachCaps): Verdict | null {
  if (person.lastAt !== null) {
    const free = Date.parse(person.lastAt) + caps.daysBetweenContacts * DAY_MS;
    if (free > Date.parse(now))
      return refuse(
        'over_cap',
        `this person was written to on ${day(person.lastAt)}; ${caps.daysBetweenContacts} days lie between contacts`,
        free,
      );
  }
  if (person.count >= caps.contactsPer30Days)
    return refuse('over_cap', `this person was written to ${person.count} times in 30 days`, later(person.firstAt, 30 * DAY_MS));
  return null;
}

function refusedByReputation({ channel, reputation: { mails, bounces, complaints } }: PolicyFacts): Verdict | null {
  if (channel !== 'email') return null;
  if (complaints > 0)
    return refuse('over_cap', `${complaints} of the last mails was reported as spam: mail has stopped for 30 days`);
  const sample = Math.min(mails, BOUNCE_SAMPLE);
  if (bounces >= BOUNCE_FLOOR && bounces > sample * BOUNCE_LIMIT)
    return refuse('over_cap', `${bounces} of the last ${sample} mails bounced: mail has stopped until the addresses are better`);
  return null;
}

function refusedByCap(facts: PolicyFacts, caps: OutreachCaps): Verdict | null {
  for (const { words, limit, sent, windowMs } of capRows(facts, caps)) {
    if (sent.count >= limit)
      return refuse(
        'over_cap',
        `${words}: ${sent.count} of ${limit} are used`,
        limit === 0 ? null : later(sent.firstAt, windowMs),
      );
  }
  return null;
}

interface CapRow {
  readonly name: string;
  readonly words: string;
  readonly limit: number;
  readonly sent: SendCount;
  readonly windowMs: number;
}

function capRows({ channel, now, lastHour, lastDay, ever, place }: PolicyFacts, caps: OutreachCaps): readonly CapRow[] {
  switch (channel) {
    case 'email': {
      const limit = mailsPerDay(now, ever.firstAt, caps.firstMailsPerDay);
      return [
        { name: 'mailsToday', words: 'first mails in 24 hours', limit, sent: lastDay, windowMs: DAY_MS },
        {
          name: 'mailsThisHour',
          words: 'first mails in one hour',
          limit: caps.firstMailsPerHour,
          sent: lastHour,
          windowMs: HOUR_MS,
        },
        ...(place === null
          ? []
          : [
              {
                name: 'mailsToThisDomain',
                words: 'mails to this domain in 24 hours',
                limit: caps.mailsPerDomainPerDay,
                sent: place,
                windowMs: DAY_MS,
              },
            ]),
      ];
    }
    case 'github':
      return [
        { name: 'githubToday', words: 'GitHub comments in 24 hours', limit: caps.githubPerDay, sent: lastDay, windowMs: DAY_MS },
        ...(place === null
          ? []
          : [
              {
                name: 'githubThisRepository',
                words: `comments in this repository in ${caps.githubPerRepositoryDays} days`,
                limit: 1,
                sent: place,
                windowMs: caps.githubPerRepositoryDays * DAY_MS,
              },
            ]),
      ];
    case 'assisted':
      return [
        {
          name: 'assistedToday',
          words: 'assisted messages in 24 hours',
          limit: caps.assistedPerDay,
          sent: lastDay,
          windowMs: DAY_MS,
        },
      ];
  }
}

/** Length of the window in which messages to one place are counted, or null where none are: free mail hosts are no place. */
export function placeWindowMs(channel: ChannelId, place: string | null, caps: OutreachCaps): number | null {
  if (place === null || channel === 'assisted') return null;
  if (channel === 'email') return isFreeMail(place) ? null : DAY_MS;
  return caps.githubPerRepositoryDays * DAY_MS;
}

function refuse(code: (Verdict & { allowed: false })['code'], reason: string, untilMs: number | null = null): Verdict {
  return { allowed: false, code, reason, until: untilMs === null ? null : new Date(untilMs).toISOString() };
}

function later(at: string | null, windowMs: number): number | null {
  return at === null ? null : Date.parse(at) + windowMs;
}

function day(at: string): string {
  return at.slice(0, 10);
}

function isGithub(url: string | null): boolean {
  if (url === null || !URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return hostname === 'github.com' || hostname.endsWith('.github.com') || hostname.endsWith('.githubusercontent.com');
}
