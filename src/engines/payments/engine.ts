/**
 * Money: a hold on the client's card per milestone, captured once after the client approved the delivery.
 * Only the provider's word makes it real; every write is recorded as an intent before it leaves and settled by asking.
 */
import type { Job, Milestone } from '../../domain/job.ts';
import type { Money } from '../../domain/money.ts';
import type { Ledger } from '../../store/ledger.ts';
import type { Clock, Ids } from '../../system/world.ts';
import { authorise } from './authorisation.ts';
import { capture, showCapture } from './capture.ts';
import { receiveWebhook } from './inbox.ts';
import { observe } from './observation.ts';
import type { OpenSession, PaymentProvider, PaymentState, SessionState } from './provider.ts';
import { settleOpen } from './settlement.ts';

export interface Payments {
  /**
   * Where the client goes to authorise a milestone: a hosted page that is open already, or a new one.
   * Throws `wrong_state` unless the offer is accepted and the milestone waits for its money, `provider_…` where the page cannot be had (safe to run again).
   */
  authorise(jobId: string, number: number, page: PageWishes): Promise<Authorisation>;
  /** Asks the provider about a milestone and records what its word implies. Twice in a row, the second time records nothing. Throws `provider_…`. */
  observe(jobId: string, number: number): Promise<Observation>;
  /** What a capture would take, for the person who has to confirm it. `jobId` may be a prefix; without a number the one approved milestone is meant. Asks nobody. */
  showCapture(jobId: string, number: number | null): Promise<CaptureView>;
  /**
   * Takes what the client approved, once: run twice, at the same time or after a crash, the money moves once.
   * Throws `not_approved`, `wrong_state`, `expired` (the hold is gone), `declined`, `provider_…` (safe to run again).
   */
  capture(jobId: string, number: number, amount: Money): Promise<Captured>;
  /** Takes a webhook in. `applied` ends when its meaning is recorded and never rejects; the answer need not wait for it. */
  receiveWebhook(rawBody: string, headers: Headers): Promise<WebhookAnswer>;
  /** Brings what a crash or a lost answer left open to an end: operations by repeating the same call or by asking, events by reading the inbox. */
  settleOpen(): Promise<{ readonly settled: number; readonly open: number }>;
}

export interface PageWishes {
  readonly returnUrl: string;
  readonly cancelUrl: string;
  /** Shown on the hosted page, e.g. the service's title. */
  readonly title: string;
}

export type Authorisation =
  | { readonly state: 'open'; readonly session: OpenSession }
  /** The client is through with the page; the provider has not made up its mind. */
  | { readonly state: 'processing' }
  /** The money is held, or taken already. */
  | { readonly state: 'authorised'; readonly milestone: Milestone };

export interface Observation {
  readonly job: Job;
  readonly milestone: Milestone;
  /** Null where there is none, or where the payment was known and told enough. */
  readonly session: SessionState | null;
  readonly payment: PaymentState | null;
  /** Whether anything new was recorded. */
  readonly changed: boolean;
}

export interface CaptureView {
  readonly jobId: string;
  readonly title: string;
  readonly number: number;
  readonly amount: Money;
  readonly state: Milestone['state'];
  readonly approvedAt: string | null;
  readonly captureBefore: string | null;
  readonly paymentId: string | null;
}

export interface Captured {
  readonly jobId: string;
  readonly number: number;
  readonly captured: Money;
  readonly capturedAt: string;
  readonly paymentId: string;
  readonly state: Milestone['state'];
  /** True where the money had been taken before, so that there was nothing to do. */
  readonly before: boolean;
  /** True where the provider only previews: nothing was taken. */
  readonly isPreview: boolean;
}

export interface WebhookAnswer {
  readonly status: 200 | 400 | 503;
  /** `applied`, `ignored` (not ours), `later` (the provider could not be asked; the inbox keeps it), `again` (received before), `refused`. */
  readonly applied: Promise<'applied' | 'ignored' | 'later' | 'again' | 'refused'>;
}

export interface PaymentsOptions {
  readonly ledger: Ledger;
  readonly provider: PaymentProvider;
  readonly clock: Clock;
  readonly ids: Ids;
}

export function createPayments(options: PaymentsOptions): Payments {
  return {
    authorise: (jobId, number, page) => authorise(options, jobId, number, page),
    observe: (jobId, number) => observe(options, jobId, number),
    showCapture: (jobId, number) => showCapture(options, jobId, number),
    capture: (jobId, number, amount) => capture(options, jobId, number, amount),
    receiveWebhook: (rawBody, headers) => receiveWebhook(options, rawBody, headers),
    settleOpen: () => settleOpen(options),
  };
}
