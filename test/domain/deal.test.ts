import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  artifactName,
  isHeld,
  isLapsed,
  NAME_MAX,
  nextToAuthorise,
  nextToDeliver,
  readHttpUrl,
  readName,
  readNote,
} from '../../src/domain/deal.ts';
import { emptyJob, type Job, type Milestone, type MilestoneState, type OfferState } from '../../src/domain/job.ts';

describe('names', () => {
  test.each([
    ['  Bea   Baker ', 'Bea Baker'],
    ['李雷', '李雷'],
    ['Ñandú O’Hara-Łukasz', 'Ñandú O’Hara-Łukasz'],
    ['Bea\u202e\u0007 Baker', 'Bea Baker'],
    ['B', null],
    ['', null],
    ['12 34', null],
    ['..', null],
    ['x'.repeat(NAME_MAX), 'x'.repeat(NAME_MAX)],
    ['x'.repeat(NAME_MAX + 1), null],
  ])('%j', (typed, name) => expect(readName(typed)).toBe(name));
});

test('notes are clean, cut and null when empty', () => {
  expect(readNote(' \n\t ')).toBeNull();
  expect(readNote(' a\r\nb\u001b[31m ')).toBe('a\nb');
  expect(readNote('y'.repeat(9_000))).toHaveLength(4_000);
});

test.each([
  ['2026-03-16', '2026-03-16T23:59:59.999Z', false],
  ['2026-03-16', '2026-03-17T00:00:00.000Z', true],
  ['2026-03-16T12:00:00.000Z', '2026-03-16T12:00:00.001Z', true],
  ['2026-03-16T12:00:00.000Z', '2026-03-16T12:00:00.000Z', false],
])('open until %s, asked at %s: over %s', (validUntil, now, over) => expect(isLapsed(validUntil, now)).toBe(over));

describe('file names', () => {
  test.each([
    ['/work in progress/logo drafts.pdf', 'logo drafts.pdf'],
    ['C:\\work\\logo.ai', 'logo.ai'],
    ['../../etc/passwd', 'passwd'],
    ['.env', 'env'],
    ['...', 'file'],
    ['', 'file'],
    ['a:b|c?.txt', 'a_b_c_.txt'],
    ['tr\u202eail\u0000.pdf', 'trail.pdf'],
    [`${'n'.repeat(118)} .${'x'.repeat(90)}`, 'n'.repeat(118)],
    [`${'n'.repeat(300)}.tar.gz`, `${'n'.repeat(117)}.gz`],
  ])('%j', (path, name) => expect(artifactName(path)).toBe(name));

  test('never a folder, a control character or an endless name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (path) => {
        const name = artifactName(path);
        expect(name).not.toMatch(/[\\/\p{Cc}<>:"|?*]|^\.|[. ]$/u);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(120);
      }),
    );
  });
});

test.each([
  ['https://example.com', 'https://example.com/'],
  ['HTTP://Example.com/a b', 'http://example.com/a%20b'],
  ['ftp://example.com', null],
  ['javascript:alert(1)', null],
  ['https://a:b@example.com', null],
  ['example.com', null],
  [`https://example.com/${'x'.repeat(3_000)}`, null],
])('%j as an address', (text, url) => expect(readHttpUrl(text)).toBe(url));

describe('whose turn it is', () => {
  const pending: Milestone = {
    number: 1,
    state: 'pending',
    amountMinor: 10_000,
    currency: 'USD',
    deliveryDays: 2,
    reviewDays: 2,
    sessionId: null,
    sessionExpiresAt: null,
    paymentId: null,
    captureBefore: null,
    authorisedAt: null,
    delivery: null,
    deliveredAt: null,
    reviewUntil: null,
    note: null,
    revisions: 0,
    approvedAt: null,
    evidence: null,
    capturedMinor: 0,
    capturedAt: null,
    refundedMinor: 0,
    disputeId: null,
    frozen: null,
  };
  const jobWith = (offer: OfferState, ...milestones: readonly Partial<Milestone>[]): Job => ({
    ...emptyJob('k3f9q2m7ab'),
    offer: {
      id: 'o1',
      version: 1,
      state: offer,
      service: 'landing_page',
      tier: 'standard',
      price: { amountMinor: 10_000 * milestones.length, currency: 'USD' },
      sow: 'a'.repeat(64),
      terms: 'a'.repeat(64),
      validUntil: '2026-12-06',
      draftedAt: '2026-11-22T12:00:00.000Z',
      acceptedAt: null,
      evidence: null,
    },
    milestones: milestones.map((one, index) => ({ ...pending, number: index + 1, ...one })),
  });
  const states = (...all: readonly MilestoneState[]): readonly Partial<Milestone>[] => all.map((state) => ({ state }));

  test.each<[why: string, job: Job, number: number | undefined]>([
    ['the first that is open', jobWith('accepted', ...states('captured', 'pending', 'pending')), 2],
    ['one whose page is open', jobWith('accepted', ...states('authorising', 'pending')), 1],
    ['one whose hold lapsed', jobWith('accepted', ...states('expired')), 1],
    ['none while the one before is at work', jobWith('accepted', ...states('in_progress', 'pending')), undefined],
    ['none while a dispute is open', jobWith('accepted', ...states('disputed', 'pending')), undefined],
    ['none that is frozen', jobWith('accepted', { frozen: 'unrecognised status' }, {}), undefined],
    ['none of an offer that nobody accepted', jobWith('offered', ...states('pending')), undefined],
    ['none behind the last', jobWith('accepted', ...states('captured', 'refunded', 'cancelled', 'won')), undefined],
  ])('to authorise: %s', (_, job, number) => expect(nextToAuthorise(job)?.number).toBe(number));

  test.each<[number: number | undefined, states: readonly MilestoneState[]]>([
    [1, ['authorised', 'pending']],
    [2, ['captured', 'in_progress']],
    [2, ['approved', 'revision_requested']],
    [undefined, ['delivered', 'pending']],
  ])('to deliver: %s of %j', (number, all) => expect(nextToDeliver(jobWith('accepted', ...states(...all)))?.number).toBe(number));

  test.each<[paymentId: string | null, captureBefore: string | null, held: boolean]>([
    ['pi_1', '2026-03-07T00:00:00.001Z', true],
    ['pi_1', '2026-03-07T00:00:00.000Z', false],
    ['pi_1', null, true],
    [null, null, false],
    [null, '2026-03-08T00:00:00.000Z', false],
  ])('the money of %s until %s is held: %s', (paymentId, captureBefore, held) =>
    expect(isHeld({ ...pending, paymentId, captureBefore }, '2026-03-07T00:00:00.000Z')).toBe(held),
  );
});
