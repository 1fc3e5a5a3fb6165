/** Amounts whose figure is a word. Bounded patterns, tried only where a word of money, or of an hour or a piece, stands behind. */
import type { BudgetUnit } from '../../../domain/opportunity.ts';
import type { Amount } from './amounts.ts';
import { OF_OTHERS } from './bare-figures.ts';
import { codeBehind } from './currencies.ts';
import { COUNTRIES, PESO, RUPEE, SHILLING } from './currency-words.ts';
import { matchAt } from './match-at.ts';
import { unitAt } from './pay-units.ts';

/** A figure in words ends where the match does, or stands before its blank. */
const SPELLED_IN =
  / (?:(?:(?:Canadian|Australian|Aussie|American|US|Singapore|Hong Kong|New Zealand) )?dollars?|bucks?|quid|euros?|pounds?|cents|pence|usd|USD|gbp|GBP|eur|EUR|naira|rupees|rands?|shillings|pesos|grand|hundred|thousand|an hour|per hour|a day|per day|a week|per week|a month|per month|for each|for every|each|apiece|a pop|tenner|fiver)(?![a-z])/g;
const CURRENCY_OF: ReadonlyMap<string, string> = new Map([
  ['quid', 'GBP'],
  ['pounds', 'GBP'],
  ['pound', 'GBP'],
  ['euros', 'EUR'],
  ['euro', 'EUR'],
  ['tenner', 'GBP'],
  ['fiver', 'GBP'],
  ['dollars', 'USD'],
  ['bucks', 'USD'],
  ['dollar', 'USD'],
  ['buck', 'USD'],
  ['usd', 'USD'],
  ['gbp', 'GBP'],
  ['eur', 'EUR'],
  ['cents', 'USD'],
  ['pence', 'GBP'],
  ['naira', 'NGN'],
  ['rand', 'ZAR'],
  ['rands', 'ZAR'],
  ['rupees', RUPEE],
  ['shillings', SHILLING],
  ['pesos', PESO],
]);
const HUNDREDTHS: ReadonlySet<string> = new Set(['cents', 'pence']);
/** Less for an hour or a day is no pay but a count: `two an hour`. */
const LEAST_SPELLED_RATE = 7;
/** `forty a week` may be anything that is made or done. */
const LEAST_RATES: Readonly<Partial<Record<BudgetUnit, number>>> = { week: 50, month: 100, item: 10 };

/** `five hundred dollars`, `twenty bucks`, `fifty quid`, `two grand`, `a tenner`, `fifteen an hour`: `most` of them, in the order of the text. */
export function spelledAmounts(text: string, most: number): readonly Amount[] {
  const amounts: Amount[] = [];
  SPELLED_IN.lastIndex = 0;
  for (let match = SPELLED_IN.exec(text); match !== null && amounts.length < most; match = SPELLED_IN.exec(text)) {
    const word = match[0].trimStart();
    const found = spelledAs(text, match.index, word);
    if (found === null) continue;
    const wordEnd = match.index + match[0].length + (found.tail ?? 0);
    const isRate = RATE_WORD.test(word);
    const currency = currencyOf(word);
    const small = currency === null ? null : hundredthsAt(text, wordEnd);
    const end = isRate ? match.index : (small?.end ?? wordEnd);
    const unit = unitAt(text, end, currency !== null || word.startsWith('for '));
    if (isRate && unit !== null && OF_OTHERS.test(text.slice(unit.end, unit.end + LONGEST_SPELLED))) continue;
    if (isRate && (unit === null || found.value < (LEAST_RATES[unit.unit] ?? LEAST_SPELLED_RATE))) continue;
    const { start } = found;
    const value = found.value + (small?.value ?? 0);
    const least = found.least ?? value;
    const parts = HUNDREDTHS.has(word) ? 100 : 1;
    // `my two cents` pay nobody.
    if (parts > 1 && (unit === null || unit.unit !== 'item')) continue;
    const [min, max] = [least / parts, value / parts];
    const shared = { min, max, currency, isThousands: false, isPlainDollar: PLAIN_DOLLAR.test(word), isCoin: false, start };
    const code = currency === null ? codeBehind(text, unit?.end ?? end) : null;
    amounts.push({
      ...shared,
      currency: currency ?? code?.currency ?? null,
      unit: unit?.unit ?? null,
      end: code?.end ?? unit?.end ?? end,
    });
  }
  for (const pair of pairsIn(text)) if (amounts.length < most) amounts.push(pair);
  return amounts;
}

