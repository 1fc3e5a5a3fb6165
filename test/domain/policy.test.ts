import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asksForPaidHelp,
  capsLeft,
  judge,
  mailRefusal,
  mailsPerDay,
  type OutreachCaps,
  type PolicyFacts,
  placeWindowMs,
} from '../../src/domain/policy.ts';

const NOW = '2026-03-20T12:00:00.000Z';
const CAPS: OutreachCaps = {
  firstMailsPerDay: 20,
  firstMailsPerHour: 2,
  mailsPerDomainPerDay: 1,
  githubPerDay: 5,
  githubPerRepositoryDays: 30,
  assistedPerDay: 5,
  daysBetweenContacts: 7,
  contactsPer30Days: 2,
};
const NONE = { count: 0, firstAt: null, lastAt: null };
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ago = (ms: number): string => new Date(Date.parse(NOW) - ms).toISOString();
const sends = (count: number, firstAgo: number, lastAgo = firstAgo) => ({ count, firstAt: ago(firstAgo), lastAt: ago(lastAgo) });

function facts(change: Partial<PolicyFacts> = {}): PolicyFacts {
  return {
    now: NOW,
    channel: 'email',
    purpose: 'first',
    basis: {
      kind: 'asked_publicly',
      url: 'https://board.example/1',
      quote: 'mail jo@client.example',
      quoteHash: 'ab',
      seenAt: NOW,
    },
    suppressed: null,
    messages: [],
    person: NONE,
    lastHour: NONE,
    lastDay: NONE,
    ever: sends(100, 100 * DAY, 2 * DAY),
    place: NONE,
    reputation: { mails: 100, bounces: 0, complaints: 0 },
    ...change,
  };
}

const message = (state: PolicyFacts['messages'][number]['state'], purpose: 'first' | 'deal' = 'first') => ({
  id: 'm1',
  state,
  purpose,
  channel: 'github' as const,
});

type Row = readonly [title: string, change: Partial<PolicyFacts>, expected: { code: string; until?: string | null } | null];

