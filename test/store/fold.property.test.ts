import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JobEvent } from '../../src/domain/events.ts';
import type { Job, MessageState, Milestone, MilestoneState } from '../../src/domain/job.ts';
import { MESSAGE_MOVES, MILESTONE_MOVES, OFFER_MOVES } from '../../src/domain/moves.ts';
import { LoopError } from '../../src/errors.ts';
import { assertRebuildEqual, newPost, temporaryLedger } from '../ledger.ts';
import { BODY, drafted, messageApproved } from './script.ts';

/** Whatever the tables of moves allow next, with ids that never repeat. */
function legalEvents(job: Job, tag: string): JobEvent[] {
  const offerId = job.offer?.id ?? '';
  const events: JobEvent[] = [
    { type: 'lead.kept', data: { by: 'person' } },
    { type: 'lead.skipped', data: { reason: BODY } },
    { type: 'lead.closed', data: { reason: BODY } },
    { type: 'lead.reopened', data: {} },
    messageApproved(`m-${tag}`, { personId: `person-${tag.length % 2}` }),
    messageApproved(`m-${tag}`, { purpose: 'deal', channel: 'github' }),
    {
      type: 'link.issued',
      data: { linkId: `l-${tag}`, purpose: 'accept', offerId, tokenHash: `t-${tag}`, expiresAt: '2026-04-01T00:00:00.000Z' },
    },
  ];
  const offerMoves = job.offer === null ? (['draft'] as const) : OFFER_MOVES[job.offer.state];
  for (const move of offerMoves) {
    if (move === 'draft') events.push(drafted(`o-${tag}`, tag.length % 2 === 0 ? [100] : [60, 30, 10]));
    if (move === 'offered') events.push({ type: 'offer.offered', data: { offerId, messageId: 'm' } });
    if (move === 'accepted') events.push({ type: 'offer.accepted', data: { offerId, version: 1, sow: BODY, evidence: BODY } });
    if (move === 'declined') events.push({ type: 'offer.declined', data: { offerId, note: null } });
    if (move === 'expired' || move === 'withdrawn') events.push({ type: `offer.${move}`, data: { offerId } });
  }
  for (const { id } of job.links) events.push({ type: 'link.revoked', data: { linkId: id } });
  for (const message of job.messages)
    for (const move of MESSAGE_MOVES[message.state]) events.push(messageEvent(message.id, move));
  for (const { id, state } of job.operations) {
    if (state === 'open') events.push({ type: 'payment.unknown', data: { operationId: id, reason: 'timeout' } });
    if (state === 'unknown') events.push({ type: 'payment.rejected', data: { operationId: id, reason: 'declined' } });
  }
  for (const milestone of job.milestones) {
    for (const kind of ['authorise', 'capture', 'release', 'refund'] as const) {
      events.push({
        type: 'payment.intended',
        data: { operationId: `op-${tag}`, milestone: milestone.number, kind, key: `k-${tag}`, amountMinor: 5, request: BODY },
      });
    }
    for (const move of MILESTONE_MOVES[milestone.state]) events.push(milestoneEvent(milestone, move, tag));
  }
  return events;
}

function messageEvent(messageId: string, move: MessageState): JobEvent {
  switch (move) {
    case 'intent':
      return { type: 'message.intended', data: { messageId, key: `k-${messageId}`, request: BODY } };
    case 'sent':
      return { type: 'message.sent', data: { messageId, providerId: 'p', url: null } };
    case 'rejected':
      return { type: 'message.rejected', data: { messageId, reason: 'no', mayRetry: false } };
    case 'unknown':
      return { type: 'message.unknown', data: { messageId, reason: 'timeout' } };
    case 'absent':
    case 'withdrawn':
    case 'expired':
      return { type: `message.${move}`, data: { messageId } };
    default:
      throw new Error(`no event leads to ${move}`);
  }
}