/** What `quid` or `Canadian dollars` name. */
function currencyOf(word: string): string | null {
  const name = word.toLowerCase();
  return CURRENCY_OF.get(name) ?? COUNTRIES.get(name.slice(0, name.lastIndexOf(' '))) ?? null;
}

const PLAIN_DOLLAR = /^(?:dollars?|bucks?|cents)$/i;

/** `a dollar fifty per list`, `two pounds twenty each` */
const AND_HUNDREDTHS =
  / (?:and )?(ten|fifteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -]five)?)(?: cents| pence| p)?(?= (?:an?|per|each|apiece|for (?:each|every)) |[.,;!)\n]|$| (?:each|apiece))/iy;

function hundredthsAt(text: string, at: number): { readonly value: number; readonly end: number } | null {
  const found = matchAt(AND_HUNDREDTHS, text, at);
  return found === null ? null : { value: tensOf(found.text) / 100, end: found.end };
}

/** `seventy-five`, `fifteen` */
function tensOf(words: string): number {
  return words
    .toLowerCase()
    .split(/[ -]/)
    .reduce((sum, word) => sum + (SMALL.get(word) ?? 0), 0);
}

/** `two fifty for the lot` are hundreds and tens; by the piece they are units and cents, or cannot be told. */
const OF_WHOLE =
  /^,? (?:for (?:the (?:lot|job|gig|whole|entire|full|set|day|morning|afternoon|evening|night|weekend)|it|this|that|(?:it )?all|everything|both)|all[- ]in|all told|no more|a head|a pop|in total|total|tops|max|flat|cash|fixed|in cash|paid|payable|on (?:delivery|completion|the day)|via|half (?:now|up ?-?front|in advance)|is (?:what|all|my|our)|an? (?:day|week|month|night|evening|gig|show|shift|wedding)|per (?:day|week|month|night|gig|show|shift))(?![a-z])/i;
