/** What we read of Stripe's answers, and nothing else: unknown fields are ignored, a missing one makes the answer worthless. */
import * as v from 'valibot';
import type { OpenSession, PaymentDispute, PaymentState, SessionRequest, SessionState } from './provider.ts';

const Minor = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const UnixSeconds = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(253_402_300_799));
const Metadata = v.nullish(v.record(v.string(), v.string()));
const idOf = (prefix: string) => v.pipe(v.string(), v.startsWith(prefix), v.regex(/^[A-Za-z0-9_]{4,255}$/));
const PaymentId = idOf('pi_');
/** A reference as Stripe writes it: the id, or the object itself where it was expanded. */
const PaymentRef = v.nullish(
  v.union([
    PaymentId,
    v.pipe(
      v.object({ id: PaymentId }),
      v.transform(({ id }) => id),
    ),
  ]),
);

export const SessionAnswer = v.object({
  id: idOf('cs_'),
  object: v.literal('checkout.session'),
  livemode: v.boolean(),
  status: v.nullable(v.string()),
  url: v.nullish(v.string()),
  expires_at: UnixSeconds,
  amount_total: v.nullish(Minor),
  currency: v.nullish(v.string()),
  payment_intent: PaymentRef,
  metadata: Metadata,
});
export type SessionAnswer = v.InferOutput<typeof SessionAnswer>;

const ChargeAnswer = v.object({
  object: v.literal('charge'),
  amount_refunded: Minor,
  disputed: v.boolean(),
  payment_method_details: v.nullish(v.object({ card: v.nullish(v.object({ capture_before: v.nullish(UnixSeconds) })) })),
});

/** Always asked for with `latest_charge` expanded: an id in its place would hide refunds and disputes, so it is no answer. */
export const PaymentAnswer = v.object({
  id: PaymentId,
  object: v.literal('payment_intent'),
  livemode: v.boolean(),
  status: v.string(),
  amount: Minor,
  amount_capturable: Minor,
  amount_received: Minor,
  currency: v.pipe(v.string(), v.regex(/^[A-Za-z]{3}$/)),
  metadata: Metadata,
  latest_charge: v.nullable(ChargeAnswer),
});
export type PaymentAnswer = v.InferOutput<typeof PaymentAnswer>;

export const DisputesAnswer = v.object({
  object: v.literal('list'),
  data: v.array(v.object({ id: v.string(), object: v.literal('dispute'), status: v.string(), created: UnixSeconds })),
});
export type DisputesAnswer = v.InferOutput<typeof DisputesAnswer>;

export const ListAnswer = v.object({ object: v.literal('list'), data: v.array(v.unknown()) });

export const EventAnswer = v.object({
  id: idOf('evt_'),
  object: v.literal('event'),
  type: v.pipe(v.string(), v.regex(/^[a-z0-9_.]{1,100}$/)),
  livemode: v.boolean(),
  data: v.object({ object: v.object({ id: v.nullish(v.string()), object: v.string(), payment_intent: PaymentRef }) }),
});

/** Null where the answer does not fit the request, so that nobody is sent to a page for another amount. */
export function openSessionOf(answer: SessionAnswer, request: SessionRequest, allowsHttp: boolean): OpenSession | null {
  const fits =
    answer.amount_total === request.amountMinor &&
    answer.currency?.toUpperCase() === request.currency &&
    answer.metadata?.['loop_op'] === request.operationId;
  const url = pageUrl(answer.url, allowsHttp);
  return fits && url !== null ? { sessionId: answer.id, url, expiresAt: iso(answer.expires_at) } : null;
}

export function sessionStateOf(answer: SessionAnswer, allowsHttp: boolean): SessionState {
  const { status } = answer;
  const isKnown = status === 'open' || status === 'complete' || status === 'expired';
  return {
    sessionId: answer.id,
    status: isKnown ? status : 'unrecognised',
    url: pageUrl(answer.url, allowsHttp),
    expiresAt: iso(answer.expires_at),
    paymentId: answer.payment_intent ?? null,
  };
}

export function paymentStateOf(answer: PaymentAnswer, dispute: PaymentDispute | null): PaymentState {
  const { metadata, latest_charge: charge } = answer;
  const captureBefore = charge?.payment_method_details?.card?.capture_before ?? null;
  return {
    paymentId: answer.id,
    status: STATUSES.find((known) => known === answer.status) ?? 'unrecognised',
    amountMinor: answer.amount,
    capturableMinor: answer.amount_capturable,
    receivedMinor: answer.amount_received,
    refundedMinor: refundedOf(answer),
    currency: answer.currency.toUpperCase(),
    captureBefore: captureBefore === null ? null : iso(captureBefore),
    jobId: metadata?.['loop_job'] ?? null,
    milestone: wholeNumber(metadata?.['loop_milestone']),
    operationId: metadata?.['loop_op'] ?? null,
    dispute,
  };
}

/** https://docs.stripe.com/api/disputes/object#dispute_object-status */
export function disputeOf({ data }: DisputesAnswer): PaymentDispute | null {
  const disputes = data.map(({ id, status, created }) => ({ id, created, state: DISPUTE_STATES.get(status) ?? 'unrecognised' }));
  const weight = { unrecognised: 2, open: 1, won: 0, lost: 0 } as const;
  disputes.sort((a, b) => weight[b.state] - weight[a.state] || b.created - a.created);
  const [first] = disputes;
  return first === undefined ? null : { id: first.id, state: first.state };
}

const STATUSES = [
  'requires_payment_method',
  'requires_confirmation',
  'requires_action',
  'processing',
  'requires_capture',
  'succeeded',
  'canceled',
] as const;

/** An inquiry (`warning_…`) counts as a dispute: it may become one. An appeal runs after the money is gone, so it is still lost. */
const DISPUTE_STATES: ReadonlyMap<string, PaymentDispute['state']> = new Map<string, PaymentDispute['state']>([
  ['warning_needs_response', 'open'],
  ['warning_under_review', 'open'],
  ['needs_response', 'open'],
  ['under_review', 'open'],
  ['warning_closed', 'won'],
  ['won', 'won'],
  ['lost', 'lost'],
  ['appeal_needs_response', 'lost'],
  ['appeal_under_review', 'lost'],
]);

/** Stripe books what a smaller capture, or no capture at all, releases as refunded too; only what was received can be given back. */
function refundedOf({ amount, amount_received: received, latest_charge: charge }: PaymentAnswer): number {
  if (!charge || received === 0) return 0;
  return Math.max(0, charge.amount_refunded - Math.max(0, amount - received));
}

function pageUrl(text: string | null | undefined, allowsHttp: boolean): string | null {
  if (!text || !URL.canParse(text)) return null;
  const { protocol, username } = new URL(text);
  return username === '' && (protocol === 'https:' || (allowsHttp && protocol === 'http:')) ? text : null;
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}

function iso(unixSeconds: number): string {
  return new Date(unixSeconds * 1000).toISOString();
}
