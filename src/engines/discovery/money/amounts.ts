/** Amounts of money as people write them in posts. Linear: every pattern is bounded and tried only where a number stands. */
import type { BudgetUnit } from '../../../domain/opportunity.ts';
import { isLabelled, isMoneyByForm, isToldRate } from './bare-figures.ts';
import { codeBehind, coinAfter, currencyAfter, isBlank, isLatin, prefixBefore, refine } from './currencies.ts';
import { PESO, RUPEE, SHILLING, SIGNS } from './currency-words.ts';
import { bounds, type Figure, type FigureContext, figureAt, inSmall, isSmall } from './figures.ts';
import { matchAt } from './match-at.ts';
import { mayBeMoney } from './money-hints.ts';
import { type FoundUnit, shiftAt, unitAt } from './pay-units.ts';
import { spelledAmounts } from './spelled-amounts.ts';

export interface Amount {
  /** In whole units of the currency as written; `max` equals `min` where one figure stands. */
  readonly min: number;
  readonly max: number;
  /** ISO 4217; null where the post does not write one beside the figure. */
  readonly currency: string | null;
  /** Null where the post does not write one beside the figure. */
  readonly unit: BudgetUnit | null;
  /** `5k`, `100-130k`, `15 LPA`: how people write wages. */
  readonly isThousands: boolean;
  /** A dollar sign that does not say of which country. */
  readonly isPlainDollar: boolean;
  /** A cryptocurrency: a pay that has no fixed price, so no budget can be made of it. */
  readonly isCoin: boolean;
  /** Added up from parts that are paid one after another. */
  readonly isSum?: boolean;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
}

export interface AmountOptions {
  /** The text is Chinese, where `30w` is 300,000. */
  readonly isChinese: boolean;
  /** Figures in words (`five hundred dollars`) are looked for as well. */
  readonly isSpelled: boolean;
}

const DIGIT = /\d/g;
const MAX_AMOUNTS = 60;
/** A text with more numbers that might be money is a table, not a request. */
const MAX_LOOKS = 400;
const RANGE =
  /[ \u00a0]{0,2}(?:-{1,2}|–|—|−|~|～|〜|至|到|…|\.{2,3}|,? ?up to|to|and|or|bis|und|tot|et|à|e i|a|y|en|e|do|och|og|til|ja|și|si|la|până la|pana la|és|και|έως|εως|до|и|і)[ \u00a0]{0,2}(?:(?:les|los|i|de)[ \u00a0])?/uy;
/** What joins two figures in one language is an ordinary word of another: then the currency must stand at the second. */
const DOUBTFUL_JOIN = /^\s*(?:et|à|a|y|en?|e i|do|до|и|і|und|och|og|til|ja|și|si|la|és|και|tot)(?:\s(?:les|los|i|de))?\s*$/;
/** The first Latin letters of a word in `RANGE`. */
const JOIN_STARTS: ReadonlySet<number> = new Set([...'utaobeydijlspTAOU'].map((letter) => letter.charCodeAt(0)));
/** `between 500 and 800 USD` */
const BETWEEN =
  /(?:between|entre|zwischen|\bzw\.?|\btra|\bfra|tussen|mellan|mellem|mellom|mezi|între|intre|μεταξύ|między|pomiędzy|между|між)\s\D{0,4}$/i;

/** Every amount that has a currency, a money unit (`15/hr`), a thousands suffix (`5k`) or a label (`Budget: 500`) beside it, in the order of the text. */
export function amountsIn(text: string, { isChinese, isSpelled }: AmountOptions): readonly Amount[] {
  const amounts: Amount[] = [];
  let looks = 0;
  DIGIT.lastIndex = 0;
  // `test` moves on without making an object of each match.
  while (amounts.length < MAX_AMOUNTS && DIGIT.test(text)) {
    const at = DIGIT.lastIndex - 1;
    const end = digitsEnd(text, at);
    const amount = mayBeMoney(text, at, end) && looks++ < MAX_LOOKS ? amountAt(text, at, isChinese) : null;
    if (amount !== null) amounts.push(amount);
    DIGIT.lastIndex = amount?.end ?? end;
  }
  const spelled = isSpelled ? spelledAmounts(text, MAX_AMOUNTS) : [];
  return spelled.length === 0 ? amounts : [...amounts, ...spelled].sort((a, b) => a.start - b.start);
}

