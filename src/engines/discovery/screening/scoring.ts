/** How good a lead is: a plain sum of parts, each named with its points. The maxima add up to 100. */
import { formatMoney } from '../../../domain/money.ts';
import type { Budget, Post } from '../../../domain/opportunity.ts';
import type { KindVerdict } from '../kinds/kind.ts';
import type { ServiceMatch } from '../services/service-tally.ts';
import { asWritten, type Evidence, type Spot, weightiest } from '../text/evidence.ts';
import type { ReadPost } from '../text/read-post.ts';
import { byNumber } from '../text/word-table.ts';
import { namesIn } from '../text/words.ts';
import { contactPart, type FoundContact } from './contactability.ts';
import { pieceNames, piecesIn } from './pieces.ts';

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
  /**
   * `+20 of 20 fit: Landing page, “landing page” in the title`: every part, the most points first; they add up to the score, and their maxima to
   * 100. Of a weak part only its name stands here, `+3 of 14 freshness`.
   */
  readonly reasons: readonly string[];
  /** What the weak parts are about, in words. */
  readonly against: readonly string[];
}

export interface Part {
  readonly points: number;
  readonly of: number;
  /** What the part is about, in a word. */
  readonly about: string;
  readonly why: string;
  /** Tells a weak point, where the points alone do not. */
  readonly isAgainst?: boolean;
}

const DAY_MS = 86_400_000;

export function scoreOf(parts: ScoreParts): Score {
  const all = [
    kindPart(parts.verdict),
    servicePart(parts),
    payPart(parts),
    ratesPart(parts),
    freshPart(parts.read.post, parts.now),
    contactPart(parts.read, parts.contacts),
    rivalsPart(parts.read.post),
    authorPart(parts.read.post, parts.now),
  ];
  return {
    score: all.reduce((sum, { points }) => sum + points, 0),
    reasons: all
      .toSorted((a, b) => b.points - a.points)
      .map((part) => `+${part.points} of ${part.of} ${part.about}${isWeak(part) ? '' : `: ${part.why}`}`),
    against: [
      ...(parts.service?.rival == null ? [] : [`may rather be ${uncapitalised(parts.service.rival)}`]),
      ...all.filter(isWeak).map(({ why }) => why),
    ],
  };
}

/** Its words stand among what speaks against the lead. */
function isWeak({ points, isAgainst }: Part): boolean {
  return isAgainst ?? points === 0;
}

function kindPart({ confidence }: KindVerdict): Part {
  return {
    points: Math.round(15 * Math.max(0, confidence - 0.5) * 2),
    of: 15,
    about: 'request',
    why: `${Math.round(confidence * 100)} % sure`,
    isAgainst: false,
  };
}

function servicePart({ service: match, read }: ScoreParts): Part {
  if (match === null) return { points: 0, of: 20, about: 'fit', why: 'asks for nothing in the catalogue' };
  const words = asWritten(read, match.keyword);
  const why = `${match.title}, “${words}”${match.isInTitle ? ' in the title' : ''}`;
  const sure = match.isInTitle ? 20 : match.points >= 8 ? 16 : 11;
  return { points: match.rival === null ? sure : sure - RIVAL_COST, of: 20, about: 'fit', why };
}

/** What an offer for the wrong one of two services may cost. */
const RIVAL_COST = 4;

