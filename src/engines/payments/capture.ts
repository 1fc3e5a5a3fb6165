/** Taking the money a client approved: exactly once, whoever else tries and wherever it crashes. */
import { type Job, type Milestone, milestoneOf, type Operation } from '../../domain/job.ts';
import { formatMoney, type Money, money } from '../../domain/money.ts';
import { isLoopError, LoopError } from '../../errors.ts';
import type { Reader } from '../../store/ledger.ts';
import type { Captured, CaptureView, PaymentsOptions } from './engine.ts';
import { notAnswered } from './failure.ts';
import { bindMode } from './mode.ts';
import { observe, readJob, recordUnlessMoved, toTheEnd } from './observation.ts';
import {
  frozenRequest,
  intend,
  mayRepeat,
  newOperationId,
  operationOf,
  recordAbsence,
  recordFailure,
  unsettledOf,
} from './operations.ts';
import type { PaymentOutcome, PaymentState } from './provider.ts';
import { eventsFollowing, isCaptured, isHeld, isUnsettled } from './provider-word.ts';

const TURNS = 6;
/** Disputes looked through for the same client. */
const DISPUTES = 1000;

interface CaptureRequest {
  readonly operationId: string;
  readonly paymentId: string;
  readonly amountMinor: number;
}

/** See `Payments.showCapture`. */
export async function showCapture({ ledger }: PaymentsOptions, prefix: string, number: number | null): Promise<CaptureView> {
  const jobId = await ledger.read.resolveId(prefix);
  const [job, opportunity] = await Promise.all([ledger.read.job(jobId), ledger.read.opportunity(jobId)]);
  if (!job) throw new LoopError('unknown_id', `no job ${jobId} in the ledger`);
  const milestone = number === null ? meantBy(job) : milestoneOf(job, number);
  const { state, approvedAt, captureBefore, paymentId } = milestone;
  const title = opportunity?.title ?? '';
  return { jobId, title, number: milestone.number, amount: amountOf(milestone), state, approvedAt, captureBefore, paymentId };
}

/** See `Payments.capture`. */
export async function capture(options: PaymentsOptions, jobId: string, number: number, amount: Money): Promise<Captured> {
  await bindMode(options);
  const before = isCaptured(milestoneOf(await readJob(options, jobId), number).state);
  for (let turn = 0; turn < TURNS; turn++) {
    const job = await readJob(options, jobId);
    const milestone = milestoneOf(job, number);
    if (isCaptured(milestone.state))
      return capturedOf(job, milestone, { before, isPreview: options.provider.isPreview && !before });
    const unsettled = unsettledOf(job, number, 'capture');
    if (unsettled !== null) {
      await settleCapture(options, jobId, unsettled);
      if (isUnsettled(operationOf(await readJob(options, jobId), unsettled.id))) throw stillUnclear(milestone);
      continue;
    }
    const reader = options.ledger.read;
    // A frozen milestone may thaw when the provider is asked; everything else is known without asking.
    if (milestone.frozen === null) await assertCapturable(reader, job, milestone, amount);
    const seen = await observe(options, jobId, number);
    if (seen.changed || seen.job.version !== job.version) continue;
    await assertCapturable(reader, seen.job, seen.milestone, amount);
    if (seen.payment?.status !== 'requires_capture') throw notHeld(milestone);
    const intent = await intendCapture(options, seen.job, seen.payment, amount);
    if (intent !== null) await carryOut(options, intent.job, intent.operation, intent.request, false);
  }
  throw stillUnclear(milestoneOf(await readJob(options, jobId), number));
}

/** Settles a capture whose answer was lost: what the payment says decides; only while it says nothing happened, and the key still stands, the same call is made again. */
export async function settleCapture(options: PaymentsOptions, jobId: string, operation: Operation): Promise<void> {
  const seen = await observe(options, jobId, operation.milestone);
  if (!isUnsettled(operationOf(seen.job, operation.id))) return;
  const { milestone, payment } = seen;
  if (payment === null || payment.status === 'canceled') return recordAbsence(options, jobId, operation, 'the hold is gone');
  if (payment.status !== 'requires_capture') return;
  if (!mayRepeat(options, operation)) return recordAbsence(options, jobId, operation, 'the provider never carried it out');
  if (milestone.state !== 'approved' || milestone.frozen !== null) return;
  const request = await frozenRequest<CaptureRequest>(options, operation);
  if (request?.paymentId === payment.paymentId) await carryOut(options, seen.job, operation, request, true);
}

