/** The rules of `provider-word.ts` as tables: from every state of a milestone, under every word of the provider. */
import { describe, expect, test } from 'vitest';
import type { JobEvent } from '../../../src/domain/events.ts';
import { emptyJob, type Job, type Milestone, type MilestoneState, milestoneOf, type Operation } from '../../../src/domain/job.ts';
import { evolve } from '../../../src/domain/job-fold.ts';
import type { PaymentState } from '../../../src/engines/payments/provider.ts';
import { eventsFollowing } from '../../../src/engines/payments/provider-word.ts';

const STATES: readonly MilestoneState[] = [
  'pending',
  'authorising',
  'authorised',
  'in_progress',
  'delivered',
  'revision_requested',
  'approved',
  'captured',
  'expired',
  'cancelled',
  'refunded',
  'disputed',
  'won',
  'lost',
];
const HELD = STATES.slice(2, 7);
const TAKEN: readonly MilestoneState[] = ['captured', 'refunded', 'disputed', 'won', 'lost'];

function jobIn(state: MilestoneState, patch: Partial<Milestone> = {}, operations: readonly Partial<Operation>[] = []): Job {
  const milestone: Milestone = {
    number: 1,
    state,
    amountMinor: 500,
    currency: 'USD',
    deliveryDays: 1,
    reviewDays: 1,
    sessionId: 'cs_1',
    sessionExpiresAt: null,
    paymentId: state === 'pending' || state === 'authorising' || state === 'expired' ? null : 'pi_1',
    captureBefore: null,
    authorisedAt: null,
    delivery: null,
    deliveredAt: null,
    reviewUntil: null,
    note: null,
    revisions: 0,
    approvedAt: null,
    evidence: null,
    capturedMinor: TAKEN.includes(state) ? 500 : 0,
    capturedAt: null,
    refundedMinor: 0,
    disputeId: state === 'disputed' || state === 'won' || state === 'lost' ? 'dp_1' : null,
    frozen: null,
    ...patch,
  };
  const authorise: Operation = {
    id: 'op_1',
    milestone: 1,
    kind: 'authorise',
    state: 'done',
    key: 'k',
    amountMinor: 500,
    request: 'r',
    intendedAt: '',
    reason: null,
  };
  return {
    ...emptyJob('job'),
    version: 3,
    milestones: [milestone],
    operations: [authorise, ...operations.map((o) => ({ ...authorise, ...o }))],
  };
}

function word(status: PaymentState['status'], patch: Partial<PaymentState> = {}): PaymentState {
  const isTaken = status === 'succeeded';
  return {
    paymentId: 'pi_1',
    status,
    amountMinor: 500,
    capturableMinor: status === 'requires_capture' ? 500 : 0,
    receivedMinor: isTaken ? 500 : 0,
    refundedMinor: 0,
    currency: 'USD',
    captureBefore: null,
    jobId: 'job',
    milestone: 1,
    operationId: 'op_1',
    dispute: null,
    ...patch,
  };
}

const typesOf = (events: readonly JobEvent[]): string[] => events.map(({ type }) => type.replace('milestone.', ''));
const heard = (job: Job, payment: PaymentState): string[] => typesOf(eventsFollowing(job, 1, payment));
const led = (job: Job, payment: PaymentState): Job =>
  eventsFollowing(job, 1, payment).reduce(
    (now, event) =>
      evolve(now, { seq: 0, id: '', stream: '', version: now.version + 1, event, actor: 'provider', cause: null, at: 'now' }),
    job,
  );

describe.each(STATES)('a milestone that is %s', (state) => {
  const isHeld = HELD.includes(state);
  const isTaken = TAKEN.includes(state);
  const dispute = {
    open: { id: 'dp_1', state: 'open' },
    won: { id: 'dp_1', state: 'won' },
    lost: { id: 'dp_1', state: 'lost' },
  } as const;
  /** What the provider must say of a dispute for a state not to be contradicted. */
  const own = state === 'disputed' ? dispute.open : state === 'won' ? dispute.won : state === 'lost' ? dispute.lost : null;

  test('hears that the money is held', () => {
    const expected = state === 'authorising' ? ['authorised'] : isHeld ? [] : ['frozen'];
    expect(heard(jobIn(state), word('requires_capture'))).toEqual(expected);
  });

  test('hears that the money is taken', () => {
    const expected = state === 'authorising' ? ['authorised', 'captured'] : isHeld ? ['captured'] : isTaken ? [] : ['frozen'];
    expect(heard(jobIn(state), word('succeeded', { dispute: own }))).toEqual(expected);
  });

  test('hears that the hold is gone', () => {
    const expected = state === 'authorising' ? ['authorisation_lapsed'] : isHeld ? ['hold_expired'] : isTaken ? ['frozen'] : [];
    expect(heard(jobIn(state), word('canceled'))).toEqual(expected);
  });

  test.each(['requires_payment_method', 'requires_confirmation', 'requires_action'] as const)('hears %s', (status) => {
    expect(heard(jobIn(state), word(status))).toEqual(isHeld || isTaken ? ['frozen'] : []);
  });

  test('hears that the provider is still at it', () => {
    expect(heard(jobIn(state), word('processing'))).toEqual(isTaken ? ['frozen'] : []);
  });

  test('hears a word nobody knows', () => {
    expect(heard(jobIn(state), word('unrecognised'))).toEqual(['frozen']);
  });

  test.each(['requires_capture', 'succeeded', 'canceled', 'processing', 'requires_action', 'unrecognised'] as const)(
    'twice %s is once',
    (status) => {
      const first = led(jobIn(state), word(status, { dispute: status === 'succeeded' ? own : null }));
      const again = heard(first, { ...word(status, { dispute: status === 'succeeded' ? own : null }) });
      expect(again).toEqual([]);
    },
  );
});

