/** Webhooks: received once, answered at once, believed only as a reason to ask. */
import { canonicalJson } from '../../domain/canonical.ts';
import { milestoneOf } from '../../domain/job.ts';
import { isLoopError } from '../../errors.ts';
import { settleAuthorisation } from './authorisation.ts';
import type { PaymentsOptions, WebhookAnswer } from './engine.ts';
import { bindMode } from './mode.ts';
import { freezeForStray, holdsMoney, observe, read, readJob, recordUnlessMoved, toTheEnd } from './observation.ts';
import { KEY_REFUSED, type PaymentState, type ProviderEvent } from './provider.ts';
import { isUnsettled } from './provider-word.ts';

/** What the inbox keeps of an event: ids, never the body, which holds the client's name and address. */
interface Mention {
  readonly paymentId: string | null;
  readonly sessionId: string | null;
}

/** See `Payments.receiveWebhook`. */
export async function receiveWebhook(options: PaymentsOptions, rawBody: string, headers: Headers): Promise<WebhookAnswer> {
  const { ledger, provider, clock } = options;
  let event: ProviderEvent;
  try {
    event = await provider.readWebhook(rawBody, headers, clock.now());
  } catch (error) {
    if (!isLoopError(error)) throw error;
    return { status: error.code === 'key_missing' ? 503 : 400, applied: Promise.resolve('refused') };
  }
  await bindMode(options);
  const { id, type, paymentId, sessionId } = event;
  const payload = canonicalJson({ paymentId, sessionId } satisfies Mention);
  const isNew = await ledger.transact({ actor: 'provider', cause: id }, (tx) =>
    tx.receive({ provider: provider.id, id, type, payload }),
  );
  // A bug must not end the server; the event stays unmarked, and `settleOpen` meets the bug again where it can be seen.
  const applied = isNew
    ? apply(options, id, { paymentId, sessionId }).catch(() => 'later' as const)
    : Promise.resolve('again' as const);
  return { status: 200, applied };
}

/** Applies events that were received and not applied: the process ended, or the provider could not be asked. */
export async function readInbox(options: PaymentsOptions, limit: number): Promise<void> {
  for (const { id, payload } of await options.ledger.read.eventsUnmarked(options.provider.id, limit)) {
    const outcome = await apply(options, id, JSON.parse(payload) as Mention);
    if (outcome === 'later') return;
  }
}

async function apply(options: PaymentsOptions, eventId: string, mention: Mention): Promise<'applied' | 'ignored' | 'later'> {
  const { ledger, provider } = options;
  try {
    const outcome = await follow(options, mention);
    await ledger.transact({ actor: 'provider', cause: eventId }, (tx) => tx.markReceived(provider.id, eventId, outcome));
    return outcome;
  } catch (error) {
    if (!isLoopError(error)) throw error;
    // The event stays unmarked in the inbox, and the next `settleOpen` takes it up.
    return 'later';
  }
}

async function follow(options: PaymentsOptions, mention: Mention): Promise<'applied' | 'ignored'> {
  const place = await locate(options, mention);
  if (place === null) return 'ignored';
  const { milestone } = await observe(options, place.jobId, place.number);
  const { paymentId } = mention;
  if (paymentId !== null && milestone.paymentId !== paymentId) await followStray(options, place, paymentId);
  return 'applied';
}

/** The milestone an event speaks about; null where it is not one of this ledger. */
async function locate(
  options: PaymentsOptions,
  { paymentId, sessionId }: Mention,
): Promise<{ readonly jobId: string; readonly number: number } | null> {
  const { ledger, provider } = options;
  for (const id of [paymentId, sessionId]) {
    const place = id === null ? null : await ledger.read.milestoneByProviderId(id);
    if (place !== null) return place;
  }
  if (paymentId === null) return null;
  const outcome = await provider.payment(paymentId, toTheEnd());
  if (outcome.state === 'rejected' && !outcome.mayRetry && outcome.code !== KEY_REFUSED) return null;
  const { jobId, milestone: number, operationId } = read<PaymentState>(outcome, `payment ${paymentId}`);
  if (jobId === null || number === null) return null;
  // Two ledgers of one account know the same job by the same id; the operation's id is this ledger's own.
  const job = await ledger.read.job(jobId);
  const operation = job?.operations.find((o) => o.id === operationId && o.milestone === number);
  if (operation === undefined) return null;
  // The page behind it was opened by a call whose answer was lost; the same call again tells which page that is.
  if (operation.kind === 'authorise' && isUnsettled(operation)) await settleAuthorisation(options, jobId, operation);
  return { jobId, number };
}

/** A payment of ours that is not the milestone's: harmless once its money is back with the client, else the milestone freezes. */
async function followStray(
  options: PaymentsOptions,
  { jobId, number }: { readonly jobId: string; readonly number: number },
  paymentId: string,
): Promise<void> {
  const payment = read(await options.provider.payment(paymentId, toTheEnd()), `payment ${paymentId}`);
  if (!holdsMoney(payment)) return;
  const job = await readJob(options, jobId);
  const milestone = milestoneOf(job, number);
  if (milestone.paymentId === paymentId) return;
  const events = freezeForStray(milestone, paymentId);
  if (events.length > 0 && (await recordUnlessMoved(options, job, events)) === null)
    await followStray(options, { jobId, number }, paymentId);
}
