/** How good a lead is: a plain sum of parts, each named with its points. The maxima add up to 100. */
import { formatMoney } from '../../domain/money.ts';
import type { Budget, Post } from '../../domain/opportunity.ts';
import { CONTACTABLE } from './cautions.ts';
import type { KindVerdict, ReadPost } from './kind.ts';
import { Phrases } from './phrases.ts';
import type { ServiceMatch } from './services.ts';

/** What a reader of contacts finds in a post, as far as the score looks at it. */
export interface FoundContact {
  readonly kind: string;
  readonly use: 'asked' | 'published' | 'seen';
}

export interface ScoreParts {
  readonly read: ReadPost;
  readonly verdict: KindVerdict;
  readonly service: ServiceMatch | null;
  readonly budget: Budget | null;
  readonly isPaid: boolean;
  /** The catalogue's currency; null where prices are not compared. */
  readonly currency: string | null;
  readonly contacts: readonly FoundContact[];
  readonly now: Date;
}

export interface Score {
  /** 0..100 */
  readonly score: number;
  /** `+20 of 20 asks for “landing page”: Landing page`, the most points first; their points add up to the score. */
  readonly reasons: readonly string[];
  /** What cost points, in words. */
  readonly against: readonly string[];
}

interface Part {
  readonly points: number;
  readonly of: number;
  /** What the part is about, for a part whose words stand among what speaks against. */
  readonly about: string;
  readonly why: string;
  /** Tells a weak point, where the points alone do not. */
  readonly isAgainst?: boolean;
}

const contactable = new Phrases(CONTACTABLE.map((phrase) => [phrase, true] as const));
const DAY_MS = 86_400_000;

export function scoreOf(parts: ScoreParts): Score {
  const all = [
    kindPart(parts.verdict),
    servicePart(parts.service),
    payPart(parts),
    ratesPart(parts),
    freshPart(parts.read.post, parts.now),
    contactPart(parts),
    rivalsPart(parts.read.post),
    authorPart(parts.read.post, parts.now),
  ];
  return {
    score: all.reduce((sum, { points }) => sum + points, 0),
    reasons: all
      .filter(({ points }) => points > 0)
      .sort((a, b) => b.points - a.points)
      .map(({ points, of, about, why, isAgainst }) => `+${points} of ${of} ${isAgainst === true ? about : why}`),
    against: [
      ...(parts.service?.rival == null ? [] : [`may rather be ${uncapitalised(parts.service.rival)}`]),
      ...all.filter(({ points, isAgainst }) => isAgainst ?? points === 0).map(({ why }) => why),
    ],
  };
}

function kindPart({ confidence }: KindVerdict): Part {
  return {
    points: Math.round(15 * Math.max(0, confidence - 0.5) * 2),
    of: 15,
    about: 'asks for work',
    why: `a request, ${Math.round(confidence * 100)} % sure`,
    isAgainst: false,
  };
}

function servicePart(match: ServiceMatch | null): Part {
  if (match === null) return { points: 0, of: 20, about: 'your catalogue', why: 'asks for nothing in the catalogue' };
  const why = `asks for ${uncapitalised(match.title)} (“${match.keyword}”${match.isInTitle ? ' in the title' : ''})`;
  const sure = match.isInTitle ? 20 : match.points >= 8 ? 16 : 11;
  return { points: match.rival === null ? sure : sure - RIVAL_COST, of: 20, about: 'your catalogue', why };
}

/** What an offer for the wrong one of two services may cost. */
const RIVAL_COST = 4;