describe('judge', () => {
  const ROWS: readonly Row[] = [
    ['a first mail to someone who asked', {}, null],
    ['a suppressed person', { suppressed: { reason: 'declined' } }, { code: 'suppressed', until: null }],
    [
      'a suppressed client of a running deal',
      { suppressed: { reason: 'unsubscribed' }, purpose: 'deal', basis: { kind: 'client' } },
      { code: 'suppressed' },
    ],
    ['no basis', { basis: null }, { code: 'against_policy' }],
    [
      'a basis without words',
      { basis: { kind: 'asked_publicly', url: null, quote: '  ', quoteHash: 'ab', seenAt: NOW } },
      { code: 'against_policy' },
    ],
    [
      'a basis without the hash of the words',
      { basis: { kind: 'asked_publicly', url: null, quote: 'x', quoteHash: '', seenAt: NOW } },
      { code: 'against_policy' },
    ],
    ['another basis with a note', { basis: { kind: 'other', note: 'met at a fair' } }, null],
    ['another basis without a note', { basis: { kind: 'other', note: '' } }, { code: 'against_policy' }],
    ['a deal message to a client', { purpose: 'deal', basis: { kind: 'client' } }, null],
    ['a deal message to a stranger', { purpose: 'deal' }, { code: 'against_policy' }],
    [
      'a deal message is not held up by caps',
      {
        purpose: 'deal',
        basis: { kind: 'client' },
        lastDay: sends(99, HOUR),
        person: sends(9, HOUR),
        messages: [message('sent')],
      },
      null,
    ],
    ['answered before', { messages: [message('sent')] }, { code: 'against_policy' }],
    ['one is unknown', { messages: [message('unknown')] }, { code: 'wrong_state' }],
    ['one is leaving', { messages: [message('intent')] }, { code: 'wrong_state' }],
    ['one was rejected', { messages: [message('rejected')] }, null],
    ['one is absent', { messages: [message('absent')] }, null],
    ['one is approved and waits', { messages: [message('approved')] }, null],
    ['one was withdrawn or expired', { messages: [message('withdrawn'), message('expired')] }, null],
    ['a deal message is unknown', { messages: [message('unknown', 'deal')] }, null],
    [
      'written to 6 days and 23 hours ago',
      { person: sends(1, 7 * DAY - HOUR) },
      { code: 'over_cap', until: new Date(Date.parse(NOW) + HOUR).toISOString() },
    ],
    ['written to exactly 7 days ago', { person: sends(1, 7 * DAY) }, null],
    [
      'written to twice in 30 days',
      { person: sends(2, 20 * DAY, 10 * DAY) },
      { code: 'over_cap', until: new Date(Date.parse(NOW) + 10 * DAY).toISOString() },
    ],
    ['the second mail of the hour', { lastHour: sends(1, HOUR / 2) }, null],
    [
      'the third mail of the hour',
      { lastHour: sends(2, HOUR / 2) },
      { code: 'over_cap', until: new Date(Date.parse(NOW) + HOUR / 2).toISOString() },
    ],
    ['the 20th mail of the day', { lastDay: sends(19, 20 * HOUR) }, null],
    [
      'the 21st mail of the day',
      { lastDay: sends(20, 20 * HOUR) },
      { code: 'over_cap', until: new Date(Date.parse(NOW) + 4 * HOUR).toISOString() },
    ],
    ['the 5th mail of the first day ever', { ever: sends(4, 5 * HOUR), lastDay: sends(4, 5 * HOUR) }, null],
    ['the 6th mail of the first day ever', { ever: sends(5, 5 * HOUR), lastDay: sends(5, 5 * HOUR) }, { code: 'over_cap' }],
    [
      'the second mail to a domain',
      { place: sends(1, HOUR * 5) },
      { code: 'over_cap', until: new Date(Date.parse(NOW) + 19 * HOUR).toISOString() },
    ],
    ['free mail has no place', { place: null }, null],
    ['one complaint', { reputation: { mails: 100, bounces: 0, complaints: 1 } }, { code: 'over_cap' }],
    ['two bounces of 100', { reputation: { mails: 100, bounces: 2, complaints: 0 } }, null],
    ['three bounces of 100', { reputation: { mails: 100, bounces: 3, complaints: 0 } }, { code: 'over_cap' }],
    ['one bounce of one', { reputation: { mails: 1, bounces: 1, complaints: 0 } }, null],
    ['two bounces of ten', { reputation: { mails: 10, bounces: 2, complaints: 0 } }, { code: 'over_cap' }],
    [
      'three bounces of 1,000 are measured on 100',
      { reputation: { mails: 1_000, bounces: 3, complaints: 0 } },
      { code: 'over_cap' },
    ],
    ['bounces say nothing about GitHub', { channel: 'github', reputation: { mails: 10, bounces: 9, complaints: 9 } }, null],
    ['the fifth comment of the day', { channel: 'github', lastDay: sends(4, HOUR) }, null],
    ['the sixth comment of the day', { channel: 'github', lastDay: sends(5, HOUR) }, { code: 'over_cap' }],
    [
      'the second comment in a repository',
      { channel: 'github', place: sends(1, 29 * DAY) },
      { code: 'over_cap', until: new Date(Date.parse(NOW) + DAY).toISOString() },
    ],
    ['the sixth assisted message of the day', { channel: 'assisted', lastDay: sends(5, HOUR) }, { code: 'over_cap' }],
    ['assisted has no cap by the hour', { channel: 'assisted', lastHour: sends(4, HOUR / 2), lastDay: sends(4, HOUR) }, null],
  ];

  test.each(ROWS)('%s', (_title, change, expected) => {
    const verdict = judge(facts(change), CAPS);
    if (expected === null) expect(verdict).toEqual({ allowed: true });
    else expect(verdict).toMatchObject({ allowed: false, ...expected });
  });

  test('a cap of zero switches a channel off, without a date', () => {
    expect(judge(facts(), { ...CAPS, firstMailsPerDay: 0 })).toMatchObject({ allowed: false, code: 'over_cap', until: null });
  });

  test('suppression wins over everything', () => {
    const verdict = judge(
      facts({ suppressed: { reason: 'x' }, basis: null, messages: [message('unknown')], lastDay: sends(99, HOUR) }),
      CAPS,
    );
    expect(verdict).toMatchObject({ code: 'suppressed' });
  });

  test('what is allowed with more sent is allowed with less', () => {
    const count = fc.nat(25).map((n) => (n === 0 ? NONE : sends(n, 23 * HOUR, 8 * DAY)));
    fc.assert(
      fc.property(
        count,
        count,
        count,
        fc.constantFrom('email', 'github', 'assisted' as const),
        (lastHour, lastDay, place, channel) => {
          const more = facts({ lastHour, lastDay, place, channel: channel as 'email' });
          if (!judge(more, CAPS).allowed) return;
          expect(judge({ ...more, lastHour: NONE, lastDay: NONE, place: NONE }, CAPS)).toEqual({ allowed: true });
          expect(capsLeft(more, CAPS).every(({ left }) => left > 0)).toBe(true);
        },
      ),
    );
  });

  test('a refusal by a cap shows nothing left of it', () => {
    expect(capsLeft(facts({ lastHour: sends(2, HOUR / 2), lastDay: sends(3, HOUR) }), CAPS)).toEqual([
      { name: 'mailsToday', left: 17, of: 20 },
      { name: 'mailsThisHour', left: 0, of: 2 },
      { name: 'mailsToThisDomain', left: 1, of: 1 },
    ]);
  });
});

