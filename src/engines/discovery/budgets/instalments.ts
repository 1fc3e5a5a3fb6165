/** Pay in parts, `$50 upfront and $150 on completion`, `2 x £150`: the pay is their sum. */
import type { Amount } from '../money/amounts.ts';

/** Behind the first part: when it is paid. */
const FIRST =
  /^[ \t)*]{0,2}(?:paid )?(?:up[ -]?front|in advance|to start|to begin|at the start|at start|now|today|down|on start|before(?:hand)?|deposit|as (?:a )?deposit|immediately|initially|(?:on|at|when|to) (?:signing|booking|order(?:ing)?|book)|when (?:you|we) start|(?:when|once|after|as soon as) [a-z]+)\b/i;
/** Before it, where the time is told first: `half up front (£500)`. */
const FIRST_BEFORE =
  /(?:(?:half|50%|part) )?(?:up[ -]?front|in advance|now|deposit(?: of)?|to start|at the start|first half|beforehand)[ :–(-]{1,3}$/i;
/** Between both parts, and before the second where the time is told first. */
const BETWEEN = /^[^\n.;]{0,60}?(?:,|\band\b|\bthen\b|\+|&|;|-|–)[^\n.;$€£]{0,24}$/i;
/** Behind the second part. */
const SECOND =
  /^[ \t)*]{0,2}(?:more |paid |the rest )?(?:(?:on|upon|at|after|once|when|following|by)\b[^\n.;$€£]{0,24}\b(?:complet\w*|deliver\w*|finish\w*|done|end|approv\w*|accept\w*|ready|over|works?|working|live|launch\w*|ship\w*|arriv\w*|submitted|satisfied|merged?|night|day)|(?:when|once|as soon as) [a-z]|(?:at|on) (?:the )?(?:mid-?point|half-?way|end|finish)|after(?:wards?)?(?![a-z ])|later\b|on the back ?end|at the end)/i;
