/** A process of its own that presents jobs, and dies at a named point when told to. Run by `crash.test.ts`. */
import type { Channel } from '../../../src/engines/outreach/channel.ts';
import { assisted } from '../../../src/engines/outreach/channels/assisted.ts';
import { emailResend } from '../../../src/engines/outreach/channels/email-resend.ts';
import { isLoopError } from '../../../src/errors.ts';
import { openLedger } from '../../../src/store/open.ts';
import { createNet } from '../../../src/system/net.ts';
import { countingIds, fakeClock } from '../../ledger.ts';
import { CAPS, desk, KEYRING } from './desk.ts';

export interface Orders {
  readonly ledger: string;
  readonly resendUrl: string;
  readonly jobs: readonly string[];
  readonly channel: 'email' | 'assisted';
  readonly at: string;
  readonly seed: number;
  readonly dieAt: 'never' | 'before intent' | 'after intent' | 'after call';
  readonly mailsPerHour: number;
}

const orders = JSON.parse(process.argv[2] ?? '{}') as Orders;

function die(): Promise<never> {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => {});
}

function mortal(channel: Channel): Channel {
  return {
    ...channel,
    async deliver(message, key, signal) {
      if (orders.dieAt === 'after intent') return die();
      const outcome = await channel.deliver(message, key, signal);
      return orders.dieAt === 'after call' ? die() : outcome;
    },
  };
}

const clock = fakeClock(orders.at);
const ledger = await openLedger({ location: orders.ledger, clock, ids: countingIds(orders.seed) });
let links = 0;
const outreach = desk({
  ledger,
  clock,
  channels: [
    mortal(emailResend({ apiKey: 're_test', baseUrl: orders.resendUrl, net: createNet() })),
    assisted({
      copy: async () => true,
      openBrowser: async () => true,
      confirm: async () => true,
      text: async () => '',
      say: () => {},
    }),
  ],
  change: {
    caps: { ...CAPS, firstMailsPerHour: orders.mailsPerHour, firstMailsPerDay: 1_000, assistedPerDay: 1_000 },
    async linkFor(jobId, purpose) {
      // The plan of one channel asks for one link, the delivery for the second.
      if (++links > 1 && orders.dieAt === 'before intent') return die();
      return `https://loop.example/accept/${KEYRING.token('link', `${jobId}:${purpose}`)}`;
    },
  },
});

if (orders.dieAt === 'never') await new Promise((resolve) => process.stdin.once('data', resolve).once('end', resolve));
for (const jobId of orders.jobs) {
  try {
    const plan = await outreach.plan(jobId, { channel: orders.channel });
    const item = plan.items.find(({ impossible }) => impossible === null);
    if (!item) throw new Error('nothing to send');
    const { messageId } = await outreach.approve(item, 'flag');
    const { outcome } = await outreach.deliver(jobId, messageId);
    console.log(JSON.stringify({ jobId, state: outcome.state }));
  } catch (error) {
    console.log(JSON.stringify({ jobId, state: 'refused', code: isLoopError(error) ? error.code : String(error) }));
  }
}
await ledger.close();
process.exit(0);