async function intendCapture(
  options: PaymentsOptions,
  seen: Job,
  { paymentId, milestone: number }: PaymentState,
  { amountMinor }: Money,
): Promise<{ readonly job: Job; readonly operation: Operation; readonly request: CaptureRequest } | null> {
  const operationId = newOperationId(options);
  return options.ledger.transact({ actor: 'operator', cause: 'capture' }, async (tx) => {
    const job = await tx.job(seen.id);
    if (job?.version !== seen.version || number === null) return null;
    const milestone = milestoneOf(job, number);
    await assertCapturable(tx, job, milestone, money(amountMinor, milestone.currency));
    const request: CaptureRequest = { operationId, paymentId, amountMinor };
    const intent = await intend(tx, job, { operationId, milestone: number, kind: 'capture', amountMinor }, { ...request });
    return { ...intent, request };
  });
}

/** Makes the call and records its answer. Returns where the ledger can tell how it went, throws where the provider refused. */
async function carryOut(
  options: PaymentsOptions,
  job: Job,
  operation: Operation,
  { paymentId, amountMinor, operationId }: CaptureRequest,
  isRepeat: boolean,
): Promise<void> {
  const outcome = await options.provider.capture(paymentId, amountMinor, operationId, operation.key, toTheEnd());
  if (outcome.state === 'done') {
    const events = eventsFollowing(job, operation.milestone, outcome.value);
    const next = events.length === 0 ? job : await recordUnlessMoved(options, job, events);
    const now = next ?? (await observe(options, job.id, operation.milestone)).job;
    if (isUnsettled(operationOf(now, operation.id))) {
      await recordFailure(
        options,
        job.id,
        operation,
        { state: 'unknown', reason: `the payment is ${outcome.value.status}` },
        isRepeat,
      );
    }
    return;
  }
  await recordFailure(options, job.id, operation, outcome, isRepeat);
  // The payment itself knows more than a refusal or a silence: it may be taken already, or its hold may be gone.
  const seen = await observe(options, job.id, operation.milestone).catch((error: unknown) => {
    if (isLoopError(error)) return null;
    throw error;
  });
  if (seen !== null && seen.milestone.state !== 'approved') return;
  if (outcome.state === 'unknown' && outcome.isReplay && seen?.payment?.status === 'requires_capture') {
    // The call is over and the payment shows no trace of it; a later capture finds the payment as it is.
    return recordAbsence(options, job.id, operation, 'the provider failed, and nothing was captured');
  }
  throw refused(outcome, milestoneOf(job, operation.milestone), isRepeat);
}

/** Throws unless the client approved exactly this, the money is held, and no dispute of this client is open. */
async function assertCapturable(reader: Reader, job: Job, milestone: Milestone, amount: Money): Promise<void> {
  const { number, state, frozen } = milestone;
  const nothing = { state: 'Nothing was captured.' };
  if (frozen !== null) {
    const fix = 'Look at the payment at Stripe. It thaws by itself once Stripe’s word fits again.';
    throw new LoopError('wrong_state', `milestone ${number} is frozen: ${frozen}`, { fix, ...nothing });
  }
  if (state === 'expired') throw holdGone(job, milestone);
  if (state !== 'approved') {
    const fix = isHeld(state)
      ? 'The client approves the delivery in their room first.'
      : `loop show ${job.id} tells where it stands.`;
    throw new LoopError('not_approved', `milestone ${number} is ${state.replaceAll('_', ' ')}, not approved by the client`, {
      fix,
      ...nothing,
    });
  }
  const promised = amountOf(milestone);
  if (amount.currency !== promised.currency || amount.amountMinor !== promised.amountMinor) {
    const fix = 'Give exactly the approved amount; a smaller capture is not possible here.';
    throw new LoopError('not_approved', `the client approved ${formatMoney(promised)}, not ${formatMoney(amount)}`, {
      fix,
      ...nothing,
    });
  }
  const disputed = await disputeOfClient(reader, job);
  if (disputed !== null) {
    const fix = 'Close the dispute at Stripe first.';
    throw new LoopError('against_policy', `this client disputes a payment (${disputed})`, { fix, ...nothing });
  }
}

