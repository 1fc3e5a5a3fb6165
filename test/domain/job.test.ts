import { describe, expect, it } from 'vitest';
import type { JobEvent, Recorded } from '../../src/domain/events.ts';
import {
  type Job,
  type MessageState,
  type MilestoneState,
  milestoneOf,
  type OfferState,
  occupies,
  stageOf,
} from '../../src/domain/job.ts';
import { foldJob } from '../../src/domain/job-fold.ts';
import {
  assertMessageMove,
  assertMilestoneMove,
  assertOfferMove,
  MESSAGE_MOVES,
  MILESTONE_MOVES,
  OFFER_MOVES,
} from '../../src/domain/moves.ts';

const HASH = 'a'.repeat(64);
const AT = '2026-11-22T12:00:00.000Z';

function fold(...events: JobEvent[]): Job {
  return foldJob(
    'k3f9q2m7ab',
    events.map(
      (event, i): Recorded<JobEvent> => ({
        seq: i + 1,
        id: `e${i}`,
        stream: 'job:k3f9q2m7ab',
        version: i + 1,
        event,
        actor: 'operator',
        cause: null,
        at: AT,
      }),
    ),
  );
}

const drafted: JobEvent = {
  type: 'offer.drafted',
  data: {
    offerId: 'o1',
    version: 1,
    service: 'landing_page',
    tier: 'standard',
    price: { amountMinor: 30_000, currency: 'USD' },
    milestones: [
      { number: 1, amountMinor: 10_000, deliveryDays: 2, reviewDays: 2 },
      { number: 2, amountMinor: 20_000, deliveryDays: 2, reviewDays: 2 },
    ],
    sow: HASH,
    terms: HASH,
    validUntil: '2026-12-06',
  },
};
const approved = (messageId: string): JobEvent => ({
  type: 'message.approved',
  data: {
    messageId,
    offerId: 'o1',
    channel: 'email',
    personId: 'p1',
    recipientKey: 'r1',
    placeKey: null,
    contentHash: HASH,
    body: HASH,
    how: 'terminal',
    expiresAt: AT,
    purpose: 'first',
  },
});
const intended = (messageId: string): JobEvent => ({
  type: 'message.intended',
  data: { messageId, key: `key-${messageId}`, request: HASH },
});
const accepted: JobEvent = { type: 'offer.accepted', data: { offerId: 'o1', version: 1, sow: HASH, evidence: HASH } };
const authorised = (number: number): JobEvent => ({
  type: 'milestone.authorised',
  data: { number, paymentId: `pi_${number}`, amountMinor: number * 10_000, captureBefore: AT },
});
const delivered = (number: number): JobEvent => ({
  type: 'milestone.delivered',
  data: { number, delivery: HASH, reviewUntil: AT },
});
const clientApproved = (number: number): JobEvent => ({ type: 'milestone.approved', data: { number, evidence: HASH } });
const captured = (number: number): JobEvent => ({
  type: 'milestone.captured',
  data: { number, paymentId: `pi_${number}`, operationId: null, amountMinor: number * 10_000 },
});

const revisionAsked = (number: number): JobEvent => ({ type: 'milestone.revision_requested', data: { number, note: HASH } });
const intendedToPay = (operationId: string, kind: 'authorise' | 'capture', milestone = 1): JobEvent => ({
  type: 'payment.intended',
  data: { operationId, milestone, kind, key: `key-${operationId}`, amountMinor: 10_000, request: HASH },
});