function amountAt(text: string, digitAt: number, isChinese: boolean): Amount | null {
  const isPoint =
    text.charAt(digitAt - 1) === '.' && (SIGNS.has(text.charAt(digitAt - 2)) || isBlank(text.charCodeAt(digitAt - 2)));
  const at = isPoint ? digitAt - 1 : digitAt;
  const prefix = prefixBefore(text, at);
  const glued = text.charCodeAt(at - 1);
  // `h264`, `v2`: a name, unless the letters are a currency.
  if (prefix.currency === null && (isLatin(glued) || isForeignLetter(glued))) return null;
  const hasSign = prefix.currency !== null;
  const isSpaced = prefix.currency !== 'USD' && prefix.currency !== 'GBP';
  const context: FigureContext = { isSpaced, isChinese, hasCurrency: hasSign };
  const first = figureAt(text, at, context);
  if (first === null) return null;
  let currency = prefix.currency;
  let { end } = first;
  const mark = text.charCodeAt(end);
  if (mark === 0x25 || (mark === 0x2b && text.charCodeAt(end + 1) === 0x25)) return null;
  // `$30s`: about thirty-something is no figure.
  if (mark === 0x73 && !isLatin(text.charCodeAt(end + 1))) return null;
  const coinEnd = hasSign ? null : coinAfter(text, end);
  if (coinEnd !== null) return coin(first, prefix.start, coinEnd);
  let after = currencyAfter(text, end, first.value * first.multiplier);
  // `500+ bucks`
  if (after === null && mark === 0x2b) after = currencyAfter(text, end + 1, first.value * first.multiplier);
  let unit: FoundUnit | null = null;
  let second: Figure | null = null;
  const joinAt = after?.end ?? end;
  // `$10.50/hr - $17.94/hr`: the unit stands on both sides.
  const hasCurrency = currency !== null || after !== null;
  const between = hasCurrency ? unitAt(text, joinAt, true) : null;
  const isRated = between?.isRate === true && !OTHER_THING.test(text.slice(between.end, between.end + 5));
  const next = rangeFrom(text, isRated ? between.end : joinAt, {
    start: prefix.start,
    first,
    currency: currency ?? after?.currency ?? null,
    hasSign,
    written: text.slice(prefix.start, at),
    context,
  });
  if (next !== null) {
    second = next.figure;
    currency ??= next.currency;
    end = second.end;
    const behind = currencyAfter(text, end, second.value * second.multiplier);
    after = behind ?? (currency === null ? after : null);
    if (behind !== null) end = behind.end;
  } else if (after !== null) end = after.end;
  if (after !== null) currency = after.isPrecise || currency === null ? refine(currency, after.currency) : currency;
  if (text.charAt(end) === '+') end++;
  if (next === null && hasCurrency && end === joinAt) unit = between;
  else
    unit =
      unitAt(text, end, currency !== null || isSmall(first) || first.multiplier === 1000 || mayBePer(text, end, prefix.start)) ??
      (next === null ? null : between);
  if (unit === null && first.value >= LEAST_DAY) unit = shiftAt(text, end);
  const isPlain =
    currency === null ||
    currency === PESO ||
    (currency === 'USD' && !isLatin(text.charCodeAt(prefix.start)) && after?.isPrecise !== true);
  const code = isPlain ? codeBehind(text, unit?.end ?? end) : null;
  if (code !== null && (currency === null || DOLLARS.has(code.currency) || currency === PESO)) {
    currency = code.currency;
    after = code;
    // `3 cents (US) a word`
    unit ??= unitAt(text, code.end, true);
  }
  const suffix = second?.suffix ?? first.suffix;
  const isLpa = suffix === 'lpa';
  if (currency === null && suffix !== null) currency = IMPLIED.get(suffix) ?? null;
  const multiplier = Math.max(first.multiplier, second?.multiplier ?? 1);
  const isThousands = multiplier >= 1000 && multiplier < 1e6;
  if ((isSmall(first) || (second !== null && isSmall(second))) && unit?.unit !== 'item' && unit?.unit !== 'hour') return null;
  if (currency === null && !isMoneyByForm(text, prefix.start, end, { unit, isThousands, figure: first })) return null;
  const [one, other] = bounds(second === null ? first : inSmall(first, second), second);
  const [min, max] = one <= other ? [one, other] : [other, one];
  if (!(max > 0)) return null;
  return {
    min,
    max,
    currency,
    unit: isLpa ? 'year' : (unit?.unit ?? null),
    isThousands,
    isPlainDollar: currency === 'USD' && !isLatin(text.charCodeAt(prefix.start)) && after?.isPrecise !== true,
    isCoin: false,
    start: prefix.start,
    end: Math.max(end, unit?.end ?? end, code?.end ?? end),
  };
}

