/** Screening: what a post is, whether it is worth an offer, and why. Pure: the same post, catalogue and time give the same verdict. */
import type { Service } from '../../domain/catalogue.ts';
import type { DropReason, Engagement, Post, Screening } from '../../domain/opportunity.ts';
import { budgetOf } from './budgets.ts';
import { CLOSED, ENGAGEMENT, PAID, SCAM, UNPAID } from './cautions.ts';
import { cleanPost } from './cleaning.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type KindVerdict, kindOf, type ReadPost, readPost } from './kind.ts';
import { Phrases } from './phrases.ts';
import { scoreOf } from './scoring.ts';
import { type ServiceMatch, serviceMatcher } from './services.ts';

export interface ScreeningRules {
  readonly services: readonly Service[];
  /** 0..100; a request below it is dropped. */
  readonly minScore: number;
  /** Posts older than this are dropped; null keeps every age, e.g. for a file the operator chose. */
  readonly maxAgeDays: number | null;
  readonly keepEmployment: boolean;
}

export interface Screened {
  /** The post as it is recorded: cleaned. */
  readonly post: Post;
  readonly screening: Screening;
  readonly fingerprint: string | null;
}

export type Screener = (post: Post, now: Date) => Screened;

interface Caution {
  readonly name: 'closed' | 'paid' | 'engagement' | 'unpaid' | 'scam';
  readonly points: number;
}

/** One table from all, so that a post is read once; a phrase may stand in several. */
const cautions = new Phrases(
  Map.groupBy(
    [
      ...ENGAGEMENT.map(([phrase, points]) => ({ phrase, name: 'engagement' as const, points })),
      ...UNPAID.map(([phrase, points]) => ({ phrase, name: 'unpaid' as const, points })),
      ...SCAM.map(([phrase, points]) => ({ phrase, name: 'scam' as const, points })),
      ...CLOSED.map((phrase) => ({ phrase, name: 'closed' as const, points: 0 })),
      ...PAID.map((phrase) => ({ phrase, name: 'paid' as const, points: 0 })),
    ] satisfies (Caution & { phrase: string })[],
    ({ phrase }) => phrase,
  ),
);
const SCAM_POINTS = 5;
const UNPAID_POINTS = 4;
const EMPLOYMENT_POINTS = 5;
const CONTRACT_POINTS = -4;
const DAY_MS = 86_400_000;

/** Compiles the catalogue once and returns the screener. */
export function createScreener(rules: ScreeningRules): Screener {
  const serviceOf = serviceMatcher(rules.services);
  return (raw, now) => {
    const { post, isHostile } = cleanPost(raw);
    const read = readPost(post);
    const verdict = kindOf(read);
    const isRequest = verdict.kind === 'request';
    // What only a request can have is looked for only there: most posts are none.
    const terms = isRequest ? termsOf(read, verdict) : NO_TERMS;
    const service = isRequest ? serviceOf(read) : null;
    const found =
      verdict.kind === 'offer'
        ? null
        : budgetOf(post.title, post.body, { isEmployment: terms.engagement === 'employment', isRequest });
    const budget = found?.budget ?? null;
    const isPaid = budget !== null || terms.isPaid;
    const { score, reasons } = isRequest ? scoreOf({ read, verdict, service, budget, isPaid, now }) : { score: 0, reasons: [] };
    const facts = { post, isHostile, verdict, terms, service, isPaid, score };
    const dropped = dropReason(facts, rules, now);
    return {
      post,
      fingerprint: fingerprintOf(read),
      screening: {
        kind: verdict.kind,
        kindConfidence: verdict.confidence,
        engagement: terms.engagement,
        budget,
        service: service?.service ?? null,
        score,
        reasons: [
          ...(dropped === null ? [] : [dropWords(dropped, facts, rules)]),
          ...verdict.reasons,
          ...(found?.reason == null ? [] : [found.reason]),
          ...reasons,
        ],
        counterReasons: [],
        kept: dropped === null,
        dropped,
      },
    };
  };
}

interface Terms {
  readonly engagement: Engagement;
  readonly isPaid: boolean;
  readonly closed: string | null;
  readonly unpaid: readonly string[];
  readonly unpaidPoints: number;
  readonly scam: readonly string[];
  readonly scamPoints: number;
}

const NO_TERMS: Terms = {
  engagement: 'unknown',
  isPaid: false,
  closed: null,
  unpaid: [],
  unpaidPoints: 0,
  scam: [],
  scamPoints: 0,
};

