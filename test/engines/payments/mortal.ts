/**
 * A process of its own that authorises or captures and dies, by SIGKILL, at one named point.
 * Usage: node mortal.ts <json of MortalOrder>; prints the result or the error's code as JSON where it lives.
 */
import { money } from '../../../src/domain/money.ts';
import { createPayments } from '../../../src/engines/payments/engine.ts';
import type { PaymentProvider } from '../../../src/engines/payments/provider.ts';
import { createStripe } from '../../../src/engines/payments/stripe.ts';
import { isLoopError } from '../../../src/errors.ts';
import type { Ledger, Transactor } from '../../../src/store/ledger.ts';
import { openLedger } from '../../../src/store/open.ts';
import { createNet } from '../../../src/system/net.ts';
import type { Net } from '../../../src/system/world.ts';

export const POINTS = [
  'in the transaction of the intent',
  'after the intent, before the call',
  'while the request is on its way',
  'when the answer has arrived',
  'in the transaction of the answer',
  'after the answer is recorded',
] as const;
export type Point = (typeof POINTS)[number];

export interface MortalOrder {
  readonly what: 'authorise' | 'capture';
  readonly point: Point | null;
  readonly location: string;
  readonly baseUrl: string;
  readonly key: string;
  readonly jobId: string;
  readonly now: string;
  /** Keeps the ids of two processes apart. */
  readonly seed: string;
}

const isMain = process.argv[1]?.endsWith('mortal.ts');
if (isMain) await run(JSON.parse(process.argv[2] ?? '') as MortalOrder);

async function run({ what, point, location, baseUrl, key, jobId, now, seed }: MortalOrder): Promise<void> {
  const clock = { now: () => new Date(now), sleep: async () => {} };
  let count = 0;
  const ids = { bytes: (length: number) => new Uint8Array(length), uuid: () => `${seed}-${++count}` };
  const ledger = await openLedger({ location, clock, ids });
  const net = dyingNet(createNet(), point);
  const stripe = createStripe({ key, webhookSecret: null, baseUrl, net, mode: 'sandbox' });
  const payments = createPayments({
    ledger: dyingLedger(ledger, what, point),
    provider: dyingProvider(stripe, point),
    clock,
    ids,
  });
  try {
    const page = { returnUrl: 'https://room.example/back', cancelUrl: 'https://room.example/', title: 'Logo' };
    const result =
      what === 'authorise' ? await payments.authorise(jobId, 1, page) : await payments.capture(jobId, 1, money(14_900, 'USD'));
    process.stdout.write(JSON.stringify(result));
  } catch (error) {
    if (!isLoopError(error)) throw error;
    process.stdout.write(JSON.stringify({ code: error.code }));
  } finally {
    await ledger.close();
  }
}

function die(): Promise<never> {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => {});
}

function dyingProvider(provider: PaymentProvider, point: Point | null): PaymentProvider {
  const around = async <T>(call: () => Promise<T>): Promise<T> => {
    if (point === 'after the intent, before the call') return die();
    const answer = await call();
    return point === 'when the answer has arrived' ? die() : answer;
  };
  return {
    ...provider,
    openSession: (...args) => around(() => provider.openSession(...args)),
    capture: (...args) => around(() => provider.capture(...args)),
  };
}

function dyingNet(net: Net, point: Point | null): Net {
  return {
    ...net,
    fetch: async (input, init) => {
      const answer = net.fetch(input, init);
      if (init?.method !== 'POST' || point !== 'while the request is on its way') return answer;
      // Long enough for the request to be read, shorter than the answer is held back.
      setTimeout(() => void die(), 150);
      return answer;
    },
  };
}

function dyingLedger(ledger: Ledger, what: MortalOrder['what'], point: Point | null): Ledger {
  const answered = what === 'authorise' ? 'milestone.authorising' : 'milestone.captured';
  return {
    ...ledger,
    read: ledger.read,
    location: ledger.location,
    transact: async (by, work) => {
      let isRecorded = false;
      const result = await ledger.transact(by, (tx) =>
        work(
          new Proxy(tx, {
            get(target, name: keyof Transactor) {
              const own = target[name];
              if (name !== 'appendJob') return typeof own === 'function' ? own.bind(target) : own;
              const append: Transactor['appendJob'] = async (jobId, version, events) => {
                const job = await target.appendJob(jobId, version, events);
                const types = events.map(({ type }) => type);
                if (point === 'in the transaction of the intent' && types.includes('payment.intended')) return die();
                isRecorded ||= types.includes(answered);
                return point === 'in the transaction of the answer' && isRecorded ? die() : job;
              };
              return append;
            },
          }),
        ),
      );
      return point === 'after the answer is recorded' && isRecorded ? die() : result;
    },
  };
}
