/** A job whose client accepted, on a real ledger, beside a provider that lives in memory and obeys the port to the letter. */
import type { JobEvent } from '../../../src/domain/events.ts';
import { type Job, milestoneOf } from '../../../src/domain/job.ts';
import { createPayments, type Payments } from '../../../src/engines/payments/engine.ts';
import type { PaymentProvider } from '../../../src/engines/payments/provider.ts';
import type { Ledger } from '../../../src/store/ledger.ts';
import { newPost, type TemporaryLedger, temporaryLedger } from '../../ledger.ts';
import { type FakeBank, fakeBank } from './fake-bank.ts';

export const PAGE = { returnUrl: 'https://room.example/back', cancelUrl: 'https://room.example/', title: 'Logo for a bakery' };

export interface Scene extends TemporaryLedger {
  readonly bank: FakeBank;
  readonly payments: Payments;
  readonly jobId: string;
  job(): Promise<Job>;
  milestone(number?: number): Promise<Job['milestones'][number]>;
  /** The whole engine again over another provider, as a second process would have it. */
  paymentsWith(provider: PaymentProvider): Payments;
  /** Brings a milestone to `approved` with its money held. */
  approved(number?: number): Promise<void>;
}

export async function scene(amounts: readonly number[] = [14_900], currency = 'USD'): Promise<Scene> {
  const temporary = await temporaryLedger();
  const { ledger, clock, ids } = temporary;
  const bank = fakeBank(clock);
  const jobId = await acceptedJob(ledger, 'first', amounts, currency);
  const paymentsWith = (provider: PaymentProvider): Payments => createPayments({ ledger, provider, clock, ids });
  const payments = paymentsWith(bank.provider);
  const job = async (): Promise<Job> => {
    const found = await ledger.read.job(jobId);
    if (!found) throw new Error(`no job ${jobId}`);
    return found;
  };
  return {
    ...temporary,
    bank,
    payments,
    jobId,
    job,
    milestone: async (number = 1) => milestoneOf(await job(), number),
    paymentsWith,
    approved: async (number = 1) => {
      const page = await payments.authorise(jobId, number, PAGE);
      if (page.state !== 'open') throw new Error(`the page is ${page.state}`);
      bank.pay(page.session.sessionId);
      await payments.observe(jobId, number);
      await approve(ledger, jobId, number);
    },
  };
}

/** A post with an accepted offer of these milestones; the person behind it is `personId`. */
export async function acceptedJob(
  ledger: Ledger,
  nativeId: string,
  amounts: readonly number[],
  currency: string,
  personId = 'person-1',
): Promise<string> {
  return ledger.transact({ actor: 'operator' }, async (tx) => {
    const [put] = await tx.putPosts([newPost(nativeId)]);
    if (!put) throw new Error('no post');
    const offerId = `offer-${nativeId}`;
    const [sow, terms, evidence, body] = await Promise.all(
      ['sow', 'terms', 'evidence', 'body'].map((text) => tx.putBody(`${text} ${nativeId}`)),
    );
    const ref = (value: string | undefined): string => value ?? '';
    const events: JobEvent[] = [
      {
        type: 'offer.drafted',
        data: {
          offerId,
          version: 1,
          service: 'logo_design',
          tier: 'standard',
          price: { amountMinor: amounts.reduce((a, b) => a + b, 0), currency },
          milestones: amounts.map((amountMinor, i) => ({ number: i + 1, amountMinor, deliveryDays: 3, reviewDays: 3 })),
          sow: ref(sow),
          terms: ref(terms),
          validUntil: '2026-12-31',
        },
      },
      {
        type: 'message.approved',
        data: {
          messageId: `message-${nativeId}`,
          offerId,
          channel: 'email',
          personId,
          recipientKey: `key-${personId}`,
          placeKey: null,
          contentHash: 'hash',
          body: ref(body),
          how: 'terminal',
          expiresAt: '2027-01-01T00:00:00.000Z',
          purpose: 'first',
        },
      },
      { type: 'offer.accepted', data: { offerId, version: 1, sow: ref(sow), evidence: ref(evidence) } },
    ];
    const job = await tx.job(put.id);
    await tx.appendJob(put.id, job?.version ?? 0, events);
    return put.id;
  });
}

/** What the deals engine does between the hold and the capture. */
export async function approve(ledger: Ledger, jobId: string, number: number): Promise<void> {
  await ledger.transact({ actor: 'client' }, async (tx) => {
    const job = await tx.job(jobId);
    const body = await tx.putBody(`delivery ${number}`);
    await tx.appendJob(jobId, job?.version ?? 0, [
      { type: 'milestone.started', data: { number } },
      { type: 'milestone.delivered', data: { number, delivery: body, reviewUntil: '2026-12-31T00:00:00.000Z' } },
      { type: 'milestone.approved', data: { number, evidence: body } },
    ]);
  });
}
