/** Checkout Sessions: https://docs.stripe.com/api/checkout/sessions */
import { newId } from '../world-file.ts';
import { type Call, emit, intentById } from './call.ts';
import { invalidParam, unexpectedState } from './failure.ts';
import {
  assertChargeable,
  assertKnown,
  currencyOf,
  isList,
  metadataOf,
  oneOf,
  optionalGroup,
  optionalInteger,
  optionalList,
  optionalText,
  requiredInteger,
  requiredText,
} from './params.ts';
import { attempt, createIntent, release } from './payments.ts';
import type { Intent, LineItem, Session, UsedCard } from './records.ts';
import { sessionView } from './session-views.ts';

const MIN_SECONDS = 30 * 60;
const MAX_SECONDS = 24 * 60 * 60;
const CAPTURE_METHODS = ['automatic', 'automatic_async', 'manual'] as const;

/** Parameters of the API that the stand-in takes. What it cannot act on it refuses, rather than to seem to do it. */
const KNOWN = [
  'mode',
  'allowed_payment_method_types',
  'success_url',
  'cancel_url',
  'line_items',
  'expires_at',
  'client_reference_id',
  'customer_email',
  'customer_creation',
  'metadata',
  'payment_intent_data',
  'payment_method_types',
  'payment_method_options',
  'currency',
  'locale',
  'submit_type',
  'billing_address_collection',
  'ui_mode',
  'adaptive_pricing',
  'custom_text',
  'origin_context',
  'allow_promotion_codes',
  'phone_number_collection',
];
const KNOWN_INTENT_DATA = ['capture_method', 'description', 'metadata', 'receipt_email', 'statement_descriptor_suffix'];

/** Opens a session. Throws for parameters that Stripe refuses. */
export function createSession(call: Call): Session {
  const { params, now } = call;
  assertKnown(params, KNOWN);
  oneOf(params, 'mode', ['payment'], 'payment');
  if (params['mode'] === undefined) throw invalidParam('mode', 'You must provide a `mode`.', 'parameter_missing');
  oneOf(params, 'ui_mode', ['hosted_page'], 'hosted_page');
  const intentData = optionalGroup(params, 'payment_intent_data') ?? {};
  assertKnown(intentData, KNOWN_INTENT_DATA, 'payment_intent_data');
  const lines = readLineItems(call);
  const currency = lines.currency;
  const amount = lines.items.reduce((sum, item) => sum + item.unitAmount * item.quantity, 0);
  assertChargeable(amount, currency, 'line_items');
  const session: Session = {
    id: newId(call.state, 'cs_test_a1', 58),
    created: now,
    expiresAt: readExpiry(call),
    status: 'open',
    amount,
    currency,
    items: lines.items,
    successUrl: readUrl(requiredText(params, 'success_url'), 'success_url'),
    cancelUrl: params['cancel_url'] === undefined ? null : readUrl(requiredText(params, 'cancel_url'), 'cancel_url'),
    captureMethod: oneOf(intentData, 'capture_method', CAPTURE_METHODS, 'automatic', 'payment_intent_data[capture_method]'),
    clientReferenceId: optionalText(params, 'client_reference_id'),
    customerEmail: optionalText(params, 'customer_email'),
    customer: null,
    metadata: metadataOf(params),
    intentData: {
      description: optionalText(intentData, 'description', 'payment_intent_data[description]'),
      metadata: metadataOf(intentData, 'payment_intent_data[metadata]'),
    },
    intentId: null,
  };
  call.state.stripe.sessions.push(session);
  return session;
}

/** Ends an open session by hand. Throws where it is not open. */
export function expireSession(call: Call, session: Session): void {
  if (session.status !== 'open') {
    throw unexpectedState(
      `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${session.status}\`.`,
    );
  }
  lapse(call, session);
}

/** The session is over without a payment; what its intent still waits for is canceled. */
export function lapse(call: Call, session: Session): void {
  session.status = 'expired';
  if (session.intentId !== null) release(call, intentById(call, session.intentId), 'abandoned', 'charge.expired');
  emit(call, 'checkout.session.expired', sessionView(session, call.origin));
}