/** `I'd pay 45 per cemetery`, `it's 50 a match`: what is paid for, though no sign says that it is money. */
function mayBePer(text: string, end: number, start: number): boolean {
  return (
    /^ ?(?:per |\/ ?(?!\d)|a |for (?:each|every) )/.test(text.slice(end, end + 9)) &&
    (isLabelled(text, start) || isToldRate(text, start))
  );
}

/** `$10 per short question and $25 per essay` */
const OTHER_THING = /^[ \u00a0](?:and|or) /;
/** A day's pay: `350/10` is 350 for ten hours. */
const LEAST_DAY = 100;

/** Figures that one country writes so: the others say `thousand` and `million` otherwise. */
const IMPLIED: ReadonlyMap<string, string> = new Map([
  ...['lpa', 'lakh', 'lakhs', 'lac', 'lacs', 'crore', 'crores', 'cr'].map((name) => [name, 'INR'] as const),
  ['triệu', 'VND'],
  ['pence', 'GBP'],
  ['paise', 'INR'],
  ...['juta', 'jt', 'ribu', 'rb', 'ribuan', 'jutaan'].map((name) => [name, 'IDR'] as const),
  ...['hazaar', 'hazar'].map((name) => [name, 'INR'] as const),
  ['tys', 'PLN'],
  ['tis', 'CZK'],
  ['тис', 'UAH'],
  [':-', 'SEK'],
  ['/-', RUPEE],
  ['/=', SHILLING],
  ...['ezer', 'millió', 'milliós'].map((name) => [name, 'HUF'] as const),
  ...['tuhatta', 'tuhannen', 'χιλιάδες', 'χιλιαδες'].map((name) => [name, 'EUR'] as const),
  ['mii', 'RON'],
  ['tusind', 'DKK'],
]);
/** Those that a plain dollar sign may stand for. */
const DOLLARS: ReadonlySet<string> = new Set('USD CAD AUD NZD SGD HKD MXN TWD BRL'.split(' '));

function coin(figure: Figure, start: number, end: number): Amount {
  return {
    min: figure.value,
    max: figure.value,
    currency: null,
    unit: null,
    isThousands: false,
    isPlainDollar: false,
    isCoin: true,
    start,
    end,
  };
}

interface RangeStart {
  /** Where the first figure starts, its currency included. */
  readonly start: number;
  readonly first: Figure;
  readonly currency: string | null;
  /** The first figure's currency stands before it. */
  readonly hasSign: boolean;
  /** That currency, with what stands between it and the figure; empty where none stands there. */
  readonly written: string;
  readonly context: FigureContext;
}

