/** The hosted page on which a client authorises one milestone. One open page per milestone. */
import { type Job, milestoneOf, type Operation } from '../../domain/job.ts';
import { safeLine } from '../../domain/text.ts';
import { LoopError } from '../../errors.ts';
import type { Authorisation, PageWishes, PaymentsOptions } from './engine.ts';
import { notAnswered } from './failure.ts';
import { bindMode } from './mode.ts';
import { observe, readJob, toTheEnd } from './observation.ts';
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
import type { OpenSession, PaymentOutcome, SessionRequest } from './provider.ts';
import { isCaptured, isHeld, isUnsettled } from './provider-word.ts';

/** Half of what Stripe allows. An operation whose answer was lost can be repeated longer than its page lives, so no page is ever lost while it is open. */
const PAGE_HOURS = 12;
const TURNS = 6;

/** See `Payments.authorise`. */
export async function authorise(
  options: PaymentsOptions,
  jobId: string,
  number: number,
  page: PageWishes,
): Promise<Authorisation> {
  await bindMode(options);
  for (let turn = 0; turn < TURNS; turn++) {
    const job = await readJob(options, jobId);
    assertAccepted(job);
    const unsettled = unsettledOf(job, number, 'authorise');
    if (unsettled !== null) {
      await settleAuthorisation(options, job.id, unsettled);
      const now = operationOf(await readJob(options, jobId), unsettled.id);
      if (isUnsettled(now)) throw stillUnclear();
      continue;
    }
    const milestone = milestoneOf(job, number);
    if (isHeld(milestone.state) || isCaptured(milestone.state)) return { state: 'authorised', milestone };
    if (milestone.state === 'authorising' || milestone.frozen !== null) {
      const seen = await observe(options, jobId, number);
      refuseFrozen(number, seen.milestone.frozen);
      if (seen.changed || seen.milestone.state !== 'authorising') continue;
      const { session } = seen;
      if (session?.status !== 'open') return { state: 'processing' };
      if (session.url === null) throw stillUnclear();
      return { state: 'open', session: { sessionId: session.sessionId, url: session.url, expiresAt: session.expiresAt } };
    }
    if (milestone.state === 'cancelled') {
      throw new LoopError('wrong_state', `milestone ${number} is cancelled`, { state: 'Nothing was changed.' });
    }
    const intent = await intendSession(options, job, number, page);
    if (intent === null) continue;
    return { state: 'open', session: await open(options, jobId, intent.operation, intent.request) };
  }
  throw stillUnclear();
}

/** Settles an authorisation whose answer was lost: the same request with the same key, while its page can be alive. Throws `provider_…` where that tells nothing. */
export async function settleAuthorisation(options: PaymentsOptions, jobId: string, operation: Operation): Promise<void> {
  const request = await frozenRequest<SessionRequest>(options, operation);
  const isPast = request !== null && request.expiresAt * 1000 <= options.clock.now().getTime();
  if (isPast || !mayRepeat(options, operation)) {
    // Nobody was ever given the address of that page, so nothing can have been authorised on it.
    return recordAbsence(options, jobId, operation, 'the page is past and nobody had its address');
  }
  if (request === null) return;
  const outcome = await options.provider.openSession(request, operation.key, toTheEnd());
  if (outcome.state === 'done') return recordPage(options, jobId, operation, outcome.value);
  if (outcome.state === 'unknown' && outcome.isReplay) {
    return recordAbsence(options, jobId, operation, 'the provider failed, and nobody has the address of a page');
  }
  await recordFailure(options, jobId, operation, outcome, true);
  if (outcome.state === 'unknown' || !outcome.settlesKey) throw notOpened(outcome);
}

async function intendSession(
  options: PaymentsOptions,
  seen: Job,
  number: number,
  { returnUrl, cancelUrl, title }: PageWishes,
): Promise<{ readonly operation: Operation; readonly request: SessionRequest } | null> {
  const operationId = newOperationId(options);
  const { amountMinor, currency } = milestoneOf(seen, number);
  return options.ledger.transact({ actor: 'client', cause: 'payments' }, async (tx) => {
    const job = await tx.job(seen.id);
    if (job?.version !== seen.version) return null;
    const request: SessionRequest = {
      operationId,
      jobId: job.id,
      milestone: number,
      amountMinor,
      currency,
      title: safeLine(title, 120) || `Job ${job.id}`,
      description: `Milestone ${number} of job ${job.id}: reserved now, charged after you approve the delivery.`,
      returnUrl,
      cancelUrl,
      expiresAt: Math.floor(Date.parse(tx.now) / 1000) + PAGE_HOURS * 3600,
    };
    const { operation } = await intend(
      tx,
      job,
      { operationId, milestone: number, kind: 'authorise', amountMinor },
      { ...request },
    );
    return { operation, request };
  });
}

async function open(
  options: PaymentsOptions,
  jobId: string,
  operation: Operation,
  request: SessionRequest,
): Promise<OpenSession> {
  const outcome = await options.provider.openSession(request, operation.key, toTheEnd());
  if (outcome.state === 'done') {
    await recordPage(options, jobId, operation, outcome.value);
    return outcome.value;
  }
  await recordFailure(options, jobId, operation, outcome, false);
  throw notOpened(outcome);
}

async function recordPage(
  { ledger }: PaymentsOptions,
  jobId: string,
  operation: Operation,
  { sessionId, expiresAt }: OpenSession,
): Promise<void> {
  await ledger.transact({ actor: 'provider', cause: 'payments' }, async (tx) => {
    const job = await tx.job(jobId);
    // Another process may have had the same answer, because it repeated the call.
    if (!job || !isUnsettled(operationOf(job, operation.id))) return;
    await tx.appendJob(jobId, job.version, [
      {
        type: 'milestone.authorising',
        data: { number: operation.milestone, operationId: operation.id, sessionId, sessionExpiresAt: expiresAt },
      },
    ]);
  });
}

function notOpened(outcome: Exclude<PaymentOutcome<never>, { state: 'done' }>): LoopError {
  return notAnswered(outcome, 'the payment page could not be opened', 'Nothing is authorised; it is safe to run this again.');
}

function assertAccepted({ id, offer }: Job): void {
  if (offer?.state === 'accepted') return;
  throw new LoopError(
    'wrong_state',
    `the offer of job ${id} is ${offer ? offer.state : 'not drafted'}, so nothing can be authorised`,
    {
      fix: 'The client accepts first.',
      state: 'Nothing was changed.',
    },
  );
}

function refuseFrozen(number: number, frozen: string | null): void {
  if (frozen === null) return;
  throw new LoopError('wrong_state', `milestone ${number} is frozen: ${frozen}`, {
    fix: 'Look at the payment at Stripe. It thaws by itself once Stripe’s word fits again.',
    state: 'Nothing was changed.',
  });
}

function stillUnclear(): LoopError {
  return new LoopError('provider_unclear', 'the payment page is not clear yet: an earlier attempt has no answer', {
    fix: 'Run it again in a minute.',
    state: 'Nothing is authorised; the attempt is recorded.',
  });
}