/** `Logo design` inside a sentence; `API integration` stays. */
function uncapitalised(title: string): string {
  return /^[A-Z][a-z ]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

function payPart({ budget, isPaid }: ScoreParts): Part {
  if (budget !== null) return { points: 12, of: 12, about: 'pay', why: 'names what it pays' };
  return isPaid
    ? { points: 5, of: 12, about: 'pay is spoken of', why: NO_AMOUNT, isAgainst: true }
    : { points: 0, of: 12, about: 'pay', why: 'does not speak of pay' };
}

export const NO_AMOUNT = 'speaks of pay, names no amount';

const RATES = 13;
/** Where nothing can be compared: neither for nor against. */
const RATES_UNKNOWN = 6;
/** A day of work, in hours: what is paid by the hour is compared with the price of a small piece of work by the day. */
const DAY_HOURS = 8;

/** Against the lowest price that the operator asks for the service. */
function ratesPart({ budget, service, currency }: ScoreParts): Part {
  const lowest = service?.lowestPriceMinor ?? null;
  if (budget === null || lowest === null || currency === null) {
    return { points: RATES_UNKNOWN, of: RATES, about: 'pay against your prices', why: 'nothing to compare with your prices' };
  }
  if (budget.currency !== currency) {
    return {
      points: RATES_UNKNOWN,
      of: RATES,
      about: 'pay against your prices',
      why: `pays in ${budget.currency}, your prices are in ${currency}: not compared`,
    };
  }
  // A wage or a price a piece says nothing about the price of a project.
  if (budget.unit !== 'fixed' && budget.unit !== 'hour')
    return {
      points: RATES_UNKNOWN,
      of: RATES,
      about: 'pay against your prices',
      why: `pays by the ${budget.unit === 'item' ? 'piece' : budget.unit}: not compared with your prices`,
    };
  const price = formatMoney({ amountMinor: lowest, currency });
  const offered = budget.unit === 'hour' ? budget.maxMinor * DAY_HOURS : budget.maxMinor;
  const what = budget.unit === 'hour' ? `a day at this rate (${formatMoney({ amountMinor: offered, currency })})` : 'the pay';
  if (offered >= lowest)
    return {
      points: RATES,
      of: RATES,
      about: 'pay against your prices',
      why: `${what} covers your lowest price for it, ${price}`,
    };
  if (offered >= lowest * 0.7)
    return {
      points: 8,
      of: RATES,
      about: 'pay against your prices',
      why: `${what} is a little below your lowest price for it, ${price}`,
      isAgainst: true,
    };
  if (offered >= lowest * 0.4)
    return {
      points: 3,
      of: RATES,
      about: 'pay against your prices',
      why: `${what} is well below your lowest price for it, ${price}`,
      isAgainst: true,
    };
  return {
    points: 0,
    of: RATES,
    about: 'pay against your prices',
    why: `${what} is far below your lowest price for it, ${price}`,
  };
}

function freshPart(post: Post, now: Date): Part {
  const of = 14;
  const about = 'its age';
  if (post.postedAt === null) return { points: 5, of, about, why: 'does not say when it was posted', isAgainst: true };
  const days = (now.getTime() - Date.parse(post.postedAt)) / DAY_MS;
  // A day of grace: boards write local times as if they were UTC.
  if (days < -1) return { points: 5, of, about, why: `is dated in the future, ${post.postedAt.slice(0, 10)}`, isAgainst: true };
  if (days <= 1) return { points: 14, of, about, why: 'posted within a day' };
  if (days <= 3) return { points: 11, of, about, why: 'posted within three days' };
  if (days <= 7) return { points: 8, of, about, why: 'posted within a week' };
  if (days <= 30) return { points: 3, of, about, why: `posted ${Math.floor(days)} days ago`, isAgainst: true };
  return { points: 0, of, about, why: `posted ${ageText(days)} ago` };
}

function ageText(days: number): string {
  return days < 60
    ? `${Math.floor(days)} days`
    : days < 730
      ? `${Math.floor(days / 30.4)} months`
      : `${Math.floor(days / 365)} years`;
}

const WAYS: ReadonlyMap<string, string> = new Map([
  ['email', 'by e-mail'],
  ['phone', 'by phone'],
  ['x', 'on X'],
  ['linkedin', 'on LinkedIn'],
  ['github', 'on GitHub'],
  ['reddit', 'on Reddit'],
  ['bluesky', 'on Bluesky'],
  ['mastodon', 'on Mastodon'],
  ['telegram', 'on Telegram'],
  ['discord', 'on Discord'],
  ['whatsapp', 'on WhatsApp'],
  ['instagram', 'on Instagram'],
  ['calendar', 'for a call'],
  ['website', 'on its site'],
]);

function contactPart({ read, contacts }: ScoreParts): Part {
  const of = 10;
  const about = 'a way to answer';
  const asked =
    contacts.find(({ kind, use }) => use === 'asked' && kind === 'email') ?? contacts.find(({ use }) => use === 'asked');
  if (asked !== undefined) return { points: 10, of, about, why: `asks to be answered ${WAYS.get(asked.kind) ?? 'directly'}` };
  let isInvited = false;
  contactable.find(read.numbers, () => {
    isInvited = true;
  });
  if (isInvited) return { points: 8, of, about, why: 'says how to answer' };
  return read.post.thread !== null || read.post.url !== null
    ? { points: 5, of, about, why: 'can be answered where it stands' }
    : { points: 0, of, about, why: 'gives no way to answer' };
}

function rivalsPart(post: Post): Part {
  const of = 8;
  const about = 'others have answered';
  if (post.replies === null) return { points: 4, of, about, why: 'does not say how many have answered' };
  const count =
    post.replies === 0 ? 'nobody has answered yet' : post.replies === 1 ? 'one answer so far' : `${post.replies} answers so far`;
  if (post.replies <= 2) return { points: 8, of, about, why: count };
  if (post.replies <= 10) return { points: 6, of, about, why: count };
  return post.replies <= 30
    ? { points: 2, of, about, why: count, isAgainst: true }
    : { points: 0, of, about, why: `${post.replies} answers already` };
}

const NEW_DAYS = 14;
const KNOWN_DAYS = 365;

function authorPart({ authorHistory }: Post, now: Date): Part {
  const of = 8;
  const about = 'a new account';
  const since = authorHistory?.since ?? null;
  if (since === null) return { points: 4, of, about, why: 'nothing public about the author' };
  const days = (now.getTime() - Date.parse(since)) / DAY_MS;
  if (days < NEW_DAYS)
    return { points: 1, of, about, why: `the account is ${Math.max(0, Math.floor(days))} days old`, isAgainst: true };
  return days < KNOWN_DAYS
    ? { points: 5, of, about, why: `the account is ${ageText(days)} old` }
    : { points: 8, of, about, why: `the account is ${ageText(days)} old` };
}