describe('money that comes back', () => {
  test.each([
    ['captured', 200, null, ['refunded'], 'refunded'],
    ['refunded', 500, null, ['refunded'], 'refunded'],
    ['captured', 200, { id: 'dp_1', state: 'open' }, ['refunded', 'disputed'], 'disputed'],
    ['captured', 0, { id: 'dp_1', state: 'won' }, ['disputed', 'dispute_closed'], 'won'],
    ['captured', 0, { id: 'dp_1', state: 'lost' }, ['disputed', 'dispute_closed'], 'lost'],
    ['disputed', 200, { id: 'dp_1', state: 'open' }, ['refunded'], 'disputed'],
    ['disputed', 0, { id: 'dp_1', state: 'won' }, ['dispute_closed'], 'won'],
    ['lost', 0, { id: 'dp_1', state: 'won' }, ['dispute_closed'], 'won'],
    ['won', 200, { id: 'dp_1', state: 'won' }, ['refunded'], 'refunded'],
    ['won', 0, { id: 'dp_2', state: 'open' }, ['disputed'], 'disputed'],
    ['lost', 0, { id: 'dp_2', state: 'open' }, ['frozen'], 'lost'],
    ['disputed', 0, { id: 'dp_2', state: 'open' }, ['frozen'], 'disputed'],
  ] as const)('%s, %i refunded, dispute %j: %j', (state, refundedMinor, dispute, expected, end) => {
    const payment = word('succeeded', { refundedMinor, dispute });
    expect(heard(jobIn(state), payment)).toEqual(expected);
    const job = led(jobIn(state), payment);
    expect(milestoneOf(job, 1).state).toBe(end);
    expect(heard(job, payment)).toEqual([]);
  });

  test('a refund that failed later goes out of the sum again', () => {
    const job = jobIn('refunded', { refundedMinor: 500 });
    expect(milestoneOf(led(job, word('succeeded', { refundedMinor: 100 })), 1)).toMatchObject({ refundedMinor: 100 });
  });

  test.each([
    ['more refunded than received', { refundedMinor: 501 }],
    ['nothing received', { receivedMinor: 0 }],
    ['more received than promised', { receivedMinor: 501 }],
    ['another amount received than before', { receivedMinor: 400 }],
  ])('%s freezes', (_name, patch) => {
    expect(heard(jobIn('captured'), word('succeeded', patch))).toEqual(['frozen']);
  });
});

describe('captures that wait for their answer', () => {
  const capture = (id: string, state: Operation['state']): Partial<Operation> => ({ id, kind: 'capture', state });

  test('the one the payment is marked with is done, another is rejected', () => {
    const job = jobIn('approved', {}, [capture('op_2', 'unknown'), capture('op_3', 'open')]);
    const end = led(job, word('succeeded', { operationId: 'op_3' }));
    expect(end.operations.map(({ id, state }) => [id, state])).toEqual([
      ['op_1', 'done'],
      ['op_2', 'rejected'],
      ['op_3', 'done'],
    ]);
  });

  test('captured by other means, ours are rejected', () => {
    const end = led(jobIn('approved', {}, [capture('op_2', 'unknown')]), word('succeeded'));
    expect(end.operations.map(({ state }) => state)).toEqual(['done', 'rejected']);
  });

  test('the hold gone, ours are rejected', () => {
    const end = led(jobIn('approved', {}, [capture('op_2', 'open')]), word('canceled'));
    expect(end.operations.map(({ state }) => state)).toEqual(['done', 'rejected']);
  });
});

test('a frozen milestone thaws when the word fits, and stays frozen, without a second word, while it does not', () => {
  const frozen = jobIn('approved', { frozen: 'the payment is in EUR, the milestone in USD' });
  expect(heard(frozen, word('requires_capture', { currency: 'EUR' }))).toEqual([]);
  expect(heard(frozen, word('requires_capture'))).toEqual(['thawed']);
  expect(heard(frozen, word('succeeded'))).toEqual(['thawed', 'captured']);
  expect(heard(frozen, word('requires_capture', { amountMinor: 1 }))).toEqual(['frozen']);
});
