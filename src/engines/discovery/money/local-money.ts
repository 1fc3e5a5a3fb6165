/** Currencies as the people of one country shorten them, and which mean something else or another country's money elsewhere. */
import { scandinavianOf } from '../../../domain/scandinavian.ts';
import type { Amount } from './amounts.ts';
import { isLatin } from './currencies.ts';
import { BOB, CROWN, FORINT, PESO, RUPEE, SHILLING, TOMAN } from './currency-words.ts';
import type { PlaceMoney } from './place-money.ts';

/** Asked only where it matters. */
export type PlaceOf = () => PlaceMoney | null;

const HUNGARIAN =
  /[őű]|(?<!\p{L})(?:keresek|keresünk|keres|és|hogy|egy|vagy|kellene|kéne|valaki|szeretnék|fizetés|fizetek|vállalok|munka|óra|havi|havonta|bruttó|nettó|írjatok|kérek|ezer|körül|bér|valakit|valakinek|aki)(?!\p{L})/iu;
const FINNISH =
  /(?<!\p{L})(?:että|etsin|etsimme|haemme|haetaan|haussa|hakee|tarvitsen|tarvitaan|tarviin|maksan|maksetaan|maksaa|palkka|palkkio|budjetti|kuka|joku|joka|osaako|osaisko|minulla|meillä|käteen|tunti|tunnilta|kuussa|kiitos|noin|myös|moi|apua|mutta)(?!\p{L})|ää|yö/iu;
/** By language. */
export const CROWNS = { sv: 'SEK', da: 'DKK', no: 'NOK' } as const;
/** So much of a text tells its language. */
const REACH = 800;

/** Money whose name several countries share: theirs who the post is from, or what it is where that is not told; null where it cannot be told. */
const SHARED: ReadonlyMap<string, { readonly of: ReadonlySet<string>; readonly usual: string | null }> = new Map([
  [RUPEE, { of: new Set(['INR', 'PKR', 'LKR', 'NPR', 'MUR', 'BDT', 'KES', 'TZS', 'UGX']), usual: 'INR' }],
  [SHILLING, { of: new Set(['KES', 'UGX', 'TZS']), usual: 'KES' }],
  [PESO, { of: new Set(['MXN', 'PHP', 'COP', 'ARS', 'CLP', 'UYU', 'DOP']), usual: null }],
  [BOB, { of: new Set(['KES']), usual: null }],
]);
const RIALS = 10;

/** The amounts whose currency the language or the place of the text makes clear; where it cannot be told whose money is meant, no amount of it is left. */
export function withLocalCurrencies(text: string, amounts: readonly Amount[], placeOf: PlaceOf): readonly Amount[] {
  if (!amounts.some(({ currency }) => currency !== null && isShared(currency))) return amounts;
  const beginning = text.slice(0, REACH);
  const language = scandinavianOf(beginning);
  const known = new Map([
    [CROWN, language === null ? null : CROWNS[language]],
    [FORINT, HUNGARIAN.test(beginning) ? 'HUF' : null],
  ]);
  return amounts.flatMap((amount) => {
    const { currency, min, max } = amount;
    if (currency === null || !isShared(currency)) return [amount];
    if (currency === TOMAN) return [{ ...amount, currency: 'IRR', min: min * RIALS, max: max * RIALS }];
    const shared = SHARED.get(currency);
    const money = placeOf()?.money ?? '';
    const read = shared === undefined ? known.get(currency) : shared.of.has(money) ? money : shared.usual;
    return read == null ? [] : [{ ...amount, currency: read }];
  });
}

/** The names of money that are no codes are in small letters. */
function isShared(currency: string): boolean {
  return currency.charCodeAt(0) >= 0x61;
}

const EACH_SHORT = /(?<=\d ?)e(?![\p{L}\d])/gu;
/** What every match of the patterns below holds: letters and marks that stand for a currency where its people write. */
const INITIAL = /(?<![\w#])[NP#]\d(?:[\d,]|k)/;
const THOUSANDS = String.raw`(?=\d{1,3}(?:,\d{3})+(?![\d-])|\d{1,4}k(?![a-z]))`;
const NAIRA = new RegExp(`(?<![\\w#])N${THOUSANDS}`, 'g');
const PESOS = new RegExp(`(?<![\\w#])P${THOUSANDS}`, 'g');
const NAIRA_THERE = new RegExp(`(?<![\\w#&])(?:[N#]${THOUSANDS}|[N#](?=\\d{3,7}(?![\\d-])))`, 'g');
const PESOS_THERE = /(?<![\w#&])P(?=\d{2,6}(?![\d-])(?:\.\d\d)?(?!\w))/g;

/**
 * Finns write `15e/h` for euros, Hungarians `60e` for thousands, Nigerians `N18,000` and `#500`, Filipinos `P500`. The text with `€`, `k`, `₦` and `₱`
 * for them, of the same length; as it is in other languages and places, where `e` may be “and” and `N95` a mask.
 */
export function withFullSigns(text: string, placeOf: PlaceOf): string {
  const forms = formsIn(text);
  const national = forms.hasInitial && INITIAL.test(text) ? withInitials(text, placeOf) : text;
  if (!forms.hasShort) return national;
  const beginning = national.slice(0, REACH);
  const sign = FINNISH.test(beginning) ? '€' : HUNGARIAN.test(beginning) ? 'k' : null;
  return sign === null ? national : national.replace(EACH_SHORT, sign);
}

const DIGIT = /\d/g;

/** Whether a figure stands behind one of those letters, and whether one has a lone `e` behind it: one look at each figure. */
function formsIn(text: string): { readonly hasInitial: boolean; readonly hasShort: boolean } {
  let hasInitial = false;
  let hasShort = false;
  DIGIT.lastIndex = 0;
  while (DIGIT.test(text)) {
    let end = DIGIT.lastIndex;
    const before = text.charCodeAt(end - 2);
    hasInitial ||= before === 0x4e || before === 0x50 || before === 0x23;
    while (isDigit(text.charCodeAt(end))) end++;
    const letter = text.charCodeAt(end) === 0x20 ? end + 1 : end;
    hasShort ||= text.charCodeAt(letter) === 0x65 && !isLetterOrDigit(text.charCodeAt(letter + 1));
    DIGIT.lastIndex = end;
  }
  return { hasInitial, hasShort };
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Without Unicode properties, which cost three times as much. */
function isLetterOrDigit(code: number): boolean {
  return isLatin(code) || isDigit(code) || (code >= 0xc0 && code <= 0x24f);
}

function withInitials(text: string, placeOf: PlaceOf): string {
  const money = placeOf()?.money;
  if (money === 'NGN') return text.replace(NAIRA_THERE, '₦');
  if (money === 'PHP') return text.replace(PESOS, '₱').replace(PESOS_THERE, '₱');
  return money === undefined ? text.replace(NAIRA, '₦').replace(PESOS, '₱') : text;
}
