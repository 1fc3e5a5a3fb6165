/** Signed deliveries to the configured address: https://docs.stripe.com/webhooks. An event that is not taken stays pending and goes again with the next one. */
import { createHmac } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import type { WorldFile } from '../world-file.ts';
import { API_VERSION } from './endpoints.ts';
import { eventView } from './views.ts';

export interface WebhookOptions {
  readonly world: WorldFile;
  readonly now: () => Date;
  readonly secret: string;
}

export interface Webhooks {
  /** Sends what is pending, one after the other, oldest first. Runs share one delivery at a time. */
  deliver(): Promise<void>;
  /** Resolves when nothing is being delivered any more. */
  settled(): Promise<void>;
}

const DELIVERY_MS = 5_000;
const ATTEMPTS_LIMIT = 16;

/** Deliveries from this process; what another left pending goes along. */
export function createWebhooks({ world, now, secret }: WebhookOptions): Webhooks {
  let running: Promise<void> = Promise.resolve();

  const deliverAll = async (): Promise<void> => {
    const tried = new Set<string>();
    for (;;) {
      const next = world.update(({ stripe }) => {
        const waiting = stripe.deliveries.find(({ eventId }) => !tried.has(eventId));
        const event = stripe.events.find(({ id }) => id === waiting?.eventId);
        return event === undefined || stripe.webhookUrl === null ? null : { event, url: stripe.webhookUrl };
      });
      if (next === null) return;
      tried.add(next.event.id);
      const body = world.update((state) => JSON.stringify(eventView(next.event, state, API_VERSION), null, 2));
      const isTaken = await post(next.url, body, signatureOf(body, secret, now()));
      world.update(({ stripe }) => {
        const index = stripe.deliveries.findIndex(({ eventId }) => eventId === next.event.id);
        const delivery = stripe.deliveries[index];
        if (delivery === undefined) return;
        delivery.attempts += 1;
        if (isTaken || delivery.attempts >= ATTEMPTS_LIMIT) stripe.deliveries.splice(index, 1);
      });
    }
  };

  return {
    deliver() {
      running = running.then(deliverAll);
      return running;
    },
    settled: () => running,
  };
}

/** The `Stripe-Signature` header: HMAC-SHA256 over `timestamp.body`. */
function signatureOf(body: string, secret: string, at: Date): string {
  const timestamp = Math.floor(at.getTime() / 1000);
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
  return `t=${timestamp},v1=${signature}`;
}

/** True where the address answers 2xx in time. */
function post(url: string, body: string, signature: string): Promise<boolean> {
  return new Promise((resolve) => {
    const outgoing = httpRequest(
      url,
      {
        method: 'POST',
        timeout: DELIVERY_MS,
        agent: false,
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(body),
          'stripe-signature': signature,
          'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
        },
      },
      (incoming) => {
        incoming.resume();
        incoming.once('end', () => resolve((incoming.statusCode ?? 500) < 300));
        incoming.once('error', () => resolve(false));
      },
    );
    outgoing.once('timeout', () => outgoing.destroy());
    outgoing.once('error', () => resolve(false));
    outgoing.once('close', () => resolve(false));
    outgoing.end(body);
  });
}
