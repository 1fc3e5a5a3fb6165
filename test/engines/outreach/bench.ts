/** One outreach engine on a real ledger for each test of a file, with providers that answer as the test says. */
import { afterEach, beforeEach } from 'vitest';
import type { Message } from '../../../src/domain/job.ts';
import type { Delivery } from '../../../src/engines/outreach/delivery.ts';
import type { Outreach } from '../../../src/engines/outreach/engine.ts';
import type { Plan, PlanItem } from '../../../src/engines/outreach/plan.ts';
import { type HttpStandIn, httpStandIn, type Seen } from '../../contract/loopback.ts';
import { assertRebuildEqual, type TemporaryLedger, temporaryLedger } from '../../ledger.ts';
import { type DeskOptions, desk } from './desk.ts';

type Answer = (seen: Seen) => [status: number, json: unknown];

export interface Bench {
  store: TemporaryLedger;
  resend: HttpStandIn;
  githubApi: HttpStandIn;
  /** How the providers answer from now on. */
  answers: { resend: Answer; github: Answer };
  outreach(change?: DeskOptions['change'], person?: DeskOptions['person']): Outreach;
  messagesOf(jobId: string): Promise<readonly Message[]>;
  /** The client accepts the job's offer. */
  accept(jobId: string): Promise<void>;
}

/** Call once at the top of a file. After every test the ledger must still fold to its own tables. */
export function useBench(): Bench {
  const bench = {
    outreach: (change = {}, person = {}) =>
      desk({ ...bench.store, resendUrl: bench.resend.url, githubUrl: bench.githubApi.url, change, person }),
    messagesOf: async (jobId) => (await bench.store.ledger.read.job(jobId))?.messages ?? [],
    accept: (jobId) =>
      bench.store.ledger.transact({ actor: 'client' }, async (tx) => {
        const job = await tx.job(jobId);
        const { id = '', sow = '', version = 1 } = job?.offer ?? {};
        await tx.appendJob(jobId, job?.version ?? 0, [
          { type: 'offer.accepted', data: { offerId: id, version, sow, evidence: await tx.putBody('{}') } },
        ]);
      }),
  } as Bench;

  beforeEach(async () => {
    let sent = 0;
    bench.answers = {
      resend: () => [200, { id: `mail-${++sent}` }],
      github: () => [201, { id: ++sent, html_url: 'https://github.com/acme/site/issues/7#c1' }],
    };
    bench.store = await temporaryLedger();
    [bench.resend, bench.githubApi] = await Promise.all([serve(bench, 'resend'), serve(bench, 'github')]);
  });

  afterEach(async () => {
    await assertRebuildEqual(bench.store.ledger);
    await Promise.all([bench.store.dispose(), bench.resend.close(), bench.githubApi.close()]);
  });

  return bench;
}

function serve(bench: Bench, name: 'resend' | 'github'): Promise<HttpStandIn> {
  return httpStandIn((seen, response) => {
    const [status, json] = bench.answers[name](seen);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
  });
}

export function itemOf(plan: Plan, channel: string): PlanItem {
  const item = plan.items.find((candidate) => candidate.channel === channel);
  if (!item) throw new Error(`no ${channel} in the plan`);
  return item;
}

/** Approves as a flag does, and delivers. */
export async function send(engine: Outreach, item: PlanItem | null): Promise<Delivery> {
  if (!item) throw new Error('nothing to send');
  const { jobId, messageId } = await engine.approve(item, 'flag');
  return engine.deliver(jobId, messageId);
}

export const NOTICE = {
  serviceTitle: 'Logo design',
  milestone: { number: 1, of: 2, title: 'Drafts', amount: { amountMinor: 7_000, currency: 'USD' } },
  reviewUntil: '2026-03-09T00:00:00.000Z',
  note: 'Three drafts are attached in your room.',
};
