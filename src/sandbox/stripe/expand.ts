/** `expand[]`: objects in the place of their ids, https://docs.stripe.com/api/expanding_objects */
import type { Call } from './call.ts';
import { invalidParam } from './failure.ts';
import type { Params } from './form.ts';
import { optionalList } from './params.ts';
import { chargeView, intentView, paymentMethodView } from './payment-views.ts';
import { lineItemsView, sessionView } from './session-views.ts';
import { disputeView, refundView, type Wire } from './views.ts';

const DEPTH_LIMIT = 4;

/** Expands `view` in place as the call asks. Throws for a field that is none or cannot be expanded. */
export function expand(call: Call, view: Wire): Wire {
  for (const path of pathsOf(call.params)) {
    const fields = path.split('.');
    if (fields.length > DEPTH_LIMIT) throw invalidParam('expand', 'You cannot expand more than 4 levels of a property.');
    expandField(call, view, fields, path);
  }
  return view;
}

function pathsOf(params: Params): string[] {
  return (optionalList(params, 'expand') ?? []).map((path) => {
    if (typeof path !== 'string') throw invalidParam('expand', 'Invalid array of strings');
    return path;
  });
}

function expandField(call: Call, target: Wire, [field, ...rest]: readonly string[], path: string): void {
  if (field === undefined) return;
  if (field === 'data' && Array.isArray(target['data'])) {
    for (const item of target['data'] as Wire[]) expandField(call, item, rest, path);
    return;
  }
  const value = target[field];
  const included = value === undefined ? includable(call, target, field) : null;
  if (included !== null) target[field] = included;
  else if (typeof value === 'string') {
    const object = objectById(call, value);
    if (object === null) throw invalidParam('expand', `This property cannot be expanded (${path}).`);
    target[field] = object;
  } else if (value === undefined) {
    throw invalidParam('expand', `This property cannot be expanded because it does not exist (${path}).`);
  }
  const next = target[field];
  if (typeof next === 'object' && next !== null) expandField(call, next as Wire, rest, path);
}

/** Lists that stand in an object only when asked for. */
function includable({ state }: Call, target: Wire, field: string): Wire | null {
  const { sessions, refunds } = state.stripe;
  const session = sessions.find(({ id }) => id === target['id']);
  if (session !== undefined && field === 'line_items') return lineItemsView(session);
  if (target['object'] === 'charge' && field === 'refunds') {
    return {
      object: 'list',
      data: refunds
        .filter(({ chargeId }) => chargeId === target['id'])
        .map(refundView)
        .reverse(),
      has_more: false,
      url: `/v1/charges/${String(target['id'])}/refunds`,
    };
  }
  return null;
}

function objectById({ state, origin }: Call, id: string): Wire | null {
  const { sessions, intents, charges, refunds, disputes } = state.stripe;
  const session = sessions.find((one) => one.id === id);
  if (session !== undefined) return sessionView(session, origin);
  const intent = intents.find((one) => one.id === id);
  if (intent !== undefined) return intentView(intent, origin);
  const charge = charges.find((one) => one.id === id);
  if (charge !== undefined) return chargeView(charge);
  const refund = refunds.find((one) => one.id === id);
  if (refund !== undefined) return refundView(refund);
  const dispute = disputes.find((one) => one.id === id);
  if (dispute !== undefined) return disputeView(dispute);
  const payer = intents.find((one) => one.paymentMethodId === id);
  if (payer?.card) return paymentMethodView(id, payer.card, payer.created);
  const settled = charges.find((one) => one.balanceTransactionId === id);
  if (settled === undefined) return null;
  const fee = Math.round(settled.amountCaptured * 0.029) + 30;
  return {
    id,
    object: 'balance_transaction',
    amount: settled.amountCaptured,
    available_on: settled.created + 2 * 86_400,
    balance_type: 'payments',
    created: settled.created,
    currency: settled.currency,
    description: settled.description,
    exchange_rate: null,
    fee,
    fee_details: [
      { amount: fee, application: null, currency: settled.currency, description: 'Stripe processing fees', type: 'stripe_fee' },
    ],
    net: settled.amountCaptured - fee,
    reporting_category: 'charge',
    source: settled.id,
    status: 'pending',
    type: 'charge',
  };
}
