/** The hand of the test, the demo and the curious: what no provider's API offers. */
import { type Fault, SANDBOX_PROVIDERS, type SandboxProvider } from './fault.ts';
import type { StoredMail } from './mailbox.ts';
import type { Call } from './stripe/call.ts';
import { chargeById, disputeById, intentById, sessionById } from './stripe/call.ts';
import { closeDispute, expireHold, openDispute, refund } from './stripe/payments.ts';
import { passTime } from './stripe/server.ts';
import { lapse } from './stripe/sessions.ts';
import type { Webhooks } from './stripe/webhooks.ts';
import type { WorldFile } from './world-file.ts';

export interface Control {
  /** The next matching request of this provider meets the fault; several queue up. */
  fail(provider: SandboxProvider, fault: Fault): void;
  /** Takes back every fault that still waits. */
  clearFaults(): void;
  /** Lets time do its work now instead of at the next request: holds past `capture_before` and sessions past `expires_at` end. */
  passTime(): void;
  /** Ends one hold at once, whatever the clock says. Takes a PaymentIntent id. */
  expireHold(paymentId: string): void;
  expireSession(sessionId: string): void;
  /** Refund from the provider's dashboard; the rest where no amount is given. Returns the refund's id. */
  refund(paymentId: string, amountMinor?: number): string;
  /** The client's bank disputes the payment. Returns the dispute's id. */
  dispute(paymentId: string): string;
  closeDispute(disputeId: string, outcome: 'won' | 'lost'): void;
  /** Where signed events go from now on; null stops them. Events that nobody took meanwhile stay in `/v1/events`. */
  setWebhook(url: string | null): void;
  /** Sends pending events again and resolves when every one had its attempt. */
  deliverWebhooks(): Promise<void>;
  /** Every accepted mail, oldest first, whichever way it came. */
  mails(): readonly StoredMail[];
  /** Every comment left on GitHub, oldest first. */
  comments(): readonly { readonly id: number; readonly issue: string; readonly body: string }[];
}

export interface ControlOptions {
  readonly world: WorldFile;
  readonly now: () => Date;
  /** Of the Stripe stand-in. */
  readonly origin: string;
  readonly webhooks: Webhooks;
}

/** Control over a world, whichever process holds its servers. Its methods throw the provider’s own refusal where something is impossible, such as a dispute of what was not captured. */
export function createControl({ world, now, origin, webhooks }: ControlOptions): Control {
  const act = <T>(run: (call: Call) => T): T => {
    const result = world.update((state) =>
      run({ state, now: Math.floor(now().getTime() / 1000), origin, params: {}, requestId: null, idempotencyKey: null }),
    );
    void webhooks.deliver();
    return result;
  };
  return {
    fail(provider, fault) {
      if (!SANDBOX_PROVIDERS.includes(provider)) throw new RangeError(`no stand-in is called ${provider}`);
      // On SMTP a fault without a stage meets the final dot, where it matters most.
      const staged = provider === 'smtp' && fault.path === undefined ? { ...fault, path: 'data' } : fault;
      world.update((state) => state.faults.push({ provider, fault: staged, left: fault.times ?? 1 }));
    },
    clearFaults: () => world.update((state) => void state.faults.splice(0)),
    passTime: () => act(passTime),
    expireHold: (paymentId) => act((call) => expireHold(call, intentById(call, paymentId))),
    expireSession: (sessionId) => act((call) => lapse(call, sessionById(call, sessionId))),
    refund: (paymentId, amountMinor) =>
      act((call) => refund(call, chargeOf(call, paymentId), { amount: amountMinor ?? null, reason: null, metadata: {} }).id),
    dispute: (paymentId) => act((call) => openDispute(call, chargeOf(call, paymentId)).id),
    closeDispute: (disputeId, outcome) => act((call) => closeDispute(call, disputeById(call, disputeId), outcome)),
    setWebhook: (url) =>
      world.update(({ stripe }) => {
        stripe.webhookUrl = url;
        if (url === null) stripe.deliveries.splice(0);
      }),
    deliverWebhooks: () => webhooks.deliver(),
    mails: () => world.update((state) => [...state.mails]),
    comments: () => world.update((state) => state.github.comments.map(({ id, issue, body }) => ({ id, issue, body }))),
  };
}

function chargeOf(call: Call, paymentId: string): ReturnType<typeof chargeById> {
  return chargeById(call, intentById(call, paymentId).chargeId ?? '');
}