/** `Logo design` inside a sentence; `API integration` stays. */
function uncapitalised(title: string): string {
  return /^[A-Z][a-z ]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

function payPart({ read, budget, isPaid }: ScoreParts): Part {
  const of = 12;
  const about = 'budget';
  if (budget !== null) return { points: 12, of, about, why: 'names what it pays' };
  if (!isPaid) return { points: 0, of, about, why: 'does not speak of pay' };
  const spoken = payWordsOf(read);
  // `Hiring` promises pay without a word of it.
  if (spoken === null) return { points: 5, of, about, why: `hires, and ${SILENT_OF_PAY}`, isAgainst: true };
  // A heading, `Payment:`, says no more than that.
  const words = spoken.isInTitle || !spoken.quote.includes(' ') ? '' : `: “${spoken.quote}”`;
  return { points: 5, of, about, why: `${SPEAKS_OF_PAY}${words}`, isAgainst: true };
}

/** The sentence that says most of the pay, with or without an amount; null where none speaks of money. */
export function payWordsOf(read: ReadPost): Evidence | null {
  const spots: Spot[] = [];
  for (let at = 0; at < read.numbers.length; at++) {
    const points = MONEY.get(read.numbers[at] as number);
    if (points !== undefined && !isOtherwise(read.words, at)) spots.push({ from: at, to: at + 1, points });
  }
  return weightiest(read, spots, SHORT);
}

/** `paying attention`, `pay a visit`, `it paid off`, `our conversion rate` */
function isOtherwise(words: readonly string[], at: number): boolean {
  return (
    NO_MONEY_BEHIND.has(words[at + 1] ?? '') ||
    (words[at] === 'charge' && !isAsked(words, at)) ||
    (words[at] === 'money' && words[at - 1] !== 'offer' && words[at - 1] !== 'offering' && words[at + 1] !== 'for') ||
    (words[at]?.startsWith('pa') === true && NO_MONEY_BEHIND.has(words[at + 2] ?? '')) ||
    (words[at]?.startsWith('rate') === true && NO_PAY_BEFORE.has(words[at - 1] ?? ''))
  );
}

/** `how much you generally charge`, not `who is in charge` */
function isAsked(words: readonly string[], at: number): boolean {
  return ['you', "you'd", "you'll"].includes(words[at - 1] ?? '') || words[at - 2] === 'you';
}

const NO_MONEY_BEHIND = new Set(namesIn('attention heed tribute homage respects off visit'));
const NO_PAY_BEFORE = new Set(
  namesIn('conversion bounce click frame bit success interest refresh heart exchange growth open response churn first'),
);

export const SPEAKS_OF_PAY = 'speaks of pay, names no amount';
const SILENT_OF_PAY = 'does not speak of pay';

/** Whether these words say that no amount is named, which is told better by why an amount was not taken for the pay. */
export function isOfMissingPay(words: string): boolean {
  return words.startsWith(SPEAKS_OF_PAY) || words.endsWith(SILENT_OF_PAY);
}

/** Letters of a quotation beside other words. */
const SHORT = 72;
/** Of the words that say that work is paid, those that speak of money, and how surely of this money. */
const MONEY = byNumber([
  ...namesIn(
    'paid pay pays paying payment payments budget compensation compensate compensated salary wage wages bounty stipend paypal venmo',
  ).map((word) => [word, 3] as const),
  ...namesIn('rate rates price prices quote hourly commission upfront charge').map((word) => [word, 2] as const),
  ...namesIn('invoice cash quotes reward money').map((word) => [word, 1] as const),
]);

const RATES = 13;
/** Where nothing can be compared: neither for nor against. */
const RATES_UNKNOWN = 6;
/** A day of work, in hours: what is paid by the hour is compared with the price of a small piece of work by the day. */
const DAY_HOURS = 8;

/** Against the lowest price that the operator asks for the service. */
function ratesPart({ read, budget, service, currency }: ScoreParts): Part {
  const lowest = service?.lowestPriceMinor ?? null;
  if (budget === null || lowest === null || currency === null) {
    return { points: RATES_UNKNOWN, of: RATES, about: 'rates', why: 'nothing to compare with your prices' };
  }
  if (budget.currency !== currency) {
    return {
      points: RATES_UNKNOWN,
      of: RATES,
      about: 'rates',
      why: `pays in ${budget.currency}, your prices are in ${currency}: not compared`,
    };
  }
  // A wage or a price a piece says nothing about the price of a project.
  if (budget.unit !== 'fixed' && budget.unit !== 'hour')
    return {
      points: RATES_UNKNOWN,
      of: RATES,
      about: 'rates',
      why: `pays by the ${budget.unit === 'item' ? (budget.per ?? 'piece') : budget.unit}: not compared with your prices`,
    };
  const price = formatMoney({ amountMinor: lowest, currency });
  const pieces = budget.unit === 'hour' || service === null ? 1 : piecesIn(read, pieceNames(service.title, service.keyword));
  const offered = budget.unit === 'hour' ? budget.maxMinor * DAY_HOURS : Math.round(budget.maxMinor / pieces);
  const said = formatMoney({ amountMinor: offered, currency });
  const what =
    budget.unit === 'hour' ? `a day at this rate (${said})` : pieces > 1 ? `the pay for each of ${pieces} (${said})` : 'the pay';
  if (offered >= lowest)
    return {
      points: RATES,
      of: RATES,
      about: 'rates',
      why: `${what} covers your lowest price for it, ${price}`,
    };
  if (offered >= lowest * 0.7)
    return {
      points: 8,
      of: RATES,
      about: 'rates',
      why: `${what} is a little below your lowest price for it, ${price}`,
      isAgainst: true,
    };
  if (offered >= lowest * 0.4)
    return {
      points: 3,
      of: RATES,
      about: 'rates',
      why: `${what} is well below your lowest price for it, ${price}`,
      isAgainst: true,
    };
  return {
    points: 0,
    of: RATES,
    about: 'rates',
    why: `${what} is far below your lowest price for it, ${price}`,
  };
}

function freshPart(post: Post, now: Date): Part {
  const of = 14;
  const about = 'freshness';
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

function rivalsPart(post: Post): Part {
  const of = 8;
  const about = 'competition';
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
  const about = 'author';
  const since = authorHistory?.since ?? null;
  if (since === null) return { points: 4, of, about, why: 'nothing public about the author' };
  const days = (now.getTime() - Date.parse(since)) / DAY_MS;
  if (days < NEW_DAYS)
    return { points: 1, of, about, why: `the account is ${Math.max(0, Math.floor(days))} days old`, isAgainst: true };
  return days < KNOWN_DAYS
    ? { points: 5, of, about, why: `the account is ${ageText(days)} old` }
    : { points: 8, of, about, why: `the account is ${ageText(days)} old` };
}
