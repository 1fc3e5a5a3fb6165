/** What happens to a payment: attempt, challenge, capture, cancellation, expiry, refund, dispute. Every move emits Stripe's events for it. */
import { newId } from '../world-file.ts';
import { type Call, chargeById, emit } from './call.ts';
import { scriptOf } from './cards.ts';
import { invalidParam, unexpectedState } from './failure.ts';
import { chargeView, intentView } from './payment-views.ts';
import type { Charge, Dispute, Intent, Refund, UsedCard } from './records.ts';
import { disputeView, refundView } from './views.ts';

/** A card hold made with the client present lasts seven days: https://docs.stripe.com/payments/place-a-hold-on-a-payment-method */
const HOLD_SECONDS = 7 * 86_400;
const CANCELABLE: readonly Intent['status'][] = [
  'requires_payment_method',
  'requires_capture',
  'requires_confirmation',
  'requires_action',
];

export interface NewIntent {
  readonly amount: number;
  readonly currency: string;
  readonly captureMethod: Intent['captureMethod'];
  readonly description: string | null;
  readonly metadata: Record<string, string>;
  readonly sessionId: string | null;
  readonly returnUrl: string | null;
}

/** A new intent that waits for a payment method. */
export function createIntent(call: Call, fields: NewIntent): Intent {
  const intent: Intent = {
    ...fields,
    id: newId(call.state, 'pi_3'),
    created: call.now,
    status: 'requires_payment_method',
    card: null,
    paymentMethodId: null,
    chargeId: null,
    amountCapturable: 0,
    amountReceived: 0,
    canceledAt: null,
    cancellationReason: null,
    lastError: null,
  };
  call.state.stripe.intents.push(intent);
  emit(call, 'payment_intent.created', intentView(intent, call.origin));
  return intent;
}

/** Gives the card to its issuer. The intent is then authorised, waiting for 3D Secure (`requires_action`), or declined (`requires_payment_method` with `lastError`). */
export function attempt(call: Call, intent: Intent, card: UsedCard): void {
  intent.card = card;
  intent.paymentMethodId = newId(call.state, 'pm_1');
  intent.lastError = null;
  if (!scriptOf(card).challenges) {
    settle(call, intent, card, false);
    return;
  }
  intent.status = 'requires_action';
  emit(call, 'payment_intent.requires_action', intentView(intent, call.origin));
}

/** The client passed or failed the 3D Secure challenge. Does nothing where none is open, as when the page is sent twice. */
export function finishChallenge(call: Call, intent: Intent, hasPassed: boolean): void {
  if (intent.status !== 'requires_action' || intent.card === null) return;
  if (hasPassed) {
    settle(call, intent, intent.card, true);
    return;
  }
  intent.status = 'requires_payment_method';
  intent.paymentMethodId = null;
  intent.lastError = {
    code: 'payment_intent_authentication_failure',
    declineCode: null,
    message: 'We are unable to authenticate your payment method. Please choose a different payment method and try again.',
  };
  emit(call, 'payment_intent.payment_failed', intentView(intent, call.origin));
}

/** Captures once; what a smaller amount leaves over is released. Throws where nothing is held or more is asked than held. */
export function capture(call: Call, intent: Intent, amount: number | null): void {
  if (intent.status !== 'requires_capture') {
    const why =
      intent.status === 'succeeded'
        ? 'it has already been captured.'
        : `it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be captured: requires_capture.`;
    throw unexpectedState(
      `This PaymentIntent could not be captured because ${why}`,
      'payment_intent_unexpected_state',
      intentView(intent, call.origin),
    );
  }
  const captured = amount ?? intent.amountCapturable;
  if (captured < 1) throw invalidParam('amount_to_capture', 'Invalid positive integer', 'parameter_invalid_integer');
  if (captured > intent.amountCapturable) {
    throw unexpectedState(
      'The requested capture amount is greater than the amount you can capture for this charge.',
      'amount_too_large',
    );
  }
  const charge = chargeById(call, intent.chargeId ?? '');
  charge.captured = true;
  charge.amountCaptured = captured;
  charge.amountRefunded = charge.amount - captured;
  charge.captureBefore = null;
  charge.balanceTransactionId = newId(call.state, 'txn_3');
  intent.status = 'succeeded';
  intent.amountCapturable = 0;
  intent.amountReceived = captured;
  emit(call, 'charge.captured', chargeView(charge));
  emit(call, 'payment_intent.succeeded', intentView(intent, call.origin));
}

/** Releases the hold, or ends an intent on which nothing is held yet. */
export function cancel(call: Call, intent: Intent, reason: string | null): void {
  if (!CANCELABLE.includes(intent.status)) {
    throw unexpectedState(
      `You cannot cancel this PaymentIntent because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be canceled: ${CANCELABLE.join(', ')}, processing.`,
      'payment_intent_unexpected_state',
      intentView(intent, call.origin),
    );
  }
  if (intent.sessionId !== null && intent.status !== 'requires_capture') {
    throw unexpectedState(
      'You cannot cancel a PaymentIntent created by Checkout before its session has completed. Expire the Checkout Session instead.',
      'payment_intent_unexpected_state',
      intentView(intent, call.origin),
    );
  }
  release(call, intent, reason, 'charge.refunded');
}

/** The hold lapses: the issuer takes the money back, the intent is canceled. */
export function expireHold(call: Call, intent: Intent): void {
  release(call, intent, 'automatic', 'charge.expired');
}

