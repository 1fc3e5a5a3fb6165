/** Currencies as people write them beside a figure: signs, codes, words. */
import { CAPITALS_ONLY, CODES, COUNTRIES, DOLLARS, HAN, PESO, PREFIX_WORDS, SIGNS, WORDS } from './currency-words.ts';
import { matchAt } from './match-at.ts';

/** What has a price of its own that changes by the hour: the post names a pay, but none that can be compared. */
const COINS =
  /[ \u00a0]?(?:BTC|btc|ETH|eth|SOL|XMR|LTC|BNB|XRP|DOGE|ADA|sats?|[Bb]itcoins?|[Ee]ther(?:eum)?|satoshis?)(?![\p{L}\d])/uy;

const COIN_STARTS: ReadonlySet<number> = new Set([...'BbEeSsXLDA'].map((letter) => letter.charCodeAt(0)));

const BEFORE_SIGN = /(?:(?<![A-Za-z])([A-Z]{1,3}|us|usd)|(?<![A-Za-z])([A-Z]{3})[ \u00a0])?$/u;
const AFTER_SIGN = /[ \u00a0]?([$€£₹¥￥₩₽₺₴₱₦₫฿₪₸৳₵])/uy;
/** Romanian counts `500 de lei` from twenty on. */
const AFTER_WORD = /[ \u00a0]?(?:de (?=lei|ron|euro))?(\p{L}{2,9}|р)(?![\p{L}\d])/uy;
/** `500 Canadian dollars` */
const AFTER_COUNTRY =
  /[ \u00a0]?(us|u\.s\.|american|canadian|australian|aussie|kiwi|new zealand|singapore|hong kong)[ \u00a0](?:dollars?|bucks)(?![A-Za-z])/iy;
/** An abbreviation's stop belongs to it: `500 руб./час`. */
const STOPPED = /^(?:руб|р|грн|тг|долл|kr)$/iu;
const AFTER_HAN =
  /[ \u00a0]?(人民币|日元|美元|美金|欧元|港[币元]|新?台[币幣]|英镑|加元|澳元|新币|元|块|塊|円|刀|米?ドル|ユーロ|원|달러|유로)/uy;

/** The first words of `AFTER_COUNTRY`, to tell at a glance that a word is none. */
export const COUNTRY_STARTS: ReadonlySet<string> = new Set(
  'us u american canadian australian aussie kiwi new singapore hong'.split(' '),
);
const CODE_BEHIND = new RegExp(
  `[ \\u00a0]?(?:\\((?:in )?)?(${CODES.split(' ')
    .filter((code) => !CAPITALS_ONLY.has(code))
    .join('|')})\\b\\)?`,
  'y',
);

/** Rand are written `R15 000`; `R2` alone is a name, and so is `R740`, unless words of pay stand beside it. */
const RAND =
  /^(?:\d{1,3}[ ,]\d{3}(?!\d)|\d{2,6}(?:k|\.\d\d)? ?(?:\/ ?(?:h|d|w|m|p)|per (?!cent)[a-z]{3,}|an? (?:hour|hr|day|week|month|page|lesson|session|visit|item|word|post|article|video|photo|design)|p\/[hdwm]|p[hdwm]\b|each\b|cash\b|once[ -]off|flat\b|max\b|total\b|neg(?:otiable)?\b|(?:-|–|to) ?R\d))/i;
const RAND_LABEL =
  /(?:budget|pay|pays|paying|offer|offering|rate|salary|earn|earning|stipend|fee)(?: is| of)?(?: up to| about| around| max)?:? ?$/i;
const RAND_FIGURE = /^\d{3,6}(?![\d\p{L}-])/u;

export interface Prefix {
  readonly currency: string | null;
  readonly start: number;
  /** The sign itself stands there, not a word. */
  readonly isSign: boolean;
}

