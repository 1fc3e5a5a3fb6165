/** Asking the provider about a milestone and recording what its word implies. */
import type { JobEvent } from '../../domain/events.ts';
import { type Job, type Milestone, milestoneOf } from '../../domain/job.ts';
import { LoopError } from '../../errors.ts';
import type { Observation, PaymentsOptions } from './engine.ts';
import { notAnswered } from './failure.ts';
import { bindMode } from './mode.ts';
import type { PaymentOutcome, PaymentState, SessionState } from './provider.ts';
import { eventsFollowing, freeze } from './provider-word.ts';

/** How often a question is asked again because the job changed between question and answer. */
const TURNS = 6;

/** See `Payments.observe`. */
export async function observe(options: PaymentsOptions, jobId: string, number: number): Promise<Observation> {
  await bindMode(options);
  for (let turn = 0; turn < TURNS; turn++) {
    const job = await readJob(options, jobId);
    const milestone = milestoneOf(job, number);
    const word = await ask(options, milestone);
    const events = word.isStray ? [] : eventsOf(job, milestone, word);
    if (events.length === 0) return { job, milestone, ...partsOf(word), changed: false };
    const next = await recordUnlessMoved(options, job, events);
    if (next !== null) return { job: next, milestone: milestoneOf(next, number), ...partsOf(word), changed: true };
  }
  throw new LoopError('provider_unclear', `job ${jobId} keeps changing while the provider is asked about it`, {
    fix: 'Run it again.',
    state: 'What is known is recorded.',
  });
}

/**
 * Records what an answer implies, provided the job still is what it was when the question was asked; null otherwise.
 * An answer older than what is recorded could take back what a later one said.
 */
export async function recordUnlessMoved({ ledger }: PaymentsOptions, job: Job, events: readonly JobEvent[]): Promise<Job | null> {
  return ledger.transact({ actor: 'provider', cause: 'payments' }, async (tx) => {
    const now = await tx.job(job.id);
    return now?.version === job.version ? tx.appendJob(job.id, job.version, events) : null;
  });
}

/** Throws `unknown_id`. */
export async function readJob({ ledger }: PaymentsOptions, jobId: string): Promise<Job> {
  const job = await ledger.read.job(jobId);
  if (job) return job;
  throw new LoopError('unknown_id', `no job ${jobId} in the ledger`);
}

/** The value of a read that came back. Throws `provider_…`. */
export function read<T>(outcome: PaymentOutcome<T>, what: string): T {
  if (outcome.state === 'done') return outcome.value;
  throw notAnswered(outcome, `${what} cannot be read`, 'Nothing was changed.');
}

/** For calls that end at the adapter's own deadline and nowhere else: a write is never given up half-way. */
export function toTheEnd(): AbortSignal {
  return new AbortController().signal;
}

interface Word {
  readonly session: SessionState | null;
  readonly payment: PaymentState | null;
  /** A second payment of ours still stands beside the milestone's own, so the milestone stays frozen whatever its own payment says. */
  readonly isStray: boolean;
}

const STRAY = 'a second payment stands beside it: ';

/** Freezes a milestone because money of another payment is held or taken for it. */
export function freezeForStray(milestone: Milestone, paymentId: string): readonly JobEvent[] {
  return freeze(milestone, `${STRAY}${paymentId}`);
}

async function ask(options: PaymentsOptions, milestone: Milestone): Promise<Word> {
  const { provider } = options;
  const isStray = await hasStray(options, milestone);
  const session =
    milestone.paymentId === null && milestone.sessionId !== null
      ? read(await provider.session(milestone.sessionId, toTheEnd()), 'the client’s page at the provider')
      : null;
  const paymentId = milestone.paymentId ?? session?.paymentId ?? null;
  const payment = paymentId === null ? null : read(await provider.payment(paymentId, toTheEnd()), `payment ${paymentId}`);
  return { session, payment, isStray };
}

async function hasStray({ provider }: PaymentsOptions, { frozen }: Milestone): Promise<boolean> {
  if (!frozen?.startsWith(STRAY)) return false;
  const stray = read(await provider.payment(frozen.slice(STRAY.length), toTheEnd()), 'the second payment');
  return holdsMoney(stray);
}

/** Whether money of the client lies in this payment, held or taken and not given back. */
export function holdsMoney({ status, receivedMinor, refundedMinor }: PaymentState): boolean {
  return status === 'requires_capture' || (status === 'succeeded' && refundedMinor < receivedMinor);
}

function eventsOf(job: Job, milestone: Milestone, { session, payment }: Word): readonly JobEvent[] {
  const { number } = milestone;
  if (session?.status === 'unrecognised') return freeze(milestone, 'the provider uses a page state that loop does not know');
  const isUnpaid = payment === null || (payment.status.startsWith('requires_') && payment.status !== 'requires_capture');
  if (milestone.state === 'authorising' && session?.status === 'expired' && isUnpaid) {
    return [...thaw(milestone), { type: 'milestone.authorisation_lapsed', data: { number, sessionId: session.sessionId } }];
  }
  if (payment !== null) return eventsFollowing(job, number, payment);
  if (session?.status === 'complete') return freeze(milestone, 'the client finished the page, but there is no payment behind it');
  return session === null ? [] : thaw(milestone);
}

function thaw({ number, frozen }: Milestone): readonly JobEvent[] {
  return frozen === null ? [] : [{ type: 'milestone.thawed', data: { number } }];
}

function partsOf({ session, payment }: Word): Pick<Observation, 'session' | 'payment'> {
  return { session, payment };
}
