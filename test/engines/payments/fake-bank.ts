/** A provider in memory: sessions, holds, captures, refunds and disputes, idempotent by key as Stripe is, with faults on demand. */
import { canonicalJson } from '../../../src/domain/canonical.ts';
import type {
  PaymentOutcome,
  PaymentProvider,
  PaymentState,
  ProviderEvent,
  SessionRequest,
  SessionState,
} from '../../../src/engines/payments/provider.ts';
import { LoopError } from '../../../src/errors.ts';
import type { Clock } from '../../../src/system/world.ts';

/** What the next write meets: the answer is lost after or before the work is done, or the write is refused. */
export type Fault =
  | 'lost_after'
  | 'lost_before'
  | { readonly refused: string; readonly mayRetry?: boolean; readonly settlesKey?: boolean };

export interface FakeBank {
  readonly provider: PaymentProvider;
  /** Calls made, by name: `capture pi_1`. */
  readonly calls: readonly string[];
  /** How much each payment ever moved; the truth that counts. */
  readonly moved: ReadonlyMap<string, number>;
  readonly sessions: ReadonlyMap<string, SessionState>;
  failNextWrite(fault: Fault): void;
  /** Reads fail until told otherwise. */
  setDown(isDown: boolean): void;
  /** The client authorises on the page. Returns the payment's id. */
  pay(sessionId: string): string;
  expirePage(sessionId: string): void;
  expireHold(paymentId: string): void;
  refund(paymentId: string, amountMinor: number): void;
  dispute(paymentId: string): string;
  closeDispute(paymentId: string, outcome: 'won' | 'lost'): void;
  /** Captures behind loop's back, as from the dashboard. */
  captureElsewhere(paymentId: string, amountMinor: number): void;
  /** Anything a test wants to say of a payment. */
  patch(paymentId: string, change: Partial<PaymentState>): void;
  payment(paymentId: string): PaymentState;
  /** A webhook body about these ids, and the headers that make it the bank's. */
  event(id: string, about: { paymentId?: string; sessionId?: string }): { body: string; headers: Headers };
}