function termsOf(read: ReadPost, verdict: KindVerdict): Terms {
  const seen = new Set<string>();
  let engagement = read.post.tags.some((tag) => /^(?:full[- ]?time|permanent|who is hiring)$/i.test(tag)) ? EMPLOYMENT_POINTS : 0;
  let isPaid = verdict.isBounty;
  let closed: string | null = null;
  const points = { unpaid: 0, scam: 0 };
  const told: { readonly unpaid: string[]; readonly scam: string[] } = { unpaid: [], scam: [] };
  cautions.find(read.numbers, (list, from, _, phrase) => {
    if (seen.has(phrase) || isNegated(read.words, from)) return;
    seen.add(phrase);
    for (const { name, points: worth } of list) {
      if (name === 'closed') closed ??= phrase;
      else if (name === 'paid') isPaid = true;
      else if (name === 'engagement') engagement += from < read.titleWords ? worth * 2 : worth;
      else {
        points[name] += worth;
        told[name].push(phrase);
      }
    }
  });
  return {
    engagement: verdict.isBounty
      ? 'bounty'
      : engagement >= EMPLOYMENT_POINTS
        ? 'employment'
        : engagement <= CONTRACT_POINTS
          ? 'contract'
          : 'unknown',
    isPaid,
    closed: verdict.isClosed ? 'its tag' : closed,
    unpaid: told.unpaid,
    unpaidPoints: points.unpaid + (verdict.isUnpaid ? UNPAID_POINTS : 0),
    scam: told.scam,
    scamPoints: points.scam,
  };
}

/** `not unpaid`, `no registration fee`: the warning is denied. */
function isNegated(words: readonly string[], from: number): boolean {
  const before = words[from - 1];
  return before === 'no' || before === 'not' || before === 'never' || before === "isn't" || before === 'without';
}

interface Facts {
  readonly post: Post;
  readonly isHostile: boolean;
  readonly verdict: KindVerdict;
  readonly terms: Terms;
  readonly service: ServiceMatch | null;
  readonly isPaid: boolean;
  readonly score: number;
}

/** The first rule that says no, the weightiest first; null keeps the lead. */
function dropReason(
  { post, isHostile, verdict, terms, service, isPaid, score }: Facts,
  rules: ScreeningRules,
  now: Date,
): DropReason | null {
  if (isHostile || (post.title === '' && post.body === '')) return 'hostile';
  if (verdict.kind === 'offer') return 'offer';
  if (verdict.kind === 'other') return 'not_a_request';
  if (terms.scamPoints >= SCAM_POINTS) return 'scam';
  if (terms.unpaidPoints >= UNPAID_POINTS || (verdict.isFavour && !isPaid)) return 'unpaid';
  if (terms.closed !== null) return 'closed';
  if (terms.engagement === 'employment' && !rules.keepEmployment) return 'employment';
  if (isTooOld(post, rules.maxAgeDays, now)) return 'too_old';
  if (service === null) return 'no_service';
  return score < rules.minScore ? 'low_score' : null;
}

function isTooOld({ postedAt }: Post, maxAgeDays: number | null, now: Date): boolean {
  return maxAgeDays !== null && postedAt !== null && now.getTime() - Date.parse(postedAt) > maxAgeDays * DAY_MS;
}

function dropWords(dropped: DropReason, { terms, verdict, score }: Facts, rules: ScreeningRules): string {
  switch (dropped) {
    case 'hostile':
      return 'dropped: hidden or control characters';
    case 'offer':
      return 'dropped: the author offers their own work';
    case 'not_a_request':
      return 'dropped: asks for no paid work';
    case 'scam':
      return `dropped: reads like a fraud (${terms.scam.slice(0, 3).join(', ')})`;
    case 'unpaid':
      return verdict.isUnpaid || terms.unpaid.length === 0
        ? 'dropped: no pay'
        : `dropped: no pay (${terms.unpaid.slice(0, 3).join(', ')})`;
    case 'closed':
      return `dropped: closed, says ${terms.closed === 'its tag' ? 'its tag' : `“${terms.closed}”`}`;
    case 'employment':
      return 'dropped: a job, not a project';
    case 'too_old':
      return `dropped: older than ${rules.maxAgeDays} days`;
    case 'no_service':
      return 'dropped: asks for nothing in the catalogue';
    case 'low_score':
      return `dropped: ${score} points, ${rules.minScore} are asked for`;
  }
}
