/** What the Stripe stand-in remembers. Times are Unix seconds, amounts minor units, currencies lower case, as on Stripe's wire. */

export interface StripeState {
  readonly sessions: Session[];
  readonly intents: Intent[];
  readonly charges: Charge[];
  readonly refunds: Refund[];
  readonly disputes: Dispute[];
  readonly events: StoredEvent[];
  /** Events that the webhook address has not taken yet. */
  readonly deliveries: { readonly eventId: string; attempts: number }[];
  keys: RememberedKey[];
  webhookUrl: string | null;
}

export interface Session {
  readonly id: string;
  readonly created: number;
  readonly expiresAt: number;
  status: 'open' | 'complete' | 'expired';
  readonly amount: number;
  readonly currency: string;
  readonly items: readonly LineItem[];
  readonly successUrl: string;
  readonly cancelUrl: string | null;
  readonly captureMethod: 'automatic' | 'automatic_async' | 'manual';
  readonly clientReferenceId: string | null;
  readonly customerEmail: string | null;
  customer: { readonly email: string; readonly name: string } | null;
  readonly metadata: Record<string, string>;
  readonly intentData: { readonly description: string | null; readonly metadata: Record<string, string> };
  /** Made when the client first submits a card. */
  intentId: string | null;
}

export interface LineItem {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly unitAmount: number;
  readonly quantity: number;
}

type IntentStatus =
  | 'requires_payment_method'
  | 'requires_confirmation'
  | 'requires_action'
  | 'requires_capture'
  | 'succeeded'
  | 'canceled';

export interface Intent {
  readonly id: string;
  readonly created: number;
  readonly amount: number;
  readonly currency: string;
  readonly captureMethod: 'automatic' | 'automatic_async' | 'manual';
  status: IntentStatus;
  description: string | null;
  metadata: Record<string, string>;
  readonly sessionId: string | null;
  readonly returnUrl: string | null;
  card: UsedCard | null;
  /** `pm_…` */
  paymentMethodId: string | null;
  chargeId: string | null;
  amountCapturable: number;
  amountReceived: number;
  canceledAt: number | null;
  cancellationReason: string | null;
  lastError: { readonly code: string; readonly declineCode: string | null; readonly message: string } | null;
}

export interface UsedCard {
  readonly brand: 'visa' | 'mastercard' | 'amex';
  readonly last4: string;
  readonly expMonth: number;
  readonly expYear: number;
  /** What the issuer will do, decided by the test number. */
  readonly script: string;
  readonly holder: { readonly name: string | null; readonly email: string | null };
}

export interface Charge {
  readonly id: string;
  readonly intentId: string;
  readonly created: number;
  readonly amount: number;
  readonly currency: string;
  readonly description: string | null;
  readonly metadata: Record<string, string>;
  readonly card: UsedCard;
  readonly paymentMethodId: string;
  readonly usedChallenge: boolean;
  readonly failure: { readonly code: string; readonly declineCode: string | null; readonly message: string } | null;
  captured: boolean;
  amountCaptured: number;
  /** As Stripe counts: what a partial capture or a cancellation released is in it, beside real refunds. */
  amountRefunded: number;
  /** Unix seconds; null for a failed charge, one captured at once, and after the capture. */
  captureBefore: number | null;
  balanceTransactionId: string | null;
  disputeId: string | null;
}

export interface Refund {
  readonly id: string;
  readonly created: number;
  readonly chargeId: string;
  readonly intentId: string;
  readonly amount: number;
  readonly currency: string;
  readonly reason: string | null;
  readonly metadata: Record<string, string>;
}

export interface Dispute {
  readonly id: string;
  readonly created: number;
  readonly chargeId: string;
  readonly intentId: string;
  readonly amount: number;
  readonly currency: string;
  readonly reason: string;
  status: 'needs_response' | 'under_review' | 'won' | 'lost';
}

export interface StoredEvent {
  readonly id: string;
  readonly created: number;
  readonly type: string;
  /** The object as it was then, as on the wire. */
  readonly object: Readonly<Record<string, unknown>>;
  readonly requestId: string | null;
  readonly idempotencyKey: string | null;
}

/** The first answer of an idempotency key, replayed for 24 hours. */
export interface RememberedKey {
  readonly key: string;
  readonly at: number;
  readonly method: string;
  readonly path: string;
  /** Hash of the parameters. */
  readonly params: string;
  readonly status: number;
  readonly body: string;
  readonly requestId: string;
}