/** Ends an intent whatever its state, releasing what is held. */
export function release(call: Call, intent: Intent, reason: string | null, chargeEvent: string): void {
  const charge = call.state.stripe.charges.find(({ id }) => id === intent.chargeId);
  const isHeld = intent.status === 'requires_capture';
  intent.status = 'canceled';
  intent.amountCapturable = 0;
  intent.canceledAt = call.now;
  intent.cancellationReason = reason;
  if (isHeld && charge !== undefined) {
    charge.amountRefunded = charge.amount;
    charge.captureBefore = null;
    emit(call, chargeEvent, chargeView(charge));
  }
  emit(call, 'payment_intent.canceled', intentView(intent, call.origin));
}

/** Gives back captured money. Throws where nothing was captured, too much is asked, or a dispute has taken it already. */
export function refund(
  call: Call,
  charge: Charge,
  fields: { readonly amount: number | null; readonly reason: string | null; readonly metadata: Record<string, string> },
): Refund {
  if (!charge.captured) {
    throw unexpectedState(`This PaymentIntent (${charge.intentId}) does not have a successful charge to refund.`);
  }
  if (charge.disputeId !== null) {
    throw unexpectedState(`Charge ${charge.id} has been charged back; cannot issue a refund.`, 'charge_disputed');
  }
  const left = charge.amount - charge.amountRefunded;
  if (left === 0) throw unexpectedState(`Charge ${charge.id} has already been refunded.`, 'charge_already_refunded');
  const amount = fields.amount ?? left;
  if (amount < 1) throw invalidParam('amount', 'Invalid positive integer', 'parameter_invalid_integer');
  if (amount > left) throw unexpectedState(`Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`);
  const record: Refund = {
    id: newId(call.state, 're_3'),
    created: call.now,
    chargeId: charge.id,
    intentId: charge.intentId,
    amount,
    currency: charge.currency,
    reason: fields.reason,
    metadata: fields.metadata,
  };
  call.state.stripe.refunds.push(record);
  charge.amountRefunded += amount;
  emit(call, 'refund.created', refundView(record));
  emit(call, 'charge.refunded', chargeView(charge));
  return record;
}

/** The client's bank takes the money back, as after a test card or by control. Throws where nothing was captured or a dispute is open. */
export function openDispute(call: Call, charge: Charge): Dispute {
  if (!charge.captured) throw unexpectedState(`Charge ${charge.id} is not captured; nothing can be disputed.`);
  if (charge.disputeId !== null) throw unexpectedState(`Charge ${charge.id} is already disputed.`);
  const dispute: Dispute = {
    id: newId(call.state, 'du_1'),
    created: call.now,
    chargeId: charge.id,
    intentId: charge.intentId,
    amount: charge.amountCaptured,
    currency: charge.currency,
    reason: 'fraudulent',
    status: 'needs_response',
  };
  call.state.stripe.disputes.push(dispute);
  charge.disputeId = dispute.id;
  emit(call, 'charge.dispute.created', disputeView(dispute));
  emit(call, 'charge.dispute.funds_withdrawn', disputeView(dispute));
  return dispute;
}

/** The bank decides: won gives the money back to the operator. */
export function closeDispute(call: Call, dispute: Dispute, outcome: 'won' | 'lost'): void {
  dispute.status = outcome;
  if (outcome === 'won') emit(call, 'charge.dispute.funds_reinstated', disputeView(dispute));
  emit(call, 'charge.dispute.closed', disputeView(dispute));
}

/** The issuer's decision. */
function settle(call: Call, intent: Intent, card: UsedCard, usedChallenge: boolean): void {
  const { refusal, isDisputed } = scriptOf(card);
  const isManual = intent.captureMethod === 'manual';
  const charge: Charge = {
    id: newId(call.state, 'ch_3'),
    intentId: intent.id,
    created: call.now,
    amount: intent.amount,
    currency: intent.currency,
    description: intent.description,
    metadata: intent.metadata,
    card,
    paymentMethodId: intent.paymentMethodId ?? '',
    usedChallenge,
    failure: refusal,
    captured: refusal === null && !isManual,
    amountCaptured: refusal === null && !isManual ? intent.amount : 0,
    amountRefunded: 0,
    captureBefore: refusal === null && isManual ? call.now + HOLD_SECONDS : null,
    balanceTransactionId: refusal === null && !isManual ? newId(call.state, 'txn_3') : null,
    disputeId: null,
  };
  call.state.stripe.charges.push(charge);
  intent.chargeId = charge.id;
  if (refusal !== null) {
    intent.status = 'requires_payment_method';
    intent.paymentMethodId = null;
    intent.lastError = refusal;
    emit(call, 'charge.failed', chargeView(charge));
    emit(call, 'payment_intent.payment_failed', intentView(intent, call.origin));
    return;
  }
  emit(call, 'charge.succeeded', chargeView(charge));
  if (isManual) {
    intent.status = 'requires_capture';
    intent.amountCapturable = intent.amount;
    emit(call, 'payment_intent.amount_capturable_updated', intentView(intent, call.origin));
    return;
  }
  intent.status = 'succeeded';
  intent.amountReceived = intent.amount;
  emit(call, 'payment_intent.succeeded', intentView(intent, call.origin));
  if (isDisputed === true) openDispute(call, charge);
}