/** A currency sign or code before the figure at `at`: `$`, `US$`, `CAD $`, `EUR `, `Rs. `. */
export function prefixBefore(text: string, at: number): Prefix {
  let signAt = at - 1;
  while (signAt >= at - 2 && (isBlank(text.charCodeAt(signAt)) || text.charCodeAt(signAt) === 0x7e)) signAt--;
  const sign = SIGNS.get(text.charAt(signAt));
  if (sign !== undefined) {
    const letters = sign === 'USD' ? BEFORE_SIGN.exec(text.slice(Math.max(0, signAt - 5), signAt)) : null;
    const country = DOLLARS.get((letters?.[1] ?? letters?.[2] ?? '').toUpperCase());
    const isCedi = sign === 'GHS' && IS_CEDI.test(text.slice(Math.max(0, signAt - 3), signAt));
    const length = isCedi ? 2 : country === undefined ? 0 : (letters?.[0].length ?? 0);
    return { currency: country ?? sign, start: signAt - length, isSign: true };
  }
  if (text.charAt(signAt) === '¢' && IS_CEDI.test(text.slice(Math.max(0, signAt - 3), signAt)))
    return { currency: 'GHS', start: signAt - 2, isSign: true };
  const none: Prefix = { currency: null, start: at, isSign: false };
  const last = text.charCodeAt(signAt);
  if (!isLatin(last) && last !== 0x2e && last !== 0x3a) return none;
  if (last === 0x52 && signAt === at - 1 && isRand(text, at))
    return isLatin(text.charCodeAt(at - 2)) ? none : { currency: 'ZAR', start: at - 1, isSign: true };
  const start = wordStart(text, at);
  // `2000 USD: 14 slides`
  if (start === null || isDigit(text.charCodeAt(isBlank(text.charCodeAt(start - 1)) ? start - 2 : start - 1))) return none;
  const name = LETTERS.exec(text.slice(start, at))?.[0] ?? '';
  // `in USD. 14 slides`
  if (text.charAt(start + name.length) === '.' && !ABBREVIATED.has(name.toLowerCase())) return none;
  const currency = WORDS.get(name.toLowerCase()) ?? PREFIX_WORDS.get(name.toLowerCase());
  if (currency === undefined || isOtherWord(name) || isVersion(name, text, at)) return none;
  return { currency, start, isSign: false };
}

/** Before `₵`, and before `¢`, which alone is a cent. */
const IS_CEDI = /(?<![A-Za-z])GH$/;

function isRand(text: string, at: number): boolean {
  return (
    RAND.test(text.slice(at, at + 18)) ||
    (RAND_FIGURE.test(text.slice(at, at + 8)) && RAND_LABEL.test(text.slice(Math.max(0, at - 25), at - 1)))
  );
}

const LETTERS = /^[A-Za-z]+/;
/** Written with a stop before the figure: `Rs. 500`. */
const ABBREVIATED: ReadonlySet<string> = new Set('rs rp rm fr sfr tk ksh kshs kr ush'.split(' '));

/** Where the word of two to four Latin letters starts that stands before `at`, with a stop or a colon and two blanks at most between; null where none does. */
function wordStart(text: string, at: number): number | null {
  let last = at - 1;
  while (last >= at - 2 && isBlank(text.charCodeAt(last))) last--;
  const mark = text.charCodeAt(last);
  if (mark === 0x2e || mark === 0x3a) last--;
  // `Budget (USD): 500`
  if (mark === 0x3a && text.charCodeAt(last) === 0x29) last--;
  let start = last + 1;
  while (start > last - 4 && isLatin(text.charCodeAt(start - 1))) start--;
  const length = last + 1 - start;
  const before = text.charCodeAt(start - 1);
  return length < 2 || length > 4 || isLatin(before) || (before >= 0x30 && before <= 0x39) ? null : start;
}

function isOtherWord(name: string): boolean {
  return CAPITALS_ONLY.has(name.toUpperCase()) && name !== name.toUpperCase() && name !== 'Php';
}

/** `8k php,` are pesos, `100 php scripts` a language. */
function isPesos(word: string, value: number, rest: string): boolean {
  return word === 'php' && value >= 100 && /^ ?(?:$|[.,;/)\n!+-]| (?:per|a|an|for|each|only|total|max)\b)/.test(rest);
}

/** `PHP5` and `PHP 5.4` are versions of a language; pesos come in hundreds. */
function isVersion(word: string, text: string, at: number): boolean {
  return word.toUpperCase() === 'PHP' && !/^\d{3}|^\d{1,3},\d{3}|^\d{1,3}(?:-\d{1,3})?k/i.test(text.slice(at, at + 9));
}

export interface Suffix {
  readonly currency: string;
  /** It says which of several dollars; a sign alone does not. */
  readonly isPrecise: boolean;
  readonly end: number;
}

