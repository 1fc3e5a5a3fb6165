/** A whole outreach engine on a real ledger, with the real adapters against stand-ins on loopback and a scripted person for the assisted channel. */
import { canonicalJson } from '../../../src/domain/canonical.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import type { OfferTerms } from '../../../src/domain/offer.ts';
import { contactTermsOf } from '../../../src/engines/discovery/contact-terms.ts';
import type { Channel } from '../../../src/engines/outreach/channel.ts';
import { assisted } from '../../../src/engines/outreach/channels/assisted.ts';
import { emailResend } from '../../../src/engines/outreach/channels/email-resend.ts';
import { github } from '../../../src/engines/outreach/channels/github.ts';
import { createOutreach, type Outreach, type OutreachParts } from '../../../src/engines/outreach/engine.ts';
import { channelModes } from '../../../src/engines/outreach/modes.ts';
import type { ContactTerms } from '../../../src/engines/outreach/ways.ts';
import type { Ledger } from '../../../src/store/ledger.ts';
import { keyringOf } from '../../../src/system/keyring.ts';
import { createNet } from '../../../src/system/net.ts';
import type { Clock } from '../../../src/system/world.ts';
import { newPost, type PostPatch } from '../../ledger.ts';
import { SENDER } from './samples.ts';

export const CAPS: OutreachParts['caps'] = {
  firstMailsPerDay: 20,
  firstMailsPerHour: 2,
  mailsPerDomainPerDay: 1,
  githubPerDay: 5,
  githubPerRepositoryDays: 30,
  assistedPerDay: 5,
  daysBetweenContacts: 7,
  contactsPer30Days: 2,
};

export const KEYRING = keyringOf(new Uint8Array(32).fill(7));

export interface DeskOptions {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly resendUrl?: string;
  readonly githubUrl?: string;
  readonly person?: Partial<Parameters<typeof assisted>[0]>;
  /** In place of the adapters. */
  readonly channels?: readonly Channel[];
  readonly change?: Partial<OutreachParts>;
}

/** Adapters are there for the providers that have an address. */
export function desk({ ledger, clock, resendUrl, githubUrl, person, channels, change }: DeskOptions): Outreach {
  const net = createNet({ deadlineMs: 2_000 });
  const secrets = new Set<string>([
    ...(resendUrl === undefined ? [] : ['RESEND_API_KEY']),
    ...(githubUrl === undefined ? [] : ['GITHUB_TOKEN']),
  ]);
  const all = channels ?? [
    emailResend({ apiKey: 're_test', baseUrl: resendUrl ?? 'http://nowhere.invalid', net }),
    github({ token: 'ghp_test', baseUrl: githubUrl ?? 'http://nowhere.invalid', net }),
    assisted({
      copy: async () => true,
      openBrowser: async () => true,
      confirm: async () => true,
      text: async () => '',
      say: () => {},
      ...person,
    }),
  ];
  const sender = change?.sender ?? SENDER;
  return createOutreach({
    ledger,
    channels: all,
    modes: channelModes({
      channels: all,
      settings: {},
      mailProvider: null,
      sender,
      hasSecret: (name) => channels !== undefined || secrets.has(name),
    }),
    clock,
    keyring: KEYRING,
    sender,
    caps: CAPS,
    approvalHours: 72,
    publicUrl: 'https://loop.example',
    linkFor: async (jobId, purpose) => `https://loop.example/accept/${KEYRING.token('link', `${jobId}:${purpose}`)}`,
    isPersonPresent: true,
    contactTerms,
    deadline: (delayMs) => AbortSignal.timeout(Math.min(delayMs, 5_000)),
    ...change,
  });
}

/** Places named after terms have those; of the others only pages have terms, and Hacker News. */
function contactTerms(places: Parameters<typeof contactTermsOf>[0]): ContactTerms {
  const declared = contactTermsOf(places.map(({ source, url }) => ({ source: source === 'hackernews' ? source : 'file', url })));
  const named = (['closed', 'page', 'platform'] as const).find((name) => places.some(({ source }) => source === name));
  return named === undefined ? declared : { ...declared, contact: named === 'closed' ? 'none' : named, of: named };
}

export const ISSUE: PostPatch = {
  post: {
    source: 'github',
    url: 'https://github.com/acme/site/issues/7',
    thread: { kind: 'github_issue', owner: 'acme', repo: 'site', number: 7 },
  },
  screening: { engagement: 'bounty' },
};

/** Records a post with a drafted offer and, unless said otherwise, an invited address. Resolves to the job's id. */
export async function draftedJob(
  ledger: Ledger,
  nativeId: string,
  patch: PostPatch & { readonly contacts?: readonly Contact[] } = {},
): Promise<string> {
  return ledger.transact({ actor: 'operator' }, async (tx) => {
    const [put] = await tx.putPosts([newPost(nativeId, patch)]);
    const jobId = put?.id ?? '';
    await tx.putContacts(jobId, patch.contacts ?? [emailContact(`jo-${nativeId}@client-${nativeId}.example`)], {
      url: null,
      foundAt: tx.now,
    });
    await draftOffer(tx, jobId, 1);
    return jobId;
  });
}

type Tx = Parameters<Parameters<Ledger['transact']>[1]>[0];

export async function draftOffer(tx: Tx, jobId: string, version: number): Promise<void> {
  const job = await tx.job(jobId);
  const terms = sampleTerms(jobId, version);
  await tx.appendJob(jobId, job?.version ?? 0, [
    {
      type: 'offer.drafted',
      data: {
        offerId: `o-${jobId}`,
        version,
        service: terms.service,
        tier: terms.tier,
        price: terms.price,
        milestones: terms.milestones.map(({ number, amount, deliveryDays, reviewDays }) => ({
          number,
          amountMinor: amount.amountMinor,
          deliveryDays,
          reviewDays,
        })),
        sow: await tx.putBody(`# Statement of work ${version}`),
        terms: await tx.putBody(canonicalJson(terms)),
        validUntil: terms.validUntil,
      },
    },
  ]);
}

export function emailContact(value: string, change: Partial<Contact> = {}): Contact {
  return { kind: 'email', value, quote: `mail me at ${value}`, start: 0, end: 1, confidence: 0.9, use: 'asked', ...change };
}

export function sampleTerms(jobId: string, version = 1): OfferTerms {
  const price = { amountMinor: 14_900, currency: 'USD' };
  return {
    jobId,
    version,
    service: 'logo_design',
    serviceTitle: 'Logo design',
    tier: 'standard',
    price,
    marketPrice: null,
    scope: ['Three drafts', 'One final logo as SVG and PNG'],
    outOfScope: ['Printing'],
    acceptanceCriteria: ['The files open'],
    milestones: [
      {
        number: 1,
        title: 'Drafts',
        deliverables: ['three drafts'],
        amount: { amountMinor: 7_000, currency: 'USD' },
        deliveryDays: 3,
        reviewDays: 2,
      },
      {
        number: 2,
        title: 'Final files',
        deliverables: ['SVG'],
        amount: { amountMinor: 7_900, currency: 'USD' },
        deliveryDays: 1,
        reviewDays: 2,
      },
    ],
    revisionRounds: 2,
    validUntil: '2026-03-16',
    draftedAt: '2026-03-02T09:00:00.000Z',
    request: { title: '[Hiring] Logo for a bakery', url: 'https://example.com/posts/1' },
    provider: { name: SENDER.name, contact: SENDER.replyTo },
  };
}