describe('the ramp of first mails', () => {
  test.each([
    [null, 5],
    [ago(0), 5],
    [ago(23 * HOUR), 5],
    [ago(DAY), 7],
    [ago(2 * DAY + HOUR), 9],
    [ago(7 * DAY), 19],
    [ago(8 * DAY), 20],
    [ago(800 * DAY), 20],
    [new Date(Date.parse(NOW) + DAY).toISOString(), 5],
  ])('since %s: %i a day', (firstAt, expected) => {
    expect(mailsPerDay(NOW, firstAt, 20)).toBe(expected);
  });

  test('never above the operator’s own cap', () => expect(mailsPerDay(NOW, null, 3)).toBe(3));
});

describe('mailRefusal', () => {
  const board = { source: 'reddit', url: 'https://board.example/1' };
  const issue = { source: 'github', url: 'https://github.com/acme/site/issues/7' };
  const mail = (value: string, use: 'asked' | 'published' | 'seen' = 'asked', url: string | null = null) => ({
    kind: 'email' as const,
    value,
    use,
    url,
  });

  test.each([
    ['an invited address', mail('jo@client.example'), board, null],
    ['a published address', mail('jo@client.example', 'published'), board, null],
    ['an address that is only mentioned', mail('jo@client.example', 'seen'), board, /somebody else/],
    ['not an address', mail('jo at client'), board, /plain address/],
    ['two addresses in one', mail('jo@client.example,al@client.example'), board, /plain address/],
    ['a mailbox that nobody reads', mail('no-reply@client.example'), board, /nobody reads/],
    ['GitHub’s own no-reply address', mail('1+jo@users.noreply.github.com'), board, /nobody reads/],
    ['an address from a GitHub profile', mail('jo@client.example', 'published', 'https://github.com/jo'), board, /GitHub/],
    [
      'an address from a GitHub commit',
      mail('jo@client.example', 'asked', 'https://github.com/acme/site/commit/1.patch'),
      issue,
      /GitHub/,
    ],
    [
      'an address from raw GitHub content',
      mail('jo@client.example', 'asked', 'https://raw.githubusercontent.com/a/b'),
      board,
      /GitHub/,
    ],
    ['an address that the issue itself invites', mail('jo@client.example', 'asked', issue.url), issue, null],
    ['an address that merely stands in the issue', mail('jo@client.example', 'published', issue.url), issue, /invites/],
    ['a phone number', { ...mail('+15550100'), kind: 'phone' as const }, board, /not an e-mail/],
  ])('%s', (_title, contact, post, expected) => {
    const refusal = mailRefusal(contact, post);
    if (expected === null) expect(refusal).toBeNull();
    else expect(refusal).toMatch(expected);
  });
});

test('GitHub answers only where paid help is asked for', () => {
  const budget = { minMinor: 1, maxMinor: 1, currency: 'USD', unit: 'fixed' as const };
  expect(asksForPaidHelp({ kind: 'request', engagement: 'bounty', budget: null })).toBe(true);
  expect(asksForPaidHelp({ kind: 'request', engagement: 'unknown', budget })).toBe(true);
  expect(asksForPaidHelp({ kind: 'request', engagement: 'unknown', budget: null })).toBe(false);
  expect(asksForPaidHelp({ kind: 'offer', engagement: 'bounty', budget })).toBe(false);
});

test('places are counted for company domains and repositories only', () => {
  expect(placeWindowMs('email', 'client.example', CAPS)).toBe(DAY);
  expect(placeWindowMs('email', 'gmail.com', CAPS)).toBeNull();
  expect(placeWindowMs('github', 'acme/site', CAPS)).toBe(30 * DAY);
  expect(placeWindowMs('assisted', null, CAPS)).toBeNull();
});