/** A currency sign, code or word behind the figure that ends at `at`. `value` tells the verb `won` from the currency. */
export function currencyAfter(text: string, at: number, value: number): Suffix | null {
  const code = text.charCodeAt(isBlank(text.charCodeAt(at)) ? at + 1 : at);
  if (isLatin(code)) return wordAfter(text, at, value);
  const sign = matchAt(AFTER_SIGN, text, at);
  // `10 $20`: the sign belongs to the next figure.
  if (sign !== null && !/\d/.test(text.charAt(sign.end))) {
    return { currency: SIGNS.get(sign.text) ?? 'USD', isPrecise: false, end: sign.end };
  }
  if (!(code > 0x7f)) return null;
  const han = matchAt(AFTER_HAN, text, at);
  if (han !== null) return { currency: HAN.get(han.text) ?? 'CNY', isPrecise: true, end: han.end };
  return wordAfter(text, at, value);
}

function wordAfter(text: string, at: number, value: number): Suffix | null {
  const word = matchAt(AFTER_WORD, text, at);
  if (word === null) return null;
  const name = word.text.toLowerCase();
  const currency = name === 'won' ? (word.text === 'Won' || value >= 100_000 ? 'KRW' : undefined) : WORDS.get(name);
  if (currency === undefined && COUNTRY_STARTS.has(name)) {
    const country = matchAt(AFTER_COUNTRY, text, at);
    if (country !== null)
      return { currency: COUNTRIES.get(country.text.toLowerCase()) ?? 'USD', isPrecise: true, end: country.end };
  }
  // `0.10 US a word`
  if (word.text === 'US' && /^(?: (?:an?|per|each)\b|\/|[).,;]|$)/.test(text.slice(word.end, word.end + 6))) {
    return { currency: 'USD', isPrecise: true, end: word.end };
  }
  // `150 ron`: no Ron has a figure before him.
  if (
    currency === undefined ||
    (word.text !== 'ron' && isOtherWord(word.text) && !isPesos(word.text, value, text.slice(word.end, word.end + 6)))
  )
    return null;
  const end = text.charAt(word.end) === '.' && STOPPED.test(word.text) ? word.end + 1 : word.end;
  // `$500 pesos` are no dollars.
  return { currency, isPrecise: word.text.length === 3 || currency === PESO, end };
}

/** `$20/hr CAD`, `$500 (AUD)`: the code that stands behind the unit. Null where none does. */
export function codeBehind(text: string, at: number): Suffix | null {
  const first = text.charCodeAt(isBlank(text.charCodeAt(at)) ? at + 1 : at);
  const word = first === BRACKET || first === COMMA ? matchAt(WORD_BEHIND, text, at) : null;
  if (word !== null) {
    const name = word.groups.join('').toLowerCase();
    const currency = COUNTRIES.get(name) ?? WORDS.get(name);
    return currency === undefined ? null : { currency, isPrecise: true, end: word.end };
  }
  if (first !== 0x28 && !(first >= 0x41 && first <= 0x5a)) return null;
  const code = matchAt(CODE_BEHIND, text, at);
  return code === null ? null : { currency: code.text, isPrecise: true, end: code.end };
}

const BRACKET = 0x28;
const COMMA = 0x2c;
/** `25 an hour (euros)`, `$300 (Australian)`, `40 an hour, pounds that is` */
const WORD_BEHIND =
  /(?:[ \u00a0]?\((?:in )?(euros?|pounds|sterling|quid|rupees|(?:us|american|canadian|australian|aussie|kiwi|new zealand|singapore|hong kong)(?=\)| dollars?\)))(?: dollars?)?\)|, (?:in )?(euros?|pounds|sterling|canadian|australian|american)(?: dollars?)?(?= that is| of course| please|, |[.;!)\n]|$))/iy;

/** The end of the name of a coin behind a figure; null where none stands. */
export function coinAfter(text: string, at: number): number | null {
  const first = text.charCodeAt(isBlank(text.charCodeAt(at)) ? at + 1 : at);
  return COIN_STARTS.has(first) ? (matchAt(COINS, text, at)?.end ?? null) : null;
}

/** `$500 CAD` is Canadian, `€500 dollars` is nonsense and stays what the sign says. */
export function refine(sign: string | null, word: string): string {
  return sign === null || sign === 'USD' || sign === word ? word : sign;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0;
}

/** A Latin letter without an accent. */
export function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