function rangeFrom(
  text: string,
  at: number,
  { start, first, currency, hasSign, written, context }: RangeStart,
): { readonly figure: Figure; readonly currency: string | null } | null {
  const code = text.charCodeAt(at);
  // Ranges go on with a blank, a dash, a dot, a letter of `to`, or a wide character.
  if (!(isBlank(code) || code === 0x2d || code === 0x2e || code === 0x7e || code > 0xff)) return null;
  const next = text.charCodeAt(isBlank(code) ? at + 1 : at);
  if (isLatin(next) && !JOIN_STARTS.has(next)) return null;
  const join = matchAt(RANGE, text, at);
  // `raised from 100 to $250`
  if (join === null || CHANGED.test(text.slice(Math.max(0, start - 40), start))) return null;
  let from = join.end;
  if (/^up to /i.test(text.slice(from, from + 6))) from += 6;
  const sign = /^(?:[A-Z]{1,3})?([$€£₹¥￥₩₽₺₴₱₦₫฿])[ \u00a0]?~?/u.exec(text.slice(from, from + 7));
  // `R12 000 - R15 000`, `USD 50 to USD 60`
  const again = sign === null && written !== '' && text.startsWith(written, from);
  if (sign !== null) from += sign[0].length;
  else if (again) from += written.length;
  const digit = text.charCodeAt(from);
  if (digit < 0x30 || digit > 0x39) return null;
  const figure = figureAt(text, from, context);
  if (figure === null) return null;
  const joined = text.slice(at, join.end);
  const areThousands = first.multiplier >= 1000 && figure.multiplier >= 1000;
  const hasSecond = sign !== null || again;
  if (DOUBTFUL_JOIN.test(joined) && !hasSecond && !areThousands && currencyAfter(text, figure.end, figure.value) === null)
    return null;
  if (
    !isRange(
      joined,
      inSmall(first, figure),
      figure,
      hasSign,
      hasSecond || BETWEEN.test(text.slice(Math.max(0, start - 14), start)),
    )
  )
    return null;
  return { figure, currency: currency ?? (sign === null ? null : (SIGNS.get(sign[1] ?? '') ?? null)) };
}

/** What follows is what it was, and what it is now. */
const CHANGED =
  /(?:raised|increased|bumped|upped|dropped|cut|lowered|reduced|went|gone|jumped|fell|changed|grew)(?: [a-z]+){0,4} from (?:about |around )?$/i;

/** `$500-800` is a range; `$500 and 3 revisions`, `$20 to 5 winners` and `2013-05` are not. */
function isRange(join: string, first: Figure, second: Figure, hasSign: boolean, hasSecondSign: boolean): boolean {
  const isWord = /[a-zà-ÿа-я]/i.test(join);
  // `between 2 and 3 thousand`
  const isShared = first.multiplier === 1 && second.multiplier > 1 && first.value < second.value;
  const low = first.value * (isShared ? second.multiplier : first.multiplier);
  const high = second.value * second.multiplier;
  if (high < first.value || (second.multiplier === 1 && high < low)) return false;
  if (/^(?:and|or|und|et|y|en?|e i|och|og|ja|și|si|és|και|и|і)(?:\s(?:les|los|i|de))?$/i.test(join.trim()))
    return hasSecondSign && high > low && high <= low * 10;
  if (isWord && hasSign && !hasSecondSign && high > low * 10) return false;
  return high <= Math.max(low, first.value * second.multiplier) * 100;
}

/** A letter of a script that parts its words by blanks, so that a figure glued to it belongs to a name. */
function isForeignLetter(code: number): boolean {
  return code >= 0xc0 && code < 0x600;
}

function digitsEnd(text: string, at: number): number {
  let end = at + 1;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if ((code < 0x30 || code > 0x39) && code !== 0x2c && code !== 0x2e) break;
  }
  return end;
}