/** The client submits a card on the hosted page. */
export function submitCard(call: Call, session: Session, card: UsedCard): Intent {
  const intent =
    session.intentId === null
      ? createIntent(call, {
          amount: session.amount,
          currency: session.currency,
          captureMethod: session.captureMethod,
          description: session.intentData.description,
          metadata: { ...session.intentData.metadata },
          sessionId: session.id,
          returnUrl: null,
        })
      : intentById(call, session.intentId);
  session.intentId = intent.id;
  session.customer = { email: card.holder.email ?? '', name: card.holder.name ?? '' };
  attempt(call, intent, card);
  completeIfPaid(call, session, intent);
  return intent;
}

/** The session is complete once the card is authorised; money is only what its intent says. */
export function completeIfPaid(call: Call, session: Session, intent: Intent): void {
  if (session.status !== 'open' || (intent.status !== 'requires_capture' && intent.status !== 'succeeded')) return;
  session.status = 'complete';
  emit(call, 'checkout.session.completed', sessionView(session, call.origin));
}

/** Where the client goes after the payment. */
export function returnAddress(session: Session): string {
  return session.successUrl.replaceAll('{CHECKOUT_SESSION_ID}', session.id);
}

function readLineItems({ params, state }: Call): { items: LineItem[]; currency: string } {
  const list = optionalList(params, 'line_items');
  if (list === null || list.length === 0) {
    throw invalidParam('line_items', 'The `line_items` parameter is required in payment mode.', 'parameter_missing');
  }
  const currencies = new Set<string>();
  const items = list.map((line, index): LineItem => {
    const path = `line_items[${index}]`;
    if (typeof line === 'string' || isList(line)) throw invalidParam(path, 'Invalid object');
    assertKnown(line, ['price_data', 'quantity', 'adjustable_quantity'], path);
    const price = optionalGroup(line, 'price_data', `${path}[price_data]`);
    if (price === null)
      throw invalidParam(`${path}[price_data]`, 'The stand-in has no stored prices: give `price_data`.', 'parameter_missing');
    assertKnown(price, ['currency', 'unit_amount', 'product_data', 'tax_behavior'], `${path}[price_data]`);
    const product = optionalGroup(price, 'product_data', `${path}[price_data][product_data]`) ?? {};
    assertKnown(
      product,
      ['name', 'description', 'images', 'metadata', 'tax_code', 'unit_label'],
      `${path}[price_data][product_data]`,
    );
    currencies.add(currencyOf(price, `${path}[price_data][currency]`));
    const quantity = requiredInteger(line, 'quantity', `${path}[quantity]`);
    const unitAmount = requiredInteger(price, 'unit_amount', `${path}[price_data][unit_amount]`);
    if (quantity < 1 || unitAmount < 0) throw invalidParam(path, 'Invalid non-negative integer', 'parameter_invalid_integer');
    return {
      id: newId(state, 'li_1'),
      name: requiredText(product, 'name', `${path}[price_data][product_data][name]`),
      description: optionalText(product, 'description', `${path}[price_data][product_data][description]`),
      unitAmount,
      quantity,
    };
  });
  const [currency] = currencies;
  if (currencies.size !== 1 || currency === undefined) throw invalidParam('line_items', 'All line items must use one currency.');
  return { items, currency };
}

function readExpiry({ params, now }: Call): number {
  const expiresAt = optionalInteger(params, 'expires_at') ?? now + MAX_SECONDS;
  if (expiresAt < now + MIN_SECONDS) {
    throw invalidParam('expires_at', 'The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.');
  }
  if (expiresAt > now + MAX_SECONDS) {
    throw invalidParam('expires_at', 'The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.');
  }
  return expiresAt;
}

function readUrl(text: string, param: string): string {
  if (!URL.canParse(text.replaceAll('{CHECKOUT_SESSION_ID}', 'x')) || text.length > 5000) {
    throw invalidParam(param, 'Not a valid URL', 'url_invalid');
  }
  return text;
}
