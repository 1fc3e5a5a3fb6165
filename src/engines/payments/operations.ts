/**
 * Writes to the provider: the intent is committed before the call, the answer after it. Whatever happens in between, the operation stays
 * `open` or `unknown`, blocks others of its kind on the milestone, and is settled by the same call with the same key or by asking.
 */
import { canonicalJson } from '../../domain/canonical.ts';
import type { JobEvent } from '../../domain/events.ts';
import type { Job, Operation } from '../../domain/job.ts';
import type { Transactor } from '../../store/ledger.ts';
import type { PaymentsOptions } from './engine.ts';
import type { PaymentOutcome } from './provider.ts';
import { isUnsettled } from './provider-word.ts';

/**
 * Stripe keeps a key for at least 24 hours; afterwards the same key executes again.
 * From 23 hours on an operation is therefore settled by reading. https://docs.stripe.com/api/idempotent_requests
 */
const REPEAT_HOURS = 23;

/** A new operation's id, unique among all ledgers of one account, and the key derived from it. */
export function newOperationId({ ids }: PaymentsOptions): string {
  return `op_${ids.uuid().replaceAll('-', '')}`;
}

/** Stores the frozen request and appends the intent, within the transaction that decided it. */
export async function intend(
  tx: Transactor,
  job: Job,
  intent: {
    readonly operationId: string;
    readonly milestone: number;
    readonly kind: Operation['kind'];
    readonly amountMinor: number;
  },
  request: Readonly<Record<string, unknown>>,
): Promise<{ readonly job: Job; readonly operation: Operation }> {
  const event: JobEvent = {
    type: 'payment.intended',
    data: { ...intent, key: `loop_${intent.operationId}`, request: await tx.putBody(canonicalJson(request)) },
  };
  const next = await tx.appendJob(job.id, job.version, [event]);
  return { job: next, operation: operationOf(next, intent.operationId) };
}

export function operationOf(job: Job, id: string): Operation {
  const found = job.operations.find((operation) => operation.id === id);
  if (!found) throw new TypeError(`job ${job.id} has no operation ${id}`);
  return found;
}

export function unsettledOf(job: Job, milestone: number, kind: Operation['kind']): Operation | null {
  return job.operations.find((o) => o.milestone === milestone && o.kind === kind && isUnsettled(o)) ?? null;
}

/**
 * Records an answer that was no success, unless the operation was settled meanwhile.
 * A refused repeat proves nothing about the first call unless it `settlesKey`: the operation then stays as it is.
 */
export async function recordFailure(
  { ledger }: PaymentsOptions,
  jobId: string,
  operation: Operation,
  outcome: Exclude<PaymentOutcome<never>, { state: 'done' }>,
  isRepeat: boolean,
): Promise<void> {
  const isProof = outcome.state === 'rejected' && (!isRepeat || outcome.settlesKey);
  if (outcome.state === 'rejected' && !isProof) return;
  await ledger.transact({ actor: 'provider', cause: 'payments' }, async (tx) => {
    const job = await tx.job(jobId);
    const now = job?.operations.find(({ id }) => id === operation.id);
    if (!job || !now || !isUnsettled(now)) return;
    const operationId = operation.id;
    // The log takes codes and our own words; what the provider wrote is for the person at the terminal.
    if (outcome.state === 'rejected')
      await tx.appendJob(jobId, job.version, [{ type: 'payment.rejected', data: { operationId, reason: outcome.code } }]);
    else if (now.state === 'open')
      await tx.appendJob(jobId, job.version, [{ type: 'payment.unknown', data: { operationId, reason: outcome.reason } }]);
  });
}

/** Records that an operation cannot have had, or can no longer have, any effect. */
export async function recordAbsence(
  options: PaymentsOptions,
  jobId: string,
  operation: Operation,
  reason: string,
): Promise<void> {
  const proof = { state: 'rejected', code: reason, reason, mayRetry: false, settlesKey: true } as const;
  await recordFailure(options, jobId, operation, proof, false);
}

/** The frozen request; null where it was wiped. */
export async function frozenRequest<R>({ ledger }: PaymentsOptions, operation: Operation): Promise<R | null> {
  const text = await ledger.read.body(operation.request);
  return text === null ? null : (JSON.parse(text) as R);
}

/** Whether the same key still stands for the same call at the provider. */
export function mayRepeat({ clock }: PaymentsOptions, operation: Operation): boolean {
  return clock.now().getTime() - Date.parse(operation.intendedAt) < REPEAT_HOURS * 3_600_000;
}