function milestoneEvent({ number, amountMinor }: Milestone, move: MilestoneState, tag: string): JobEvent {
  const paymentId = `pi-${tag}-${number}`;
  switch (move) {
    case 'pending':
      return { type: 'milestone.authorisation_lapsed', data: { number, sessionId: 's' } };
    case 'authorising':
      return {
        type: 'milestone.authorising',
        data: { number, operationId: 'none', sessionId: `cs-${tag}-${number}`, sessionExpiresAt: '2026-04-01T00:00:00.000Z' },
      };
    case 'authorised':
      return { type: 'milestone.authorised', data: { number, paymentId, amountMinor, captureBefore: null } };
    case 'in_progress':
      return { type: 'milestone.started', data: { number } };
    case 'delivered':
      return { type: 'milestone.delivered', data: { number, delivery: BODY, reviewUntil: '2026-04-01T00:00:00.000Z' } };
    case 'revision_requested':
      return { type: 'milestone.revision_requested', data: { number, note: BODY } };
    case 'approved':
      return { type: 'milestone.approved', data: { number, evidence: BODY } };
    case 'captured':
      return { type: 'milestone.captured', data: { number, paymentId, operationId: null, amountMinor } };
    case 'expired':
      return { type: 'milestone.hold_expired', data: { number, paymentId } };
    case 'cancelled':
      return { type: 'milestone.cancelled', data: { number } };
    case 'refunded':
      return { type: 'milestone.refunded', data: { number, totalRefundedMinor: Math.min(amountMinor, tag.length) } };
    case 'disputed':
      return { type: 'milestone.disputed', data: { number, disputeId: 'dp' } };
    case 'won':
    case 'lost':
      return { type: 'milestone.dispute_closed', data: { number, disputeId: 'dp', outcome: move } };
  }
}

const REFUSALS = new Set(['against_policy', 'wrong_state']);

test('any legal history folds into the tables that were written on the way, and the figures are a recount', {
  timeout: 120_000,
}, async () => {
  const step = fc.record({
    job: fc.nat(2),
    choices: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
    isAborted: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60 }), async (steps) => {
      const temporary = await temporaryLedger();
      const { ledger } = temporary;
      try {
        const dropped = { kept: false, dropped: 'offer' } as const;
        const posts = [
          newPost('a', { fingerprint: 'f' }),
          newPost('b', { screening: dropped }),
          newPost('c', { fingerprint: 'f' }),
        ];
        const ids = (await ledger.transact({ actor: 'operator' }, (tx) => tx.putPosts(posts))).map(({ id }) => id);
        for (const [index, { job, choices, isAborted }] of steps.entries()) {
          temporary.clock.advance(1000);
          const id = ids[job] as string;
          const run = ledger.transact({ actor: 'operator' }, async (tx) => {
            let current = (await tx.job(id)) as Job;
            for (const [part, choice] of choices.entries()) {
              const legal = legalEvents(current, `${job}.${index}.${part}`);
              current = await tx.appendJob(id, current.version, [legal[choice % legal.length] as JobEvent]);
            }
            if (isAborted) throw new LoopError('wrong_state', 'aborted by the test');
            return current;
          });
          // A unique index may say no to a legal move; nothing of that transaction may stay.
          const after = await run.catch((error: unknown) => {
            if (error instanceof LoopError && REFUSALS.has(error.code)) return null;
            throw error;
          });
          if (after !== null) expect(await ledger.read.job(id)).toEqual(after);
        }
        await assertRebuildEqual(ledger);
        expect(await ledger.read.figures()).toMatchObject(recount(temporary.path));
      } finally {
        await temporary.dispose();
      }
    }),
    { numRuns: 60 },
  );
});

/** The figures by plain counting, without the counters. */
function recount(path: string): Record<string, unknown> {
  const raw = new Database(path, { readonly: true });
  const count = (sql: string): number => raw.prepare(sql).pluck().get() as number;
  const holding = "('authorised', 'in_progress', 'delivered', 'revision_requested', 'approved')";
  const figures = {
    posts: count('SELECT count(*) FROM posts'),
    byStage: Object.fromEntries(
      raw.prepare('SELECT stage, count(*) FROM posts GROUP BY stage').raw().all() as [string, number][],
    ),
    events: count('SELECT count(*) FROM events'),
    approvalsWaiting: count("SELECT count(*) FROM messages WHERE state = 'approved'"),
    unknownSends: count("SELECT count(*) FROM messages WHERE state = 'unknown'"),
    capturesWaiting: count("SELECT count(*) FROM milestones WHERE state = 'approved'"),
    holds: { length: count(`SELECT count(*) FROM milestones WHERE state IN ${holding}`) },
  };
  raw.close();
  return figures;
}
