/** How good a lead is: a plain sum of parts, each named with its points. The maxima add up to 100. */
import type { Budget, Post } from '../../domain/opportunity.ts';
import { CONTACTABLE } from './cautions.ts';
import type { KindVerdict, ReadPost } from './kind.ts';
import { Phrases } from './phrases.ts';
import type { ServiceMatch } from './services.ts';

export interface ScoreParts {
  readonly read: ReadPost;
  readonly verdict: KindVerdict;
  readonly service: ServiceMatch | null;
  readonly budget: Budget | null;
  readonly isPaid: boolean;
  readonly now: Date;
}

export interface Score {
  /** 0..100 */
  readonly score: number;
  /** `+25 asks for landing page (“landing page”)` */
  readonly reasons: readonly string[];
}

const contactable = new Phrases(CONTACTABLE.map((phrase) => [phrase, true] as const));
const DAY_MS = 86_400_000;

export function scoreOf(parts: ScoreParts): Score {
  const all = [
    kindPart(parts.verdict),
    servicePart(parts.service),
    payPart(parts),
    freshPart(parts.read.post, parts.now),
    contactPart(parts.read),
    rivalsPart(parts.read.post),
  ];
  const score = all.reduce((sum, [points]) => sum + points, 0);
  return { score, reasons: all.filter(([, why]) => why !== null).map(([points, why]) => `+${points} ${why}`) };
}

type Part = readonly [points: number, why: string | null];

/** 0..25 */
function kindPart({ confidence }: KindVerdict): Part {
  const points = Math.round(25 * Math.max(0, confidence - 0.5) * 2);
  return [points, `a request, ${Math.round(confidence * 100)} % sure`];
}

/** 0..25 */
function servicePart(match: ServiceMatch | null): Part {
  if (match === null) return [0, 'asks for nothing in the catalogue'];
  return [match.isInTitle ? 25 : match.points >= 8 ? 20 : 14, `asks for “${match.keyword}”: ${match.title}`];
}

/** 0..20 */
function payPart({ budget, isPaid }: ScoreParts): Part {
  if (budget !== null) return [20, 'names what it pays'];
  return isPaid ? [8, 'says it is paid, names no amount'] : [0, 'does not speak of pay'];
}

/** 0..15 */
function freshPart(post: Post, now: Date): Part {
  if (post.postedAt === null) return [5, 'does not say when it was posted'];
  const days = (now.getTime() - Date.parse(post.postedAt)) / DAY_MS;
  if (days <= 1) return [15, 'posted within a day'];
  if (days <= 3) return [12, 'posted within three days'];
  if (days <= 7) return [9, 'posted within a week'];
  if (days <= 30) return [4, 'posted within a month'];
  return [0, 'posted more than a month ago'];
}

/** 0..8 */
function contactPart(read: ReadPost): Part {
  let isInvited = false;
  contactable.find(read.numbers, () => {
    isInvited = true;
  });
  if (isInvited) return [8, 'says how to answer'];
  return read.post.thread !== null || read.post.url !== null
    ? [4, 'can be answered where it stands']
    : [0, 'gives no way to answer'];
}

/** 0..7 */
function rivalsPart(post: Post): Part {
  if (post.replies === null) return [3, null];
  if (post.replies <= 2) return [7, `${post.replies} answers so far`];
  if (post.replies <= 10) return [5, `${post.replies} answers so far`];
  return post.replies <= 30 ? [2, `${post.replies} answers so far`] : [0, `${post.replies} answers already`];
}
