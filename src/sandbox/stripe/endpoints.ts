/** The endpoints of the API that the stand-in knows, each a function of one call. */
import { type Call, chargeById, disputeById, intentById, refundById, sessionById } from './call.ts';
import { cardByName } from './cards.ts';
import { expand } from './expand.ts';
import { invalidParam, noSuch, StripeFailure, unexpectedState } from './failure.ts';
import { listOf } from './lists.ts';
import {
  assertChargeable,
  assertKnown,
  currencyOf,
  metadataOf,
  oneOf,
  optionalFlag,
  optionalInteger,
  optionalList,
  optionalText,
  requiredInteger,
  requiredText,
} from './params.ts';
import { chargeView, intentView } from './payment-views.ts';
import { attempt, cancel, capture, createIntent, refund } from './payments.ts';
import type { Charge, Intent } from './records.ts';
import { lineItemsView, sessionView } from './session-views.ts';
import { completeIfPaid, createSession, expireSession } from './sessions.ts';
import { disputeView, eventView, refundView, type Wire } from './views.ts';

export const API_VERSION = '2026-10-28.endive';

type Endpoint = (call: Call, id: string) => Wire;

const LISTING = ['limit', 'starting_after', 'ending_before', 'created'];
const INTENT_PARAMS = [
  'amount',
  'currency',
  'capture_method',
  'confirm',
  'description',
  'metadata',
  'payment_method',
  'payment_method_types',
  'automatic_payment_methods',
  'off_session',
  'return_url',
];

