/** The port of payments: manual capture over a hosted page. `stripe.ts` is the adapter. */

export interface PaymentProvider {
  /** The name its events carry in the inbox. */
  readonly id: 'stripe';
  readonly mode: 'test' | 'live' | 'sandbox';
  /** True where writes are answered here and sent nowhere, so that what is reported can say so. */
  readonly isPreview: boolean;
  /** Opens a hosted page on which the client authorises `amountMinor`. Called with the same request and key again when the answer to the first call was lost. */
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
  /**
   * Verifies signature, age (both sides of the clock), mode and shape of a webhook's raw body.
   * Throws `against_policy` where it is not the provider's word to this ledger, `key_missing` without a webhook secret.
   */
  readWebhook(rawBody: string, headers: Headers, now: Date): Promise<ProviderEvent>;
  /** One read-only call. Never throws. */
  check(signal: AbortSignal): Promise<{ readonly ok: boolean | null; readonly detail: string }>;
}

/** `unknown` means the provider may or may not have done it: never repeated with other parameters, settled by asking. */
export type PaymentOutcome<T> =
  | { readonly state: 'done'; readonly value: T }
  | {
      readonly state: 'rejected';
      readonly code: string;
      readonly reason: string;
      readonly mayRetry: boolean;
      /**
       * True where the refusal proves that no call with this key ever took effect, an earlier one included.
       * A rate limit or a refused credential says something about this call only.
       */
      readonly settlesKey: boolean;
    }
  | {
      readonly state: 'unknown';
      readonly reason: string;
      /** Set where the provider repeats what it answered to this key before: that call is over, and the object tells what it did. */
      readonly isReplay?: true;
    };

/** `code` of a refusal that is about our credentials, whatever the provider calls it. */
export const KEY_REFUSED = 'key_refused';
/** Start of the `code` of a refusal whose request never left this machine. */
export const NOT_REACHED = 'net_';

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
  readonly status: 'open' | 'complete' | 'expired' | 'unrecognised';
  readonly url: string | null;
  /** ISO 8601 UTC */
  readonly expiresAt: string;
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
  /** What was asked for; stays the same after a smaller capture. */
  readonly amountMinor: number;
  readonly capturableMinor: number;
  readonly receivedMinor: number;
  /** Running total given back of what was received; what a capture released is not in it. */
  readonly refundedMinor: number;
  /** Upper case. */
  readonly currency: string;
  /** ISO 8601 UTC; null where the provider gives none. */
  readonly captureBefore: string | null;
  readonly jobId: string | null;
  readonly milestone: number | null;
  /** The last operation of ours that touched the payment. */
  readonly operationId: string | null;
  readonly dispute: PaymentDispute | null;
}

/** The dispute that counts: an open one before a closed one, a later one before an earlier one. */
export interface PaymentDispute {
  readonly id: string;
  readonly state: 'open' | 'won' | 'lost' | 'unrecognised';
}

export interface ProviderEvent {
  readonly id: string;
  readonly type: string;
  readonly live: boolean;
  /** Ids of the objects the event speaks about, to be retrieved before anything is believed. */
  readonly paymentId: string | null;
  readonly sessionId: string | null;
}