/** An open dispute of the person behind this job, on this job or another; in words. */
async function disputeOfClient(reader: Reader, job: Job): Promise<string | null> {
  const own = job.milestones.find(({ state }) => state === 'disputed');
  if (own) return `milestone ${own.number} of this job`;
  const people = new Set(job.messages.map(({ personId }) => personId));
  if (people.size === 0) return null;
  for (const { jobId, number } of await reader.milestonesInState('disputed', DISPUTES)) {
    const other = jobId === job.id ? null : await reader.job(jobId);
    if (other?.messages.some(({ personId }) => people.has(personId))) return `milestone ${number} of job ${jobId}`;
  }
  return null;
}

/** The milestone a person means who names none: the approved one; the last captured one where nothing is left to capture. Throws `usage`, `not_approved`. */
function meantBy(job: Job): Milestone {
  const approved = job.milestones.filter(({ state }) => state === 'approved');
  const [only] = approved;
  if (only && approved.length === 1) return only;
  if (only) {
    throw new LoopError(
      'usage',
      `job ${job.id} has ${approved.length} approved milestones: ${approved.map(inWords).join('; ')}`,
      {
        fix: `Say which: loop capture ${job.id} --milestone ${only.number}`,
      },
    );
  }
  const captured = job.milestones.filter(({ state }) => isCaptured(state)).at(-1);
  if (captured) return captured;
  const where = job.milestones.map(inWords).join('; ') || 'it has no milestones yet';
  throw new LoopError('not_approved', `job ${job.id} has nothing that the client approved: ${where}`, {
    fix: 'The client approves a delivery in their room first.',
    state: 'Nothing was captured.',
  });
}

function inWords(milestone: Milestone): string {
  return `milestone ${milestone.number}, ${formatMoney(amountOf(milestone))}, ${milestone.state.replaceAll('_', ' ')}`;
}

function amountOf({ amountMinor, currency }: Milestone): Money {
  return money(amountMinor, currency);
}

function capturedOf(job: Job, milestone: Milestone, how: Pick<Captured, 'before' | 'isPreview'>): Captured {
  const { number, state, capturedMinor, currency, capturedAt, paymentId } = milestone;
  return {
    jobId: job.id,
    number,
    captured: money(capturedMinor, currency),
    capturedAt: capturedAt ?? '',
    paymentId: paymentId ?? '',
    state,
    ...how,
  };
}

function refused(
  outcome: Exclude<PaymentOutcome<never>, { state: 'done' }>,
  { number }: Milestone,
  isRepeat: boolean,
): LoopError {
  // A repeat that was turned away says nothing about the call it repeats.
  const isProof = outcome.state === 'rejected' && (!isRepeat || outcome.settlesKey);
  return isProof
    ? notAnswered(
        outcome,
        `milestone ${number} was not captured`,
        'Nothing was captured; the attempt is recorded and it is safe to run this again.',
      )
    : notAnswered(
        outcome,
        `whether milestone ${number} was captured is not known`,
        'The attempt is recorded; running it again cannot take the money twice.',
      );
}

function holdGone(job: Job, { number }: Milestone): LoopError {
  return new LoopError('expired', `the hold on the client’s card for milestone ${number} is gone, so it cannot be captured`, {
    fix: `Ask the client to authorise again: loop accept-link ${job.id}`,
    state: 'Nothing was captured.',
  });
}

function notHeld({ number }: Milestone): LoopError {
  return new LoopError('wrong_state', `the money of milestone ${number} is not held at the provider`, {
    state: 'Nothing was captured.',
  });
}

function stillUnclear({ number }: Milestone): LoopError {
  return new LoopError('provider_unclear', `a capture of milestone ${number} is under way or has no answer yet`, {
    fix: 'Run it again in a minute.',
    state: 'The attempt is recorded; running it again cannot take the money twice.',
  });
}
