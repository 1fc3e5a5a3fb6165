/** Currencies as the people of one country shorten them, and which mean something else or another country's money elsewhere. */
import { scandinavianOf } from '../../domain/scandinavian.ts';
import type { Amount } from './amounts.ts';
import { CROWN, FORINT } from './currency-words.ts';

const HUNGARIAN =
  /[őű]|(?<!\p{L})(?:keresek|keresünk|keres|és|hogy|egy|vagy|kellene|kéne|valaki|szeretnék|fizetés|fizetek|vállalok|munka|óra|havi|havonta|bruttó|nettó|írjatok|kérek|ezer|körül|bér|valakit|valakinek|aki)(?!\p{L})/iu;
const FINNISH =
  /(?<!\p{L})(?:että|etsin|etsimme|haemme|haetaan|haussa|hakee|tarvitsen|tarvitaan|tarviin|maksan|maksetaan|maksaa|palkka|palkkio|budjetti|kuka|joku|joka|osaako|osaisko|minulla|meillä|käteen|tunti|tunnilta|kuussa|kiitos|noin|myös|moi|apua|mutta)(?!\p{L})|ää|yö/iu;
const CROWNS = { sv: 'SEK', da: 'DKK', no: 'NOK' } as const;
/** So much of a text tells its language. */
const REACH = 800;

/** The amounts whose currency the language of the text makes clear; where it cannot be told whose money is meant, no amount of it is left. */
export function withLocalCurrencies(text: string, amounts: readonly Amount[]): readonly Amount[] {
  if (!amounts.some(({ currency }) => currency === CROWN || currency === FORINT)) return amounts;
  const beginning = text.slice(0, REACH);
  const language = scandinavianOf(beginning);
  const known = new Map([
    [CROWN, language === null ? null : CROWNS[language]],
    [FORINT, HUNGARIAN.test(beginning) ? 'HUF' : null],
  ]);
  return amounts.flatMap((amount) => {
    const currency = known.get(amount.currency ?? '');
    return currency === undefined ? [amount] : currency === null ? [] : [{ ...amount, currency }];
  });
}

/** Without Unicode properties, which cost three times as much on each digit of each text. */
const SHORT = /\d ?e(?![A-Za-z\u00c0-\u024f\d])/;
const EACH_SHORT = /(?<=\d ?)e(?![\p{L}\d])/gu;

/**
 * Finns write `15e/h` for euros, Hungarians `60e` for thousands. The text with `€` and `k` for them, of the same length; as it is in other
 * languages, where `e` may be “and”.
 */
export function withFullSigns(text: string): string {
  if (!SHORT.test(text)) return text;
  const beginning = text.slice(0, REACH);
  const sign = FINNISH.test(beginning) ? '€' : HUNGARIAN.test(beginning) ? 'k' : null;
  return sign === null ? text : text.replace(EACH_SHORT, sign);
}
