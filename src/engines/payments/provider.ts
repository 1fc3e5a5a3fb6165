/** The port of payments: manual capture over a hosted page. `stripe.ts` is the adapter. */

export interface PaymentProvider {
  readonly mode: 'test' | 'live' | 'sandbox';
  /** Opens a hosted page on which the client authorises `amountMinor`. Called once per operation id with its own key. */
  openSession(request: SessionRequest, key: string, signal: AbortSignal): Promise<PaymentOutcome<OpenSession>>;
  session(sessionId: string, signal: AbortSignal): Promise<PaymentOutcome<SessionState>>;
  /** Ends an open page so that nothing can be authorised on it any more. */
  expireSession(sessionId: string, key: string, signal: AbortSignal): Promise<PaymentOutcome<SessionState>>;
  payment(paymentId: string, signal: AbortSignal): Promise<PaymentOutcome<PaymentState>>;
  capture(
    paymentId: string,
    amountMinor: number,
    operationId: string,
    key: string,
    signal: AbortSignal,
  ): Promise<PaymentOutcome<PaymentState>>;
  /** Releases the hold. */
  release(paymentId: string, operationId: string, key: string, signal: AbortSignal): Promise<PaymentOutcome<PaymentState>>;
  /** Verifies signature, age (both sides of the clock) and shape of a webhook's raw body. Throws `against_policy` where it is not the provider's. */
  readWebhook(rawBody: string, headers: Headers, now: Date): ProviderEvent;
  check(signal: AbortSignal): Promise<{ readonly ok: boolean; readonly detail: string }>;
}

/** `unknown` means the provider may or may not have done it: never repeated with other parameters, settled by asking. */
export type PaymentOutcome<T> =
  | { readonly state: 'done'; readonly value: T }
  | { readonly state: 'rejected'; readonly code: string; readonly reason: string; readonly mayRetry: boolean }
  | { readonly state: 'unknown'; readonly reason: string };

export interface SessionRequest {
  readonly operationId: string;
  readonly jobId: string;
  readonly milestone: number;
  readonly amountMinor: number;
  readonly currency: string;
  readonly title: string;
  readonly description: string;
  readonly returnUrl: string;
  readonly cancelUrl: string;
  /** Unix seconds; 30 minutes to 24 hours ahead. */
  readonly expiresAt: number;
}

export interface OpenSession {
  readonly sessionId: string;
  readonly url: string;
  /** ISO 8601 UTC */
  readonly expiresAt: string;
}

export interface SessionState {
  readonly sessionId: string;
  readonly status: 'open' | 'complete' | 'expired';
  readonly url: string | null;
  readonly paymentId: string | null;
}

export interface PaymentState {
  readonly paymentId: string;
  /** The provider's own word; a word not in this list arrives as `unrecognised` and freezes the milestone. */
  readonly status:
    | 'requires_payment_method'
    | 'requires_confirmation'
    | 'requires_action'
    | 'processing'
    | 'requires_capture'
    | 'succeeded'
    | 'canceled'
    | 'unrecognised';
  readonly amountMinor: number;
  readonly capturableMinor: number;
  readonly receivedMinor: number;
  readonly refundedMinor: number;
  readonly currency: string;
  /** ISO 8601 UTC; null where the provider gives none. */
  readonly captureBefore: string | null;
  readonly jobId: string | null;
  readonly milestone: number | null;
  readonly operationId: string | null;
  readonly disputeId: string | null;
}

export interface ProviderEvent {
  readonly id: string;
  readonly type: string;
  readonly live: boolean;
  /** Ids of the objects the event speaks about, to be retrieved before anything is believed. */
  readonly paymentId: string | null;
  readonly sessionId: string | null;
}