const SECOND_BEFORE =
  /(?:on (?:completion|delivery)|(?:when|once) (?:it's )?(?:done|finished|live)|afterwards?|the rest|balance(?: of)?|the other half)[ :–(-]{1,3}$/i;
const FAR = 70;
const LONGEST_WHEN = 32;

/** The amounts, with all parts of a pay replaced by one amount that is their sum and spans them. */
export function withSums(text: string, amounts: readonly Amount[]): readonly Amount[] {
  const summed: Amount[] = [];
  for (let index = 0; index < amounts.length; index++) {
    const first = amounts[index] as Amount;
    const second = amounts[index + 1];
    if (second !== undefined && areParts(text, first, second)) {
      const when = FIRST_BEFORE.exec(text.slice(Math.max(0, first.start - LONGEST_WHEN), first.start));
      const start = first.start - (when?.[0].length ?? 0);
      summed.push({ ...first, min: first.min + second.min, max: first.max + second.max, isSum: true, start, end: second.end });
      index++;
    } else summed.push(timesOf(text, first) ?? first);
  }
  return summed;
}

function areParts(text: string, first: Amount, second: Amount): boolean {
  if (first.currency === null || first.currency !== second.currency || first.isCoin || second.isCoin) return false;
  if (!isWhole(first) || !isWhole(second) || second.start - first.end > FAR) return false;
  const between = text.slice(first.end, second.start);
  if (!BETWEEN.test(between)) return false;
  const isFirst = FIRST.test(between) || FIRST_BEFORE.test(text.slice(Math.max(0, first.start - LONGEST_WHEN), first.start));
  return isFirst && (SECOND_BEFORE.test(between) || SECOND.test(text.slice(second.end, second.end + FAR)));
}

/** Not by the hour or by the piece. */
function isWhole({ unit }: Amount): boolean {
  return unit === null || unit === 'fixed';
}

const COUNTED =
  /(?:^|[^\w.])(two|three|four|five|six|\d{1,2}) ?(x|×|\*|(?:equal |monthly )?(?:payments|instal+ments|milestones|halves|parts) of) ?$/i;
/** `three milestones, $1,000 each` */
const EACH_OF =
  /(?:^|[^\w.])(two|three|four|five|six|\d{1,2}) ((?:equal |monthly )?(?:payments|instal+ments|milestones|halves|parts)(?: of|,| ?[:@(–-]| at)) ?$/i;
const EACH = / (?:each|apiece)$/i;
/** The last letter of `COUNTED`. */
const BY = /[x×*f] ?$/i;
/** So much is looked at before an amount. */
const LONGEST_COUNT = 32;
/** Behind `2 x £150`: nothing that is counted, or when each is paid. */
const PAID_PARTS =
  /^(?: ?[.!)]{0,2}(?:$|\n)|[.!] |[^\n]{0,48}\b(?:payments?|instal+ments?|half|halves|booking|up[ -]?front|now|after|completion|delivery)\b)/i;
const COUNTS: ReadonlyMap<string, number> = new Map(
  ['two', 'three', 'four', 'five', 'six'].map((word, index) => [word, index + 2] as const),
);
/** More parts of one pay are pieces. */
const MOST_PARTS = 12;
const MOST_TIMES = 4;

/** Some equal parts as their sum: `2 x £150`, `three instalments of $200`. Null for a single amount, and for things that are counted. */
function timesOf(text: string, amount: Amount): Amount | null {
  if (amount.isCoin || amount.currency === null) return null;
  const isEach = amount.unit === 'item' && EACH.test(text.slice(amount.start, amount.end));
  if (!isEach && (!isWhole(amount) || !BY.test(text.slice(Math.max(0, amount.start - 2), amount.start)))) return null;
  const from = Math.max(0, amount.start - LONGEST_COUNT);
  const counted = (isEach ? EACH_OF : COUNTED).exec(text.slice(from, amount.start));
  if (counted === null) return null;
  const [whole, count = '', by = ''] = counted;
  const times = COUNTS.get(count.toLowerCase()) ?? Number(count);
  const isMark = by.length === 1;
  if (times < 2 || times > (isMark ? MOST_TIMES : MOST_PARTS)) return null;
  if (isMark && !PAID_PARTS.test(text.slice(amount.end, amount.end + FAR))) return null;
  const start = from + counted.index + (/^\w/.test(whole) ? 0 : 1);
  return { ...amount, min: amount.min * times, max: amount.max * times, unit: 'fixed', isSum: true, start };
}

const TOTAL_BEFORE = /\b(?:total|altogether|in all|sum|together|makes)\b[^\d\n$€£]{0,24}$/i;
const TOTAL_AFTER = /^[ )]?(?:in )?(?:total|altogether|all in|for (?:both|everything|all|the lot|all of it))\b/i;

/** As its unit. */
const TOTAL_WITHIN = / (?:in )?(?:total|altogether|all in|for (?:both|everything|all|the lot|all of it))$/i;

/** The one amount that is called the total and is the sum of two or more of the others, or of a piece that is paid so much each; -1 where none is. */
export function totalAt(text: string, amounts: readonly Amount[]): number {
  if (amounts.length < LEAST_TIMES) return -1;
  return amounts.findIndex((total, index) => {
    if (!isWhole(total) || total.min !== total.max) return false;
    if (isCalledTotal(text, total) && amounts.some((one) => isPieceOf(one, total, text))) return true;
    const parts = amounts.filter(
      (one, other) => other !== index && one.currency === total.currency && one.min === one.max && isWhole(one),
    );
    const sum = parts.reduce((all, { max }) => all + max, 0);
    const isCalled = isCalledTotal(text, total) || TOTAL_BEFORE.test(text.slice(Math.max(0, total.start - FAR), total.start));
    return parts.length >= LEAST_SUMMED - 1 && sum === total.max && isCalled;
  });
}

/** Whether the words behind a sum, or its own, call it a total. */
function isCalledTotal(text: string, { start, end }: Amount): boolean {
  return TOTAL_AFTER.test(text.slice(end, end + FAR)) || TOTAL_WITHIN.test(text.slice(start, end));
}

/** Whether a sum is some times what each piece is paid: `six flyers, 25 EUR each, 150 EUR total`. A rate such as `$20 per article` goes on beyond its total. */
function isPieceOf(piece: Amount, total: Amount, text: string): boolean {
  return (
    piece.unit === 'item' &&
    piece.currency === total.currency &&
    piece.min === piece.max &&
    piece.max < total.max &&
    Number.isInteger(total.max / piece.max) &&
    EACH.test(text.slice(piece.start, piece.end))
  );
}

/** Two parts and their sum. */
const LEAST_SUMMED = 3;
/** A piece and what all of them make. */
const LEAST_TIMES = 2;