describe('the stage of a job', () => {
  it.each<[string, JobEvent[], string | null]>([
    ['nothing decided yet', [], null],
    ['kept', [{ type: 'lead.kept', data: { by: 'person' } }], 'lead'],
    ['skipped', [{ type: 'lead.skipped', data: { reason: HASH } }], 'skipped'],
    ['drafted', [drafted], 'drafted'],
    ['drafted after it was skipped', [{ type: 'lead.skipped', data: { reason: HASH } }, drafted], 'drafted'],
    ['closed', [{ type: 'lead.closed', data: { reason: HASH } }], 'closed'],
    ['closed with a draft', [drafted, { type: 'lead.closed', data: { reason: HASH } }], 'closed'],
    ['drafted after it was closed', [{ type: 'lead.closed', data: { reason: HASH } }, drafted], 'drafted'],
    ['open again', [drafted, { type: 'lead.closed', data: { reason: HASH } }, { type: 'lead.reopened', data: {} }], 'drafted'],
    [
      'open again without a word of ours',
      [
        { type: 'lead.closed', data: { reason: HASH } },
        { type: 'lead.reopened', data: {} },
      ],
      null,
    ],
    [
      'closed after a message was approved',
      [drafted, approved('m1'), { type: 'lead.closed', data: { reason: HASH } }],
      'approved',
    ],
    [
      'closed after it was skipped',
      [
        { type: 'lead.skipped', data: { reason: HASH } },
        { type: 'lead.closed', data: { reason: HASH } },
      ],
      'skipped',
    ],
    ['approved', [drafted, approved('m1')], 'approved'],
    ['on its way', [drafted, approved('m1'), intended('m1')], 'presented'],
    [
      'nobody knows',
      [drafted, approved('m1'), intended('m1'), { type: 'message.unknown', data: { messageId: 'm1', reason: 'timeout' } }],
      'presented',
    ],
    [
      'rejected by the provider',
      [
        drafted,
        approved('m1'),
        intended('m1'),
        { type: 'message.rejected', data: { messageId: 'm1', reason: '422', mayRetry: false } },
      ],
      'drafted',
    ],
    [
      'sent',
      [drafted, approved('m1'), intended('m1'), { type: 'message.sent', data: { messageId: 'm1', providerId: 'x', url: null } }],
      'presented',
    ],
    ['declined', [drafted, { type: 'offer.declined', data: { offerId: 'o1', note: null } }], 'lost'],
    ['expired', [drafted, { type: 'offer.expired', data: { offerId: 'o1' } }], 'lost'],
    ['withdrawn', [drafted, { type: 'offer.withdrawn', data: { offerId: 'o1' } }], 'lost'],
    ['withdrawn, and another is drafted', [drafted, { type: 'offer.withdrawn', data: { offerId: 'o1' } }, drafted], 'drafted'],
    ['sent back for changes', [drafted, accepted, authorised(1), delivered(1), revisionAsked(1)], 'authorised'],
    ['accepted', [drafted, accepted], 'accepted'],
    ['first milestone authorised', [drafted, accepted, authorised(1)], 'authorised'],
    ['first milestone delivered', [drafted, accepted, authorised(1), delivered(1)], 'delivered'],
    ['first captured, second open', [drafted, accepted, authorised(1), delivered(1), clientApproved(1), captured(1)], 'accepted'],
    ['all captured', [drafted, accepted, captured(1), captured(2)], 'captured'],
    [
      'all cancelled',
      [
        drafted,
        accepted,
        { type: 'milestone.cancelled', data: { number: 1 } },
        { type: 'milestone.cancelled', data: { number: 2 } },
      ],
      'lost',
    ],
  ])('%s', (_, events, stage) => expect(stageOf(fold(...events))).toBe(stage));
});

describe('the tables of moves', () => {
  it('has no state that nothing leads to', () => {
    for (const [table, start] of [
      [OFFER_MOVES, 'draft'],
      [MESSAGE_MOVES, 'approved'],
      [MILESTONE_MOVES, 'pending'],
    ] as const) {
      const reached = new Set<string>([start]);
      for (const state of reached)
        for (const next of (table as Record<string, readonly string[]>)[state] ?? []) reached.add(next);
      expect([...reached].sort()).toEqual(Object.keys(table).sort());
    }
  });

  it('never lets a message leave a state in which the world may hold it, but by the word of the provider', () => {
    for (const state of Object.keys(MESSAGE_MOVES) as MessageState[]) {
      if (!occupies(state)) continue;
      expect(MESSAGE_MOVES[state].every((next) => ['sent', 'rejected', 'unknown', 'absent'].includes(next))).toBe(true);
    }
  });

  it('captures nothing that was not authorised', () => {
    for (const state of ['pending', 'authorising', 'expired', 'cancelled'] as const)
      expect(MILESTONE_MOVES[state]).not.toContain('captured');
  });

  it('refuses exactly the moves that are not listed', () => {
    const milestone = milestoneOf(fold(drafted), 1);
    for (const from of Object.keys(MILESTONE_MOVES) as MilestoneState[]) {
      for (const to of Object.keys(MILESTONE_MOVES) as MilestoneState[]) {
        const move = (): void => assertMilestoneMove({ ...milestone, state: from }, to);
        if (MILESTONE_MOVES[from].includes(to)) expect(move).not.toThrow();
        else expect(move).toThrow(/cannot become/);
      }
    }
    const { offer, messages } = fold(drafted, approved('m1'));
    const [message] = messages;
    if (!offer || !message) return expect.fail('the fold lost the offer or the message');
    for (const from of Object.keys(OFFER_MOVES) as OfferState[]) {
      if (!OFFER_MOVES[from].includes('accepted'))
        expect(() => assertOfferMove({ ...offer, state: from }, 'accepted')).toThrow(/cannot become/);
    }
    for (const from of Object.keys(MESSAGE_MOVES) as MessageState[]) {
      if (from !== 'approved') expect(() => assertMessageMove({ ...message, state: from }, 'intent')).toThrow(/cannot become/);
    }
  });

  it('refuses every move of a frozen milestone', () => {
    const frozen = milestoneOf(
      fold(drafted, accepted, authorised(1), { type: 'milestone.frozen', data: { number: 1, why: 'unrecognised status' } }),
      1,
    );
    expect(() => assertMilestoneMove(frozen, 'delivered')).toThrow(/frozen/);
  });
});

