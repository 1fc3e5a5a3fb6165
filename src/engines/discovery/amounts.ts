/** Amounts of money as people write them in posts. Linear: every pattern is bounded and tried only where a number stands. */
import type { BudgetUnit } from '../../domain/opportunity.ts';
import { currencyAfter, prefixBefore, refine, SYMBOLS } from './currencies.ts';
import { matchAt } from './match-at.ts';

export interface Amount {
  /** In whole units of the currency as written; `max` equals `min` where one figure stands. */
  readonly min: number;
  readonly max: number;
  /** ISO 4217; null where the post does not write one beside the figure. */
  readonly currency: string | null;
  /** Null where the post does not write one beside the figure. */
  readonly unit: BudgetUnit | null;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/** Every amount that has a currency, a money unit (`15/hr`) or a thousands suffix (`5k`) beside it, in the order of the text. */
export function amountsIn(text: string): readonly Amount[] {
  const amounts: Amount[] = [];
  const digit = /\d/g;
  for (let match = digit.exec(text); match !== null && amounts.length < MAX_AMOUNTS; match = digit.exec(text)) {
    const amount = amountAt(text, match.index);
    if (amount !== null) amounts.push(amount);
    digit.lastIndex = amount?.end ?? digitsEnd(text, match.index);
  }
  return amounts;
}

const MAX_AMOUNTS = 40;

const UNITS: ReadonlyMap<string, BudgetUnit> = new Map(
  (
    [
      ['h hr hrs hour hours hourly ph std stunde', 'hour'],
      ['d day days daily pd tag', 'day'],
      ['w wk week weekly', 'week'],
      ['m mo mth month months monthly pm pcm monat', 'month'],
      ['y yr year years yearly annum annually annual pa p.a', 'year'],
      [
        'video videos article articles post posts blog page pages image images photo photos piece pieces item items illustration illustrations drawing drawings word words thumbnail ' +
          'thumbnails design designs logo episode episodes lesson task tasks unit units each ea song songs track tweet review reviews minute min lead leads sale character characters song chapter ' +
          'script scripts listing product products caption edit clip clips reel reels graphic graphics card person session sketch icon icons asset assets entry slide recipe interview comic panel model pop apiece',
        'item',
      ],
      ['project fixed flat total job gig website site app game contract', 'fixed'],
    ] as const
  ).flatMap(([words, unit]) => words.split(' ').map((word) => [word, unit] as const)),
);

const NUMBER =
  /(?:\d{1,3}(?:,\d{2,3}){1,4}(?:\.\d{1,2})?|\d{1,3}(?:\.\d{3}){1,4}(?:,\d{1,2})?|\d{1,3}(?:[ \u00a0\u202f']\d{3}){1,3}(?![\d])|\d{1,9}(?:[.,]\d{1,4})?|\.\d{1,3})(?!\d)/uy;
const SUFFIX =
  /[ \u00a0]?(k|K|grand|thousand|thsd|m|M|mm|MM|mil|million|bn|b|B|billion|tn|trillion|lakhs?|lacs?|lpa|LPA|crores?|cr)(?![\p{L}\d])/uy;
const CENTS = /[ \u00a0]?(?:¢|cents?|c(?=\s?(?:\/|per|a|each)))(?![\p{L}])/uy;
const RANGE = /[ \u00a0]{0,2}(?:-{1,2}|–|—|~|to|and|or)[ \u00a0]{0,2}/uy;
/** `/hr`, ` per 100 words`, ` an hour`, ` for the project`, ` hourly`: group 1 what joins, group 2 the unit. */
const UNIT =
  /[ \u00a0]{0,2}(\/[ \u00a0]?(?:(?:an?|per|1|one)[ \u00a0])?|(?:per|an?|for each|for every|every|for the)[ \u00a0]|p\/|[([]?(?=(?:hourly|daily|weekly|monthly|yearly|annually|annual|fixed|flat|total|each|ea|ph|pm|pa|p\.a|pcm|lpa|apiece)(?![\p{L}])))(?:\d{1,2},?\d{0,3}k?[ \u00a0])?([\p{L}.]{1,12}?)(?![\p{L}])/iuy;
const HYPHEN_UNIT = /-(hour|day|week|month|year)(?![\p{L}])/iuy;

function amountAt(text: string, digitAt: number): Amount | null {
  const prefix = prefixBefore(text, digitAt);
  // `h264`, `v2`, `#12`, `x_1`: a name, unless the letters are a currency.
  if (prefix.currency === null && digitAt > 0 && /[\p{L}_#@/&]/u.test(text.charAt(digitAt - 1))) return null;
  const first = figureAt(text, digitAt);
  if (first === null) return null;
  let { end } = first;
  if (text.charAt(end) === '%' || (text.charAt(end) === '+' && text.charAt(end + 1) === '%')) return null;
  let currency = prefix.currency;
  let second: Figure | null = null;
  let after = currencyAfter(text, end);
  const range = matchAt(RANGE, text, after?.end ?? end);
  if (range !== null) {
    const next = rangeEnd(text, range.end, currency ?? after?.currency ?? null);
    if (next !== null && isRange(text.slice(range.start, range.end), first, next.figure, prefix.currency, next.hasCurrency)) {
      second = next.figure;
      currency ??= next.currency;
      end = next.figure.end;
    }
  }
  if (second !== null || after === null) after = second === null ? after : currencyAfter(text, end);
  if (after !== null) {
    currency = after.isPrecise || currency === null ? refine(currency, after.currency) : currency;
    end = after.end;
  }
  if (text.charAt(end) === '+') end++;
  const unit = unitAt(text, end);
  const isLpa = first.suffix === 'lpa' || second?.suffix === 'lpa';
  if (currency === null && isLpa) currency = 'INR';
  const isThousands = first.multiplier === 1000 || second?.multiplier === 1000;
  const isPayUnit =
    first.suffix === 'cents' || unit?.unit === 'hour' || (isThousands && (unit?.unit === 'year' || unit?.unit === 'month'));
  if (currency === null && !isPayUnit && !isLabelled(text, prefix.start)) return null;
  const [low, high] = bounds(first, second);
  if (!(high > 0)) return null;
  return {
    min: Math.min(low, high),
    max: Math.max(low, high),
    currency,
    unit: isLpa ? 'year' : (unit?.unit ?? null),
    start: prefix.start,
    end: unit?.end ?? end,
  };
}

/** `budget: 500`, `pay 20`: a bare number right behind such a word is money. */
function isLabelled(text: string, start: number): boolean {
  return /(?:budget|pay|pays|paying|rate|price|fee|compensation|salary|bounty|reward)(?: is| of| range| around| about| up to| approx)?[ \t]{0,2}[:=~]?[ \t]{0,2}$/i.test(
    text.slice(Math.max(0, start - 30), start),
  );
}

interface Figure {
  readonly value: number;
  readonly multiplier: number;
  readonly suffix: string | null;
  readonly end: number;
}

/** `5-8k` means thousands on both sides, `500-800` does not. */
function bounds(first: Figure, second: Figure | null): readonly [number, number] {
  if (second === null) return [first.value * first.multiplier, first.value * first.multiplier];
  const multiplier =
    first.multiplier === 1 && second.multiplier > 1 && first.value < second.value * 1000 && first.value < 1000
      ? second.multiplier
      : first.multiplier;
  return [first.value * multiplier, second.value * second.multiplier];
}

function figureAt(text: string, at: number): Figure | null {
  const number = matchAt(NUMBER, text, text.charAt(at - 1) === '.' && /[$€£₹]/.test(text.charAt(at - 2)) ? at - 1 : at);
  if (number === null) return null;
  const value = figureOf(number.text);
  if (!Number.isFinite(value)) return null;
  const cents = matchAt(CENTS, text, number.end);
  if (cents !== null) return { value: value / 100, multiplier: 1, suffix: 'cents', end: cents.end };
  const suffix = matchAt(SUFFIX, text, number.end);
  const multiplier = suffix === null ? null : multiplierOf(suffix.text.trim());
  if (suffix === null || multiplier === null) return { value, multiplier: 1, suffix: null, end: number.end };
  return { value, multiplier, suffix: suffix.text.trim().toLowerCase(), end: suffix.end };
}

function multiplierOf(suffix: string): number | null {
  const name = suffix.toLowerCase();
  if (name === 'k' || name === 'grand' || name.startsWith('th')) return 1000;
  if (name.startsWith('la') || name === 'lpa') return 100_000;
  if (name.startsWith('cr')) return 10_000_000;
  // A small `m` behind a figure is as often minutes or metres as millions.
  if (suffix === 'm' || suffix === 'b') return null;
  if (name.startsWith('t')) return 1_000_000_000_000;
  return name.startsWith('b') ? 1_000_000_000 : 1_000_000;
}

/** Reads 1,000.50 and 1.000,50 and 1 000 and 1,50,000 as what they are. One separator with three digits behind it groups, with fewer it divides. */
function figureOf(text: string): number {
  const plain = text.replace(/[ \u00a0\u202f']/g, '');
  const comma = plain.lastIndexOf(',');
  const point = plain.lastIndexOf('.');
  const decimalAt = Math.max(comma, point);
  if (decimalAt === -1) return Number(plain);
  const behind = plain.length - decimalAt - 1;
  const hasBoth = comma !== -1 && point !== -1;
  const repeats = plain.indexOf(plain.charAt(decimalAt)) !== decimalAt;
  const groups = !hasBoth && behind === 3 && plain.charAt(0) !== '0' && decimalAt > 0 ? true : repeats;
  const whole = (groups ? plain : plain.slice(0, decimalAt)).replace(/[.,]/g, '');
  return Number(groups ? whole : `${whole === '' ? '0' : whole}.${plain.slice(decimalAt + 1)}`);
}

function rangeEnd(
  text: string,
  at: number,
  currency: string | null,
): { readonly figure: Figure; readonly currency: string | null; readonly hasCurrency: boolean } | null {
  let from = at;
  let named: string | null = null;
  const sign = /^(?:[A-Za-z]{1,3})?([$€£₹¥₩₽₺₴₱₦₫฿])[ \u00a0]?/u.exec(text.slice(at, at + 6));
  if (sign !== null) {
    named = SYMBOLS.get(sign[1] ?? '') ?? null;
    from += sign[0].length;
  }
  if (!/\d/.test(text.charAt(from))) return null;
  const figure = figureAt(text, from);
  return figure === null ? null : { figure, currency: named ?? currency, hasCurrency: sign !== null };
}

/** `$500-800` is a range; `$500 and 3 revisions`, `$20 to 5 winners` and `2013-05` are not. */
function isRange(join: string, first: Figure, second: Figure, currency: string | null, hasCurrency: boolean): boolean {
  const isWord = /[a-z]/i.test(join);
  const low = first.value * first.multiplier;
  const high = second.value * second.multiplier;
  if (high < first.value || (second.multiplier === 1 && high < low)) return false;
  if (/and|or/i.test(join)) return hasCurrency && high <= low * 10;
  if (isWord && currency !== null && !hasCurrency && high > low * 10) return false;
  return high <= Math.max(low, first.value * second.multiplier) * 100;
}

function unitAt(text: string, at: number): { readonly unit: BudgetUnit; readonly end: number } | null {
  const match = matchAt(UNIT, text, at) ?? matchAt(HYPHEN_UNIT, text, at);
  if (match === null) return null;
  const name = match.groups.at(-1) ?? '';
  if (/^for the/i.test(match.groups[0] ?? '')) return { unit: 'fixed', end: match.end };
  const unit = UNITS.get(name.toLowerCase().replace(/\.$/, ''));
  return unit === undefined ? null : { unit, end: match.end };
}

function digitsEnd(text: string, at: number): number {
  let end = at + 1;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (!isDigit(code) && code !== 0x2c && code !== 0x2e) break;
  }
  return end;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