export function fakeBank(clock: Clock, mode: 'test' | 'live' = 'test'): FakeBank {
  const sessions = new Map<string, SessionState>();
  const requests = new Map<string, SessionRequest>();
  const payments = new Map<string, PaymentState>();
  const answers = new Map<string, { readonly request: string; readonly answer: PaymentOutcome<never> }>();
  const moved = new Map<string, number>();
  const calls: string[] = [];
  const faults: Fault[] = [];
  let isDown = false;
  let count = 0;

  const change = (paymentId: string, patch: Partial<PaymentState>): PaymentState => {
    const next = { ...payment(paymentId), ...patch };
    payments.set(paymentId, next);
    return next;
  };
  const payment = (paymentId: string): PaymentState => {
    const found = payments.get(paymentId);
    if (!found) throw new Error(`no payment ${paymentId}`);
    return found;
  };

  async function write<T>(
    name: string,
    key: string,
    request: unknown,
    work: () => PaymentOutcome<T>,
  ): Promise<PaymentOutcome<T>> {
    calls.push(name);
    await Promise.resolve();
    const fault = faults.shift();
    if (typeof fault === 'object') {
      const { refused, mayRetry = false, settlesKey = false } = fault;
      return { state: 'rejected', code: refused, reason: refused, mayRetry, settlesKey };
    }
    if (fault === 'lost_before') return { state: 'unknown', reason: 'no answer' };
    const known = answers.get(key);
    const frozen = canonicalJson(request);
    if (known && known.request !== frozen)
      return { state: 'rejected', code: 'idempotency_error', reason: 'other parameters', mayRetry: false, settlesKey: false };
    const answer = (known?.answer as PaymentOutcome<T> | undefined) ?? work();
    answers.set(key, { request: frozen, answer: answer as PaymentOutcome<never> });
    return fault === 'lost_after' ? { state: 'unknown', reason: 'no answer' } : answer;
  }

  async function readOne<T>(name: string, found: T | undefined): Promise<PaymentOutcome<T>> {
    calls.push(name);
    await Promise.resolve();
    if (isDown) return { state: 'unknown', reason: 'no answer' };
    if (found) return { state: 'done', value: found };
    return { state: 'rejected', code: 'resource_missing', reason: 'no such object', mayRetry: false, settlesKey: false };
  }

  const provider: PaymentProvider = {
    id: 'stripe',
    mode,
    isPreview: false,
    openSession: (request, key) =>
      write(`open ${request.operationId}`, key, request, () => {
        const sessionId = `cs_${++count}`;
        const url = `https://pay.example/${sessionId}`;
        const expiresAt = new Date(request.expiresAt * 1000).toISOString();
        sessions.set(sessionId, { sessionId, status: 'open', url, expiresAt, paymentId: null });
        requests.set(sessionId, request);
        return { state: 'done', value: { sessionId, url, expiresAt } };
      }),
    session: (sessionId) => readOne(`session ${sessionId}`, sessions.get(sessionId)),
    expireSession: async (sessionId) => {
      bank.expirePage(sessionId);
      return readOne(`expire ${sessionId}`, sessions.get(sessionId));
    },
    payment: (paymentId) => readOne(`payment ${paymentId}`, payments.get(paymentId)),
    capture: (paymentId, amountMinor, operationId, key) =>
      write(`capture ${paymentId}`, key, { paymentId, amountMinor, operationId }, () => {
        const before = payment(paymentId);
        if (before.status !== 'requires_capture') {
          const code = 'payment_intent_unexpected_state';
          return { state: 'rejected', code, reason: code, mayRetry: false, settlesKey: true };
        }
        moved.set(paymentId, (moved.get(paymentId) ?? 0) + amountMinor);
        return {
          state: 'done',
          value: change(paymentId, { status: 'succeeded', receivedMinor: amountMinor, capturableMinor: 0, operationId }),
        };
      }),
    release: (paymentId, operationId, key) =>
      write(`release ${paymentId}`, key, { paymentId }, () => ({
        state: 'done',
        value: change(paymentId, { status: 'canceled', capturableMinor: 0, operationId }),
      })),
    readWebhook: async (rawBody, headers): Promise<ProviderEvent> => {
      if (headers.get('signature') !== 'good') throw new LoopError('against_policy', 'the webhook is refused');
      return JSON.parse(rawBody) as ProviderEvent;
    },
    check: async () => ({ ok: true, detail: 'fake' }),
  };

  const bank: FakeBank = {
    provider,
    calls,
    moved,
    sessions,
    failNextWrite: (fault) => void faults.push(fault),
    setDown: (down) => {
      isDown = down;
    },
    pay: (sessionId) => {
      const session = sessions.get(sessionId);
      const request = requests.get(sessionId);
      if (session?.status !== 'open' || !request) throw new Error(`the page ${sessionId} is not open`);
      const paymentId = `pi_${++count}`;
      payments.set(paymentId, {
        paymentId,
        status: 'requires_capture',
        amountMinor: request.amountMinor,
        capturableMinor: request.amountMinor,
        receivedMinor: 0,
        refundedMinor: 0,
        currency: request.currency,
        captureBefore: new Date(clock.now().getTime() + 7 * 86_400_000).toISOString(),
        jobId: request.jobId,
        milestone: request.milestone,
        operationId: request.operationId,
        dispute: null,
      });
      sessions.set(sessionId, { ...session, status: 'complete', url: null, paymentId });
      return paymentId;
    },
    expirePage: (sessionId) => {
      const session = sessions.get(sessionId);
      if (session?.status === 'open') sessions.set(sessionId, { ...session, status: 'expired', url: null });
    },
    expireHold: (paymentId) => {
      if (payment(paymentId).status === 'requires_capture') change(paymentId, { status: 'canceled', capturableMinor: 0 });
    },
    refund: (paymentId, amountMinor) => {
      const { receivedMinor, refundedMinor } = payment(paymentId);
      change(paymentId, { refundedMinor: Math.min(receivedMinor, refundedMinor + amountMinor) });
    },
    dispute: (paymentId) => {
      const id = `dp_${++count}`;
      change(paymentId, { dispute: { id, state: 'open' } });
      return id;
    },
    closeDispute: (paymentId, outcome) => {
      const { dispute } = payment(paymentId);
      if (dispute) change(paymentId, { dispute: { ...dispute, state: outcome } });
    },
    captureElsewhere: (paymentId, amountMinor) => {
      moved.set(paymentId, (moved.get(paymentId) ?? 0) + amountMinor);
      change(paymentId, { status: 'succeeded', receivedMinor: amountMinor, capturableMinor: 0 });
    },
    patch: (paymentId, patch) => void change(paymentId, patch),
    payment,
    event: (id, { paymentId = null, sessionId = null }: { paymentId?: string | null; sessionId?: string | null }) => ({
      body: JSON.stringify({ id, type: 'payment_intent.succeeded', live: false, paymentId, sessionId }),
      headers: new Headers({ signature: 'good' }),
    }),
  };
  return bank;
}
