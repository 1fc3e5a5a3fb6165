/** One call to the API (or one submission of the hosted page) as its endpoint sees it. */
import { newId, type WorldState } from '../world-file.ts';
import { noSuch } from './failure.ts';
import type { Params } from './form.ts';
import type { Charge, Dispute, Intent, Refund, Session } from './records.ts';
import type { Wire } from './views.ts';

export interface Call {
  readonly state: WorldState;
  /** Unix seconds. */
  readonly now: number;
  /** Origin of the stand-in, for the addresses it hands out. */
  readonly origin: string;
  readonly params: Params;
  readonly requestId: string | null;
  readonly idempotencyKey: string | null;
}

/** Records that something happened, for `/v1/events` and the webhook. */
export function emit({ state, now, requestId, idempotencyKey }: Call, type: string, object: Wire): void {
  const id = newId(state, 'evt_');
  // A copy: the event shows the object as it is now, not as it will be.
  state.stripe.events.push({ id, created: now, type, object: structuredClone(object), requestId, idempotencyKey });
  if (state.stripe.webhookUrl !== null) state.stripe.deliveries.push({ eventId: id, attempts: 0 });
}

/** Each look-up throws Stripe’s 404, naming `param`, where there is no such record. */
export function sessionById({ state }: Call, id: string, param = 'session'): Session {
  return found(state.stripe.sessions, id, 'checkout.session', param);
}

export function intentById({ state }: Call, id: string, param = 'intent'): Intent {
  return found(state.stripe.intents, id, 'payment_intent', param);
}

export function chargeById({ state }: Call, id: string, param = 'charge'): Charge {
  return found(state.stripe.charges, id, 'charge', param);
}

export function refundById({ state }: Call, id: string): Refund {
  return found(state.stripe.refunds, id, 'refund', 'refund');
}

export function disputeById({ state }: Call, id: string): Dispute {
  return found(state.stripe.disputes, id, 'dispute', 'dispute');
}

function found<T extends { readonly id: string }>(records: readonly T[], id: string, object: string, param: string): T {
  const record = records.find((one) => one.id === id);
  if (record === undefined) throw noSuch(object, id, param);
  return record;
}