describe('folding', () => {
  it('keeps the other milestone as it was', () => {
    const job = fold(drafted, accepted, authorised(1));
    expect([milestoneOf(job, 1).state, milestoneOf(job, 2).state]).toEqual(['authorised', 'pending']);
  });

  it('knows the version it was folded to', () => expect(fold(drafted, accepted).version).toBe(2));

  it('leaves an offer alone that an event does not speak of', () => {
    expect(fold(drafted, { type: 'offer.declined', data: { offerId: 'o0', note: null } }).offer?.state).toBe('draft');
  });

  it('counts refunds as a running total, so that one told twice counts once', () => {
    const refund: JobEvent = { type: 'milestone.refunded', data: { number: 1, totalRefundedMinor: 4000 } };
    expect(milestoneOf(fold(drafted, accepted, captured(1), refund, refund), 1)).toMatchObject({
      state: 'refunded',
      capturedMinor: 10_000,
      refundedMinor: 4000,
    });
  });

  it('counts the rounds of revision, of each milestone by itself', () => {
    const round = [delivered(1), revisionAsked(1)];
    const job = fold(drafted, accepted, authorised(1), ...round, ...round, authorised(2), delivered(2), revisionAsked(2));
    expect([1, 2].map((number) => milestoneOf(job, number).revisions)).toEqual([2, 1]);
  });

  it('closes the operation that a page or a capture came of, and no other', () => {
    const { operations } = fold(
      drafted,
      accepted,
      intendedToPay('a1', 'authorise'),
      intendedToPay('a2', 'authorise', 2),
      {
        type: 'milestone.authorising',
        data: { number: 1, operationId: 'a1', sessionId: 'cs_1', sessionExpiresAt: AT },
      },
      intendedToPay('c1', 'capture'),
      { type: 'milestone.captured', data: { number: 1, paymentId: 'pi_1', operationId: 'c1', amountMinor: 10_000 } },
    );
    expect(operations.map(({ id, state }) => [id, state])).toEqual([
      ['a1', 'done'],
      ['a2', 'open'],
      ['c1', 'done'],
    ]);
  });

  it('takes a capture that the provider tells of without an operation of ours', () => {
    const job = fold(drafted, accepted, authorised(1), intendedToPay('c1', 'capture'), captured(1));
    expect(milestoneOf(job, 1)).toMatchObject({ state: 'captured', capturedMinor: 10_000 });
    expect(job.operations.map(({ state }) => state)).toEqual(['open']);
  });

  it('leaves a dispute its own end, whatever is refunded meanwhile', () => {
    const disputed: JobEvent = { type: 'milestone.disputed', data: { number: 1, disputeId: 'dp_1' } };
    const refund: JobEvent = { type: 'milestone.refunded', data: { number: 1, totalRefundedMinor: 4000 } };
    const lost: JobEvent = { type: 'milestone.dispute_closed', data: { number: 1, disputeId: 'dp_1', outcome: 'lost' } };
    const states = [[disputed, refund], [disputed, lost, refund], [refund]].map((events) => {
      const { state, refundedMinor } = milestoneOf(fold(drafted, accepted, captured(1), ...events), 1);
      return [state, refundedMinor];
    });
    expect(states).toEqual([
      ['disputed', 4000],
      ['lost', 4000],
      ['refunded', 4000],
    ]);
  });
});
