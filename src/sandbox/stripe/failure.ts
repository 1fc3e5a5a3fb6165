/** Stripe's errors: https://docs.stripe.com/api/errors and https://docs.stripe.com/error-codes */

export interface StripeErrorBody {
  readonly type: 'invalid_request_error' | 'card_error' | 'idempotency_error' | 'api_error';
  readonly code?: string;
  readonly message: string;
  readonly param?: string;
  readonly decline_code?: string;
  readonly charge?: string;
  readonly doc_url?: string;
  readonly payment_intent?: unknown;
}

/** What an endpoint throws instead of answering. `isEarly`: the request was refused before the endpoint ran, so no idempotency key remembers it. */
export class StripeFailure extends Error {
  readonly status: number;
  readonly body: StripeErrorBody;
  readonly isEarly: boolean;

  constructor(status: number, body: Omit<StripeErrorBody, 'doc_url'>, isEarly = false) {
    super(body.message);
    this.name = 'StripeFailure';
    this.status = status;
    this.body =
      body.code === undefined
        ? body
        : { ...body, doc_url: `https://stripe.com/docs/error-codes/${body.code.replaceAll('_', '-')}` };
    this.isEarly = isEarly;
  }
}

/** A parameter that fails validation: nothing ran, nothing is remembered. */
export function invalidParam(param: string, message: string, code?: string): StripeFailure {
  return new StripeFailure(400, { type: 'invalid_request_error', message, param, ...(code === undefined ? {} : { code }) }, true);
}

/** 404 for an id that this account does not have. */
export function noSuch(object: string, id: string, param: string): StripeFailure {
  return new StripeFailure(404, {
    type: 'invalid_request_error',
    code: 'resource_missing',
    message: `No such ${object}: '${id}'`,
    param,
  });
}

/** The object is not in a state that allows this. */
export function unexpectedState(message: string, code?: string, paymentIntent?: unknown): StripeFailure {
  return new StripeFailure(400, {
    type: 'invalid_request_error',
    message,
    ...(code === undefined ? {} : { code }),
    ...(paymentIntent === undefined ? {} : { payment_intent: paymentIntent }),
  });
}