/** `METHOD path`, `:id` standing for one segment. */
const ENDPOINTS: Readonly<Record<string, Endpoint>> = {
  'POST /v1/checkout/sessions': (call) => sessionView(createSession(call), call.origin),
  'GET /v1/checkout/sessions/:id': (call, id) => sessionView(sessionById(call, id), call.origin),
  'GET /v1/checkout/sessions/:id/line_items': (call, id) => lineItemsView(sessionById(call, id)),
  'POST /v1/checkout/sessions/:id/expire': (call, id) => {
    assertKnown(call.params, []);
    const session = sessionById(call, id);
    expireSession(call, session);
    return sessionView(session, call.origin);
  },
  'GET /v1/checkout/sessions': (call) => {
    assertKnown(call.params, [...LISTING, 'payment_intent', 'status', 'customer_details', 'payment_link']);
    const intent = optionalText(call.params, 'payment_intent');
    const status = optionalText(call.params, 'status');
    const records = call.state.stripe.sessions.filter(
      (one) => (intent === null || one.intentId === intent) && (status === null || one.status === status),
    );
    return listOf(call.params, records, '/v1/checkout/sessions', 'checkout.session', (one) => sessionView(one, call.origin));
  },

  'POST /v1/payment_intents': (call) => {
    const { params } = call;
    assertKnown(params, INTENT_PARAMS);
    const amount = requiredInteger(params, 'amount');
    const currency = currencyOf(params);
    assertChargeable(amount, currency, 'amount');
    const mustConfirm = optionalFlag(params, 'confirm');
    const captureMethod = oneOf(params, 'capture_method', ['automatic', 'automatic_async', 'manual'], 'automatic');
    const intent = createIntent(call, {
      amount,
      currency,
      captureMethod,
      description: optionalText(params, 'description'),
      metadata: metadataOf(params),
      sessionId: null,
      returnUrl: optionalText(params, 'return_url'),
    });
    if (mustConfirm) confirm(call, intent);
    return intentView(intent, call.origin);
  },
  'GET /v1/payment_intents/:id': (call, id) => intentView(intentById(call, id), call.origin),
  'POST /v1/payment_intents/:id': (call, id) => {
    assertKnown(call.params, ['metadata', 'description']);
    const intent = intentById(call, id);
    intent.metadata = merged(intent.metadata, metadataOf(call.params));
    intent.description = optionalText(call.params, 'description') ?? intent.description;
    return intentView(intent, call.origin);
  },
  'POST /v1/payment_intents/:id/confirm': (call, id) => {
    assertKnown(call.params, ['payment_method', 'return_url', 'off_session', 'capture_method']);
    const intent = intentById(call, id);
    confirm(call, intent);
    return intentView(intent, call.origin);
  },
  'POST /v1/payment_intents/:id/capture': (call, id) => {
    assertKnown(call.params, ['amount_to_capture', 'metadata', 'final_capture', 'statement_descriptor_suffix']);
    const amount = optionalInteger(call.params, 'amount_to_capture');
    const metadata = metadataOf(call.params);
    const intent = intentById(call, id);
    capture(call, intent, amount);
    intent.metadata = merged(intent.metadata, metadata);
    return intentView(intent, call.origin);
  },
  'POST /v1/payment_intents/:id/cancel': (call, id) => {
    assertKnown(call.params, ['cancellation_reason']);
    const reasons = ['duplicate', 'fraudulent', 'requested_by_customer', 'abandoned'] as const;
    const reason =
      optionalText(call.params, 'cancellation_reason') === null
        ? null
        : oneOf(call.params, 'cancellation_reason', reasons, 'abandoned');
    const intent = intentById(call, id);
    cancel(call, intent, reason);
    return intentView(intent, call.origin);
  },
  'GET /v1/payment_intents': (call) => {
    assertKnown(call.params, [...LISTING, 'customer']);
    return listOf(call.params, call.state.stripe.intents, '/v1/payment_intents', 'payment_intent', (one) =>
      intentView(one, call.origin),
    );
  },

  'GET /v1/charges/:id': (call, id) => chargeView(chargeById(call, id)),
  'GET /v1/charges': (call) => {
    assertKnown(call.params, [...LISTING, 'payment_intent']);
    return listOf(call.params, ofIntent(call, call.state.stripe.charges), '/v1/charges', 'charge', chargeView);
  },

  'POST /v1/refunds': (call) => {
    const { params } = call;
    assertKnown(params, ['payment_intent', 'charge', 'amount', 'reason', 'metadata']);
    const amount = optionalInteger(params, 'amount');
    const reasons = ['duplicate', 'fraudulent', 'requested_by_customer'] as const;
    const reason = optionalText(params, 'reason') === null ? null : oneOf(params, 'reason', reasons, 'requested_by_customer');
    return refundView(refund(call, chargeToRefund(call), { amount, reason, metadata: metadataOf(params) }));
  },
  'GET /v1/refunds/:id': (call, id) => refundView(refundById(call, id)),
  'GET /v1/refunds': (call) => {
    assertKnown(call.params, [...LISTING, 'payment_intent', 'charge']);
    return listOf(call.params, ofIntent(call, call.state.stripe.refunds), '/v1/refunds', 'refund', refundView);
  },

  'GET /v1/disputes/:id': (call, id) => disputeView(disputeById(call, id)),
  'GET /v1/disputes': (call) => {
    assertKnown(call.params, [...LISTING, 'payment_intent', 'charge']);
    return listOf(call.params, ofIntent(call, call.state.stripe.disputes), '/v1/disputes', 'dispute', disputeView);
  },

  'GET /v1/events/:id': (call, id) => {
    const event = call.state.stripe.events.find((one) => one.id === id);
    if (event === undefined) throw noSuch('event', id, 'id');
    return eventView(event, call.state, API_VERSION);
  },
  'GET /v1/events': (call) => {
    assertKnown(call.params, [...LISTING, 'type', 'types', 'delivery_success']);
    const type = optionalText(call.params, 'type');
    const types = optionalList(call.params, 'types');
    const records = call.state.stripe.events.filter(
      (one) => (type === null || matches(one.type, type)) && (types === null || types.some((each) => each === one.type)),
    );
    return listOf(call.params, records, '/v1/events', 'event', (one) => eventView(one, call.state, API_VERSION));
  },

  'GET /v1/balance': (call) => {
    assertKnown(call.params, []);
    const pending = call.state.stripe.charges
      .filter(({ captured, currency }) => captured && currency === 'usd')
      .reduce((sum, { amount, amountRefunded }) => sum + amount - amountRefunded, 0);
    const amount = (value: number): Wire => ({ amount: value, currency: 'usd', source_types: { card: value } });
    return { object: 'balance', available: [amount(0)], livemode: false, pending: [amount(pending)] };
  },
  'GET /v1/account': () => ({
    id: 'acct_1SandboxOperator00',
    object: 'account',
    business_type: 'individual',
    capabilities: { card_payments: 'active', transfers: 'active' },
    charges_enabled: true,
    country: 'US',
    default_currency: 'usd',
    details_submitted: true,
    email: 'sam@sandbox.example',
    metadata: {},
    payouts_enabled: true,
    type: 'standard',
  }),
};

