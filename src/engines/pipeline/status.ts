/** What is set up, what is missing, and what waits for a person. Reads only. */
import type { SecretName } from '../../config.ts';
import type { Operation } from '../../domain/job.ts';
import type { ChainHealth, Figures, Ledger } from '../../store/ledger.ts';

export interface KeyFact {
  readonly name: string;
  readonly purpose: string;
  readonly priority: 'critical' | 'high' | 'medium' | 'low';
  readonly enables: readonly string[];
}

/** In the order in which a newcomer should care. */
export const KEY_FACTS: readonly (KeyFact & { readonly name: SecretName })[] = [
  { name: 'STRIPE_SECRET_KEY', purpose: 'authorise and capture payments', priority: 'critical', enables: ['serve', 'capture'] },
  { name: 'RESEND_API_KEY', purpose: 'send e-mail through Resend', priority: 'critical', enables: ['email'] },
  { name: 'SMTP_URL', purpose: 'send e-mail through your own server', priority: 'critical', enables: ['email'] },
  { name: 'STRIPE_WEBHOOK_SECRET', purpose: 'believe what Stripe reports by itself', priority: 'high', enables: ['serve'] },
  {
    name: 'GITHUB_TOKEN',
    purpose: 'search issues faster, answer in them',
    priority: 'medium',
    enables: ['discover github', 'github'],
  },
  { name: 'REDDIT_CLIENT_ID', purpose: 'read Reddit with approved access', priority: 'low', enables: ['discover reddit'] },
  { name: 'REDDIT_CLIENT_SECRET', purpose: 'read Reddit with approved access', priority: 'low', enables: ['discover reddit'] },
  { name: 'REDDIT_USERNAME', purpose: 'read Reddit with approved access', priority: 'low', enables: ['discover reddit'] },
  { name: 'REDDIT_PASSWORD', purpose: 'read Reddit with approved access', priority: 'low', enables: ['discover reddit'] },
  { name: 'TWITTER_API_KEY', purpose: 'search X with a paid plan', priority: 'low', enables: ['discover x'] },
  { name: 'TWITTER_API_SECRET', purpose: 'search X with a paid plan', priority: 'low', enables: ['discover x'] },
  { name: 'TWITTER_ACCESS_TOKEN', purpose: 'search X with a paid plan', priority: 'low', enables: ['discover x'] },
  { name: 'TWITTER_ACCESS_SECRET', purpose: 'search X with a paid plan', priority: 'low', enables: ['discover x'] },
  {
    name: 'BLUESKY_IDENTIFIER',
    purpose: 'search Bluesky, which asks for an account',
    priority: 'low',
    enables: ['discover bluesky'],
  },
  {
    name: 'BLUESKY_APP_PASSWORD',
    purpose: 'search Bluesky, which asks for an account',
    priority: 'low',
    enables: ['discover bluesky'],
  },
  { name: 'STACKEXCHANGE_KEY', purpose: 'a larger daily quota', priority: 'low', enables: ['discover stackexchange'] },
];

export interface ChannelFact {
  readonly id: string;
  readonly mode: 'api' | 'assisted' | 'off';
  readonly why: string;
}

export interface CapFact {
  readonly name: string;
  readonly left: number;
  readonly of: number;
}

/** One read-only call to a provider. */
export interface Check {
  readonly keys: readonly string[];
  readonly provider: string;
  /** Null where the provider could not be asked. */
  readonly ok: boolean | null;
  readonly detail: string;
}

export interface StatusView {
  /** What the payment key is for; null without one. */
  readonly mode: 'test' | 'live' | 'sandbox' | null;
  readonly keys: readonly (KeyFact & { readonly set: boolean; readonly verified: boolean | null })[];
  readonly channels: readonly ChannelFact[];
  readonly minimum: { readonly ready: boolean; readonly missing: readonly string[] };
  readonly counts: Figures['byStage'] & { readonly posts: number; readonly events: number };
  readonly approvalsWaiting: number;
  readonly unknownSends: number;
  readonly capturesWaiting: number;
  /** Calls that move money whose answer is not known yet. */
  readonly unsettledPayments: readonly {
    readonly jobId: string;
    readonly milestone: number;
    readonly kind: Operation['kind'];
    readonly since: string;
  }[];
  readonly holds: readonly (Figures['holds'][number] & { readonly hoursLeft: number | null })[];
  readonly caps: readonly CapFact[];
  readonly chain: ChainHealth;
  readonly ledger: string;
  readonly checks: readonly Check[];
}

export interface StatusParts {
  readonly ledger: Ledger;
  readonly chainHealth: () => Promise<ChainHealth>;
  readonly now: Date;
  readonly mode: StatusView['mode'];
  readonly isSet: (name: SecretName) => boolean;
  /** What of the sender's identity is not filled in yet, in words. */
  readonly missingIdentity: readonly string[];
  readonly channels: readonly ChannelFact[];
  readonly caps: readonly CapFact[];
  readonly checks: readonly Check[];
}

const UNSETTLED_SHOWN = 20;

export async function readStatus({
  ledger,
  chainHealth,
  now,
  mode,
  isSet,
  missingIdentity,
  channels,
  caps,
  checks,
}: StatusParts): Promise<StatusView> {
  const [figures, chain, unsettled] = await Promise.all([
    ledger.read.figures(),
    chainHealth(),
    ledger.read.operationsUnsettled(UNSETTLED_SHOWN),
  ]);
  const missing = [
    ...(isSet('STRIPE_SECRET_KEY') ? [] : ['STRIPE_SECRET_KEY']),
    ...(isSet('RESEND_API_KEY') || isSet('SMTP_URL') ? [] : ['RESEND_API_KEY or SMTP_URL']),
    ...missingIdentity,
  ];
  return {
    mode,
    keys: KEY_FACTS.map((fact) => ({
      ...fact,
      set: isSet(fact.name),
      verified: checks.find((check) => check.keys.includes(fact.name))?.ok ?? null,
    })),
    channels,
    minimum: { ready: missing.length === 0, missing },
    counts: { posts: figures.posts, events: figures.events, ...figures.byStage },
    approvalsWaiting: figures.approvalsWaiting,
    unknownSends: figures.unknownSends,
    capturesWaiting: figures.capturesWaiting,
    unsettledPayments: unsettled.map(({ jobId, milestone, kind, intendedAt }) => ({ jobId, milestone, kind, since: intendedAt })),
    holds: figures.holds.map((hold) => ({
      ...hold,
      hoursLeft: hold.captureBefore === null ? null : Math.floor((Date.parse(hold.captureBefore) - now.getTime()) / 3_600_000),
    })),
    caps,
    chain,
    ledger: ledger.location,
    checks,
  };
}
