/** Currencies as people write them beside a figure: signs, codes, words. */
import { matchAt } from './match-at.ts';

export const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['¥', 'JPY'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₱', 'PHP'],
  ['₦', 'NGN'],
  ['₫', 'VND'],
  ['฿', 'THB'],
]);

/** Letters before a dollar sign. */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['usd', 'USD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['cad', 'CAD'],
  ['cdn', 'CAD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aud', 'AUD'],
  ['nz', 'NZD'],
  ['nzd', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['r', 'BRL'],
  ['mx', 'MXN'],
]);

/** Words for currencies. A coin tied to the dollar is counted as dollars; `kr`, `peso` and the like name several and so none. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ...'USD EUR GBP INR CAD AUD NZD CHF JPY CNY SEK NOK DKK PLN CZK HUF RON BRL MXN ZAR SGD HKD PHP IDR MYR THB VND KRW TRY ILS AED SAR PKR BDT LKR NGN KES GHS EGP UAH RUB ARS COP CLP PEN TWD'
    .split(' ')
    .map((code) => [code.toLowerCase(), code] as const),
  ...(
    [
      ['dollar dollars bucks buck usdc usdt dai', 'USD'],
      ['euro euros eur', 'EUR'],
      ['pound pounds quid sterling', 'GBP'],
      ['rupee rupees rs inr', 'INR'],
      ['yen', 'JPY'],
      ['yuan rmb', 'CNY'],
      ['rand', 'ZAR'],
      ['naira', 'NGN'],
      ['zł zl zloty zlotych', 'PLN'],
      ['reais', 'BRL'],
      ['francs sfr', 'CHF'],
    ] as const
  ).flatMap(([words, code]) => words.split(' ').map((word) => [word, code] as const)),
]);

const AFTER_SYMBOL = /[ \u00a0]?([$€£₹¥₩₽₺₴₱₦₫฿])/uy;
const AFTER_WORD = /[ \u00a0]?([A-Za-zł]{2,8})(?![\p{L}\d])/uy;

/** A currency sign or code before the figure: `$`, `US$`, `EUR `, `Rs. `. */
export function prefixBefore(text: string, at: number): { readonly currency: string | null; readonly start: number } {
  const before = text.slice(Math.max(0, at - 8), at);
  const sign = /(?:(?<![A-Za-z])([A-Za-z]{1,3}))?([$€£₹¥₩₽₺₴₱₦₫฿])[ \u00a0]?\.?$/u.exec(before);
  if (sign !== null) {
    const symbol = sign[2] ?? '';
    const country = symbol === '$' ? DOLLARS.get((sign[1] ?? '').toLowerCase()) : undefined;
    const length = country === undefined ? sign[0].length - (sign[1]?.length ?? 0) : sign[0].length;
    return { currency: country ?? SYMBOLS.get(symbol) ?? null, start: at - length };
  }
  const word = /(?<![A-Za-z])([A-Za-z]{2,4})\.?[ {2}:]{0,2}$/u.exec(before);
  const currency = word === null ? undefined : WORDS.get((word[1] ?? '').toLowerCase());
  if (word === null || currency === undefined || isOtherWord(word[1] ?? '') || isVersion(word[1] ?? '', text, at))
    return { currency: null, start: at };
  return { currency, start: at - word[0].length };
}

/** Codes that are words of other trades too (`php:3`, `try 5`) count only in capitals. */
function isOtherWord(name: string): boolean {
  return /^(?:try|pen|cop|ars|ron|egp|php|mad|sek|rand|dai)$/.test(name);
}

/** `PHP5` and `PHP 5.4` are versions of a language; pesos come in hundreds. */
function isVersion(word: string, text: string, at: number): boolean {
  return word === 'PHP' && !/^\d{3}|^\d{1,3},\d{3}/.test(text.slice(at, at + 7));
}

export function currencyAfter(
  text: string,
  at: number,
): { readonly currency: string; readonly isPrecise: boolean; readonly end: number } | null {
  const symbol = matchAt(AFTER_SYMBOL, text, at);
  // `10 $20`: the sign belongs to the next figure.
  if (symbol !== null && !/\d/.test(text.charAt(symbol.end))) {
    return { currency: SYMBOLS.get(symbol.text.trim()) ?? 'USD', isPrecise: false, end: symbol.end };
  }
  const word = matchAt(AFTER_WORD, text, at);
  const name = word?.text.trim() ?? '';
  const currency = WORDS.get(name.toLowerCase());
  if (word === null || currency === undefined || isOtherWord(name)) return null;
  return { currency, isPrecise: /^[A-Z]{3}$/.test(name) || /^[a-z]{3}$/.test(name), end: word.end };
}

/** `$500 CAD` is Canadian, `€500 dollars` is nonsense and stays what the sign says. */
export function refine(sign: string | null, word: string): string {
  return sign === null || sign === 'USD' || sign === word ? word : sign;
}