const ROUTES = Object.entries(ENDPOINTS).map(([route, endpoint]) => {
  const [method = '', path = ''] = route.split(' ');
  return { method, segments: path.split('/'), endpoint };
});

/** Runs the endpoint of `method path`, and expands its answer. Throws `StripeFailure`. */
export function runEndpoint(call: Call, method: string, path: string): Wire {
  const segments = path.replace(/\/$/, '').split('/');
  for (const route of ROUTES) {
    if (route.method !== method || route.segments.length !== segments.length) continue;
    if (!route.segments.every((segment, index) => segment === ':id' || segment === segments[index])) continue;
    const at = route.segments.indexOf(':id');
    return expand(call, route.endpoint(call, at < 0 ? '' : decodeURIComponent(segments[at] ?? '')));
  }
  const message = `Unrecognized request URL (${method}: ${path}). Please see https://stripe.com/docs or we can help at https://support.stripe.com/.`;
  throw new StripeFailure(404, { type: 'invalid_request_error', message }, true);
}

function confirm(call: Call, intent: Intent): void {
  if (intent.status !== 'requires_payment_method' && intent.status !== 'requires_confirmation') {
    throw unexpectedState(
      `You cannot confirm this PaymentIntent because it has a status of ${intent.status}.`,
      'payment_intent_unexpected_state',
      intentView(intent, call.origin),
    );
  }
  const name = requiredText(call.params, 'payment_method');
  const card = cardByName(name);
  if (card === null) throw noSuch('PaymentMethod', name, 'payment_method');
  attempt(call, intent, card);
  const session = call.state.stripe.sessions.find(({ id }) => id === intent.sessionId);
  if (session !== undefined) completeIfPaid(call, session, intent);
  if (intent.lastError === null) return;
  throw new StripeFailure(402, {
    type: 'card_error',
    code: intent.lastError.code,
    message: intent.lastError.message,
    ...(intent.lastError.declineCode === null ? {} : { decline_code: intent.lastError.declineCode }),
    ...(intent.chargeId === null ? {} : { charge: intent.chargeId }),
    payment_intent: intentView(intent, call.origin),
  });
}

function chargeToRefund(call: Call): Charge {
  const intentId = optionalText(call.params, 'payment_intent');
  if (intentId === null) {
    const chargeId = optionalText(call.params, 'charge');
    if (chargeId === null) {
      throw invalidParam(
        'payment_intent',
        'One of the following params should be provided for this request: payment_intent or charge.',
        'parameter_missing',
      );
    }
    return chargeById(call, chargeId);
  }
  const intent = intentById(call, intentId, 'payment_intent');
  const charge = call.state.stripe.charges.find(({ id }) => id === intent.chargeId);
  if (charge === undefined)
    throw unexpectedState(`This PaymentIntent (${intent.id}) does not have a successful charge to refund.`);
  return charge;
}

function ofIntent<T extends { readonly intentId: string; readonly chargeId?: string }>(call: Call, records: readonly T[]): T[] {
  const intent = optionalText(call.params, 'payment_intent');
  const charge = optionalText(call.params, 'charge');
  return records.filter((one) => (intent === null || one.intentId === intent) && (charge === null || one.chargeId === charge));
}

/** `charge.*` matches every type that starts with `charge.` */
function matches(type: string, wanted: string): boolean {
  return wanted.endsWith('*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted;
}

/** An empty value takes a key away. */
function merged(before: Record<string, string>, changes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries({ ...before, ...changes }).filter(([, value]) => value !== ''));
}