const GIVEN_BEFORE =
  /(?<![a-z])(?:(?:go|run|stretch|push|rise|up) to|pay|paying|offer|offering|do|give|spend|spare|manage|afford|budget(?: is|'s|’s|:)?|max(?:imum)?(?: is)?|limit(?: is)?|call it|let's say|i'd say) $/i;
const ENDS_PART = /^(?:[.,;!)\n]|$| (?:for (?:it|this|that)|on (?:it|this)|cash|tops|max|or so|all in)(?![a-z]))/;
const STARTS_PART = /(?:^|[\n.,;:!?(–—-] ?)$/;

function pairsIn(text: string): readonly Amount[] {
  const amounts: Amount[] = [];
  for (let at = text.indexOf(TEN); at !== -1; at = text.indexOf(TEN, at + TEN.length)) {
    const found = tensAt(text, at + TEN.length);
    const after = found === null ? '' : text.slice(found.end, found.end + LONGEST_SPELLED);
    if (found === null || !(isGiven(text, found.start, after) || isForWhole(text, found, after))) continue;
    const { value, start, end } = found;
    const unit = unitAt(text, end, true);
    if (unit !== null && OF_OTHERS.test(text.slice(unit.end, unit.end + LONGEST_SPELLED))) continue;
    const written = { min: value, max: value, currency: null, isThousands: false, isPlainDollar: false, isCoin: false, start };
    amounts.push({ ...written, unit: unit?.unit ?? null, end: unit?.end ?? end });
  }
  return amounts;
}

interface Tens {
  readonly value: number;
  readonly hasHundreds: boolean;
  readonly start: number;
  readonly end: number;
}

/** How the words from `twenty` to `ninety` end. */
const TEN = 'ty';
const TENS_BEFORE =
  /(?:^|[^a-z'-])(?:(an?(?= hundred)|one|two|three|four|five|six|seven|eight|nine) (hundred (?:and )?)?)?(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/i;
const UNIT_BEHIND = /(?:[ -](one|two|three|four|five|six|seven|eight|nine))?(?![a-z'-])/iy;
/** The end of a larger figure, which is read elsewhere. */
const OF_LARGER = /(?:hundred|thousand|and) $/i;
const LONGEST_TENS = 28;

/** The figure whose word for the tens ends at `tensEnd`; null where none does. */
function tensAt(text: string, tensEnd: number): Tens | null {
  const from = Math.max(0, tensEnd - LONGEST_TENS);
  const found = TENS_BEFORE.exec(text.slice(from, tensEnd));
  const behind = found === null ? null : matchAt(UNIT_BEHIND, text, tensEnd);
  if (found === null || behind === null) return null;
  const [, hundreds = '', joined = '', tens = ''] = found;
  const start = tensEnd - tens.length - joined.length - (hundreds === '' ? 0 : hundreds.length + 1);
  if (OF_LARGER.test(text.slice(Math.max(0, start - LONGEST_TENS), start))) return null;
  const value = tensOf(hundreds) * 100 + tensOf(tens) + tensOf(behind.groups[0] ?? '');
  return { value, hasHundreds: hundreds !== '', start, end: behind.end };
}

/** Behind words that give it, and no more is said of it. */
function isGiven(text: string, start: number, after: string): boolean {
  return ENDS_PART.test(after) && GIVEN_BEFORE.test(text.slice(Math.max(0, start - LONGEST_SPELLED), start));
}

function isForWhole(text: string, { hasHundreds, start }: Tens, after: string): boolean {
  return OF_WHOLE.test(after) && (hasHundreds || STARTS_PART.test(text.slice(Math.max(0, start - 2), start)));
}

const RATE_WORD = /^(?:(?:an|a|per) |for e|each|apiece)/;
/** Of a rate and no more. */
const ONE_EACH = /^ (?:dollar|buck|euro|pound) (?:an?|per|each|for each|for every)(?![a-z])/;
const A_RATE = /^ (?:an hour|a day|a week|per|each)(?![a-z])/;
/** No word that is counted follows. */
const ENDS_HUNDRED =
  /^(?:[.,;!?)\n]|$| (?:tops|max|for|cash|total|flat|if|to|on|upon|when|via|plus|or so|all in|all told|in it|is (?:what|all|my|our)|do\?)(?![a-z]))/;
/** The blank behind a figure in words may be missing at the end of a text. */
const LONGEST_SPELLED = 40;

interface Spelled {
  readonly value: number;
  /** Of a range. */
  readonly least?: number;
  readonly start: number;
  /** So many characters behind the word belong to it. */
  readonly tail?: number;
}

/** The value and start of the figure that `word` ends, or that stands before it. */
function spelledAs(text: string, at: number, word: string): Spelled | null {
  // `a dollar a page`, `a dollar fifty a page`, `eighteen pound an hour`
  if (word === 'dollar' || word === 'buck' || word === 'euro' || word === 'pound') {
    const isOne = ONE_EACH.test(text.slice(at, at + 24)) || hundredthsAt(text, at + 1 + word.length) !== null;
    const one = isOne ? oneBefore(text, at) : null;
    return one === null && word === 'pound' && A_RATE.test(text.slice(at + 1 + word.length, at + 24))
      ? spelledBefore(text, at + 1)
      : one;
  }
  if ((word === 'hundred' || word === 'thousand') && !ENDS_HUNDRED.test(text.slice(at + word.length + 1, at + 24))) {
    return null;
  }
  if (word === 'grand' || word === 'hundred' || word === 'thousand') {
    const from = Math.max(0, at - LONGEST_SPELLED);
    const found = spelledBefore(`${text.slice(from, at)} ${word} `, at - from + word.length + 2);
    if (found === null) return null;
    const start = from + found.start;
    // `half a grand`, `a grand and a half`
    if (text.slice(Math.max(0, start - HALF.length), start) === HALF)
      return { ...found, value: found.value / 2, start: start - HALF.length };
    const isMore = text.startsWith(AND_HALF, at + word.length + 1);
    return isMore ? { ...found, value: found.value * 1.5, start, tail: AND_HALF.length } : { ...found, start };
  }
  if (word !== 'tenner' && word !== 'fiver') return spelledBefore(text, at + 1);
  return text.slice(Math.max(0, at - 2), at) === ' a' ? { value: word === 'tenner' ? 10 : 5, start: at - 1 } : null;
}

/** `a` or `one` that ends at `at`. */
function oneBefore(text: string, at: number): Spelled | null {
  const one = ONE.exec(text.slice(Math.max(0, at - ' one'.length), at));
  return one === null ? null : { value: 1, start: at - (one[1] ?? '').length };
}

const ONE = /(?:^|[^a-z])(an?|one)$/i;
const HALF = 'half ';
const AND_HALF = ' and a half';
const SMALL: ReadonlyMap<string, number> = new Map(
  'a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, index) => [word, Math.max(1, index - 1)] as const)
    .concat(
      'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10] as const),
    ),
);
const SPELLED =
  /(?:^|[\s(“"])(?:(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -])?(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)( and a half)?(?:[ -](hundred|thousand|grand)(?:(?: and)? (twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](one|two|three|four|five|six|seven|eight|nine))?)?)?( thousand)?[ ]$/i;

/** `five hundred ` or `twenty-five ` that ends at `at`: its value and start. Null for anything less plain, such as `two or three hundred `. */
function spelledBefore(text: string, at: number): Spelled | null {
  const from = Math.max(0, at - 40);
  const found = SPELLED.exec(text.slice(from, at));
  if (found === null) return null;
  const [whole, tens, small, half, power, rest, last, more] = found;
  const unit = SMALL.get((small ?? '').toLowerCase()) ?? 0;
  if (tens !== undefined && unit >= 10) return null;
  const isArticle = /^an?$/i.test(small ?? '');
  if ((isArticle || half !== undefined) && power === undefined) return null;
  if (power === undefined && unit >= 10 && ONE_BEFORE.test(text.slice(Math.max(0, from + found.index - 6), from + found.index)))
    return null;
  const value =
    (((tens === undefined ? 0 : (SMALL.get(tens.toLowerCase()) ?? 0)) + unit + (half === undefined ? 0 : 0.5)) *
      (power === undefined ? 1 : /hundred/i.test(power) ? 100 : 1000) +
      (SMALL.get((rest ?? '').toLowerCase()) ?? 0) +
      (SMALL.get((last ?? '').toLowerCase()) ?? 0)) *
    (more === undefined ? 1 : 1000);
  const start = from + found.index + (/^\S/.test(whole) && found.index === 0 && !/^[(“"]/.test(whole) ? 0 : 1);
  const low = lowBefore(text, start);
  if (low !== null) {
    const least = low.value * (power === undefined ? 1 : /hundred/i.test(power) ? 100 : 1000) * (more === undefined ? 1 : 1000);
    if (least < value) return { value, least, start: low.start };
  }
  // `a few hundred`: the part before would be lost.
  if (LOST_BEFORE.test(text.slice(Math.max(0, start - LONGEST_LOST), start))) return null;
  return { value, start };
}

/** A figure, or a word for some, of which the words go on. */
const LOST_BEFORE =
  /(?:(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|few|couple|\d) (?:or|to|and)|\b(?:few|couple|hundred|thousand|(?:couple|hundreds|thousands|dozens|plenty|lots|bunch) of))|[-–\d])[ ]{0,2}$/i;
const LONGEST_LOST = 16;

/** `three fifty`: whether that is 53, 350 or three of fifty cannot be told. */
const ONE_BEFORE = /(?:^|[^a-z])(?:one|two|three|four|five|six|seven|eight|nine)$/i;
const LOW =
  /(?:^|[\s(“"])((?:between|from) )?(?:(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -])?(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?: (and|to|or) |-)$/i;

/** The lower figure of a range in words whose upper one starts at `at`: `four or `, `between eighteen and `. */
function lowBefore(text: string, at: number): Spelled | null {
  const from = Math.max(0, at - 40);
  const found = LOW.exec(text.slice(from, at));
  if (found === null) return null;
  const [whole, between, tens, small, join] = found;
  if (join?.toLowerCase() === 'and' && between === undefined) return null;
  const unit = SMALL.get((small ?? '').toLowerCase()) ?? 0;
  if (tens !== undefined && unit >= 10) return null;
  const value = (tens === undefined ? 0 : (SMALL.get(tens.toLowerCase()) ?? 0)) + unit;
  return { value, start: from + found.index + (/^\w/.test(whole) ? 0 : 1) };
}
